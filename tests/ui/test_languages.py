"""Choosing the language: each stands there in its own words, and the page around the app is asked to open it."""

from nicegui.testing import User

from pwa import texts
from pwa.ui.pages.languages import ROUTE
from pwa.ui.shell import Ask
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone
from tests.ui.stage import CONTENT, on_stage

KNOWN = texts.languages(CONTENT)


async def test_every_language_stands_there_by_its_own_name_and_in_its_own_direction(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    options = [one for one in stage.elements() if one.props.get('role') == 'radio']
    assert [(one.props['lang'], one.props['dir']) for one in options] == [(one.tag, one.direction) for one in KNOWN]
    assert [one.props['lang'] for one in options if one.props['aria-checked'] == 'true'] == ['nl']
    assert {one.name for one in KNOWN} <= set(stage.words())


async def test_a_translation_says_how_far_it_was_checked(user: User) -> None:
    stage, _ = await on_phone(user, ROUTE)
    dutch, *others = KNOWN
    assert {one.state for one in others} <= set(stage.words())
    assert dutch.state not in stage.words()


async def test_a_tap_opens_the_app_in_it(user: User) -> None:
    stage, shell = await on_phone(user, ROUTE)
    for language in KNOWN:
        await stage.tap(language.name)
    assert shell.all(Ask.LANGUAGE) == [{'tag': language.tag} for language in KNOWN]


async def test_the_first_screen_leads_to_it_for_who_cannot_read_that_screen(user: User) -> None:
    stage, _ = await on_phone(user, '/', circle=None)
    assert ROUTE in stage.links()
    await stage.go(ROUTE)
    assert stage.sees('languages.title')


async def test_it_can_be_changed_later(user: User) -> None:
    stage, _ = await on_phone(user, '/meer')
    assert ROUTE in stage.links()
    assert stage.sees('language.name')


async def test_a_server_speaks_the_language_it_was_started_with(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert ROUTE not in stage.links()
    await stage.go(ROUTE)
    assert stage.sees('frame.lost.title')
