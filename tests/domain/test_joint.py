"""What a circle puts in the joint view of a home, and where changing it begins."""

from dataclasses import fields, replace
from datetime import date

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import (
    CircleKind,
    Contact,
    Domain,
    Field,
    Involvement,
    Item,
    Knows,
    Party,
    Ring,
    Role,
    Stand,
    Topic,
)
from pwa.domain.choosing import PERSON_FIELDS
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.good_news import GoodNews
from pwa.domain.joint import Contribution, chosen_again, contribution_of
from pwa.domain.people import Exchange, Person
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.wishes import Wish

TODAY = date(2027, 3, 4)
OMA = Person(
    id='o',
    name='Oma Truus',
    role=Role.GRANDPARENT,
    own_role='moeder van papa',
    ring=Ring.VERY_CLOSE,
    domain=Domain.FAMILY,
    contact=Contact.WEEKLY,
    exchange=Exchange(frozenset({Item.FUN}), frozenset({Item.LISTENING}), 'ik bel haar', 'zij bakt taart'),
    why='Bij haar ben ik rustig',
    knows=Knows.SOME,
    strengthen=True,
    involvement=frozenset({Involvement.HELPS_OUT}),
)
KEES = Person(id='k', name='Kees', ring=Ring.CLOSE)
SEM = Person(id='s', name='Sem', private=True, why='Dit weet niemand')
CIRCLE = Circle(
    Profile('Noor', CircleKind.YOUTH, 'avatar-cat'),
    (OMA, KEES, SEM),
    (Steunfiguur('o', Stand.YES, (Agreement(Party.YOUTH, 'Je zegt niets door.'),)),),
)
GIVING = Chosen({'o': frozenset({Field.GIVING})})


def put_in(chosen: Chosen, circle: Circle = CIRCLE) -> Contribution:
    return contribution_of(circle, chosen, TODAY)


def test_nothing_but_what_was_chosen_goes_in_under_the_name_and_picture_of_the_circle() -> None:
    contribution = put_in(GIVING)
    (oma,) = contribution.overview.people
    told = {part.name for part in fields(oma) if getattr(oma, part.name) != part.default}
    assert told == {'name', 'giving', 'giving_text'}
    assert (contribution.overview.giver, contribution.picture) == ('Noor', 'avatar-cat')


def test_a_private_person_never_goes_in() -> None:
    everybody = Chosen({person.id: frozenset(Field) for person in CIRCLE.people})
    assert 'Sem' not in [person.name for person in put_in(everybody).overview.people]


@pytest.mark.parametrize('field', PERSON_FIELDS)
def test_changing_begins_with_what_is_in_it(field: Field) -> None:
    with_its_own = frozenset({field, Field.STEUNFIGUUR}) if field is Field.AGREEMENTS else frozenset({field})
    chosen = Chosen({'o': with_its_own})
    assert chosen_again(CIRCLE, put_in(chosen).overview) == chosen


def test_each_of_the_people_begins_with_their_own_fields() -> None:
    chosen = Chosen({'o': frozenset({Field.GIVING, Field.WHY}), 'k': frozenset({Field.RING})})
    assert chosen_again(CIRCLE, put_in(chosen).overview) == chosen


def test_who_is_shown_by_an_initial_stays_so() -> None:
    chosen = Chosen({'o': frozenset({Field.WHY})}, initials=frozenset({'o'}))
    assert chosen_again(CIRCLE, put_in(chosen).overview) == chosen


@pytest.mark.parametrize('part', PARTS)
def test_what_belongs_to_the_circle_as_a_whole_stays_chosen(part: Field) -> None:
    whole = replace(
        CIRCLE,
        good_news=(GoodNews('g', 'Ik ging naar school', TODAY),),
        wishes=(Wish('w', 'Vaker vissen'),),
        steps=(Step('s', 'Samen bellen', who='o'),),
        about=(AboutLine(Topic.LIKES, 'Vissen'),),
    )
    chosen = Chosen({'o': frozenset()}, parts=frozenset({part}))
    assert chosen_again(whole, put_in(chosen, whole).overview) == chosen


def test_of_two_with_one_name_each_keeps_what_was_shown_of_them() -> None:
    circle = replace(CIRCLE, people=(KEES, replace(KEES, id='k2')))
    chosen = Chosen({'k': frozenset({Field.RING}), 'k2': frozenset()})
    assert chosen_again(circle, put_in(chosen, circle).overview) == chosen


@pytest.mark.parametrize('now', [replace(OMA, private=True), replace(OMA, name='Oma Gerda'), replace(OMA, name='Ans')])
def test_who_became_private_or_has_another_name_is_not_chosen_again(now: Person) -> None:
    assert chosen_again(replace(CIRCLE, people=(now, KEES)), put_in(GIVING).overview) == Chosen()


def test_what_was_empty_then_is_not_chosen_though_it_is_filled_in_now() -> None:
    chosen = Chosen({'k': frozenset({Field.RING, Field.WHY})})
    circle = replace(CIRCLE, people=(replace(KEES, why='Hij vraagt door'),))
    assert chosen_again(circle, put_in(chosen).overview) == Chosen({'k': frozenset({Field.RING})})
