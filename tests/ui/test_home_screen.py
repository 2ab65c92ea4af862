"""How to put the app on the home screen: for this phone first, under the name that was chosen."""

import pytest
from nicegui.testing import User

from pwa.ui.device import Device
from pwa.ui.pages.home_screen import ANDROID, APPLE, ROUTE, STEPS
from pwa.ui.shell import Ask
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone, tell_device
from tests.ui.stage import Stage, on_stage


def steps(stage: Stage) -> list[str]:
    """Whose steps stand there."""
    return [kind for kind in STEPS if all(stage.sees(f'home_screen.{kind}.{step}.do') for step in STEPS[kind])]


def drawn(stage: Stage) -> list[str]:
    """The pictures on the page."""
    return [str(one.props['href']).partition('#')[2] for one in stage.elements() if one.tag == 'use']


@pytest.mark.parametrize(
    ('device', 'kind', 'other'), [(Device(), ANDROID, APPLE), (Device(apple=True), APPLE, ANDROID)]
)
async def test_the_steps_of_this_phone_stand_there_and_the_others_are_a_tap_away(
    user: User, device: Device, kind: str, other: str
) -> None:
    stage, _ = await on_phone(user, ROUTE)
    await tell_device(stage, device)
    assert steps(stage) == [kind]
    assert set(STEPS[kind].values()) <= set(drawn(stage))
    await stage.tap(stage.say(f'home_screen.{other}.name'))
    assert steps(stage) == [other]


async def test_a_browser_that_can_be_asked_is_asked_by_a_button(user: User) -> None:
    stage, shell = await on_phone(user, ROUTE)
    assert not stage.sees('home_screen.install')
    await tell_device(stage, Device(can_install=True))
    await stage.tap(stage.say('home_screen.install'))
    assert shell.all(Ask.INSTALL) == [{}]


async def test_what_stands_there_already_says_so_and_asks_nothing(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    await tell_device(stage, Device(installed=True))
    assert stage.sees('home_screen.there.title')
    assert steps(stage) == []
    await stage.go('/meer')
    assert ROUTE not in stage.links()


async def test_the_name_is_chosen_before(user: User) -> None:
    stage, shell = await on_phone(user, ROUTE)
    usual, neutral = (stage.say(f'home_screen.guise.{one}') for one in ('usual', 'neutral'))
    assert usual in stage.checked()
    await stage.tap(neutral)
    assert shell.all(Ask.NEUTRAL) == [{'on': True}]
    await tell_device(stage, Device(neutral=True))
    assert neutral in stage.checked()
    assert usual not in stage.checked()
    await stage.tap(usual)
    assert shell.all(Ask.NEUTRAL)[1:] == [{'on': False}]


async def test_the_name_that_is_offered_is_the_one_on_the_home_screen(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    assert stage.say('home_screen.guise.usual') == stage.say('shell.name')
    assert stage.say('home_screen.guise.neutral') == stage.say('shell.neutral.name')


async def test_on_an_iphone_it_is_said_that_nothing_comes_along(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    await tell_device(stage, Device(apple=True))
    assert stage.sees('home_screen.apple.full')


async def test_there_it_is_best_done_before_anything_is_written(user: User) -> None:
    stage, _ = await on_phone(user, '/welkom/telefoon', circle=None)
    await tell_device(stage, Device(apple=True))
    await stage.tap(stage.say('welcome.phone.home_screen'))
    assert stage.path == ROUTE
    assert stage.sees('home_screen.apple.empty')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == '/welkom/telefoon'


async def test_it_is_among_the_rest(user: User) -> None:
    stage, _ = await on_phone(user, '/meer')
    await stage.tap(stage.say('home_screen.row'))
    assert stage.path == ROUTE


async def test_what_did_not_change_leaves_the_page_as_it_is(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    await tell_device(stage, Device(can_install=True))
    await stage.tap(stage.say(f'home_screen.{APPLE}.name'))
    await tell_device(stage, Device(can_install=True))
    assert steps(stage) == [APPLE]


async def test_a_server_has_no_place_on_a_home_screen(user: User) -> None:
    stage = await on_stage(user, FAMILY, ROUTE)
    assert stage.sees('frame.lost.title')
    await stage.go('/meer')
    assert ROUTE not in stage.links()
