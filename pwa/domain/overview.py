"""The overview: what the family decides to show, and nothing else.

An overview holds no ids, no time finer than a day, and no trace of what is left out: a field that is
kept to oneself is the same as an empty one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import (
    Audience,
    CircleKind,
    Contact,
    Domain,
    Field,
    Involvement,
    Item,
    Knows,
    Phase,
    Ring,
    Role,
    Stand,
)
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.names import initial_of, shown_name
from pwa.domain.people import Person
from pwa.domain.shown_lines import DONE, about_shown, good_news_shown, steps_shown, wishes_shown
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import OF_BEFORE, Agreement, Steunfiguur


@dataclass(frozen=True)
class ShownPerson:
    """A person as shown; every field but the name may be empty."""

    name: str
    role: Role | None = None
    own_role: str = ''
    ring: Ring | None = None
    domain: Domain | None = None
    contact: Contact | None = None
    giving: frozenset[Item] = frozenset()
    getting: frozenset[Item] = frozenset()
    giving_text: str = ''
    getting_text: str = ''
    why: str = ''
    knows: Knows | None = None
    strengthen: bool = False
    involvement: frozenset[Involvement] = frozenset()


@dataclass(frozen=True)
class ShownSteunfiguur:
    """A steunfiguur as shown; ``person`` is the index in ``Overview.people``."""

    person: int
    stand: Stand | None = None
    agreements: tuple[Agreement, ...] = ()


@dataclass(frozen=True)
class ShownStep:
    """A step as shown: what, perhaps who (index in ``Overview.people``), perhaps a day, perhaps done."""

    what: str
    who: int | None = None
    day: date | None = None
    phase: Phase | None = None
    done: bool = False


@dataclass(frozen=True)
class Overview:
    """All that one code shows. ``expires`` is the last day on which our own reader opens it."""

    day: date
    giver: str
    kind: CircleKind | None = None
    people: tuple[ShownPerson, ...] = ()
    steunfiguren: tuple[ShownSteunfiguur, ...] = ()
    steps: tuple[ShownStep, ...] = ()
    good_news: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    about: tuple[AboutLine, ...] = ()
    audience: Audience = Audience.PROFESSIONAL
    expires: date | None = None


def overview_of(
    circle: Circle,
    chosen: Chosen,
    day: date,
    expires: date | None = None,
    audience: Audience = Audience.PROFESSIONAL,
) -> Overview:
    """The overview of what was chosen.

    Args:
        circle: everything; only what ``chosen`` names is taken from it, and never a private person.
        chosen: the people, fields and parts to show.
        day: the day of sharing.
        expires: the last day on which it opens, or None.
        audience: whom it is for; what is shown does not depend on it.
    """
    listed = [person for person in circle.people if person.id in chosen.fields and not person.private]
    place = {person.id: index for index, person in enumerate(listed)}
    parts = chosen.parts
    return Overview(
        day=day,
        giver=circle.profile.name,
        kind=circle.profile.kind,
        people=tuple(_shown(person, _name(circle, chosen, person), chosen.fields[person.id]) for person in listed),
        steunfiguren=_figures(circle, chosen, place),
        steps=_steps(circle, place) if Field.STEPS in parts else (),
        good_news=good_news_shown(circle) if Field.GOOD_NEWS in parts else (),
        wishes=wishes_shown(circle) if Field.WISHES in parts else (),
        about=about_shown(circle) if Field.ABOUT in parts else (),
        audience=audience,
        expires=expires,
    )


def _name(circle: Circle, chosen: Chosen, person: Person) -> str:
    if person.id in chosen.initials:
        return initial_of(person.name)
    return shown_name(person, short=circle.profile.short_names)


def _figures(circle: Circle, chosen: Chosen, place: Mapping[str, int]) -> tuple[ShownSteunfiguur, ...]:
    """Who stands beside the youth, or may come to, before who is of before."""
    shown = (
        figure
        for figure in circle.steunfiguren
        if figure.person_id in place and Field.STEUNFIGUUR in chosen.fields[figure.person_id]
    )
    return tuple(
        ShownSteunfiguur(
            person=place[figure.person_id],
            stand=figure.stand,
            agreements=_agreed(figure) if Field.AGREEMENTS in chosen.fields[figure.person_id] else (),
        )
        for figure in sorted(shown, key=lambda figure: figure.stand in OF_BEFORE)
    )


def _agreed(figure: Steunfiguur) -> tuple[Agreement, ...]:
    """What holds now: the youth keeps what was agreed with whom it was stopped, but it is over."""
    return () if figure.stand is Stand.STOPPED else figure.agreements


def _steps(circle: Circle, place: Mapping[str, int]) -> tuple[ShownStep, ...]:
    return tuple(_shown_step(step, place) for step in steps_shown(circle, place))


def _shown_step(step: Step, place: Mapping[str, int]) -> ShownStep:
    who = None if step.who is None else place[step.who]
    return ShownStep(what=step.what, who=who, day=step.day, phase=step.phase, done=step.outcome in DONE)


def _shown(person: Person, name: str, fields: frozenset[Field]) -> ShownPerson:
    exchange = person.exchange
    gives, gets = Field.GIVING in fields, Field.GETTING in fields
    return ShownPerson(
        name=name,
        role=person.role if Field.ROLE in fields else None,
        own_role=person.own_role if Field.ROLE in fields else '',
        ring=person.ring if Field.RING in fields else None,
        domain=person.domain if Field.DOMAIN in fields else None,
        contact=person.contact if Field.CONTACT in fields else None,
        giving=exchange.giving if gives else frozenset(),
        getting=exchange.getting if gets else frozenset(),
        giving_text=exchange.giving_text if gives else '',
        getting_text=exchange.getting_text if gets else '',
        why=person.why if Field.WHY in fields else '',
        knows=person.knows if Field.KNOWS in fields else None,
        strengthen=person.strengthen and Field.STRENGTHEN in fields,
        involvement=person.involvement if Field.INVOLVEMENT in fields else frozenset(),
    )
