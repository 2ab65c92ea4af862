"""What stands around every page: one heading, landmarks, a way back or the parts of the app."""

import pytest
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import on_stage

TABS = ['/', '/doen', '/delen', '/steunfiguur', '/meer']


async def test_every_page_has_one_heading_that_takes_the_focus_in_one_main_part(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/')
    for path in PATHS:
        put_in_hand(stage)
        await stage.go(path)
        assert [element.props['tabindex'] for element in stage.elements() if element.tag == 'h1'] == ['-1'], path
        # q-page is drawn as a main of its own
        assert [element.tag for element in stage.elements() if element.tag in {'main', 'q-page'}] == ['main'], path


@pytest.mark.parametrize('tab', TABS)
async def test_a_part_of_the_app_shows_where_one_is(user: User, tab: str) -> None:
    stage = await on_stage(user, FAMILY, tab)
    (navigation,) = [element for element in stage.elements() if 'k-nav' in element.classes]
    items = list(navigation.default_slot.children)
    assert [item.props['href'] for item in items] == TABS
    assert [item.props['href'] for item in items if item.props.get('aria-current') == 'page'] == [tab]


async def test_a_question_has_a_way_back_and_no_parts(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/plek')
    assert not stage.words('k-nav')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == '/mens/riet'


async def test_the_direction_and_the_language_stand_on_the_whole_app(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    (root,) = [element for element in stage.elements() if 'k-app' in element.classes]
    assert (root.props['dir'], root.props['lang']) == ('ltr', 'nl')
