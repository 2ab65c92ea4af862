"""The way back of the browser leads past what somebody was done with, and a notice moves nothing."""

from dataclasses import replace

import pytest

from pwa.domain.choices import Ring
from pwa.domain.steps import Step
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, person, screens
from tests.browser.journeys.opening import address, open_app, see_address, wait_for
from tests.browser.journeys.words import SAY, label
from tests.ui.routes import CIRCLE

HOME = circle.home_of(CIRCLE.profile.name)
LENGTH = 'history.length'
SCROLL = 'Math.round(scrollY)'
IN_SIGHT = """[...document.querySelectorAll("main a")].filter((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
}).map((one) => one.innerText.split("\\n")[0])"""
PLACES = """Object.fromEntries([...document.querySelectorAll("main button, main input, nav a")]
  .filter((one) => !one.closest(".k-toasts")).map((one) => [one.innerText, one.getBoundingClientRect().top]))"""
HIDDEN = """(async () => {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const [toast] = document.querySelectorAll('.k-toast');
  const { top, bottom } = toast.getBoundingClientRect();
  return [...document.querySelectorAll('.k-foot .k-button, nav.k-nav, header')].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.top < bottom - 1 && box.bottom > top + 1;
  }).map((one) => one.innerText);
})()"""


@pytest.fixture
def filled(page: Page) -> Page:
    """A phone with a circle on it, in each browser."""
    open_app(page)
    circle.put_on_phone(page, CIRCLE)
    return page


def test_back_leads_past_the_form_to_where_somebody_came_from(filled: Page) -> None:
    circle.open_person(filled, 'Bas')  # by tapping: where nobody did, WebKit passes over a page on its way back
    person.choose_ring(filled, 'Bas', Ring.FURTHER)
    see_address(filled, '/mens/bas')
    filled.see(SAY('frame.saved'))
    filled.back()
    wait_for(filled, HOME)
    see_address(filled, '/lijst')


@pytest.mark.parametrize('kind', ['chromium'])
def test_back_leads_past_more_pages_that_are_done(filled: Page) -> None:
    screens.go(filled, '/lijst')
    screens.go(filled, '/mens/bas')
    screens.go(filled, '/mens/bas/weg')
    filled.tap(SAY('person.remove.yes'))
    wait_for(filled, HOME)
    see_address(filled, '/lijst')
    filled.back()
    filled.until(lambda: address(filled) == '/', 'the map, which was open before the list')


@pytest.mark.parametrize('kind', ['chromium'])
def test_the_way_back_at_the_top_is_the_same_as_that_of_the_phone(filled: Page) -> None:
    screens.go(filled, '/lijst')
    screens.go(filled, '/mens/bas')
    entries = filled.eval(LENGTH)
    screens.go(filled, '/mens/bas/geven')
    filled.tap(SAY('frame.back'), role='link')
    filled.until(lambda: address(filled) == '/mens/bas', 'the person')
    screens.go(filled, '/mens/bas/naam')
    assert filled.eval(LENGTH) == entries + 1


@pytest.mark.parametrize('kind', ['chromium'])
def test_where_the_form_was_opened_by_its_address_it_is_replaced(filled: Page) -> None:
    open_app(filled, '/mens/bas/plek')
    entries = filled.eval(LENGTH)
    filled.tap(label(Ring.FURTHER))
    filled.until(lambda: address(filled) == '/mens/bas', 'the person')
    filled.see(SAY('frame.saved'))
    assert filled.eval(LENGTH) == entries


@pytest.mark.parametrize('kind', ['chromium'])
@pytest.mark.parametrize('by', ['the phone', 'the app'])
def test_the_way_back_leads_to_the_same_place_of_a_long_list(page: Page, by: str) -> None:
    open_app(page)
    circle.put_on_phone(page, replace(CIRCLE, steps=tuple(Step(f's{at}', f'Stap {at}') for at in range(150))))
    screens.go(page, '/stappen')
    page.see('Stap 140')
    page.eval('(scrollTo(0, 6000), true)')
    page.until(lambda: page.eval(SCROLL) == 6000, 'to be far down')
    step = _on_screen(page)[2]
    page.tap(step)
    page.until(lambda: address(page).startswith('/stappen/s'), 'the step')
    page.until(lambda: page.eval(SCROLL) == 0, 'the top of its page')
    if by == 'the phone':
        page.back()
    else:
        page.tap(SAY('frame.back'), role='link')
    page.until(lambda: address(page) == '/stappen' and step in _on_screen(page), 'the place in the list')


def _on_screen(page: Page) -> list[str]:
    """The steps that stand in sight."""
    return list(page.eval(IN_SIGHT))


@pytest.mark.parametrize('kind', ['chromium'])
def test_the_way_to_the_questions_is_no_step(filled: Page) -> None:
    entries = filled.eval(LENGTH)
    screens.go(filled, '/vragen')
    assert filled.eval(LENGTH) == entries + 1
    filled.back()
    wait_for(filled, HOME)


@pytest.mark.parametrize('kind', ['chromium'])
@pytest.mark.parametrize('path', ['/namen', '/vragen/trust', '/', '/meer'])
def test_a_notice_moves_nothing_and_covers_no_button(filled: Page, path: str) -> None:
    screens.go(filled, path)
    before = filled.eval(PLACES)
    filled.eval('(window.emitEvent("kring_shell", { what: "fault", fault: "full" }), true)')
    filled.see(SAY('storage.full'))
    assert filled.eval(PLACES) == before
    assert filled.eval(HIDDEN) == []
