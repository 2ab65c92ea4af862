"""The first run: three small steps, and a way past them for a professional."""

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle, Profile
from pwa.ui.shell import Ask, Lock
from tests.ui.phone import on_phone
from tests.ui.stage import on_stage

CIRCLE = Circle(Profile('Noor', CircleKind.PARENT))


@pytest.mark.parametrize('path', ['/', '/lijst', '/mens/x', '/delen', '/steunfiguur', '/meer', '/vragen'])
async def test_every_way_in_begins_with_what_it_is(user: User, path: str) -> None:
    stage = await on_stage(user, None, path)
    assert stage.sees('welcome.what.title')


async def test_three_steps_make_a_circle(user: User) -> None:
    stage = await on_stage(user, None, '/')
    await stage.tap(stage.say('welcome.next'))
    assert stage.sees('welcome.phone.title')
    await stage.tap(stage.say('welcome.next'))
    await stage.tap_mark('circle-kind-youth')
    await stage.write('Sanne')
    await stage.tap_mark('avatar-cat')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.circle.profile == Profile('Sanne', CircleKind.YOUTH, 'avatar-cat')
    assert stage.path == '/'
    assert stage.sees('people.nobody.lead')
    assert stage.sees('welcome.begun')


async def test_a_picture_is_not_needed(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap_mark('circle-kind-parent')
    await stage.write('M.')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.circle.profile == Profile('M.', CircleKind.PARENT)


async def test_who_did_not_say_whose_circle_it_is_hears_so_and_keeps_the_name(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.write('Sanne')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.sees('welcome.circle.kind_missing')
    assert stage.field() == 'Sanne'
    assert stage.setting.repository.circle is None


async def test_a_name_is_needed(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap_mark('circle-kind-parent')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.sees('writing.empty')
    assert stage.setting.repository.circle is None


async def test_the_beginning_can_not_be_undone_by_accident(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap_mark('circle-kind-parent')
    await stage.write('Sanne')
    await stage.tap(stage.say('welcome.begin'))
    assert not stage.sees('frame.undo')


async def test_a_professional_goes_straight_to_reading(user: User) -> None:
    stage = await on_stage(user, None, '/')
    await stage.tap(stage.say('welcome.read'))
    assert stage.path == '/lezen'
    assert stage.sees('read.open.title')


async def test_whoever_has_a_circle_here_already_can_go_back_to_it(user: User) -> None:
    stage, shell = await on_phone(user, '/', Lock(others=True), circle=None)
    await stage.tap(stage.say('welcome.to_own'))
    assert shell.all(Ask.LOCK) == [{}]


async def test_the_first_circle_on_a_phone_has_none_to_go_back_to(user: User) -> None:
    stage, _ = await on_phone(user, '/', Lock(), circle=None)
    assert stage.sees('welcome.what.title')
    assert not stage.sees('welcome.to_own')


@pytest.mark.parametrize(('path', 'title'), [('/hulp', 'help.title'), ('/over', 'about.title')])
async def test_help_and_the_promise_need_no_circle(user: User, path: str, title: str) -> None:
    stage = await on_stage(user, None, path)
    assert stage.sees(title)


@pytest.mark.parametrize('path', ['/welkom', '/welkom/telefoon', '/welkom/kring'])
async def test_the_first_run_never_comes_back(user: User, path: str) -> None:
    stage = await on_stage(user, CIRCLE, path)
    assert stage.sees('people.nobody.lead')


async def test_what_was_filled_in_outlives_the_way_back_until_it_is_kept(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap_mark('circle-kind-youth')
    await stage.tap_mark('avatar-cat')
    await stage.write('Sanne')
    await stage.tap(stage.say('frame.back'))
    await stage.go('/welkom/kring')
    assert stage.field() == 'Sanne'
    (youth,) = [element for element in stage.elements() if 'circle-kind-youth' in element._markers]  # noqa: SLF001
    assert youth.props['aria-checked'] == 'true'
    await stage.tap(stage.say('welcome.begin'))
    assert stage.circle.profile == Profile('Sanne', CircleKind.YOUTH, 'avatar-cat')
    assert not stage.setting.session.drafts


async def test_what_was_said_to_be_missing_goes_once_it_is_there(user: User) -> None:
    stage = await on_stage(user, None, '/welkom/kring')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.sees('welcome.circle.kind_missing')
    await stage.tap_mark('circle-kind-youth')
    assert not stage.sees('welcome.circle.kind_missing')
    await stage.tap(stage.say('welcome.begin'))
    assert stage.sees('writing.empty')
    await stage.write(' ')
    assert stage.sees('writing.empty')
    await stage.write('S')
    assert not stage.sees('writing.empty')
