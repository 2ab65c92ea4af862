"""A code printed today opens in ten years: frozen examples, both ways, to the byte."""

import zlib

import pytest

from pwa.sharing import body
from pwa.sharing.codec import decode, encode
from tests.sharing.examples import EXAMPLES, Example, example

every_example = pytest.mark.parametrize('frozen', EXAMPLES, ids=lambda frozen: frozen.name)

STOCK_ZLIB = 'zlib-ng' not in zlib.ZLIB_RUNTIME_VERSION


def test_all_examples_are_there() -> None:
    assert {frozen.name for frozen in EXAMPLES} == {
        'arabic',
        'emoji',
        'fifteen_typical',
        'for_family',
        'for_steunfiguur',
        'full_texts',
        'minimal',
        'one_person',
        'steps_and_news',
        'steunfiguur',
    }


@every_example
def test_a_frozen_payload_still_says_the_same(frozen: Example) -> None:
    assert decode(frozen.payload, frozen.opened_on) == frozen.overview


@every_example
def test_an_overview_is_still_written_in_the_same_bytes(frozen: Example) -> None:
    assert body.to_bytes(frozen.overview) == frozen.body
    assert body.from_bytes(frozen.body, frozen.overview.expires) == frozen.overview


@every_example
def test_an_overview_still_gives_the_same_payload(frozen: Example) -> None:
    """RFC 1951 leaves DEFLATE free: another zlib than the stock one may find other bytes for the same."""
    payload = encode(frozen.overview)
    assert decode(payload, frozen.opened_on) == frozen.overview
    assert payload == frozen.payload or not STOCK_ZLIB


def test_fifteen_typical_people_leave_room_in_the_largest_code() -> None:
    """Version 17 holds 691 characters behind a link; with these fields 15 people take about two thirds of it."""
    assert len(example('fifteen_typical').overview.people) == 15
    assert len(encode(example('fifteen_typical').overview)) < 691 * 0.7
