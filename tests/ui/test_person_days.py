"""Two days of a person, kept by tap alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from nicegui.testing import User

from pwa.domain.birthdays import Birthday
from pwa.domain.people import Person
from tests.ui.family import FAMILY, RIET
from tests.ui.stage import TODAY, Stage, on_stage


def riet(stage: Stage) -> Person | None:
    """What is kept of her now."""
    return stage.circle.person('riet')


async def test_a_month_and_a_day_are_a_birthday_which_can_be_taken_back(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/verjaardag')
    await stage.tap('maart')
    assert riet(stage) == RIET
    await stage.tap('14')
    assert riet(stage) == replace(RIET, birthday=Birthday(3, 14))
    assert '14 maart' in stage.words()
    await stage.go('/mens/riet/verjaardag')
    assert stage.checked() == ['maart', '14']
    await stage.tap(stage.say('person.clear.button'))
    assert riet(stage) == RIET


@pytest.mark.parametrize(('month', 'last', 'too_much'), [('februari', '29', '30'), ('april', '30', '31')])
async def test_a_month_has_the_days_that_there_are(user: User, month: str, last: str, too_much: str) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/verjaardag')
    await stage.tap(month)
    assert last in stage.words()
    assert too_much not in stage.words()


@pytest.mark.parametrize(('when', 'ago'), [('today', 0), ('yesterday', 1), ('week', 7), ('month', 30)])
async def test_when_they_spoke_is_kept_roughly(user: User, when: str, ago: int) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/gesproken')
    await stage.tap(stage.say(f'person.spoken.{when}'))
    assert riet(stage) == replace(RIET, spoken=TODAY - timedelta(days=ago))
    assert stage.path == '/mens/riet'
    await stage.tap(stage.say('frame.undo'))
    assert riet(stage) == RIET


async def test_long_ago_is_said_softly_on_the_page_of_the_person(user: User) -> None:
    long_ago = replace(RIET, spoken=TODAY - timedelta(weeks=10))
    stage = await on_stage(user, replace(FAMILY, people=(long_ago,)), '/mens/riet')
    assert stage.sees('person.spoken.long_ago')


@pytest.mark.parametrize('part', ['verjaardag', 'gesproken'])
async def test_somebody_who_is_not_there_is_a_lost_page(user: User, part: str) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/niemand/{part}')
    assert stage.sees('frame.lost.title')
