"""A day as people say it."""

from datetime import date

import pytest

from pwa.texts import load
from pwa.ui.components.day import day_in_words, near_day
from tests.ui.stage import CONTENT

SAY = load(CONTENT)


def test_a_day_with_its_year() -> None:
    assert day_in_words(SAY, date(2027, 3, 4)) == '4 maart 2027'


@pytest.mark.parametrize(
    ('day', 'words'),
    [
        (date(2027, 3, 3), 'gisteren'),
        (date(2027, 3, 4), 'vandaag'),
        (date(2027, 3, 5), 'morgen'),
        (date(2027, 3, 7), 'zondag 7 maart'),
        (date(2027, 1, 1), 'vrijdag 1 januari'),
        (date(2026, 12, 31), '31 december 2026'),
    ],
)
def test_a_day_not_far_off_is_said_shorter(day: date, words: str) -> None:
    assert near_day(SAY, day, date(2027, 3, 4)) == words
