"""People in a circle, and what is given to and got from each of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import Contact, Domain, Involvement, Item, Knows, Ring, Role
from pwa.domain.writing import MAX_NAME, MAX_TEXT, clean

_TEXTS = {'own_role': MAX_NAME, 'why': MAX_TEXT, 'nickname': MAX_NAME, 'good_at': MAX_TEXT, 'task': MAX_TEXT}

_NOT_HUMAN = frozenset({Role.PET, Role.PLACE, Role.CLUB})


@dataclass(frozen=True)
class Exchange:
    """What goes to and comes from one person. Giving stands first; there is no balance.

    The two texts are short own words, at most ``MAX_TEXT`` characters. ``later`` is what may come about one day,
    whoever it will be for.
    """

    giving: frozenset[Item] = frozenset()
    getting: frozenset[Item] = frozenset()
    giving_text: str = ''
    getting_text: str = ''
    later: frozenset[Item] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, 'giving_text', clean(self.giving_text, MAX_TEXT))
        object.__setattr__(self, 'getting_text', clean(self.getting_text, MAX_TEXT))

    @property
    def has_giving(self) -> bool:
        """Whether anything is written down that goes to this person."""
        return bool(self.giving or self.giving_text)

    @property
    def has_getting(self) -> bool:
        """Whether anything is written down that comes from this person."""
        return bool(self.getting or self.getting_text)


@dataclass(frozen=True)
class Person:
    """Somebody (or a pet, a place, a club) whom the circle's owner listed.

    Only ``name`` is needed: a first name or nickname of at most ``MAX_NAME`` characters. ``picture``
    is the name of a picture in ``assets/pictures``; ``None`` and empty mean: not said.

    Attributes:
        why: what makes this person important.
        strengthen: whether the owner wants to make this bond stronger.
        private: for the owner alone; never offered for showing.
        nickname: what stands in place of the name where names are kept short.
        good_at: what this person is good at, or helps with.
        task: one single thing that this person does, which is enough.
        closer: whether this person may come closer.
        spoken: the day on which they last spoke, if the owner wrote it down.

    Raises:
        WritingError: a text is empty where it is needed, too long, or holds hidden characters.
    """

    id: str
    name: str
    picture: str = ''
    role: Role | None = None
    own_role: str = ''
    ring: Ring | None = None
    domain: Domain | None = None
    contact: Contact | None = None
    exchange: Exchange = field(default_factory=Exchange)
    why: str = ''
    knows: Knows | None = None
    strengthen: bool = False
    involvement: frozenset[Involvement] = frozenset()
    private: bool = False
    nickname: str = ''
    good_at: str = ''
    task: str = ''
    closer: bool = False
    birthday: Birthday | None = None
    spoken: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, 'name', clean(self.name, MAX_NAME, needed=True))
        for part, limit in _TEXTS.items():
            object.__setattr__(self, part, clean(getattr(self, part), limit))

    @property
    def is_human(self) -> bool:
        """Whether somebody can be asked or told something: a pet, a place or a club can't."""
        return self.role not in _NOT_HUMAN

    @property
    def is_professional(self) -> bool:
        """Whether this is a professional, who is kept apart from the circle."""
        return self.domain is Domain.CARE or self.role is Role.PROFESSIONAL


@dataclass(frozen=True)
class Template:
    """What people who are named together share; of the rest nothing is said yet. The fields are those of ``Person``."""

    ring: Ring | None = None
    domain: Domain | None = None
    role: Role | None = None
    picture: str = ''

    def person(self, person_id: str, name: str) -> Person:
        """Somebody of this name.

        Raises:
            WritingError: the name is empty or too long.
        """
        return Person(person_id, name, ring=self.ring, domain=self.domain, role=self.role, picture=self.picture)


ANYBODY = Template()
"""People of whom nothing is known but their names."""


def by_ring(people: Iterable[Person]) -> dict[Ring | None, tuple[Person, ...]]:
    """Groups people by ring in the order of ``Ring``, those without a ring last; each keeps its order."""
    listed = tuple(people)
    rings: tuple[Ring | None, ...] = (*Ring, None)
    groups = {ring: tuple(person for person in listed if person.ring is ring) for ring in rings}
    return {ring: members for ring, members in groups.items() if members}
