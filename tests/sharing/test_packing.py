"""A packed body opens on the days it should, unfolds no further than it may, and ends where it should."""

import tracemalloc
import zlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import body
from pwa.sharing.dictionary import BYTES, NL_1
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.packing import pack, unpack

DAY = date(2026, 3, 2)
OVERVIEW = Overview(DAY, 'Noor')


def in_days(days: int) -> date:
    return DAY + timedelta(days=days)


def deflated(content: bytes, dictionary: int = 0) -> bytes:
    squeeze = zlib.compressobj(9, wbits=-15, zdict=BYTES[dictionary])
    return squeeze.compress(content) + squeeze.flush()


def fault_of(packed: bytes, today: date = DAY) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        unpack(packed, today)
    return caught.value.fault


def refusal_of(overview: Overview) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        pack(overview)
    return caught.value.fault


@pytest.mark.parametrize('days', [0, 1, 30, 92])
def test_it_opens_up_to_and_on_its_last_day(days: int) -> None:
    overview = replace(OVERVIEW, expires=in_days(days))
    packed = pack(overview)
    assert unpack(packed, DAY) == unpack(packed, in_days(days)) == overview
    assert fault_of(packed, in_days(days + 1)) is ShareFault.EXPIRED


def test_without_a_last_day_it_opens_in_ten_years() -> None:
    assert unpack(pack(OVERVIEW), date(2036, 3, 2)) == OVERVIEW


def test_a_last_day_too_far_ahead_is_neither_given_nor_taken() -> None:
    far = in_days(93)
    assert refusal_of(replace(OVERVIEW, expires=far)) is ShareFault.TOO_BIG
    packed = pack(replace(OVERVIEW, day=in_days(1), expires=far))
    assert unpack(packed, DAY).expires == far
    assert fault_of(packed, in_days(-1)) is ShareFault.TOO_BIG
    assert fault_of(packed[:1] + (20_514 + 94).to_bytes(2) + packed[3:], in_days(30)) is ShareFault.TOO_BIG


def test_a_last_day_before_the_day_of_sharing_is_neither_given_nor_taken() -> None:
    assert refusal_of(replace(OVERVIEW, expires=in_days(-1))) is ShareFault.SHAPE
    packed = pack(OVERVIEW)
    assert fault_of(packed[:1] + (20_513).to_bytes(2) + packed[3:], in_days(-1)) is ShareFault.SHAPE


@pytest.mark.parametrize('dictionary', [0, NL_1])
def test_each_known_dictionary_is_read(dictionary: int) -> None:
    packed = bytes([dictionary, 0, 0]) + deflated(body.to_bytes(OVERVIEW), dictionary)
    assert unpack(packed, DAY) == OVERVIEW


@pytest.mark.parametrize('dictionary', [2, 255])
def test_a_dictionary_of_later_asks_for_a_newer_app(dictionary: int) -> None:
    assert fault_of(bytes([dictionary]) + pack(OVERVIEW)[1:]) is ShareFault.NEWER


@pytest.mark.parametrize('size', [0, 1, 2, 3, 4, 20])
def test_a_packed_body_cut_short_is_broken(size: int) -> None:
    assert fault_of(pack(OVERVIEW)[:size]) is ShareFault.BROKEN


@pytest.mark.parametrize('tail', [b'\0', deflated(b'more')])
def test_something_behind_the_end_is_broken(tail: bytes) -> None:
    assert fault_of(pack(OVERVIEW) + tail) is ShareFault.BROKEN


def test_bytes_that_are_no_deflate_are_broken() -> None:
    assert fault_of(b'\0\0\0\xff\xff\xff') is ShareFault.BROKEN


def test_what_unfolds_to_just_the_limit_is_read_as_a_body() -> None:
    assert fault_of(bytes(3) + deflated(bytes(8_192))) is ShareFault.SHAPE
    assert fault_of(bytes(3) + deflated(bytes(8_193))) is ShareFault.TOO_BIG


def test_a_bomb_never_unfolds() -> None:
    bomb = bytes(3) + deflated(bytes(3_000_000))
    assert len(bomb) < 3_000
    tracemalloc.start()
    assert fault_of(bomb) is ShareFault.TOO_BIG
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000


def test_an_overview_that_would_unfold_too_far_is_not_given() -> None:
    people = tuple(ShownPerson(f'P{index}', why='lief' * 40, giving_text='fijn' * 40) for index in range(30))
    assert refusal_of(Overview(DAY, 'Noor', people=people)) is ShareFault.TOO_BIG
