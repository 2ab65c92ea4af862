"""What a dated snapshot keeps: where people stood, and no more."""

from dataclasses import dataclass
from datetime import date

from pwa.domain.choices import Contact, Domain, Item, Ring, Role, Stand


@dataclass(frozen=True)
class KeptPerson:
    """A person as on the day of a snapshot, without any own words but the name."""

    id: str
    name: str
    picture: str = ''
    role: Role | None = None
    ring: Ring | None = None
    domain: Domain | None = None
    contact: Contact | None = None
    giving: frozenset[Item] = frozenset()
    getting: frozenset[Item] = frozenset()
    private: bool = False


@dataclass(frozen=True)
class KeptFigure:
    """How it stood with somebody as steunfiguur."""

    person_id: str
    stand: Stand


@dataclass(frozen=True)
class Snapshot:
    """A circle as it was on a day."""

    id: str
    day: date
    people: tuple[KeptPerson, ...] = ()
    figures: tuple[KeptFigure, ...] = ()
