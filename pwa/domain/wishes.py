"""Wishes: what a family would like, and who of the people they know could be part of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from pwa.domain.people import Person
from pwa.domain.writing import MAX_TEXT, clean


@dataclass(frozen=True)
class Wish:
    """Something that somebody wishes for.

    Attributes:
        text: at most ``MAX_TEXT`` characters.
        people: the ids of who could be part of it, own people and professionals alike; see ``own_and_care``.
        fulfilled: the day on which it came true, or None.

    Raises:
        WritingError: the text is empty or too long.
    """

    id: str
    text: str
    people: tuple[str, ...] = ()
    fulfilled: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, 'text', clean(self.text, MAX_TEXT, needed=True))


def own_and_care(wish: Wish, people: Iterable[Person]) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Who could be part of a wish: the family's own people first, and apart from them the professionals."""
    named = [person for person in people if person.id in wish.people]
    own = tuple(person for person in named if not person.is_professional)
    return own, tuple(person for person in named if person.is_professional)


def without_person(wish: Wish, person_id: str) -> Wish:
    """The wish without this person."""
    return replace(wish, people=tuple(one for one in wish.people if one != person_id))
