"""What is kept of sharing, on the phone alone: sets to use again, and what was shown to whom."""

from dataclasses import dataclass, field
from datetime import date

from pwa.domain.choices import Field
from pwa.domain.chosen import Chosen
from pwa.domain.writing import MAX_NAME, clean


@dataclass(frozen=True)
class ShareSet:
    """A choice of what to show with a name, as "voor school".

    Raises:
        WritingError: the name is empty or too long.
    """

    id: str
    name: str
    chosen: Chosen = field(default_factory=Chosen)

    def __post_init__(self) -> None:
        object.__setattr__(self, 'name', clean(self.name, MAX_NAME, needed=True))


@dataclass(frozen=True)
class ShownName:
    """Who was shown, by the name that was shown, and what of them."""

    name: str
    fields: frozenset[Field] = frozenset()


@dataclass(frozen=True)
class ShareEntry:
    """One time that a code was shown. What was scanned can't be taken back.

    Attributes:
        day: when.
        until: the last day on which the code opens, or None.
        to: who it was for, in own words; may be empty.
        people: who was in it.
        parts: what of the circle as a whole was in it.
        sealed: whether one device alone can read it.

    Raises:
        WritingError: ``to`` is too long.
    """

    id: str
    day: date
    until: date | None = None
    to: str = ''
    people: tuple[ShownName, ...] = ()
    parts: frozenset[Field] = frozenset()
    sealed: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, 'to', clean(self.to, MAX_NAME))
