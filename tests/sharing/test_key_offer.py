"""The code of a key: whose it is, until when, and what no key may be."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pwa.sharing import frame, key_offer
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.key_offer import KeyOffer

TODAY = date(2026, 11, 23)
KEY = bytes.fromhex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
OFFER = KeyOffer(KEY, TODAY, 'Wijkteam Oost')
PAYLOAD = 'KR1KG10P3BZ8YHM4$1GPBI$MD8CHXAX+5D6CG2MHDJI/XQGYUTSJVVBZU682G+EG0IFFPG/3C$NHN3ET12'


def read(payload: str, today: date = TODAY) -> KeyOffer:
    return key_offer.read(frame.read(payload), today)


def fault_of(payload: str, today: date = TODAY) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        read(payload, today)
    return caught.value.fault


def checked(body: bytes) -> str:
    return frame.write(frame.checked(Frame(FrameType.KEY, body)))


def test_a_frozen_offer_still_says_the_same() -> None:
    assert key_offer.write(OFFER) == PAYLOAD
    assert read(PAYLOAD) == OFFER


def test_both_screens_show_the_same_four_digits() -> None:
    assert read(PAYLOAD).digits == OFFER.digits == '3703'
    assert (OFFER.id.hex(), key_offer.key_id(KEY)) == ('8b22', OFFER.id)


def test_an_offer_holds_on_its_last_day_and_not_after() -> None:
    assert read(PAYLOAD, TODAY - timedelta(1)) == OFFER
    assert fault_of(PAYLOAD, TODAY + timedelta(1)) is ShareFault.EXPIRED


def test_an_offer_far_ahead_is_refused() -> None:
    far = key_offer.write(replace(OFFER, expires=TODAY + timedelta(3)))
    assert fault_of(far) is ShareFault.TOO_BIG


@pytest.mark.parametrize('last', [0, 0x80])
@pytest.mark.parametrize('point', sorted(key_offer._WEAK))  # noqa: SLF001 - each of the list
def test_a_key_that_keeps_nothing_secret_is_refused(point: bytes, last: int) -> None:
    weak = point[:-1] + bytes([point[-1] | last])
    assert fault_of(checked(b'\0' + weak + (20_780).to_bytes(2))) is ShareFault.KEY
    with pytest.raises(ShareError):
        key_offer.write(replace(OFFER, key=weak))


HEAD = b'\0' + KEY + (20_780).to_bytes(2)


@pytest.mark.parametrize(
    ('payload', 'fault'),
    [
        (checked(b'\1' + HEAD[1:]), ShareFault.NEWER),
        (checked(HEAD[:20]), ShareFault.BROKEN),
        (checked(b'\0' + KEY + b'\0\0'), ShareFault.SHAPE),
        (checked(HEAD + b'a' * 41), ShareFault.TOO_BIG),
        (checked(HEAD + b'\xff'), ShareFault.TEXT),
        (checked(HEAD + '\u202eabc'.encode()), ShareFault.TEXT),
        (frame.write(Frame(FrameType.KEY, HEAD + bytes(4))), ShareFault.BROKEN),
        (frame.write(Frame(FrameType.KEY, b'')), ShareFault.BROKEN),
        (frame.write(frame.checked(Frame(FrameType.PLAIN, HEAD))), ShareFault.SHAPE),
    ],
)
def test_an_offer_that_can_not_be_is_refused(payload: str, fault: ShareFault) -> None:
    assert fault_of(payload) is fault


def test_a_label_that_is_too_long_is_refused() -> None:
    with pytest.raises(ShareError) as caught:
        key_offer.write(replace(OFFER, label='é' * 21))
    assert caught.value.fault is ShareFault.TOO_BIG
