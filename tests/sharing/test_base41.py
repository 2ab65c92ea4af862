"""Base41 is exact: one text for each row of bytes, and nothing else is taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pwa.sharing import base41
from pwa.sharing.errors import ShareError, ShareFault


@pytest.mark.parametrize(
    ('data', 'text'),
    [
        (b'', ''),
        (b'\x00', '00'),
        (b'\xff', '96'),
        (b'\x00\x00', '000'),
        (b'\x00\x01', '100'),
        (b'\x01\x00', 'A60'),
        (b'\xff\xff', 'H/+'),
        (b'\xff\xff\x29', 'H/+01'),
    ],
)
def test_bytes_become_these_digits(data: bytes, text: str) -> None:
    assert base41.encode(data) == text
    assert base41.decode(text) == data


@given(st.binary(max_size=200))
def test_bytes_come_back(data: bytes) -> None:
    text = base41.encode(data)
    assert base41.decode(text) == data
    assert len(text) == (len(data) * 3 + 1) // 2


@given(st.text(base41.ALPHABET, max_size=12))
def test_what_is_taken_has_no_other_writing(text: str) -> None:
    data = _decoded(text)
    assert data is None or base41.encode(data) == text


def _decoded(text: str) -> bytes | None:
    try:
        return base41.decode(text)
    except ShareError:
        return None


@pytest.mark.parametrize('text', ['0', '0000', 'I/+', '///', 'A6', '//', '000A6'])
def test_lengths_and_digits_that_no_bytes_have_are_refused(text: str) -> None:
    with pytest.raises(ShareError) as caught:
        base41.decode(text)
    assert caught.value.fault is ShareFault.BROKEN


@pytest.mark.parametrize('character', ['a', ' ', ':', '.', '%', '#', '_', '\n', 'É', '٣', '\ud800'])
def test_other_characters_are_refused(character: str) -> None:
    with pytest.raises(ShareError) as caught:
        base41.decode(f'00{character}')
    assert caught.value.fault is ShareFault.CHARACTER
