"""Names as people type them."""

import pytest

from pwa.domain.names import called, initial_of, names_in, shown_name
from pwa.domain.people import Person
from pwa.domain.writing import WritingError

RIET, BAS = Person(id='1', name='Oma Riet'), Person(id='2', name='Bas')


@pytest.mark.parametrize(
    ('typed', 'names'),
    [
        ('Riet', ('Riet',)),
        ('Oma Riet, Bas', ('Oma Riet', 'Bas')),
        ('Riet\nBas\r\nNoor', ('Riet', 'Bas', 'Noor')),
        ('أحمد، سارة', ('أحمد', 'سارة')),
        ('Riet,, Bas , Riet', ('Riet', 'Bas')),
        (' , \n', ()),
        ('', ()),
    ],
)
def test_names_stand_between_commas_and_lines(typed: str, names: tuple[str, ...]) -> None:
    assert names_in(typed) == names


@pytest.mark.parametrize(('typed', 'part'), [('a' * 41, ''), (f'Riet, {"a" * 41} ', 'a' * 41)])
def test_a_name_that_is_too_long_is_refused_and_told_apart_from_the_others(typed: str, part: str) -> None:
    with pytest.raises(WritingError) as refused:
        names_in(typed)
    assert refused.value.part == part


@pytest.mark.parametrize('name', ['Bas', 'bas', ' BAS '])
def test_a_name_is_known_whatever_its_capitals(name: str) -> None:
    assert called([RIET, BAS], name) is BAS


@pytest.mark.parametrize('name', ['Riet', 'Bastiaan'])
def test_a_name_that_looks_like_another_is_another(name: str) -> None:
    assert called([RIET, BAS], name) is None


@pytest.mark.parametrize(
    ('name', 'initial'),
    [
        ('Oma', 'O.'),
        ('éva', 'É.'),
        ('x\u0301y', 'X\u0301.'),
        ('किरण', 'कि.'),
        ('3 musketiers', '3'),
        ('1\ufe0f\u20e3 een', '1\ufe0f\u20e3'),
        ('👨‍👩‍👧 x', '👨‍👩‍👧'),
        ('👨🏽‍👩🏽‍👧🏽‍👦🏽 x', '👨🏽‍👩🏽‍👧🏽‍👦🏽'),
        ('👍🏽👍', '👍🏽'),
        ('🐶🐶', '🐶'),
        ('🇳🇱🇧🇪', '🇳🇱'),
        ('🇳x', '🇳'),
        ('\u200danna', 'A.'),
        ('\u200c\u200d 👨‍👩‍👧', '👨‍👩‍👧'),
        ('👨\u200d', '👨'),
        ('\u0646\u200c\u0627', '\u0646.'),
        ('a\u200db', 'A.'),
        ('\u0301anna', 'A.'),
        ('\ufe0f\u200d x', 'X.'),
        ('\u200d\u0301', '\u0301'),
    ],
)
def test_an_initial_is_the_first_sign_that_people_see(name: str, initial: str) -> None:
    assert initial_of(name) == initial


def test_where_names_are_kept_short_a_nickname_stands_before_an_initial() -> None:
    assert shown_name(Person('o', 'Oma', nickname='Omi'), short=True) == 'Omi'
    assert shown_name(Person('o', 'Oma'), short=True) == 'O.'
    assert shown_name(Person('o', 'Oma', nickname='Omi'), short=False) == 'Oma'
