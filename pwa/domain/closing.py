"""When care ends: what stays, who stays, and whom to call later."""

from dataclasses import dataclass, replace
from datetime import date

from pwa.domain.writing import MAX_TEXT, clean


@dataclass(frozen=True)
class LaterLine:
    """One line of the card for later: who, and for what.

    Raises:
        WritingError: the text is too long.
    """

    person_id: str
    what_for: str = ''

    def __post_init__(self) -> None:
        object.__setattr__(self, 'what_for', clean(self.what_for, MAX_TEXT))


@dataclass(frozen=True)
class Closing:
    """The closing moment and the card for later.

    Attributes:
        day: the day on which care ended, or None while it goes on.
        stays: what stays, in own words.
        people: the ids of who stays.
        later: whom to call later, in the order in which they were chosen.
        note: a line to oneself on the card.

    Raises:
        WritingError: a text is too long.
    """

    day: date | None = None
    stays: str = ''
    people: tuple[str, ...] = ()
    later: tuple[LaterLine, ...] = ()
    note: str = ''

    def __post_init__(self) -> None:
        object.__setattr__(self, 'stays', clean(self.stays, MAX_TEXT))
        object.__setattr__(self, 'note', clean(self.note, MAX_TEXT))


def without_person(closing: Closing, person_id: str) -> Closing:
    """The closing without this person."""
    return replace(
        closing,
        people=tuple(one for one in closing.people if one != person_id),
        later=tuple(line for line in closing.later if line.person_id != person_id),
    )
