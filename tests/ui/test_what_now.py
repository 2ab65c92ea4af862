"""After listing people a way on is offered: something to give, or something small to do."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Ring
from pwa.domain.people import Person
from tests.ui.family import BAS, FAMILY, NOBODY, PETRA, RIET
from tests.ui.stage import on_stage

CLOSEST = Person(id='an', name='An', ring=Ring.VERY_CLOSE)
UNTOUCHED = replace(FAMILY, people=(BAS, PETRA, CLOSEST))


@pytest.mark.parametrize('path', ['/vragen/klaar', '/rondje/klaar'])
async def test_after_the_questions_giving_comes_first_and_then_something_to_do(user: User, path: str) -> None:
    stage = await on_stage(user, replace(FAMILY, people=(RIET, BAS, CLOSEST)), path)
    assert {'/mens/an/geven', '/doen'} <= set(stage.links())
    await stage.tap(stage.say('doing.now'))
    assert stage.path == '/doen'


@pytest.mark.parametrize('path', ['/vragen/klaar', '/rondje/klaar'])
async def test_who_thought_of_nobody_is_left_in_peace(user: User, path: str) -> None:
    stage = await on_stage(user, NOBODY, path)
    assert '/doen' not in stage.links()


@pytest.mark.parametrize('path', ['/', '/lijst'])
async def test_the_circle_offers_it_until_something_was_put_down(user: User, path: str) -> None:
    stage = await on_stage(user, UNTOUCHED, path)
    assert stage.sees('people.one.give', name='An')
    stage = await on_stage(user, replace(UNTOUCHED, people=(*UNTOUCHED.people, RIET)), path)
    assert not stage.sees('people.one.give', name='An')
