"""Cards for the professional: there without any family's data, in the voice of the product."""

import pytest
from nicegui.testing import User

from pwa.ui.pages import cards, receive
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_a_professional_without_a_circle_finds_them_from_the_first_screen(user: User) -> None:
    stage = await on_stage(user, None, '/')
    await stage.tap(stage.say('welcome.professional'))
    assert stage.sees('cards.title')
    await stage.tap(stage.say('cards.pause.row'))
    assert stage.sees('cards.pause.ask')
    await stage.go('/voor-hulpverleners')
    await stage.tap(stage.say('read.professional_questions.know'))
    assert stage.sees('cards.card.know.say.trust')


@pytest.mark.parametrize('start', ['/meer', '/lezen'])
async def test_they_are_a_tap_away_from_elsewhere(user: User, start: str) -> None:
    stage = await on_stage(user, FAMILY, start)
    await stage.tap(stage.say('cards.row'))
    assert stage.path == cards.ROUTE


@pytest.mark.parametrize('start', [cards.ROUTE, '/lezen'])
async def test_how_to_receive_is_a_row_that_says_when_it_is_needed(user: User, start: str) -> None:
    stage = await on_stage(user, None, start)
    assert stage.sees('receive.row_caption')
    await stage.tap(stage.say('receive.row'))
    assert stage.path == receive.ROUTE


async def test_the_three_questions_are_the_first_cards(user: User) -> None:
    stage = await on_stage(user, None, cards.ROUTE)
    asked = [stage.say(f'read.professional_questions.{key}') for key in ('know', 'together')]
    asked.append(stage.say('cards.card.understood.question'))
    assert [words for words in stage.words() if words.endswith('?')][:3] == asked


@pytest.mark.parametrize('path', [cards.ROUTE, cards.SHEETS, f'{cards.ROUTE}/kaart/understood'])
async def test_a_family_that_looks_along_reads_no_heavy_word(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    shown = ' '.join(stage.words()).lower()
    assert stage.say('cards.card.understood.question').lower() in shown
    assert [heavy for heavy in ('netwerk', 'probleem', 'cliënt', 'casus') if heavy in shown] == []


async def test_one_card_leads_to_the_next_and_the_last_to_the_first(user: User) -> None:
    stage = await on_stage(user, None, f'{cards.ROUTE}/kaart/know')
    keys = stage.say.keys_under('cards.card')
    for key in (*keys[1:], keys[0]):
        await stage.tap(stage.say('cards.next'))
        assert stage.path == f'{cards.ROUTE}/kaart/{key}'


async def test_a_card_that_is_not_there_says_so(user: User) -> None:
    stage = await on_stage(user, None, f'{cards.ROUTE}/kaart/weg')
    assert stage.sees('frame.lost.title')


async def test_nothing_of_a_family_stands_on_what_is_printed(user: User) -> None:
    stage = await on_stage(user, FAMILY, cards.SHEETS)
    sheets = [element for element in stage.elements() if 'k-sheet' in element.classes]
    assert len(sheets) == 1 + len(stage.say.keys_under('cards.card'))
    names = {person.name for person in FAMILY.people} | {FAMILY.profile.name}
    assert not names & set(stage.words())
