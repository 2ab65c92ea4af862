"""Sealing on a phone, as Python sees it: digits to and from bytes, faults to what they mean."""

import pytest

from pwa.hosts.phone.device_sealer import DeviceSealer
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.sealer import NoSealingError


class Script:
    """Answers as it was told, and keeps what it was asked."""

    def __init__(self, *answer: str) -> None:
        self.answer = list(answer)
        self.asked: tuple[str, ...] = ()
        self.dropped = False

    async def newKey(self) -> list[str]:  # noqa: N802 - its name in JavaScript
        return self.answer

    async def seal(self, *asked: str) -> list[str]:
        self.asked = asked
        return self.answer

    async def open(self, *asked: str) -> list[str]:
        self.asked = asked
        return self.answer

    async def dropKey(self) -> list[str]:  # noqa: N802 - its name in JavaScript
        self.dropped = True
        return self.answer


async def test_bytes_go_as_digits_and_come_back_as_bytes() -> None:
    script = Script('', '0aff', '01')
    assert await DeviceSealer(script).seal(b'\1', b'KR1S', b'', b'\xff') == (b'\x0a\xff', b'\1')
    assert script.asked == ('01', '4b523153', '', 'ff')
    assert await DeviceSealer(Script('', '0aff')).new_key() == b'\x0a\xff'
    assert await DeviceSealer(Script('', '')).open(b'', b'', b'', b'') == b''


async def test_a_key_is_dropped_where_it_is_kept() -> None:
    script = Script('')
    await DeviceSealer(script).drop_key()
    assert script.dropped


async def test_a_browser_that_can_not_is_told_apart_from_a_key_that_does_not_fit() -> None:
    with pytest.raises(NoSealingError):
        await DeviceSealer(Script('none')).new_key()
    with pytest.raises(ShareError) as caught:
        await DeviceSealer(Script('key')).open(b'', b'', b'', b'')
    assert caught.value.fault is ShareFault.KEY
