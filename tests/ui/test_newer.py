"""A newer version of the app waits for a yes."""

from nicegui.testing import User

from pwa.ui.pages import newer
from pwa.ui.shell import Ask, Lock
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone, tell
from tests.ui.stage import on_stage


async def test_it_is_told_once_and_stands_among_the_rest(user: User) -> None:
    stage, shell = await on_phone(user, '/')
    assert newer.ROUTE not in stage.links()
    await tell(stage, what='newer')
    await stage.go('/lijst')
    assert stage.sees('newer.told')
    await stage.go('/meer')
    await tell(stage, what='newer')
    assert not stage.sees('newer.told')
    assert stage.sees('newer.row')
    assert shell.all(Ask.UPDATE) == []


async def test_now_is_now(user: User) -> None:
    stage, shell = await on_phone(user, '/meer')
    await tell(stage, what='newer')
    await stage.go(newer.ROUTE)
    await stage.tap(stage.say('newer.now'))
    assert shell.all(Ask.UPDATE) == [{}]


async def test_later_leaves_everything_as_it_is(user: User) -> None:
    stage, shell = await on_phone(user, '/meer')
    await tell(stage, what='newer')
    await stage.go(newer.ROUTE)
    await stage.tap(stage.say('newer.later'))
    assert stage.path == '/meer'
    assert stage.sees('newer.row')
    assert shell.all(Ask.UPDATE) == []


async def test_what_is_being_typed_stays(user: User) -> None:
    stage, shell = await on_phone(user, '/namen')
    await stage.write('Corne')
    await tell(stage, what='newer')
    assert stage.path == '/namen'
    assert stage.field() == 'Corne'
    assert not stage.sees('newer.told')
    assert shell.all(Ask.UPDATE) == []


async def test_a_line_with_a_way_back_is_not_taken_away_by_it(user: User) -> None:
    stage, _ = await on_phone(user, '/mens/riet/plek')
    await stage.tap_mark('ring-close')
    await tell(stage, what='newer')
    assert stage.sees('frame.undo')


async def test_among_the_rest_it_stands_at_once(user: User) -> None:
    stage, _ = await on_phone(user, '/meer')
    await tell(stage, what='newer')
    assert stage.sees('newer.row')


async def test_who_has_a_code_hears_that_it_is_asked_for_again(user: User) -> None:
    stage, _ = await on_phone(user, '/', Lock(code=True))
    await tell(stage, what='newer')
    await stage.go(newer.ROUTE)
    assert stage.sees('newer.code')


async def test_who_opens_its_own_address_sees_it_as_soon_as_it_is_known(user: User) -> None:
    stage, _ = await on_phone(user, newer.ROUTE)
    await tell(stage, what='newer')
    assert stage.sees('newer.title')


async def test_without_a_newer_version_there_is_no_such_screen(user: User) -> None:
    stage, _ = await on_phone(user, newer.ROUTE)
    assert stage.sees('frame.lost.title')


async def test_nor_on_a_server(user: User) -> None:
    stage = await on_stage(user, FAMILY, newer.ROUTE)
    assert stage.sees('frame.lost.title')


async def test_who_has_no_circle_finds_it_where_codes_are_opened(user: User) -> None:
    stage, shell = await on_phone(user, '/lezen', circle=None)
    await tell(stage, what='newer')
    await stage.go('/hulp')
    assert not stage.sees('newer.told')
    await stage.go('/lezen')
    await stage.tap(stage.say('newer.row'))
    await stage.tap(stage.say('newer.later'))
    assert stage.path == '/lezen'
    await stage.tap(stage.say('newer.row'))
    await stage.tap(stage.say('newer.now'))
    assert shell.all(Ask.UPDATE) == [{}]
