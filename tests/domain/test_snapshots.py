"""What is different between two days: in words, about one person at a time."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pwa.domain.choices import CircleKind, Contact, Item, Ring, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Exchange, Person
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.snapshots import (
    MAX_SNAPSHOTS,
    Changed,
    Difference,
    differences,
    is_due,
    people_of,
    taken,
    to_thin_out,
)
from pwa.domain.steunfiguur import Steunfiguur

DAY = date(2026, 11, 23)


def snapshot(*people: Person, figures: tuple[Steunfiguur, ...] = ()) -> Snapshot:
    return taken(Circle(Profile('Sam', CircleKind.YOUTH), people, figures), DAY, 'n')


def test_nothing_is_different_where_nothing_changed() -> None:
    assert differences(snapshot(Person('o', 'Oma')), snapshot(Person('o', 'Oma'))) == ()


def test_who_came_stands_first_and_who_left_last() -> None:
    before, after = snapshot(Person('o', 'Oma'), Person('b', 'Bas')), snapshot(Person('o', 'Oma'), Person('t', 'Tom'))
    assert differences(before, after) == (
        Changed(Difference.CAME, 't', 'Tom'),
        Changed(Difference.LEFT, 'b', 'Bas'),
    )


@pytest.mark.parametrize(
    ('then', 'now', 'what'),
    [
        (Ring.FURTHER, Ring.CLOSE, Difference.NEARER),
        (Ring.VERY_CLOSE, Ring.CLOSE, Difference.FURTHER),
        (Ring.BEFORE, Ring.FURTHER, Difference.NEARER),
        (Ring.CLOSE, Ring.BEFORE, Difference.FURTHER),
    ],
)
def test_who_stands_elsewhere(then: Ring, now: Ring, what: Difference) -> None:
    (changed,) = differences(snapshot(Person('o', 'Oma', ring=then)), snapshot(Person('o', 'Oma', ring=now)))
    assert changed.what is what


def test_a_ring_that_is_said_for_the_first_time_is_no_move() -> None:
    assert differences(snapshot(Person('o', 'Oma')), snapshot(Person('o', 'Oma', ring=Ring.CLOSE))) == ()


def test_what_is_new_in_giving_stands_before_getting() -> None:
    now = Person('o', 'Oma', exchange=Exchange(frozenset({Item.FUN}), frozenset({Item.PAPERS})), contact=Contact.WEEKLY)
    told = differences(snapshot(Person('o', 'Oma', contact=Contact.YEARLY)), snapshot(now))
    assert [changed.what for changed in told] == [
        Difference.GIVES_NEW,
        Difference.GETS_NEW,
        Difference.MORE_CONTACT,
    ]
    assert told[0].items == {Item.FUN}


def test_a_steunfiguur_who_said_yes_is_told() -> None:
    oma = Person('o', 'Oma')
    asked, yes = Steunfiguur('o', Stand.ASKED), Steunfiguur('o', Stand.YES)
    told = differences(snapshot(oma, figures=(asked,)), snapshot(oma, figures=(yes,)))
    assert told == (Changed(Difference.SAID_YES, 'o', 'Oma'),)
    assert differences(snapshot(oma), snapshot(oma, figures=(asked,)))[0].what is Difference.CHOSEN


def test_the_first_and_the_last_are_never_thinned_out() -> None:
    many = tuple(Snapshot(str(n), DAY + timedelta(n * n)) for n in range(MAX_SNAPSHOTS + 3))
    gone = to_thin_out(many)
    assert len(gone) == 3
    assert many[0] not in gone
    assert many[-1] not in gone
    assert to_thin_out(many[:MAX_SNAPSHOTS]) == ()


@pytest.mark.parametrize(('days_ago', 'due'), [(0, False), (28, False), (29, True)])
def test_by_itself_it_is_kept_no_more_often_than_every_four_weeks(days_ago: int, due: bool) -> None:  # noqa: FBT001
    kept = (Snapshot('old', DAY - timedelta(days=400)), Snapshot('last', DAY - timedelta(days=days_ago)))
    circle = Circle(Profile('Sam', CircleKind.YOUTH), (Person('o', 'Oma'),), snapshots=kept)
    assert is_due(circle, DAY) is due


def test_a_circle_without_people_is_not_kept_and_one_that_never_was_is() -> None:
    empty = Circle(Profile('Sam', CircleKind.YOUTH))
    assert not is_due(empty, DAY)
    assert is_due(replace(empty, people=(Person('o', 'Oma'),)), DAY)


def test_people_stand_again_where_they_stood_then() -> None:
    oma = Person('o', 'Oma', 'avatar-sun', ring=Ring.CLOSE, why='Zij bakt')
    assert people_of(snapshot(oma)) == (replace(oma, why=''),)
