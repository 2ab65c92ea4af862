"""Speaking each other: a quiet line for who wrote down when they last did, and nothing to be late for."""

from datetime import date, timedelta

from pwa.domain.choices import Contact
from pwa.domain.people import Person

_LONG = {
    Contact.DAILY: timedelta(weeks=2),
    Contact.WEEKLY: timedelta(weeks=6),
    Contact.MONTHLY: timedelta(weeks=16),
    Contact.YEARLY: timedelta(weeks=78),
}
"""From when on it is long, by how often there is contact: our own figures, wide, so that a busy time says nothing."""


def is_long_ago(person: Person, today: date) -> bool:
    """Whether they last spoke long ago, measured by how often they usually do.

    Nothing is long ago with somebody to whom there is no contact now, nor where a day or a habit was not written down.
    """
    if person.spoken is None or person.contact not in _LONG:
        return False
    return today - person.spoken > _LONG[person.contact]
