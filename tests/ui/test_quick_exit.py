"""What the button to leave does and does not is said at the start, and can be read again."""

import pytest
from nicegui.testing import User

from pwa.ui.pages import quick_exit
from pwa.ui.pages.safety import SAFETY
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone
from tests.ui.stage import on_stage

LIMITS = ('history', 'recent')


@pytest.mark.parametrize('path', [quick_exit.FIRST, quick_exit.ROUTE])
async def test_it_says_what_the_button_does_and_where_that_ends(user: User, path: str) -> None:
    stage, _ = await on_phone(user, path)
    for words in ('hint', 'what', 'back', 'again', 'try', *LIMITS):
        assert stage.sees(f'quick_exit.{words}'), words


async def test_it_can_be_read_again_from_safety(user: User) -> None:
    stage, _ = await on_phone(user, SAFETY)
    await stage.tap(stage.say('safety.exit'))
    assert stage.path == quick_exit.ROUTE
    assert not stage.sees('quick_exit.go_on')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == SAFETY


@pytest.mark.parametrize('path', [quick_exit.FIRST, quick_exit.ROUTE])
async def test_where_there_is_no_such_button_there_is_no_word_of_it(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    assert stage.sees('frame.lost.title')
