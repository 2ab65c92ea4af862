"""On paper: black on white, the words and nothing to tap, and as many sheets as there are cards."""

import re
from dataclasses import replace

import pytest

from pwa.domain.choices import Party, Stand
from pwa.domain.choices import Stage as Part
from pwa.domain.steunfiguur import Agreement, Answer, Steunfiguur
from pwa.sharing import codec
from pwa.ui.pages import cards
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.words import SAY
from tests.sharing.examples import example
from tests.ui.reading import FULL
from tests.ui.routes import CIRCLE

AGREED = (Agreement(Party.YOUTH, 'Zeg niets door'), Agreement(Party.PARENTS, 'Wij blijven de ouders'))
FIGURE = Steunfiguur('bas', Stand.YES, AGREED, answers=(Answer(Part.HOW, 'when', 'Elke dinsdag'),))
FIGURES = '/steunfiguur/mens/bas'
WORDS = {
    '/lezen/overzicht': [person.name for person in FULL.people],
    '/delen/bekijken': ['Oma Riet', 'Zij bakt taart'],
    f'{FIGURES}/kaart': [SAY('steunfiguur_card.does.title'), SAY('steunfiguur_card.good.danger')],
    f'{FIGURES}/afspraken/printen': [agreement.text for agreement in AGREED],
    '/afsluiten/kaart': ['Om te praten', '0800-2000'],
    '/dit-ben-ik/bekijken': ['Muziek maken'],
    '/samen/plaatje': [SAY('together.drawing.title')],
    cards.PAUSE: [SAY('cards.pause.ask')],
    cards.SHEETS: [SAY('cards.pause.ask'), SAY('cards.card.later.say.who')],
}
"""Path -> words that stand on paper."""

SHEETS = {
    '/lezen/overzicht': 2,
    f'{FIGURES}/kaart': 1,
    f'{FIGURES}/afspraken/printen': 2,
    '/afsluiten/kaart': 1,
    '/dit-ben-ik/bekijken': 1,
    '/samen/plaatje': 1,
    cards.PAUSE: 1,
    cards.SHEETS: 1 + len(SAY.keys_under('cards.card')),
}
"""Path -> the number of sheets; agreements and cards each have one of their own."""

TO_TAP = """[...document.querySelectorAll("button, nav, header, input, textarea, .k-link, .k-button")]
  .filter((one) => one.checkVisibility())"""
COLOURS = '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]'
NUMBERED = """[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  .some(({ cssText }) => /@page.*counter\\(pages\\)/s.test(cssText))"""
"""Whether the browser took in what puts a number on each sheet."""
LAID_OUT = 'document.querySelector(".q-layout").style.minHeight === `${innerHeight}px`'
SHEET = re.compile(rb'/Type\s*/Page\b')


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone in the dark with something on every screen; names are as long as they come on a card."""
    people = tuple(replace(one, name='Trainer Karim Bouzidi') if one.id == 'bas' else one for one in CIRCLE.people)
    profile = replace(CIRCLE.profile, name='Youssef')
    screens.fill(phone, replace(CIRCLE, profile=profile, people=people, steunfiguren=(FIGURE,)))
    return phone


def printer(page: Page) -> Chromium:
    """The browser of the phone."""
    assert isinstance(page.browser, Chromium)
    return page.browser


@pytest.mark.parametrize('path', WORDS)
def test_on_paper_are_the_words_and_nothing_to_tap(filled: Page, path: str) -> None:
    screens.go(filled, path)
    shown = printer(filled).page
    shown.emulate_media(media='print', color_scheme='dark')
    try:
        words = filled.shown()
        assert [wanted for wanted in WORDS[path] if wanted not in words] == []
        assert filled.eval(f'{TO_TAP}.map((one) => one.outerHTML.slice(0, 80))') == []
        assert filled.eval(COLOURS) == ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']
    finally:
        shown.emulate_media(media='null', color_scheme='null')


@pytest.mark.parametrize('path', SHEETS)
def test_there_are_as_many_sheets_as_cards(filled: Page, path: str) -> None:
    screens.go(filled, path)
    paper = printer(filled).page.pdf(prefer_css_page_size=True)
    assert len(SHEET.findall(paper)) == SHEETS[path]


def test_no_empty_sheet_follows_where_the_window_is_taller_than_paper(filled: Page) -> None:
    """As on a computer, where Quasar keeps the layout as tall as its window."""
    shown = printer(filled).page
    before = shown.viewport_size
    assert before
    screens.go(filled, cards.PAUSE)
    shown.set_viewport_size({'width': 1280, 'height': 1300})
    try:
        filled.until(lambda: filled.eval(LAID_OUT), 'the page to fill the window')
        assert len(SHEET.findall(shown.pdf(prefer_css_page_size=True))) == 1
    finally:
        shown.set_viewport_size(before)


def test_a_whole_circle_takes_few_sheets(filled: Page) -> None:
    """People stand beside each other, and each sheet has its number."""
    fifteen = replace(example('fifteen_typical').overview, day=screens.TODAY, expires=None)
    filled.eval(f'(location.hash = {codec.encode(fifteen)!r}, true)')
    filled.see(fifteen.people[-1].name)
    paper = printer(filled).page.pdf(prefer_css_page_size=True)
    assert len(SHEET.findall(paper)) <= 5
    assert filled.eval(NUMBERED)


def test_the_button_prints_after_a_word_about_paper(filled: Page) -> None:
    screens.go(filled, f'{FIGURES}/kaart')
    filled.eval('(window.printed = 0, window.print = () => (window.printed += 1), true)')
    filled.tap(SAY('printing.print'))
    filled.see(SAY('printing.mind'))
    assert filled.eval('window.printed') == 0
    filled.tap(SAY('printing.go_on'))
    filled.until(lambda: filled.eval('window.printed') == 1, 'the page to be printed')
