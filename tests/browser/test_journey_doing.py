"""A youth with the phone in a basement: a wish, who could be part of it, a step, a week later, and when care ends."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pwa.domain.choices import Outcome
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle
from tests.browser.journeys.opening import open_app, reload_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label

LATER = """(async () => {
  const address = kring.settings.worker;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const kept = await cache.match(address);
    if (!kept) continue;
    const headers = { 'Content-Type': 'text/javascript' };
    const moved = `{ const now = Date.now; Date.now = () => now() + ${SECONDS} * 1000; }\\n${await kept.text()}`;
    await cache.put(address, new Response(moved, { headers }));
  }
})()"""
"""Python takes its clock from the worker it runs in, so the phone's copy of that is put ahead."""

SENDING = """Object.defineProperties(navigator, {
  canShare: { value: () => true },
  share: { value: async ({ text }) => (window.sent = [text, navigator.userActivation.isActive]) },
})"""
"""Stands for a phone that can send: what it was given, and whether a browser would have allowed that."""

WISH = 'Leren zwemmen'
STEP = 'Het zwembad bellen'


@pytest.fixture
def kind() -> str:
    """Only Chromium has a cache that a test can reach into."""
    return 'chromium'


@pytest.fixture
def offline(page: Page, app_host: Host) -> Iterator[Page]:
    """A youth's circle with one person in it, on a phone without a signal."""
    open_app(page)
    circle.begin_a_circle(page, 'Sanne', youth=True)
    circle.add_people(page, 'Oma Riet')
    wait_until_kept(page)
    with app_host.away():
        yield page


def test_from_a_wish_to_a_card_for_later(offline: Page) -> None:
    wish_for(offline)
    make_a_step(offline)
    copy_and_send_a_message(offline)
    keep_how_it_is(offline)
    go_ahead(offline, timedelta(days=8))
    look_back_on_the_step(offline)
    see_what_is_different(offline)
    end_care(offline)


def wish_for(page: Page) -> None:
    """A wish in own words, with somebody of the own people."""
    open_part(page, 'wishes')
    page.tap(SAY('wishes.list.first'))
    wait_for(page, SAY('wishes.new.title'))
    page.type(SAY('wishes.new.field'), WISH)
    page.tap(SAY('wishes.new.save'))
    wait_for(page, SAY('wishes.who.title'))
    page.tap('Oma Riet')
    page.tap(SAY('wishes.who.save'))
    wait_for(page, WISH)
    page.see('Oma Riet')


def make_a_step(page: Page) -> None:
    """From the wish to a step of hers, this week."""
    page.tap(SAY('wishes.one.step'))
    wait_for(page, SAY('steps.new.title'))
    page.type(SAY('steps.new.field'), STEP)
    page.tap(SAY('steps.new.save'))
    wait_for(page, SAY('steps.who.title'))
    page.tap('Oma Riet')
    wait_for(page, SAY('steps.when.title'))
    page.tap(SAY('steps.when.this_week'))
    wait_for(page, STEP)


def copy_and_send_a_message(page: Page) -> None:
    """The words as they were changed are on the clipboard, and go to what the phone sends with."""
    words = 'Hoi oma, bel jij het zwembad? Nee mag ook.'
    page.tap(SAY('steps.one.ask', name='Oma Riet'))
    wait_for(page, SAY('asking.message.title', name='Oma Riet'))
    page.type(SAY('asking.message.field'), words)
    page.tap(SAY('asking.message.copy'))
    page.see(SAY('asking.message.copied'))
    page.type(SAY('asking.message.field'), '')
    page.press('Control+v')
    page.until(lambda: page.value(SAY('asking.message.field')) == words, 'the copied words')
    page.eval(f'!!{SENDING}')
    page.tap(SAY('asking.message.send'))
    page.until(lambda: page.eval('window.sent') == [words, True], 'the words to be handed to the phone')


def keep_how_it_is(page: Page) -> None:
    """A day to look back on."""
    open_part(page, 'looking_back')
    page.tap(SAY('looking_back.start.keep'))
    page.see(SAY('looking_back.start.kept'))


def go_ahead(page: Page, time: timedelta) -> None:
    """The phone is closed, and opened again so much later."""
    page.eval(LATER.replace('SECONDS', str(round(time.total_seconds()))))
    reload_app(page)


def look_back_on_the_step(page: Page) -> None:
    """Its day has been: it asks how it went, and any answer is good."""
    open_part(page, 'looking_back')
    page.see(SAY('looking_back.start.steps'))
    page.tap(STEP)
    wait_for(page, STEP)
    page.see(SAY('steps.one.how_hint'))
    page.tap(SAY('steps.one.how'), role='link')
    wait_for(page, SAY('steps.how.title'))
    page.tap(label(Outcome.OTHERWISE))
    page.type(SAY('steps.how.went'), 'Oma ging er langs')
    page.tap(SAY('person.save'))
    wait_for(page, STEP)
    page.see(SAY('steps.warm.otherwise'))
    page.see('Oma ging er langs')


def see_what_is_different(page: Page) -> None:
    """Somebody who came since stands there in words and on the map."""
    open_app(page)
    circle.add_people(page, 'Bas')
    open_part(page, 'looking_back')
    kept = '[...document.querySelectorAll("main a[href*=terugkijken]")].at(-1).innerText.trim()'
    page.tap(str(page.eval(kept)), role='link')
    page.see(SAY('looking_back.difference.came', name='Bas'))
    page.see(SAY('looking_back.one.map'))


def end_care(page: Page) -> None:
    """A card for later, which is still there when care has ended and the phone was closed."""
    open_part(page, 'closing')
    page.tap(SAY('closing.start.later'))
    wait_for(page, SAY('closing.later.title'))
    page.tap('Oma Riet')
    wait_for(page, SAY('closing.what_for.title', name='Oma Riet'))
    page.tap(SAY('closing.what_for.example.now'))
    page.tap(SAY('person.save'))
    wait_for(page, SAY('closing.later.title'))
    page.tap(SAY('closing.later.done'))
    wait_for(page, SAY('closing.start.title'))
    page.tap(SAY('closing.start.end'))
    wait_for(page, SAY('closing.card.title'))
    reload_app(page)
    page.see(SAY('closing.what_for.example.now'))
    page.see(SAY('helplines.veilig_thuis.number'))


def open_part(page: Page, part: str) -> None:
    """From the first screen by the tab, to one of the parts of it."""
    open_app(page)
    page.tap(SAY('frame.tab.doen'), role='link')
    wait_for(page, SAY('doing.title'))
    page.tap(SAY(f'doing.{part}.row'))
    page.until(lambda: page.eval('document.activeElement.matches("h1.k-question__title")'), part)
