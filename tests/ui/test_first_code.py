"""A code is offered right after a circle began, and it is said what it means to go without."""

from dataclasses import asdict

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle, Profile
from pwa.ui.pages import first_code, quick_exit
from pwa.ui.shell import Ask, Lock
from tests.ui.phone import on_phone, tell
from tests.ui.stage import on_stage

CIRCLE = Circle(Profile('Noor', CircleKind.PARENT))


async def test_a_circle_that_began_is_offered_a_code(user: User) -> None:
    stage, shell = await on_phone(user, '/welkom/kring', circle=None)
    await stage.tap_mark('circle-kind-youth')
    await stage.write('Sanne')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.path == first_code.ROUTE
    assert stage.sees('first_code.title')
    assert shell.all(Ask.CODE) == []


async def test_what_going_without_means_is_said_before_it_is_chosen(user: User) -> None:
    stage, shell = await on_phone(user, first_code.ROUTE, circle=CIRCLE)
    assert stage.sees('safety.open_means')
    assert stage.sees('first_code.without')
    await stage.tap(stage.say('frame.later'))
    assert stage.path == quick_exit.FIRST
    assert shell.all(Ask.CODE) == []


@pytest.mark.parametrize(('lock', 'said'), [(Lock(code=True), 'set'), (Lock(), 'none')])
async def test_whatever_came_of_it_the_last_screen_follows(user: User, lock: Lock, said: str) -> None:
    stage, shell = await on_phone(user, first_code.ROUTE, circle=CIRCLE)
    await stage.tap(stage.say('first_code.choose'))
    assert shell.all(Ask.CODE) == [{}]
    await tell(stage, what='lock', **asdict(lock), said=said)
    assert stage.path == quick_exit.FIRST
    assert stage.sees('quick_exit.title')
    assert stage.sees(f'safety.said.{said}')
    await stage.tap(stage.say('quick_exit.go_on'))
    assert stage.path == '/'
    assert stage.sees('people.nobody.lead')


async def test_a_code_that_could_not_be_kept_is_offered_again(user: User) -> None:
    stage, _ = await on_phone(user, first_code.ROUTE, circle=CIRCLE)
    await tell(stage, what='fault', fault='full')
    assert stage.path == first_code.ROUTE
    assert stage.sees('storage.full')


async def test_who_has_a_code_is_not_asked_for_one(user: User) -> None:
    stage, _ = await on_phone(user, first_code.ROUTE, Lock(code=True), circle=CIRCLE)
    assert not stage.sees('first_code.title')
    assert stage.sees('quick_exit.title')


async def test_where_nothing_can_be_locked_a_circle_begins_at_once(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap_mark('circle-kind-parent')
    await stage.write('M.')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.path == '/'
    await stage.go(first_code.ROUTE)
    assert stage.sees('frame.lost.title')
