"""Long not spoken: measured by their own habit, and silent where nothing was written down."""

from datetime import date, timedelta

import pytest

from pwa.domain.choices import Contact
from pwa.domain.people import Person
from pwa.domain.speaking import is_long_ago

TODAY = date(2027, 3, 4)


def spoke(contact: Contact | None, days: int | None) -> Person:
    """Somebody with this habit who was spoken to so many days ago."""
    return Person('a', 'Bas', contact=contact, spoken=None if days is None else TODAY - timedelta(days=days))


@pytest.mark.parametrize(
    ('contact', 'not_yet', 'long'),
    [(Contact.DAILY, 14, 15), (Contact.WEEKLY, 42, 43), (Contact.MONTHLY, 112, 113), (Contact.YEARLY, 546, 547)],
)
def test_it_is_measured_by_how_often_they_speak(contact: Contact, not_yet: int, long: int) -> None:
    assert not is_long_ago(spoke(contact, not_yet), TODAY)
    assert is_long_ago(spoke(contact, long), TODAY)


@pytest.mark.parametrize(('contact', 'days'), [(None, 900), (Contact.NOT_NOW, 900), (Contact.DAILY, None)])
def test_nothing_is_said_where_there_is_no_habit_no_contact_or_no_day(
    contact: Contact | None, days: int | None
) -> None:
    assert not is_long_ago(spoke(contact, days), TODAY)
