"""The browser is asked to keep what is written, once there is something, and what it said can be read."""

from dataclasses import asdict

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle, Profile
from pwa.ui.device import Device, Kept
from pwa.ui.pages import home_screen, kept
from pwa.ui.pages.backup import BACKUP
from pwa.ui.pages.safety import SAFETY
from pwa.ui.shell import Ask, Lock
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone, tell, tell_device
from tests.ui.stage import on_stage

NOBODY_YET = Circle(Profile('Noor', CircleKind.PARENT))


async def test_it_is_asked_when_the_first_people_are_there(user: User) -> None:
    stage, shell = await on_phone(user, '/namen', circle=NOBODY_YET)
    assert shell.all(Ask.KEEP) == []
    await stage.write('Ada')
    await stage.enter()
    await stage.go('/')
    assert shell.all(Ask.KEEP) == [{}]


async def test_it_is_asked_when_a_code_was_chosen(user: User) -> None:
    stage, shell = await on_phone(user, SAFETY, circle=NOBODY_YET)
    await tell(stage, what='lock', **asdict(Lock(code=True)), said='set')
    assert shell.all(Ask.KEEP) == [{}]


async def test_it_is_asked_where_the_app_stands_on_the_home_screen(user: User) -> None:
    stage, shell = await on_phone(user, '/')
    await tell_device(stage, Device(installed=True, kept=Kept.MAY_GO))
    assert shell.all(Ask.KEEP) == [{}]


@pytest.mark.parametrize('device', [Device(kept=Kept.MAY_GO), Device(installed=True, kept=Kept.KEPT), Device()])
async def test_else_nobody_is_bothered_by_it(user: User, device: Device) -> None:
    stage, shell = await on_phone(user, '/')
    await tell_device(stage, device)
    for path in ('/lijst', '/meer', SAFETY, kept.ROUTE):
        await stage.go(path)
    assert shell.all(Ask.KEEP) == []


async def test_a_browser_that_says_no_is_not_asked_again_by_itself(user: User) -> None:
    stage, shell = await on_phone(user, '/')
    for _ in range(3):
        await tell_device(stage, Device(installed=True, kept=Kept.MAY_GO))
    await tell(stage, what='lock', **asdict(Lock(code=True)), said='set')
    assert shell.all(Ask.KEEP) == [{}]


@pytest.mark.parametrize('answer', Kept)
async def test_what_it_said_stands_under_safety_with_what_to_do(user: User, answer: Kept) -> None:
    stage, _ = await on_phone(user, SAFETY)
    await tell_device(stage, Device(kept=answer))
    assert stage.sees(f'kept.{answer}.row')
    await stage.tap(stage.say('kept.row'))
    assert stage.sees(f'kept.{answer}.title')
    assert stage.sees(f'kept.{answer}.hint')
    assert {home_screen.ROUTE, BACKUP} <= set(stage.links())


async def test_who_wants_to_can_have_it_asked_again_and_sees_the_answer(user: User) -> None:
    stage, shell = await on_phone(user, kept.ROUTE)
    await tell_device(stage, Device(kept=Kept.MAY_GO))
    await stage.tap(stage.say('kept.ask'))
    assert shell.all(Ask.KEEP) == [{}]
    await tell_device(stage, Device(kept=Kept.KEPT))
    assert stage.sees('kept.kept.title')
    assert not stage.sees('kept.ask')


async def test_what_stands_on_the_home_screen_is_not_sent_there(user: User) -> None:
    stage, _ = await on_phone(user, kept.ROUTE)
    await tell_device(stage, Device(installed=True, kept=Kept.KEPT))
    assert home_screen.ROUTE not in stage.links()


async def test_where_no_browser_keeps_it_there_is_no_such_screen(user: User) -> None:
    stage = await on_stage(user, FAMILY, kept.ROUTE)
    assert stage.sees('frame.lost.title')
