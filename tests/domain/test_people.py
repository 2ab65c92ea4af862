"""People, and what goes to and comes from them."""

import pytest

from pwa.domain.choices import Domain, Item, Ring, Role
from pwa.domain.people import Exchange, Person, by_ring
from pwa.domain.writing import WritingError


def test_a_name_is_enough() -> None:
    person = Person(id='1', name='  Oma  Riet ')
    assert person.name == 'Oma Riet'
    assert (person.ring, person.domain, person.role, person.contact, person.why) == (None, None, None, None, '')


@pytest.mark.parametrize('name', ['', '  ', 'a' * 41])
def test_without_a_right_name_there_is_no_person(name: str) -> None:
    with pytest.raises(WritingError):
        Person(id='1', name=name)


def test_own_words_have_a_limit() -> None:
    assert Person(id='1', name='R', own_role='a' * 40, why='a' * 160).why == 'a' * 160
    with pytest.raises(WritingError):
        Person(id='1', name='R', why='a' * 161)
    with pytest.raises(WritingError):
        Person(id='1', name='R', own_role='a' * 41)
    with pytest.raises(WritingError):
        Exchange(giving_text='a' * 161)
    with pytest.raises(WritingError):
        Exchange(getting_text='a' * 161)


@pytest.mark.parametrize(
    ('person', 'is_professional'),
    [
        (Person(id='1', name='P', domain=Domain.CARE), True),
        (Person(id='1', name='P', role=Role.PROFESSIONAL, domain=Domain.FRIENDS), True),
        (Person(id='1', name='P', role=Role.TEACHER, domain=Domain.SCHOOL), False),
        (Person(id='1', name='P'), False),
    ],
)
def test_a_professional_is_known_by_role_or_part_of_life(person: Person, *, is_professional: bool) -> None:
    assert person.is_professional is is_professional


@pytest.mark.parametrize(
    ('exchange', 'gives', 'gets'),
    [
        (Exchange(), False, False),
        (Exchange(giving=frozenset({Item.FUN})), True, False),
        (Exchange(getting_text='Koffie'), False, True),
        (Exchange(giving_text='Koffie', getting=frozenset({Item.CHILDCARE})), True, True),
    ],
)
def test_an_item_or_own_words_are_something(exchange: Exchange, *, gives: bool, gets: bool) -> None:
    assert (exchange.has_giving, exchange.has_getting) == (gives, gets)


def test_people_by_ring_keep_their_order_and_who_has_none_comes_last() -> None:
    names = {'a': Ring.CLOSE, 'b': None, 'c': Ring.VERY_CLOSE, 'd': Ring.CLOSE, 'e': Ring.NEW}
    groups = by_ring(Person(id=name, name=name, ring=ring) for name, ring in names.items())
    assert [(ring, [person.name for person in people]) for ring, people in groups.items()] == [
        (Ring.VERY_CLOSE, ['c']),
        (Ring.CLOSE, ['a', 'd']),
        (Ring.NEW, ['e']),
        (None, ['b']),
    ]
