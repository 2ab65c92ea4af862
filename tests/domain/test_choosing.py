"""Choosing: nothing by itself, nobody private, no exception lost, and no more left out than needed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from pwa.domain.choices import CircleKind, Field, Item, Party, Ring, Role, Stand
from pwa.domain.choosing import (
    PERSON_FIELDS,
    choosable,
    enough_to_leave_out,
    offered,
    offered_parts,
    settled,
    shown_by_all,
    shown_by_some,
    shows_something,
    with_fields,
    with_fields_of,
    with_people,
    withheld,
    without_fields,
    without_person,
)
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.good_news import GoodNews
from pwa.domain.people import Exchange, Person
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur

OMA = Person(id='o', name='Oma', ring=Ring.VERY_CLOSE, why='Ze is er altijd')
KEES = Person(id='k', name='Kees', ring=Ring.CLOSE, role=Role.TRAINER)
SECRET = Person(id='s', name='Sem', private=True, why='Geheim')
YOUTH = Circle(Profile('Noor', CircleKind.YOUTH), (OMA, KEES, SECRET))

RING, WHY, ROLE = Field.RING, Field.WHY, Field.ROLE
STEUNFIGUUR, AGREEMENTS = Field.STEUNFIGUUR, Field.AGREEMENTS


def chosen(**fields: set[Field]) -> Chosen:
    """A choice by person."""
    return Chosen({key: frozenset(some) for key, some in fields.items()})


def test_private_people_can_not_be_chosen() -> None:
    """They are not among those to choose from."""
    assert choosable(YOUTH) == (OMA, KEES)


def test_who_became_private_or_left_drops_out_of_a_choice() -> None:
    """A choice made before can't show somebody who is now for oneself alone."""
    before = chosen(o={WHY}, s={WHY}, gone={RING})
    assert settled(YOUTH, before) == chosen(o={WHY})


def test_a_first_person_shows_nothing_but_a_name() -> None:
    """Nothing is chosen beforehand."""
    assert with_people(Chosen(), ['o', 'k']) == chosen(o=set(), k=set())


def test_who_comes_later_shows_no_more_than_all_others() -> None:
    """What only one person shows is no rule for a new one."""
    assert with_people(chosen(o={RING, WHY}, k={RING}), ['o', 'n']) == chosen(o={RING, WHY}, k={RING}, n={RING})


def test_somebody_can_be_left_out_again() -> None:
    """The others keep what they show."""
    assert without_person(chosen(o={RING}, k=set()), 'o') == chosen(k=set())


def test_fields_are_chosen_for_all_at_once() -> None:
    """One set for everybody who was chosen."""
    assert with_fields(chosen(o=set(), k=set()), frozenset({RING})) == chosen(o={RING}, k={RING})


def test_an_exception_survives_another_choice() -> None:
    """Who shows less goes on showing less when something else changes."""
    before = chosen(o={RING, WHY}, k={RING})
    assert with_fields(before, frozenset({RING, WHY, ROLE})) == chosen(o={RING, WHY, ROLE}, k={RING, ROLE})
    assert with_fields(before, frozenset({WHY})) == chosen(o={WHY}, k=set())


def test_one_person_can_differ() -> None:
    """And nobody else notices."""
    before = chosen(o={RING}, k={RING})
    after = with_fields_of(before, 'k', frozenset({ROLE}))
    assert after == chosen(o={RING}, k={ROLE})
    assert not shown_by_all(after)
    assert shown_by_some(after) == {RING, ROLE}


def test_only_fields_that_hold_something_are_offered() -> None:
    """An empty field is no question."""
    assert offered(YOUTH, ['o', 'k']) == (ROLE, RING, WHY)
    assert offered(YOUTH, ['k']) == (ROLE, RING)
    assert offered(YOUTH, []) == ()


def test_giving_is_offered_before_getting() -> None:
    """And each only where there is some."""
    exchange = Exchange(giving=frozenset({Item.FUN}), getting_text='zij kookt')
    circle = replace(YOUTH, people=(replace(OMA, exchange=exchange),))
    assert offered(circle, ['o']) == (RING, Field.GIVING, Field.GETTING, WHY)


def test_a_part_of_the_circle_can_be_shown_without_anybody() -> None:
    """As long as it holds something; a step of somebody who is not shown is nothing."""
    circle = replace(
        YOUTH, good_news=(GoodNews('g', 'Een zeven', date(2027, 3, 1)),), steps=(Step('a', 'Bellen', 'o'),)
    )
    assert offered_parts(circle, ()) == (Field.GOOD_NEWS,)
    assert offered_parts(circle, ['o']) == (Field.GOOD_NEWS, Field.STEPS)
    assert shows_something(circle, Chosen(parts=frozenset({Field.GOOD_NEWS})))
    assert not shows_something(circle, Chosen(parts=frozenset({Field.STEPS})))
    assert shows_something(circle, chosen(o=set()))
    assert not shows_something(circle, chosen(s={WHY}))


def test_a_steunfiguur_and_agreements_are_offered_where_they_are() -> None:
    """Agreements only where some are written down."""
    agreement = Agreement(Party.YOUTH, 'Ik bel je')
    circle = replace(YOUTH, steunfiguren=(Steunfiguur('o'), Steunfiguur('k', Stand.YES, (agreement,))))
    assert offered(circle, ['o'])[-1] is STEUNFIGUUR
    assert offered(circle, ['k'])[-2:] == (STEUNFIGUUR, AGREEMENTS)


def test_agreements_come_and_go_with_the_steunfiguur() -> None:
    """They are agreements with somebody."""
    both = with_fields(chosen(k=set()), frozenset({AGREEMENTS}))
    assert both == chosen(k={STEUNFIGUUR, AGREEMENTS})
    assert with_fields(both, frozenset({AGREEMENTS})) == chosen(k=set())
    assert with_fields_of(both, 'k', frozenset({STEUNFIGUUR})) == chosen(k={STEUNFIGUUR})


def test_choosing_agreements_does_not_reveal_who_was_kept_out_as_steunfiguur() -> None:
    """The exception made for one person stays."""
    before = chosen(o=set(), k={STEUNFIGUUR})
    assert with_fields(before, frozenset({STEUNFIGUUR, AGREEMENTS})) == chosen(o=set(), k={STEUNFIGUUR, AGREEMENTS})


def test_what_somebody_keeps_back_is_named_where_there_is_something() -> None:
    """Kees has no reason written down, so keeping it back says nothing."""
    choice = chosen(o={WHY}, k={RING})
    assert withheld(YOUTH, choice, 'o') == (RING,)
    assert withheld(YOUTH, choice, 'k') == ()


def weight(choice: Chosen) -> float:
    """A made-up code: names weigh 10, each field its own weight."""
    heavy = {WHY: 50, RING: 5, ROLE: 20, STEUNFIGUUR: 1, AGREEMENTS: 200}
    return sum(10 + sum(heavy[field] for field in fields) for fields in choice.fields.values())


def below(limit: float) -> Callable[[Chosen], bool]:
    """A made-up limit."""
    return lambda choice: weight(choice) <= limit


def test_the_field_that_saves_most_goes_first_and_no_more_than_needed() -> None:
    """One field is enough here; two where less fits; none where all fits."""
    choice = chosen(o={WHY, RING, ROLE})
    assert enough_to_leave_out(choice, below(40), weight) == (WHY,)
    assert enough_to_leave_out(choice, below(20), weight) == (WHY, ROLE)
    assert enough_to_leave_out(choice, below(90), weight) == ()


def test_a_steunfiguur_is_not_left_out_while_the_agreements_can_be() -> None:
    """The longest words go first, the person beside the youth last."""
    choice = chosen(k={STEUNFIGUUR, AGREEMENTS, RING})
    assert enough_to_leave_out(choice, below(20), weight) == (AGREEMENTS,)
    assert enough_to_leave_out(choice, below(10), weight) == (AGREEMENTS, RING, STEUNFIGUUR)


def test_giving_is_not_left_out_while_getting_stays() -> None:
    """However much longer the words about giving are."""
    choice = chosen(k={Field.GIVING, Field.GETTING})
    heavy = {Field.GIVING: 50, Field.GETTING: 5}

    def weigh(choice: Chosen) -> float:
        return sum(heavy[field] for fields in choice.fields.values() for field in fields)

    assert enough_to_leave_out(choice, lambda one: weigh(one) <= 50, weigh) == (Field.GETTING,)
    assert enough_to_leave_out(choice, lambda one: weigh(one) <= 5, weigh) == (Field.GETTING, Field.GIVING)


def test_names_alone_can_be_too_much() -> None:
    """Then only fewer people help."""
    assert enough_to_leave_out(chosen(o={WHY}, k=set()), below(19), weight) is None


def test_a_part_of_the_circle_can_be_left_out_too() -> None:
    """Where nobody is shown, it is all there is to leave out."""
    choice = Chosen(parts=frozenset({Field.STEPS, Field.WISHES}))

    def weigh(choice: Chosen) -> float:
        return 50 * (Field.STEPS in choice.parts) + 5 * (Field.WISHES in choice.parts)

    assert enough_to_leave_out(choice, lambda one: weigh(one) <= 5, weigh) == (Field.STEPS,)
    assert without_fields(choice, [Field.STEPS]) == Chosen(parts=frozenset({Field.WISHES}))


def test_leaving_out_is_for_everybody() -> None:
    """Nobody shows it any more."""
    assert without_fields(chosen(o={WHY, RING}, k={WHY}), [WHY]) == chosen(o={RING}, k=set())


def test_every_field_belongs_to_one_person_or_to_the_circle() -> None:
    """Whatever is added to them, at the end."""
    assert sorted((*PERSON_FIELDS, *PARTS)) == list(Field)
