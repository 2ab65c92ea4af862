"""Several codes for one share: any order, none mixed with those of another."""

import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pwa.sharing import base41, frame, parts
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.parts import CHUNK, MAX_PARTS, Collected, Part

BYTES = bytes(number * number % 251 for number in range(CHUNK * 3))
WHOLE = Frame(FrameType.PLAIN, BYTES[: CHUNK * 2 + 100])
OTHER = Frame(FrameType.SEALED, BYTES[50 : CHUNK * 2 + 150])


def read(payload: str) -> Part:
    return parts.read(frame.read(payload))


def parts_of(whole: Frame) -> list[Part]:
    return [read(payload) for payload in parts.split(frame.write(whole))]


def collected(several: list[Part]) -> Collected:
    result = Collected()
    for part in several:
        result = result.with_part(part)
    return result


def fault_of(body: bytes) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        parts.read(Frame(FrameType.PART, body))
    return caught.value.fault


@given(size=st.integers(CHUNK, CHUNK * MAX_PARTS - 1), seed=st.randoms(use_true_random=False))
def test_any_share_comes_together_from_its_parts_in_any_order(size: int, seed: random.Random) -> None:
    whole = Frame(FrameType.PLAIN, seed.randbytes(size))
    several = parts_of(whole)
    seed.shuffle(several)
    assert 2 <= len(several) <= MAX_PARTS
    assert collected([*several, several[0]]).together() == whole


def test_each_part_fits_a_code_of_version_15() -> None:
    assert max(len(payload) for payload in parts.split(frame.write(WHOLE))) <= 600


def test_what_fits_one_code_stays_one() -> None:
    small = frame.write(Frame(FrameType.PLAIN, bytes(CHUNK - 1)))
    assert parts.split(small) == (small,)


def test_too_much_for_eight_is_refused() -> None:
    with pytest.raises(ShareError) as caught:
        parts.split(frame.write(Frame(FrameType.PLAIN, bytes(CHUNK * MAX_PARTS))))
    assert caught.value.fault is ShareFault.TOO_BIG


def test_it_is_whole_only_with_all_of_them() -> None:
    one, two, three = parts_of(WHOLE)
    assert not collected([three, one]).is_whole
    assert collected([three, one, two]).is_whole


def test_parts_of_two_shares_are_not_mixed() -> None:
    some = collected(parts_of(WHOLE)[:1])
    other = parts_of(OTHER)[1]
    assert not some.belongs(other)
    with pytest.raises(ShareError) as caught:
        some.with_part(other)
    assert caught.value.fault is ShareFault.SHAPE


def test_a_part_that_says_something_else_than_before_is_broken() -> None:
    one, two, _ = parts_of(WHOLE)
    with pytest.raises(ShareError) as caught:
        collected([one, two]).with_part(replace(one, chunk=two.chunk))
    assert caught.value.fault is ShareFault.BROKEN


@pytest.mark.parametrize(('at', 'chunk'), [(2, b'x'), (0, bytes(CHUNK)), (1, bytes(CHUNK))])
def test_parts_that_were_altered_do_not_come_together(at: int, chunk: bytes) -> None:
    several = parts_of(WHOLE)
    several[at] = replace(several[at], chunk=chunk)
    with pytest.raises(ShareError) as caught:
        collected(several).together()
    assert caught.value.fault is ShareFault.BROKEN


@pytest.mark.parametrize('inner', ['M', 'Q', '\x00', 'p'])
def test_a_whole_of_another_type_is_refused(inner: str) -> None:
    content = inner.encode() + bytes(CHUNK)
    total = zlib.crc32(content).to_bytes(4)
    bodies = [total + b'\x10' + content[:CHUNK], total + b'\x11' + content[CHUNK:]]
    several = [parts.read(Frame(FrameType.PART, body)) for body in bodies]
    with pytest.raises(ShareError) as caught:
        collected(several).together()
    assert caught.value.fault is (ShareFault.SHAPE if inner == 'M' else ShareFault.NEWER)


@pytest.mark.parametrize(
    ('body', 'fault'),
    [
        (b'', ShareFault.SHAPE),
        (bytes(4), ShareFault.SHAPE),
        (bytes(4) + b'\x11', ShareFault.SHAPE),  # the last of two, and nothing in it
        (bytes(4) + b'\x00x', ShareFault.SHAPE),  # one of one
        (bytes(4) + b'\x80' + bytes(CHUNK), ShareFault.SHAPE),  # nine
        (bytes(4) + b'\x12x', ShareFault.SHAPE),  # the third of two
        (bytes(4) + b'\x10x', ShareFault.SHAPE),  # not the last, yet short
        (bytes(4) + b'\x11' + bytes(CHUNK + 1), ShareFault.SHAPE),
    ],
)
def test_a_part_that_can_not_be_is_refused(body: bytes, fault: ShareFault) -> None:
    assert fault_of(body) is fault


def test_only_parts_are_parts() -> None:
    with pytest.raises(ShareError) as caught:
        parts.read(WHOLE)
    assert caught.value.fault is ShareFault.SHAPE


def test_a_frozen_part_still_says_the_same() -> None:
    body = bytes.fromhex('0a0b0c0d21') + bytes(CHUNK)
    assert read(f'KR1M{base41.encode(body)}') == Part(bytes.fromhex('0a0b0c0d'), 3, 1, bytes(CHUNK))
