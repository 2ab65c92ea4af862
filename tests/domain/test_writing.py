"""What people type is kept as they see it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pwa.domain.writing import JOINERS, WritingError, WritingFault, clean, is_hidden


@pytest.mark.parametrize(
    ('typed', 'kept'),
    [
        ('  Oma   Riet \n', 'Oma Riet'),
        ('Rene\u0301', 'René'),
        ('Oma\u202eRiet', 'OmaRiet'),
        ('a \u200b b', 'a b'),
        ('\u200b a', 'a'),
        ('👩\u200d👧', '👩\u200d👧'),
        ('نی\u200cش', 'نی\u200cش'),
        ('', ''),
        ('\u200d \u200b', ''),
    ],
)
def test_it_is_kept_as_it_is_seen(typed: str, kept: str) -> None:
    assert clean(typed, 40) == kept


def test_what_just_fits_is_kept_and_one_more_is_refused_with_the_limit() -> None:
    assert clean('a' * 40, 40) == 'a' * 40
    assert clean(' \u200b' + 'a' * 40, 40) == 'a' * 40
    with pytest.raises(WritingError) as refused:
        clean('a' * 41, 40)
    assert (refused.value.fault, refused.value.limit) == (WritingFault.TOO_LONG, 40)


@pytest.mark.parametrize('typed', ['', '   ', '\u200b', '\u200d'])
def test_nothing_is_refused_only_where_something_is_needed(typed: str) -> None:
    assert clean(typed, 40) == ''
    with pytest.raises(WritingError) as refused:
        clean(typed, 40, needed=True)
    assert refused.value.fault is WritingFault.EMPTY


@given(st.text())
def test_what_is_kept_has_nothing_hidden_and_stays_the_same(typed: str) -> None:
    kept = clean(typed, 10_000)
    assert clean(kept, 10_000) == kept
    assert unicodedata.is_normalized('NFC', kept)
    assert not [character for character in kept if is_hidden(character) and character not in JOINERS]
    assert kept == ' '.join(kept.split())
