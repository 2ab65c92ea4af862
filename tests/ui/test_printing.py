"""Printing: what holds names or own words first says that paper can be found."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Party, Stand
from pwa.domain.choices import Stage as Part
from pwa.domain.circle import Circle
from pwa.domain.steunfiguur import Agreement, Answer, Steunfiguur
from pwa.ui.pages import cards
from pwa.ui.shell import Ask
from tests.ui.phone import AskedShell, on_phone
from tests.ui.routes import CIRCLE, put_in_hand
from tests.ui.stage import Stage, on_stage

AGREED = (Agreement(Party.YOUTH, 'Zeg niets door'), Agreement(Party.PARENTS, 'Wij blijven de ouders'))
FIGURE = Steunfiguur('bas', Stand.YES, AGREED, answers=(Answer(Part.HOW, 'when', 'Elke week op dinsdag'),))
WRITTEN = replace(CIRCLE, steunfiguren=(FIGURE,))
CARD = '/steunfiguur/mens/bas/kaart'
SHEETS = '/steunfiguur/mens/bas/afspraken/printen'


async def before_a_printer(user: User, path: str, circle: Circle = WRITTEN) -> tuple[Stage, AskedShell]:
    """The app on a phone at a path, with something in hand."""
    stage, shell = await on_phone(user, '/', circle=circle)
    put_in_hand(stage)
    await stage.go(path)
    return stage, shell


def sheets_of(stage: Stage) -> list[list[str]]:
    """The words of each sheet with agreements; it begins with whom they are with."""
    begin, sheets = stage.say('agreements.all.title', name='Bas'), list[list[str]]()
    for words in stage.words('k-sheet'):
        if words == begin:
            sheets.append([])
        sheets[-1].append(words)
    return sheets


async def test_who_prints_what_somebody_else_showed_first_asks_them(user: User) -> None:
    stage, shell = await before_a_printer(user, '/lezen/overzicht')
    await stage.tap(stage.say('printing.print'))
    received = stage.setting.session.received
    assert received
    assert stage.sees('printing.of_other', giver=received.giver)
    assert not stage.sees('printing.mind')
    assert shell.all(Ask.PRINT) == []
    await stage.tap(stage.say('printing.go_on'))
    assert shell.all(Ask.PRINT) == [{}]


@pytest.mark.parametrize('path', ['/delen/bekijken', CARD, SHEETS, '/samen/plaatje'])
async def test_what_somebody_wrote_is_printed_after_a_word_about_paper(user: User, path: str) -> None:
    stage, shell = await before_a_printer(user, path)
    await stage.tap(stage.say('printing.print'))
    assert stage.sees('printing.mind')
    assert shell.all(Ask.PRINT) == []
    await stage.tap(stage.say('printing.go_on'))
    assert shell.all(Ask.PRINT) == [{}]


@pytest.mark.parametrize('path', [cards.SHEETS, cards.PAUSE])
async def test_what_holds_nothing_of_anybody_is_printed_at_once(user: User, path: str) -> None:
    stage, shell = await before_a_printer(user, path)
    await stage.tap(stage.say('printing.print'))
    assert shell.all(Ask.PRINT) == [{}]


async def test_without_a_page_around_the_app_there_is_no_button(user: User) -> None:
    stage = await on_stage(user, WRITTEN, CARD)
    assert not stage.sees('printing.print')


async def test_the_card_holds_own_words_only_when_they_are_asked_for(user: User) -> None:
    stage, _ = await before_a_printer(user, CARD)
    assert stage.sees('steunfiguur_card.does.title')
    assert not {'Zeg niets door', 'Elke week op dinsdag'} & set(stage.words())
    await stage.tap(stage.say('steunfiguur_card.with_answers'))
    assert 'Elke week op dinsdag' in stage.words('k-sheet')
    assert 'Zeg niets door' not in stage.words()
    await stage.tap(stage.say('steunfiguur_card.with_agreements'))
    assert {'Zeg niets door', 'Wij blijven de ouders'} <= set(stage.words('k-sheet'))
    await stage.tap(stage.say('steunfiguur_card.with_answers'))
    assert 'Elke week op dinsdag' not in stage.words()


@pytest.mark.parametrize(('stand', 'end'), [(Stand.ASKED, ''), (Stand.YES, '_yes')])
async def test_after_a_yes_the_card_does_not_ask_any_more(user: User, stand: Stand, end: str) -> None:
    circle = replace(CIRCLE, steunfiguren=(Steunfiguur('bas', stand),))
    stage, _ = await before_a_printer(user, CARD, circle)
    giver = circle.profile.name
    asked, stands = (stage.say(f'steunfiguur_card.heading{one}', name='Bas', giver=giver) for one in ('', '_yes'))
    assert [words for words in stage.words() if words in {asked, stands}] == [stands if end else asked]
    assert stage.sees(f'steunfiguur_card.lead{end}', giver=giver)


async def test_the_card_can_be_sent_as_words(user: User) -> None:
    stage, _ = await before_a_printer(user, CARD)
    (place,) = [element for element in stage.elements() if 'data-kring-words' in element.props]
    assert [element for element in place.descendants() if 'k-sheet' in element.classes]
    assert {element.props.get('data-kring-hand') for element in stage.elements()} >= {'send', 'copy'}


async def test_each_party_that_agreed_to_something_has_a_sheet(user: User) -> None:
    stage, _ = await before_a_printer(user, SHEETS)
    sheets = [element for element in stage.elements() if 'k-sheet' in element.classes]
    assert len(sheets) == 2


async def test_each_sheet_has_what_all_agreed_too_and_whose_circle_it_is(user: User) -> None:
    """Somebody reads only their own sheet; the last is for who agreed to nothing apart."""
    together = Agreement(Party.EVERYONE, 'In mei kijken we terug')
    circle = replace(CIRCLE, steunfiguren=(replace(FIGURE, agreements=(*AGREED, together)),))
    stage, _ = await before_a_printer(user, SHEETS, circle)
    sheets = sheets_of(stage)
    told = [{agreement.text for agreement in (*AGREED, together)} & set(words) for words in sheets]
    assert told == [{AGREED[0].text, together.text}, {AGREED[1].text, together.text}, {together.text}]
    giver = circle.profile.name
    assert all(stage.say('read.overview.of', name=giver) in words for words in sheets)
    assert sheets[0][sheets[0].index(stage.say('agreements.youth.you')) + 1] == giver


async def test_without_agreements_there_is_nothing_to_print(user: User) -> None:
    stage, _ = await before_a_printer(user, SHEETS, replace(CIRCLE, steunfiguren=(Steunfiguur('bas'),)))
    assert stage.sees('agreements.sheets.none')
    assert not stage.sees('printing.print')
