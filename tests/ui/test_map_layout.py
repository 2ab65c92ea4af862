"""Everybody has a place of their own on the circle map."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from random import Random

import pytest

from pwa.domain.choices import Domain, Ring
from pwa.domain.people import Person
from pwa.ui.map_layout import lay_out
from pwa.ui.map_shapes import CLOSE_BY, ME, NAMED, NAMED_WHOLE, SMALLEST, WIDTH, Box, CircleMap, Oval, Placed, Size

DOMAINS = [domain for domain in Domain if domain is not Domain.CARE]
PHONE = 844
LEAST_TARGET = 24
"""WCAG 2.2, 2.5.8."""
LONG = 'Juf Marlene'
ROUND_ME = (Ring.VERY_CLOSE, Ring.CLOSE, Ring.FURTHER)


def crowd(number: int, rings: Sequence[Ring], domains: Sequence[Domain | None]) -> list[Person]:
    """As many people, over the rings and domains by turns."""
    return [
        Person(id=str(place), name=f'P{place}', ring=rings[place % len(rings)], domain=domains[place % len(domains)])
        for place in range(number)
    ]


def mixed(number: int, seed: int, name: str = 'A') -> list[Person]:
    """As many people, anywhere; the same for the same seed."""
    random = Random(seed)  # noqa: S311 - an example, no secret
    return [
        Person(id=str(place), name=name, ring=random.choice(list(Ring)), domain=random.choice([*DOMAINS, None]))
        for place in range(number)
    ]


def oval_of(layout: CircleMap, ring: Ring) -> Oval:
    """The oval of a ring."""
    return next(oval for oval in layout.ovals if oval.ring is ring)


def is_in_its_ring(layout: CircleMap, placed: Placed) -> bool:
    """Whether the disc stands within its own oval and beyond the one inside that."""
    spot = placed.x - layout.centre[0], placed.y - layout.centre[1]
    ring = placed.person.ring
    assert ring is not None
    inner = ring is Ring.VERY_CLOSE or not oval_of(layout, Ring(ring - 1)).holds(spot, 0)
    return oval_of(layout, ring).holds(spot, 0) and inner


def overlap(one: Box, other: Box) -> bool:
    """Whether the two cover a same part."""
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


def roundness(layout: CircleMap) -> float:
    """How much higher than wide the rings are together."""
    return layout.ovals[0].down / layout.ovals[0].across


SOME_CROWDS = [
    *(crowd(number, [ring], [None]) for number in (1, 2, 9, 25) for ring in Ring),
    *(crowd(number, ROUND_ME, DOMAINS) for number in (1, 3, 7, 12, 25)),
    *(crowd(number, [Ring.VERY_CLOSE], DOMAINS) for number in (4, 10, 25)),
    *(mixed(number, seed) for number in range(1, 26) for seed in (1, 2)),
    *(mixed(number, 1, LONG) for number in (1, 4, 8, 12, 25)),
    mixed(60, 3),
    mixed(200, 4),
]


@pytest.mark.parametrize('people', SOME_CROWDS, ids=lambda people: f'{len(people)}')
def test_nobody_covers_somebody_else_or_falls_off(people: list[Person]) -> None:
    layout = lay_out(people)
    assert {placed.person.id for placed in layout.people} == {person.id for person in people}
    covering = [(one, other) for one, other in combinations(layout.people, 2) if overlap(one.box, other.box)]
    assert not covering
    for placed in layout.people:
        assert placed.box.left >= 0
        assert placed.box.top >= 0
        assert placed.box.right <= WIDTH
        assert placed.box.bottom <= layout.height


@pytest.mark.parametrize('people', SOME_CROWDS, ids=lambda people: f'{len(people)}')
def test_everybody_stands_in_their_own_ring_and_those_beside_it_below(people: list[Person]) -> None:
    layout = lay_out(people)
    foot = layout.centre[1] + layout.ovals[0].down
    for placed in layout.people:
        if placed.person.ring in ROUND_ME:
            assert is_in_its_ring(layout, placed)
        else:
            assert placed.box.top > foot


@pytest.mark.parametrize('seed', range(12))
def test_people_of_one_part_of_life_stand_in_one_direction(seed: int) -> None:
    layout = lay_out(mixed(9, seed))
    assert layout.parts
    outer = layout.ovals[0]
    for placed in layout.people:
        if placed.person.ring in ROUND_ME:
            part = next(part for part in layout.parts if part.domain is placed.person.domain)
            assert part.has(outer.turn((placed.x - layout.centre[0], placed.y - layout.centre[1])))


@pytest.mark.parametrize('number', range(10))
def test_a_usual_circle_is_round_and_everybody_has_a_name(number: int) -> None:
    layout = lay_out(crowd(number, ROUND_ME, DOMAINS[:3]))
    assert roundness(layout) <= 1.3
    assert layout.size is NAMED


@pytest.mark.parametrize('number', [12, 18, 25])
@pytest.mark.parametrize('seed', range(4))
def test_the_map_stays_near_to_round_up_to_25_people(number: int, seed: int) -> None:
    layout = lay_out(mixed(number, seed))
    assert roundness(layout) <= 1.5
    assert layout.size is not SMALLEST


def test_200_people_still_fit_in_two_screens_with_room_for_a_finger() -> None:
    layout = lay_out(mixed(200, 4))
    round_me = [placed for placed in layout.people if placed.person.ring in ROUND_ME]
    assert 2 * layout.centre[1] < 2 * PHONE
    assert min(placed.box.right - placed.box.left for placed in round_me) >= LEAST_TARGET
    assert min(placed.box.bottom - placed.box.top for placed in round_me) >= LEAST_TARGET


@pytest.mark.parametrize('size', [NAMED, CLOSE_BY])
def test_with_names_and_where_they_just_went_away_a_finger_has_48(size: Size) -> None:
    box = size.box((0, 0))
    assert min(box.right - box.left, box.bottom - box.top) >= 48


@pytest.mark.parametrize('number', range(1, 9))
def test_the_names_of_a_usual_circle_are_there_in_whole(number: int) -> None:
    people = [replace(person, name=LONG) for person in crowd(number, ROUND_ME, DOMAINS[:3])]
    layout = lay_out(people)
    assert layout.size is NAMED_WHOLE
    assert roundness(layout) <= 1.4


def test_names_are_cut_before_people_become_smaller() -> None:
    layout = lay_out([replace(person, name=LONG) for person in crowd(9, [Ring.FURTHER], [None])])
    assert layout.size in {NAMED_WHOLE, NAMED}


def test_the_same_people_stand_in_the_same_places() -> None:
    assert lay_out(mixed(17, 5)) == lay_out(mixed(17, 5))


def test_who_has_no_ring_has_no_place() -> None:
    assert lay_out([Person(id='a', name='Sem')]).people == ()


def test_without_anybody_there_are_still_three_rings() -> None:
    assert [oval.ring for oval in lay_out([]).ovals] == [Ring.FURTHER, Ring.CLOSE, Ring.VERY_CLOSE]


@pytest.mark.parametrize('ring', ROUND_ME)
def test_with_one_person_every_ring_is_still_seen_round_me(ring: Ring) -> None:
    layout = lay_out([Person(id='fatma', name='Fatma', ring=ring)])
    widths = [ME, *(oval_of(layout, each).across for each in ROUND_ME)]
    assert all(outer - inner >= LEAST_TARGET for inner, outer in pairwise(widths))
