"""Dated snapshots of a circle, and what is different since: in words, never in numbers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pwa.domain.choices import Item, Ring, Stand
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.snapshot_values import KeptFigure, KeptPerson, Snapshot

MAX_SNAPSHOTS = 24
"""So many are kept; it bounds the record."""

OFTEN_ENOUGH = timedelta(days=28)
"""By itself the app keeps how it is no more often than this."""


class Difference(StrEnum):
    """What can be different; the value is its key in ``content/<language>/looking_back.toml``."""

    CAME = 'came'
    LEFT = 'left'
    NEARER = 'nearer'
    FURTHER = 'further'
    GIVES_NEW = 'gives_new'
    GETS_NEW = 'gets_new'
    MORE_CONTACT = 'more_contact'
    CHOSEN = 'chosen'
    SAID_YES = 'said_yes'
    STOPPED = 'stopped'


@dataclass(frozen=True)
class Changed:
    """One thing that is different, of one person.

    Attributes:
        items: what is new in giving or getting; else empty.
    """

    what: Difference
    person_id: str
    name: str
    items: frozenset[Item] = frozenset()


def taken(circle: Circle, day: date, snapshot_id: str) -> Snapshot:
    """What is kept of a circle as it is on a day."""
    people = tuple(_kept(person) for person in circle.people)
    figures = tuple(KeptFigure(figure.person_id, figure.stand) for figure in circle.steunfiguren)
    return Snapshot(snapshot_id, day, people, figures)


def is_due(circle: Circle, day: date) -> bool:
    """Whether it is time to keep how a circle is: there are people in it, and it was not kept for ``OFTEN_ENOUGH``."""
    last = max((snapshot.day for snapshot in circle.snapshots), default=None)
    return bool(circle.people) and (last is None or day - last > OFTEN_ENOUGH)


def of_day(circle: Circle, day: date) -> tuple[Snapshot, ...]:
    """The snapshots of one day, the earliest first."""
    return tuple(snapshot for snapshot in circle.snapshots if snapshot.day == day)


def people_of(snapshot: Snapshot) -> tuple[Person, ...]:
    """The people as they stood on the day of a snapshot, with no more than it keeps."""
    return tuple(
        Person(
            id=kept.id,
            name=kept.name,
            picture=kept.picture,
            role=kept.role,
            ring=kept.ring,
            domain=kept.domain,
            contact=kept.contact,
            private=kept.private,
        )
        for kept in snapshot.people
    )


def differences(before: Snapshot, after: Snapshot) -> tuple[Changed, ...]:
    """What is different in ``after``: who came first, then what changed with each, then who is not in it any more."""
    then = {person.id: person for person in before.people}
    now = {person.id: person for person in after.people}
    came = [Changed(Difference.CAME, person.id, person.name) for person in after.people if person.id not in then]
    left = [Changed(Difference.LEFT, person.id, person.name) for person in before.people if person.id not in now]
    both = [change for key, person in now.items() if key in then for change in _of_one(then[key], person)]
    return (*came, *both, *_of_figures(before, after, now), *left)


def to_thin_out(snapshots: tuple[Snapshot, ...]) -> tuple[Snapshot, ...]:
    """Which to let go so that ``MAX_SNAPSHOTS`` are left: never the first or the last, those close together first."""
    kept = sorted(snapshots, key=lambda snapshot: snapshot.day)
    gone = []
    while len(kept) > MAX_SNAPSHOTS:
        at = min(range(1, len(kept) - 1), key=lambda place: kept[place + 1].day - kept[place - 1].day)
        gone.append(kept.pop(at))
    return tuple(gone)


def _kept(person: Person) -> KeptPerson:
    return KeptPerson(
        id=person.id,
        name=person.name,
        picture=person.picture,
        role=person.role,
        ring=person.ring,
        domain=person.domain,
        contact=person.contact,
        giving=person.exchange.giving,
        getting=person.exchange.getting,
        private=person.private,
    )


def _of_one(then: KeptPerson, now: KeptPerson) -> Iterable[Changed]:
    nearness = _nearness(then.ring, now.ring)
    if nearness:
        yield Changed(nearness, now.id, now.name)
    if now.giving - then.giving:
        yield Changed(Difference.GIVES_NEW, now.id, now.name, now.giving - then.giving)
    if now.getting - then.getting:
        yield Changed(Difference.GETS_NEW, now.id, now.name, now.getting - then.getting)
    if then.contact and now.contact and now.contact > then.contact:
        yield Changed(Difference.MORE_CONTACT, now.id, now.name)


_RINGS = (Ring.VERY_CLOSE, Ring.CLOSE, Ring.FURTHER)


def _nearness(then: Ring | None, now: Ring | None) -> Difference | None:
    if now is then or now is None or then is None:
        return None
    if now not in _RINGS or then not in _RINGS:
        return Difference.NEARER if now in _RINGS else Difference.FURTHER
    return Difference.NEARER if now < then else Difference.FURTHER


_TOLD = {Stand.YES: Difference.SAID_YES, Stand.STOPPED: Difference.STOPPED}


def _of_figures(before: Snapshot, after: Snapshot, now: dict[str, KeptPerson]) -> Iterable[Changed]:
    then = {figure.person_id: figure.stand for figure in before.figures}
    for figure in after.figures:
        if figure.stand is then.get(figure.person_id) or figure.person_id not in now:
            continue
        what = _TOLD.get(figure.stand, None if figure.person_id in then else Difference.CHOSEN)
        if what:
            yield Changed(what, figure.person_id, now[figure.person_id].name)
