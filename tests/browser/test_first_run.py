"""The first run to its end: a code is offered, and what quick exit does is said."""

import json

import pytest

from pwa.ui.pages import first_code
from tests.browser.drivers.page import FIND, Page
from tests.browser.journeys import circle
from tests.browser.journeys.opening import open_app, see_address, wait_for
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import CODE, type_code, type_new_code, wait_for_circle, wait_for_lock

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


STOP_CLOCK = """(() => {
  const now = performance.now() + 1000;
  window.clock = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now, configurable: true });
  const note = ({ clientX, clientY }) => (window.tapped = { clientX, clientY });
  addEventListener('click', note, { capture: true, once: true });
})()"""
LET_CLOCK_GO = '(Object.defineProperty(Event.prototype, "timeStamp", window.clock), 0)'
TAP_AGAIN = """(() => {
  const control = %s.find(%s);
  let came = false;
  control.addEventListener('click', () => (came = true), { once: true });
  control.dispatchEvent(new MouseEvent('click', { ...window.tapped, detail: 2, bubbles: true, cancelable: true }));
  return came;
})()"""


def tap_there_again(page: Page, name: str) -> bool:
    """Taps this where the last tap was; whether the page let it through."""
    return bool(page.eval(TAP_AGAIN % (FIND, json.dumps({'name': name, 'role': ''}))))


@pytest.fixture
def offered(page: Page) -> Page:
    """A circle that just began, with a code offered."""
    open_app(page)
    circle.begin(page, 'Noortje', youth=False)
    return page


def test_a_code_that_is_chosen_at_once_locks_the_circle(offered: Page) -> None:
    offered.tap(SAY('first_code.choose'))
    type_new_code(offered, CODE)
    wait_for(offered, SAY('quick_exit.title'))
    offered.see(SAY('safety.said.set'))
    offered.tap(SAY('quick_exit.go_on'))
    wait_for_circle(offered, 'Noortje')
    offered.reload()
    wait_for_lock(offered)
    type_code(offered, CODE)
    wait_for_circle(offered, 'Noortje')


def test_who_would_rather_not_goes_on_without(offered: Page) -> None:
    offered.see(SAY('first_code.without'))
    offered.tap(SAY('first_code.choose'))
    offered.tap(SAY('lock.new.later'))
    wait_for(offered, SAY('quick_exit.title'))
    offered.tap(SAY('quick_exit.go_on'))
    wait_for_circle(offered, 'Noortje')
    offered.reload()
    wait_for_circle(offered, 'Noortje')


def test_the_way_back_from_choosing_a_code_is_to_the_question(offered: Page) -> None:
    for _ in range(2):
        offered.tap(SAY('first_code.choose'))
        offered.see(SAY('lock.new.title'))
        offered.tap(SAY('lock.back'), role='button')
        wait_for(offered, SAY('first_code.title'))
        see_address(offered, first_code.ROUTE)
    offered.not_see(SAY('safety.said.none'))


def test_a_second_tap_at_once_does_not_pass_the_question_for_a_code(page: Page) -> None:
    open_app(page)
    circle.fill_first_steps(page, 'Noortje', youth=False)
    page.eval(STOP_CLOCK)
    page.tap(SAY('welcome.begin'))
    wait_for(page, SAY('first_code.title'))
    assert not tap_there_again(page, SAY('frame.later'))
    page.eval(LET_CLOCK_GO)
    page.until(lambda: tap_there_again(page, SAY('frame.later')), 'a tap to count again')
    wait_for(page, SAY('quick_exit.title'))


def test_a_second_tap_at_once_answers_nothing_on_a_screen_of_the_lock(offered: Page) -> None:
    offered.eval(STOP_CLOCK)
    offered.tap(SAY('first_code.choose'))
    offered.see(SAY('lock.new.title'))
    assert not tap_there_again(offered, SAY('lock.new.later'))
    offered.eval(LET_CLOCK_GO)
    offered.until(lambda: tap_there_again(offered, SAY('lock.new.later')), 'a tap to count again')
    wait_for(offered, SAY('quick_exit.title'))


def test_quick_exit_can_be_tried_and_leads_nowhere_but_there(offered: Page) -> None:
    offered.tap(SAY('frame.later'))
    wait_for(offered, SAY('quick_exit.title'))
    offered.tap(SAY('shell.exit'), role='button')
    offered.see(SAY('shell.decoy.title'))
    open_app(offered)
    wait_for_circle(offered, 'Noortje')
