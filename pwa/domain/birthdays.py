"""Birthdays: a day and a month. The year is nobody's business."""

from dataclasses import dataclass
from datetime import date, timedelta

_LEAP_YEAR = 2024


@dataclass(frozen=True, order=True)
class Birthday:
    """A day of the year; 29 February is one.

    Raises:
        ValueError: there is no such day.
    """

    month: int
    day: int

    def __post_init__(self) -> None:
        date(_LEAP_YEAR, self.month, self.day)


def days_in(month: int) -> int:
    """How many days a month can have, the leap day too."""
    return (date(_LEAP_YEAR, month % 12 + 1, 1) - timedelta(days=1)).day


def next_after(birthday: Birthday, today: date) -> date:
    """The first day from today on which this birthday is kept; in a common year 29 February is on 1 March."""
    this_year = _in_year(birthday, today.year)
    return this_year if this_year >= today else _in_year(birthday, today.year + 1)


def _in_year(birthday: Birthday, year: int) -> date:
    try:
        return date(year, birthday.month, birthday.day)
    except ValueError:
        return date(year, 3, 1)
