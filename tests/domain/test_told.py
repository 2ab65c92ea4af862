"""Names in own words, of people who are not shown or by an initial only, are found before they are shared."""

from dataclasses import replace

import pytest

from pwa.domain.choices import CircleKind, Field
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.steps import Step
from pwa.domain.told import has_number, names_told
from pwa.domain.wishes import Wish

BAS = Person('bas', 'Bas', why='Hij kent Zus Kim ook')
KIM = Person('kim', 'Zus Kim')
CIRCLE = Circle(Profile('Noor', CircleKind.YOUTH), (BAS, KIM, Person('de', 'De bieb'), Person('noor', 'Noor')))
WHY = {'bas': frozenset({Field.WHY})}
NO_FIELDS = frozenset[Field]()


def test_a_name_that_is_not_shown_is_found_in_a_text() -> None:
    assert names_told(CIRCLE, Chosen(WHY)) == ('Zus Kim',)


def test_a_name_that_is_shown_by_an_initial_too() -> None:
    assert names_told(CIRCLE, Chosen({**WHY, 'kim': NO_FIELDS}, initials=frozenset({'kim'}))) == ('Zus Kim',)


@pytest.mark.parametrize('chosen', [Chosen({'bas': NO_FIELDS}), Chosen({**WHY, 'kim': NO_FIELDS})])
def test_nothing_is_told_by_a_text_that_does_not_go_along_or_of_who_is_shown(chosen: Chosen) -> None:
    assert names_told(CIRCLE, chosen) == ()


@pytest.mark.parametrize(
    ('text', 'told'), [('Met Kim zwemmen', ('Zus Kim',)), ('kimono kopen', ()), ('De was doen', ())]
)
def test_it_is_found_in_what_is_of_the_circle_as_a_whole(text: str, told: tuple[str, ...]) -> None:
    circle = replace(CIRCLE, wishes=(Wish('w', text),), steps=(Step('s', text),))
    for part in (Field.WISHES, Field.STEPS):
        assert names_told(circle, Chosen({'bas': NO_FIELDS}, parts=frozenset({part}))) == told


@pytest.mark.parametrize('number', ['0612345678', '06-12 34 56 78', '+31 6 1234.5678', '(030) 123 45 67'])
def test_a_phone_number_is_found_in_a_name_and_in_own_words(number: str) -> None:
    told = replace(BAS, why=f'Bel {number}!')
    named = replace(BAS, name=f'Bas {number}', why='')
    for person in (told, named):
        assert has_number(replace(CIRCLE, people=(person,)), Chosen(WHY))
    assert not has_number(replace(CIRCLE, people=(told,)), Chosen({'bas': NO_FIELDS}))


@pytest.mark.parametrize(
    'words', ['Op 3-12-2026 om 10', 'Geboren 03-12-2011', 'Van 9 tot 5, 7 dagen', '1234 AB 12', 'Sinds 2019 en 2020']
)
def test_days_and_other_numbers_are_none(words: str) -> None:
    assert not has_number(replace(CIRCLE, people=(replace(BAS, why=words),)), Chosen(WHY))
