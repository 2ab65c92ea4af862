"""What stays at the foot of a page: its one main button, in reach of a thumb."""

import pytest
from nicegui.testing import User

from tests.ui.family import FAMILY, NOBODY
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import Stage, on_stage


def at_foot(stage: Stage) -> list[str]:
    """What can be read at the foot."""
    return stage.words('k-foot')


@pytest.mark.parametrize('path', ['/', '/lijst'])
async def test_the_main_action_of_the_first_screen_stays_in_reach(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    assert at_foot(stage) == [stage.say('people.more')]


async def test_so_it_does_where_nobody_is_yet(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/')
    assert at_foot(stage) == [stage.say('people.more')]


async def test_what_can_be_left_is_not_at_the_foot(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/waarom')
    assert at_foot(stage) == [stage.say('person.save')]
    assert stage.words('k-actions') == [stage.say('person.clear.button')]


async def test_no_page_loses_a_button_to_it(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/')
    for path in PATHS:
        put_in_hand(stage)
        await stage.go(path)
        feet = [element for element in stage.elements() if 'k-foot' in element.classes]
        buttons = [child for foot in feet for child in foot.default_slot.children if 'k-button' in child.classes]
        assert len(feet) == 1, path
        assert len(buttons) <= 1, path
