"""Birthdays have no year."""

from datetime import date

import pytest

from pwa.domain.birthdays import Birthday, days_in, next_after


@pytest.mark.parametrize(
    ('birthday', 'today', 'kept'),
    [
        (Birthday(11, 23), date(2026, 11, 23), date(2026, 11, 23)),
        (Birthday(11, 22), date(2026, 11, 23), date(2027, 11, 22)),
        (Birthday(12, 1), date(2026, 11, 23), date(2026, 12, 1)),
        (Birthday(2, 29), date(2026, 11, 23), date(2027, 3, 1)),
        (Birthday(2, 29), date(2027, 11, 23), date(2028, 2, 29)),
    ],
)
def test_the_next_day_on_which_it_is_kept(birthday: Birthday, today: date, kept: date) -> None:
    assert next_after(birthday, today) == kept


@pytest.mark.parametrize(('month', 'day'), [(2, 30), (13, 1), (0, 1), (4, 31)])
def test_a_day_that_is_not_there_is_refused(month: int, day: int) -> None:
    with pytest.raises(ValueError, match=r'must be in|out of range'):
        Birthday(month, day)


@pytest.mark.parametrize(('month', 'days'), [(1, 31), (2, 29), (4, 30), (12, 31)])
def test_a_month_has_its_days_and_february_the_leap_day(month: int, days: int) -> None:
    assert days_in(month) == days
    Birthday(month, days)
