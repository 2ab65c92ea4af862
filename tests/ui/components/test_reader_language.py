"""A paper or a message for somebody who speaks Dutch, from an app that speaks another language."""

import pytest
from nicegui.testing import User

from pwa import texts
from tests.ui.routes import CIRCLE
from tests.ui.stage import CONTENT, Stage, on_stage

ARABIC = texts.load(CONTENT, 'ar')
DUTCH = ARABIC.dutch
CARD = '/steunfiguur/mens/bas/kaart'
SHEETS = '/steunfiguur/mens/bas/afspraken/printen'
MESSAGE = '/vragen-om-hulp/ask/bas'


def sheet_of(stage: Stage) -> tuple[object, object, list[str]]:
    """The language and the direction of the paper, and what stands on it."""
    (sheet,) = [one for one in stage.elements() if 'k-sheet' in one.classes]
    return sheet.props['lang'], sheet.props['dir'], stage.words('k-sheet')


@pytest.mark.parametrize(
    ('path', 'on_paper'), [(CARD, 'steunfiguur_card.does.title'), (SHEETS, 'agreements.youth.you')]
)
async def test_a_paper_is_in_dutch_when_that_is_chosen_and_the_page_stays_as_it_was(
    user: User, path: str, on_paper: str
) -> None:
    stage = await on_stage(user, CIRCLE, path, say=ARABIC)
    language, direction, words = sheet_of(stage)
    assert (language, direction) == ('ar', 'rtl')
    assert ARABIC(on_paper) in words
    await stage.tap(DUTCH('language.name'))
    language, direction, words = sheet_of(stage)
    assert (language, direction) == ('nl', 'ltr')
    assert DUTCH(on_paper) in words
    assert ARABIC(on_paper) not in words
    assert stage.sees('languages.reader')


async def test_a_message_is_in_dutch_when_that_is_chosen_and_own_words_in_either_language_stay(user: User) -> None:
    stage = await on_stage(user, CIRCLE, MESSAGE, say=ARABIC)
    arabic = stage.field()
    await stage.tap(DUTCH('language.name'))
    assert 'Nee mag ook' in stage.field()
    await stage.write('Hoi Bas')
    await stage.tap(ARABIC('language.name'))
    assert stage.field() == arabic
    await stage.tap(DUTCH('language.name'))
    assert stage.field() == 'Hoi Bas'


async def test_a_message_about_a_wish_speaks_of_it_in_the_language_that_was_chosen(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/wensen/zwemmen/vragen/riet', say=ARABIC)
    await stage.tap(DUTCH('language.name'))
    assert DUTCH('asking.what.wish', text='Leren zwemmen') in stage.field()


@pytest.mark.parametrize('path', [CARD, SHEETS, MESSAGE])
async def test_in_dutch_there_is_nothing_to_ask(user: User, path: str) -> None:
    stage = await on_stage(user, CIRCLE, path)
    assert not stage.sees('languages.reader')
