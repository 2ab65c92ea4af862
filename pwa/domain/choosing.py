"""Choosing what to show: which people, which fields, and what to leave out when it is too much.

Nothing is chosen unless the family chose it. A private person can't be chosen at all.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from enum import IntEnum

from pwa.domain.choices import Field
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle
from pwa.domain.overview import overview_of
from pwa.domain.people import Person

PERSON_FIELDS: tuple[Field, ...] = tuple(field for field in Field if field not in PARTS)
"""What belongs to one person, in the order in which it is asked: giving before getting."""


class Expiry(IntEnum):
    """For how many days an overview opens; the number is the days."""

    DAY = 1
    MONTH = 30
    QUARTER = 90


def choosable(circle: Circle) -> tuple[Person, ...]:
    """The people who can be shown: all but the private ones."""
    return tuple(person for person in circle.people if not person.private)


def settled(circle: Circle, chosen: Chosen) -> Chosen:
    """The choice without those who have since left the circle or became private."""
    left = {person.id: chosen.fields[person.id] for person in choosable(circle) if person.id in chosen.fields}
    return replace(chosen, fields=left, initials=chosen.initials & left.keys())


def with_people(chosen: Chosen, person_ids: Iterable[str]) -> Chosen:
    """The choice with these people too; who is new in it shows what all others in it show."""
    common = shown_by_all(chosen)
    return replace(chosen, fields={**dict.fromkeys(person_ids, common), **chosen.fields})


def without_person(chosen: Chosen, person_id: str) -> Chosen:
    """The choice without this person."""
    left = {key: fields for key, fields in chosen.fields.items() if key != person_id}
    return replace(chosen, fields=left, initials=chosen.initials - {person_id})


def shown_by_all(chosen: Chosen) -> frozenset[Field]:
    """The fields that everybody in the choice shows."""
    every = list(chosen.fields.values())
    return frozenset(every[0].intersection(*every)) if every else frozenset()


def shown_by_some(chosen: Chosen) -> frozenset[Field]:
    """The fields that at least one person in the choice shows."""
    return frozenset[Field]().union(*chosen.fields.values())


def with_fields(chosen: Chosen, fields: frozenset[Field]) -> Chosen:
    """The choice in which ``fields`` is what is shown of the people together.

    Only what changed is changed, for everybody: a field that stays keeps its exceptions.
    """
    before = shown_by_some(chosen)
    return replace(chosen, fields={key: _change(own, before, fields) for key, own in chosen.fields.items()})


def with_fields_of(chosen: Chosen, person_id: str, fields: frozenset[Field]) -> Chosen:
    """The choice in which this one person shows these fields."""
    own = chosen.fields[person_id]
    return replace(chosen, fields={**chosen.fields, person_id: _change(own, own, fields)})


def with_initial(chosen: Chosen, person_id: str, *, only: bool) -> Chosen:
    """The choice in which this person is shown by an initial only, or by name."""
    return replace(chosen, initials=chosen.initials | {person_id} if only else chosen.initials - {person_id})


def with_parts(chosen: Chosen, parts: frozenset[Field]) -> Chosen:
    """The choice in which these parts of the circle as a whole are shown."""
    return replace(chosen, parts=parts)


def offered_parts(circle: Circle, person_ids: Iterable[str]) -> tuple[Field, ...]:
    """The parts of the circle as a whole that hold something, where these people are shown."""
    names = dict.fromkeys(person_ids, frozenset[Field]())
    shown = {part: overview_of(circle, Chosen(names, parts=frozenset({part})), date.min) for part in PARTS}
    nothing = overview_of(circle, Chosen(names), date.min)
    return tuple(part for part in PARTS if shown[part] != nothing)


def shows_something(circle: Circle, chosen: Chosen) -> bool:
    """Whether anything of a choice is there to show: somebody, or a part of the circle as a whole."""
    left = settled(circle, chosen)
    return bool(left.fields) or not left.parts.isdisjoint(offered_parts(circle, ()))


def offered(circle: Circle, person_ids: Iterable[str]) -> tuple[Field, ...]:
    """The fields that hold something for at least one of these people."""
    listed = tuple(person_ids)
    return tuple(field for field in PERSON_FIELDS if any(_holds(circle, key, field) for key in listed))


def withheld(circle: Circle, chosen: Chosen, person_id: str) -> tuple[Field, ...]:
    """What others in the choice show and this person could show, but doesn't."""
    missing = shown_by_some(chosen) - chosen.fields[person_id]
    return tuple(field for field in offered(circle, [person_id]) if field in missing)


def steunfiguren_shown(circle: Circle, chosen: Chosen) -> tuple[str, ...]:
    """The ids of the people who are shown as steunfiguur."""
    fields = settled(circle, chosen).fields
    ids = (figure.person_id for figure in circle.steunfiguren)
    return tuple(key for key in ids if Field.STEUNFIGUUR in fields.get(key, ()))


def without_steunfiguren(chosen: Chosen, person_ids: Iterable[str]) -> Chosen:
    """The choice in which these people are shown, but not as steunfiguur."""
    left = {key: chosen.fields[key] - {Field.STEUNFIGUUR, Field.AGREEMENTS} for key in person_ids}
    return replace(chosen, fields={**chosen.fields, **left})


def enough_to_leave_out(
    chosen: Chosen, fits: Callable[[Chosen], bool], weigh: Callable[[Chosen], float]
) -> tuple[Field, ...] | None:
    """The fields to leave out so that a choice fits, the one that saves most first.

    Giving is never left out while getting stays: a circle would seem only to get.

    Args:
        chosen: a choice that is too much.
        fits: whether there is a code of a choice.
        weigh: how large the code of a choice would be.

    Returns:
        The fields, or None if names alone are already too much.
    """
    if not fits(without_fields(chosen, _shown(chosen))):  # asked first: the rest takes long among many people
        return None
    left, out = chosen, list[Field]()
    while not fits(left):
        lighter = {field: _without_field(left, field) for field in _loose(_shown(left))}
        if not lighter:
            return None
        best = min(lighter, key=lambda field: (weigh(lighter[field]), field))
        out.append(best)
        left = lighter[best]
    return tuple(out)


def without_fields(chosen: Chosen, fields: Iterable[Field]) -> Chosen:
    """The choice in which nobody shows these fields, nor the circle as a whole."""
    out = frozenset(fields)
    return replace(with_fields(chosen, shown_by_some(chosen) - out), parts=chosen.parts - out)


def _holds(circle: Circle, person_id: str, field: Field) -> bool:
    # Asked of the overview itself, so that what is offered and what is shown can't drift apart.
    fields = _change(frozenset(), frozenset(), frozenset({field}))
    shown, hidden = (overview_of(circle, Chosen({person_id: some}), date.min) for some in (fields, fields - {field}))
    return shown != hidden


def _change(own: frozenset[Field], before: frozenset[Field], after: frozenset[Field]) -> frozenset[Field]:
    """What somebody shows after a change; agreements are always of a steunfiguur, and go and come with one."""
    gone, come = before - after, after - before
    if Field.AGREEMENTS in come and Field.STEUNFIGUUR not in before:
        come |= {Field.STEUNFIGUUR}
    left = (own - gone) | come
    return left if Field.STEUNFIGUUR in left else left - {Field.AGREEMENTS}


def _shown(chosen: Chosen) -> frozenset[Field]:
    return shown_by_some(chosen) | chosen.parts


_HELD_BY = {Field.AGREEMENTS: Field.STEUNFIGUUR, Field.GETTING: Field.GIVING}
"""Field -> the field that stays as long as it does."""


def _loose(fields: frozenset[Field]) -> frozenset[Field]:
    return fields - {held for by, held in _HELD_BY.items() if by in fields}


def _without_field(chosen: Chosen, field: Field) -> Chosen:
    return without_fields(chosen, [field])
