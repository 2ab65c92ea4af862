"""What a screen looks like on a small phone, on its side, and with large text."""

import pytest

from pwa.domain.writing import MAX_NAME
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import chromium
from tests.browser.journeys.words import SAY

ROWS = """new Set([...document.querySelectorAll("nav.k-nav a")]
  .map((tab) => Math.round(tab.getBoundingClientRect().top))).size"""
CUT_OFF = """[...document.querySelectorAll("nav.k-nav a > span")]
  .filter((words) => words.scrollWidth > words.clientWidth + 1).map((words) => words.innerText)"""
BOX = """(({{ top, bottom }}) => [Math.round(top), Math.round(bottom)])(
  document.querySelector({}).getBoundingClientRect())"""


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone with something on every screen, five people among it."""
    screens.fill(phone)
    return phone


@pytest.fixture(autouse=True)
def usual(filled: Page) -> None:
    """An upright phone with usual text."""
    look(filled)


def look(page: Page, width: int = 390, height: int = 844, text: int = 100) -> None:
    """Gives the screen a size, and the text."""
    chromium(page).page.set_viewport_size({'width': width, 'height': height})
    page.eval(f'(document.documentElement.style.fontSize = "{112.5 * text / 100}%", true)')


def box(page: Page, selector: str) -> tuple[int, int]:
    """Where something begins and ends on the screen, from above."""
    top, bottom = page.eval(BOX.format(repr(selector)))
    return top, bottom


@pytest.mark.parametrize(('width', 'text'), [(320, 100), (320, 200), (390, 100), (390, 200)])
def test_the_parts_of_the_app_stay_in_one_row_with_all_their_words(filled: Page, width: int, text: int) -> None:
    look(filled, width, text=text)
    screens.go(filled, '/')
    assert filled.eval(ROWS) == 1
    assert filled.eval(CUT_OFF) == []


@pytest.mark.parametrize('path', ['/', '/lijst'])
def test_the_main_action_of_the_first_screen_is_in_sight_without_scrolling(filled: Page, path: str) -> None:
    screens.go(filled, path)
    top, bottom = box(filled, '.k-foot .k-button')
    assert 422 < top < bottom <= box(filled, 'nav.k-nav')[0]


def test_a_code_fits_on_a_phone_on_its_side(filled: Page) -> None:
    look(filled, 844, 390)
    screens.go(filled, '/delen/code')
    filled.eval('(document.querySelector(".k-qr__code").scrollIntoView({ block: "start" }), true)')
    top, bottom = box(filled, '.k-qr__code')
    assert box(filled, 'header')[1] <= top
    assert bottom <= box(filled, '.k-foot .k-button')[0]


@pytest.mark.parametrize('text', [100, 200])
def test_what_is_wrong_with_a_field_stands_below_it(filled: Page, text: int) -> None:
    look(filled, text=text)
    screens.go(filled, '/mens/bas/naam')
    filled.type(SAY('people.name'), 'a' * (MAX_NAME + 1))
    filled.tap(SAY('person.save'))
    filled.see(SAY('writing.too_long', limit=MAX_NAME))
    top, bottom = box(filled, '.k-field__error')
    assert box(filled, 'input.k-field__input')[1] <= top < bottom


def test_the_heading_of_a_new_page_has_the_focus_but_no_ring(filled: Page) -> None:
    screens.go(filled, '/meer')
    filled.press('Shift')
    style = 'getComputedStyle(document.activeElement)'
    assert filled.eval(f'[{style}.outlineStyle, {style}.boxShadow]') == ['none', 'none']
