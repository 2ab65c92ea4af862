"""Buttons."""

import asyncio

from pwa.ui.components.button import one_at_a_time


async def test_a_second_tap_while_the_first_is_being_kept_does_nothing() -> None:
    kept, done = [], asyncio.Event()

    async def keep() -> None:
        kept.append('once')
        await done.wait()

    tap = one_at_a_time(keep)
    taps = asyncio.gather(tap(), tap())
    await asyncio.sleep(0)
    done.set()
    await taps
    assert kept == ['once']


async def test_after_the_first_tap_the_next_one_counts_also_where_the_first_failed() -> None:
    taps = []

    async def keep() -> None:
        taps.append('tap')
        if len(taps) == 1:
            raise RuntimeError

    tap = one_at_a_time(keep)
    await asyncio.gather(tap(), return_exceptions=True)
    await tap()
    assert taps == ['tap', 'tap']
