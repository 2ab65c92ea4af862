"""A mother's wish that comes true by people she knows; the professional in her circle never comes into it."""

import pytest

from pwa.domain.choices import CircleKind, Domain, Outcome, Ring
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY, label

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

FATIMA, PETRA = 'Fatima', 'Petra'
MOTHER = Circle(
    Profile('Esra', CircleKind.PARENT),
    (
        Person('fatima', FATIMA, ring=Ring.CLOSE, domain=Domain.NEIGHBOURS),
        Person('petra', PETRA, ring=Ring.CLOSE, domain=Domain.CARE),
    ),
)
WISH, STEP, WENT = 'Leren fietsen', 'Samen oefenen in het park', 'Ik kwam tot de bakker'

LOOK_OUT = """(() => {
  const [app] = document.querySelectorAll('#app');
  window.seen = [];
  const look = () => window.seen.push(...NAMES.filter((name) => app.innerHTML.includes(name)));
  new MutationObserver(look).observe(app, { subtree: true, childList: true, characterData: true, attributes: true });
  return true;
})()"""


def test_a_wish_comes_true_by_own_people_and_no_professional_comes_in_sight(page: Page) -> None:
    circle.put_on_phone(page, MOTHER)
    screens.go(page, '/wensen')
    page.eval(LOOK_OUT.replace('NAMES', str([PETRA, SAY('wishes.care.title')])))
    wish_and_see_who_can_help(page)
    ask(page)
    put_a_step_down(page)
    look_back(page)
    it_came_true(page)
    assert page.eval('window.seen') == []
    screens.go(page, '/lijst')
    page.until(lambda: page.eval('window.seen.length'), 'somebody who looks out for her to see her here')


def wish_and_see_who_can_help(page: Page) -> None:
    """Who that she knows can help is asked at once, and is enough."""
    page.tap(SAY('wishes.list.first'))
    wait_for(page, SAY('wishes.new.title'))
    page.type(SAY('wishes.new.field'), WISH)
    page.tap(SAY('wishes.new.save'))
    wait_for(page, SAY('wishes.who.title'))
    page.tap(FATIMA)
    page.tap(SAY('wishes.who.save'))
    wait_for(page, WISH)
    page.see(SAY('wishes.one.care_none'))


def ask(page: Page) -> None:
    """Words for the neighbour, with the wish and a no in them."""
    page.tap(SAY('wishes.one.ask_one', name=FATIMA))
    wait_for(page, SAY('asking.message.title', name=FATIMA))
    words = page.value(SAY('asking.message.field'))
    assert WISH in words
    assert 'nee mag ook' in words.lower()
    page.tap(SAY('frame.back'), role='link')
    wait_for(page, WISH)


def put_a_step_down(page: Page) -> None:
    """Who does what, today."""
    page.tap(SAY('wishes.one.step'))
    wait_for(page, SAY('steps.new.title'))
    page.type(SAY('steps.new.field'), STEP)
    page.tap(SAY('steps.new.save'))
    wait_for(page, SAY('steps.who.title'))
    page.tap(FATIMA)
    wait_for(page, SAY('steps.when.title'))
    page.tap(SAY('steps.when.today'))
    wait_for(page, STEP)
    page.see(FATIMA)


def look_back(page: Page) -> None:
    """How it went, with what is good to remember."""
    page.tap(SAY('steps.one.look_back'), role='link')
    wait_for(page, SAY('steps.how.title'))
    page.tap(label(Outcome.DONE))
    page.type(SAY('steps.how.went'), WENT)
    page.tap(SAY('person.save'))
    wait_for(page, STEP)
    page.see(SAY('steps.warm.done'))
    page.see(WENT)


def it_came_true(page: Page) -> None:
    """From the step to its wish, and whom to thank."""
    page.tap(SAY('steps.one.wish'))
    wait_for(page, WISH)
    page.tap(SAY('wishes.one.fulfil'))
    wait_for(page, SAY('wishes.fulfilled.title'))
    page.see(SAY('wishes.fulfilled.thank', name=FATIMA))
