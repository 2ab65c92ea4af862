"""Birthdays, and who was not spoken to for long."""

from dataclasses import replace
from datetime import timedelta

from nicegui.testing import User

from pwa.domain.birthdays import Birthday
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from tests.ui.family import BAS, FAMILY, FATIMA, RIET
from tests.ui.stage import TODAY, on_stage

LONG_AGO = replace(RIET, spoken=TODAY - timedelta(weeks=10))


def circle(*people: Person) -> Circle:
    """A circle of these people."""
    return replace(FAMILY, people=people)


async def test_birthdays_begin_with_who_has_it_next(user: User) -> None:
    people = (
        replace(RIET, birthday=Birthday(3, 3)),
        replace(BAS, birthday=Birthday(12, 1)),
        replace(FATIMA, birthday=Birthday(TODAY.month, TODAY.day)),
    )
    stage = await on_stage(user, circle(*people), '/mensen/dichtbij')
    assert stage.words('k-person__words') == [
        *('Fatima', stage.say('in_touch.today')),
        *('Bas', '1 december'),
        *('Oma Riet', '3 maart'),
    ]


async def test_long_not_spoken_is_a_calm_line_that_asks_nothing(user: User) -> None:
    stage = await on_stage(user, circle(LONG_AGO, replace(BAS, spoken=TODAY)), '/mensen/dichtbij')
    assert 'Oma Riet' in stage.words()
    assert 'Bas' not in stage.words()
    assert stage.sees('in_touch.nothing_needed')


async def test_the_first_screen_never_says_it(user: User) -> None:
    stage = await on_stage(user, circle(LONG_AGO, BAS), '/')
    assert not stage.sees('in_touch.silent')
    assert not stage.sees('person.spoken.long_ago')


async def test_where_nothing_was_written_down_it_says_so_kindly(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mensen/dichtbij')
    assert stage.sees('in_touch.nothing')
