"""Looking at a circle together with somebody: what is only for its owner is left out."""

from dataclasses import dataclass, replace

from pwa.domain.choices import Domain, Role
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.snapshot_values import Snapshot

_AT_HOME = frozenset({Role.PARTNER, Role.PARENT, Role.CHILD, Role.SIBLING})


def without_private(circle: Circle) -> Circle:
    """The circle without private people, and without what is about them alone.

    What names them by an id among others, as a wish does, keeps that id: so nothing is lost when it is changed.
    """
    hidden = {person.id for person in circle.people if person.private}
    return replace(
        circle,
        people=tuple(person for person in circle.people if person.id not in hidden),
        steunfiguren=tuple(figure for figure in circle.steunfiguren if figure.person_id not in hidden),
        steps=tuple(step for step in circle.steps if step.who not in hidden),
        snapshots=tuple(_without(snapshot, hidden) for snapshot in circle.snapshots),
        share_log=(),  # it tells names as they were shown then, and may tell of somebody who is private now
    )


def _without(snapshot: Snapshot, hidden: set[str]) -> Snapshot:
    gone = hidden | {person.id for person in snapshot.people if person.private}
    return replace(
        snapshot,
        people=tuple(person for person in snapshot.people if person.id not in gone),
        figures=tuple(figure for figure in snapshot.figures if figure.person_id not in gone),
    )


def with_unseen(circle: Circle, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    """The ids after a change, with those of before whom nobody could see, and so could not have meant to leave out.

    Args:
        circle: as it was seen when the change was made.
        before: the ids that were kept.
        after: the ids that were chosen.
    """
    seen = {person.id for person in circle.people}
    return (*after, *(one for one in before if one not in seen))


@dataclass(frozen=True)
class Groups:
    """The three who work together, none more than another; each in the order in which they were listed.

    Attributes:
        own: people from the own surroundings.
        family: who lives at home, without the owner of the circle.
        care: professionals.
    """

    own: tuple[Person, ...]
    family: tuple[Person, ...]
    care: tuple[Person, ...]


def groups_of(circle: Circle) -> Groups:
    """The three groups of a circle, without anybody private."""
    people = [person for person in circle.people if not person.private]
    care = tuple(person for person in people if person.is_professional)
    family = tuple(person for person in people if person not in care and _is_at_home(person))
    return Groups(tuple(person for person in people if person not in (*care, *family)), family, care)


def _is_at_home(person: Person) -> bool:
    return person.domain is Domain.HOME or (person.domain is None and person.role in _AT_HOME)
