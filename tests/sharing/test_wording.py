"""A shared text has one writing, and holds nothing that can't be seen."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pwa.domain.names import initial_of
from pwa.domain.writing import WritingError, clean
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.wording import received, shared

LIMIT = 40


@pytest.mark.parametrize(
    ('typed', 'text'),
    [
        ('', ''),
        ('Zoë', 'Zoë'),
        ('Zoe\u0308', 'Zo\u00eb'),
        (' Oma  Riet ', 'Oma Riet'),
        ('Oma\u00a0Riet', 'Oma Riet'),
        ('👨\u200d👩\u200d👧', '👨👩👧'),
        ('\u0645\u06cc\u200c\u062e\u0648', '\u0645\u06cc\u062e\u0648'),
        ('a \u200d b', 'a b'),
        ('e\u200d\u0301', '\u00e9'),
        ('❤\ufe0f', '❤\ufe0f'),
    ],
)
def test_a_text_is_shared_in_its_one_writing(typed: str, text: str) -> None:
    assert shared(typed, LIMIT) == text
    assert received(text, LIMIT) == text


@pytest.mark.parametrize(
    'text',
    [
        *(
            f'a{hidden}b'
            for hidden in '\0\x1b\x7f\u0085\u00ad\u061c\u200b\u200e\u202e\u2028\u2029\u2066\ufeff\U000e0041\ud800'
        ),
        'a\nb',
        'a\tb',
        'a' * (LIMIT + 1),
    ],
)
def test_what_hides_or_is_too_long_is_refused_both_ways(text: str) -> None:
    for check in (shared, received):
        with pytest.raises(ShareError) as caught:
            check(text, LIMIT)
        assert caught.value.fault is ShareFault.TEXT


@pytest.mark.parametrize(
    'text', ['Zoe\u0308', ' a', 'a ', 'a  b', 'a\u00a0b', 'a\u3000b', '👨\u200d👩', 'a\u200cb', ' ']
)
def test_a_reader_repairs_nothing(text: str) -> None:
    with pytest.raises(ShareError) as caught:
        received(text, LIMIT)
    assert caught.value.fault is ShareFault.TEXT


@given(st.text(max_size=LIMIT))
def test_whatever_the_app_keeps_can_be_shared_and_read(typed: str) -> None:
    try:
        kept = clean(typed, LIMIT)
    except WritingError:
        return
    text = shared(kept, LIMIT)
    assert received(text, LIMIT) == text
    assert clean(text, LIMIT) == text


SIGNS = st.text(st.sampled_from('aß\u200c\u200d \u0301\ufe0f\u20e3\u0939\u093f👨👩🏽❤🇳🇱1'), min_size=1, max_size=LIMIT)


@given(st.text(min_size=1, max_size=LIMIT) | SIGNS)
@example('\u200danna')
@example('\u200d anna')
@example('a' + '\u0301' * (LIMIT - 1))
def test_the_initial_of_any_name_can_be_shared(typed: str) -> None:
    try:
        name = clean(typed, LIMIT, needed=True)
    except WritingError:
        return
    assert shared(initial_of(name), LIMIT)
