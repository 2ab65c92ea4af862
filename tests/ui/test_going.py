"""The phone's own way back: it leads past every page that somebody was done with."""

import pytest
from nicegui.functions.navigate import History
from nicegui.testing import User

from tests.ui.family import FAMILY, NOBODY
from tests.ui.routes import CIRCLE, put_in_hand
from tests.ui.stage import on_stage


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that took the place of a page."""
    addresses: list[str] = []
    monkeypatch.setattr(History, 'replace', lambda _, url: addresses.append(url))
    return addresses


@pytest.mark.parametrize(
    ('path', 'picture', 'next_path'),
    [
        ('/mens/bas/plek', 'ring-further', '/mens/bas'),
        ('/plek/sem', 'ring-close', '/'),
        ('/mens/bas/plaatje', 'avatar-cat', '/mens/bas'),
    ],
)
async def test_what_comes_after_a_choice_takes_its_place(
    user: User, replaced: list[str], path: str, picture: str, next_path: str
) -> None:
    stage = await on_stage(user, FAMILY, path)
    await stage.tap_mark(picture)
    assert (stage.path, replaced) == (next_path, [next_path])


@pytest.mark.parametrize(
    ('path', 'button', 'next_path'),
    [
        ('/mens/bas/naam', 'person.save', '/mens/bas'),
        ('/mens/bas/waarom', 'person.save', '/mens/bas'),
        ('/mens/bas/geven', 'exchange.giving.next', '/mens/bas/krijgen'),
        ('/mens/bas/krijgen', 'exchange.getting.next', '/mens/bas'),
        ('/mens/bas/weg', 'person.remove.yes', '/'),
        ('/mens/bas/weg', 'person.remove.no', '/mens/bas'),
        ('/mens/bas/contact', 'frame.unsaid', '/mens/bas'),
        ('/mens/bas/contact', 'frame.back', '/mens/bas'),
        ('/namen', 'frame.done', '/'),
        ('/vragen/trust', 'questions_page.stop', '/'),
        ('/mijn-kring', 'person.save', '/meer'),
        ('/mens/niemand', 'frame.home', '/'),
    ],
)
async def test_what_comes_after_a_button_takes_its_place(
    user: User, replaced: list[str], path: str, button: str, next_path: str
) -> None:
    stage = await on_stage(user, FAMILY, path)
    await stage.tap(stage.say(button))
    assert (stage.path, replaced) == (next_path, [next_path])


async def test_a_code_that_was_put_away_is_not_gone_back_to(user: User, replaced: list[str]) -> None:
    stage = await on_stage(user, CIRCLE, '/')
    put_in_hand(stage)
    await stage.go('/delen/code')
    await stage.tap(stage.say('share.code.done'))
    await stage.go('/lezen/overzicht')
    await stage.tap(stage.say('read.overview.close'))
    assert replaced == ['/delen', '/lezen']


async def test_the_next_question_can_be_gone_back_from(user: User, replaced: list[str]) -> None:
    stage = await on_stage(user, NOBODY, '/vragen/trust')
    await stage.tap(stage.say('questions_page.next'))
    assert stage.path != '/vragen/trust'
    assert replaced == []


async def test_the_way_to_the_questions_is_no_step_of_its_own(user: User, replaced: list[str]) -> None:
    stage = await on_stage(user, NOBODY, '/')
    await stage.go('/vragen')
    first = stage.say.keys_under('questions.parent')[0]
    assert (stage.path, replaced) == (f'/vragen/{first}', [])


async def test_nor_is_it_one_where_the_app_was_opened_there(user: User, replaced: list[str]) -> None:
    await on_stage(user, NOBODY, '/vragen')
    assert len(replaced) == 1
    assert replaced[0].startswith('/vragen/')
