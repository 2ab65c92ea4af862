"""Receiving on a phone whose circle is locked: who only reads can have something sealed for this device too."""

from collections.abc import Callable

import pytest

from pwa.hosts import sealing
from pwa.sharing import frame
from tests.browser.drivers.page import Page
from tests.browser.journeys import reading, sharing
from tests.browser.journeys.days import today
from tests.browser.journeys.opening import see_address
from tests.browser.test_journey_reading import GOOD
from tests.browser.test_vault_circles import begin_another
from tests.browser.vault_steps import (
    SAY,
    begin,
    lock_now,
    open_safety,
    set_code,
    tap_row,
    wait_for,
    wait_for_circle,
    wait_for_lock,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


def at_the_lock(page: Page) -> None:
    """One circle, with a code."""
    set_code(page)
    lock_now(page)


def at_the_choice(page: Page) -> None:
    """Two circles, without one."""
    begin_another(page, 'Sam')
    wait_for_circle(page, 'Sam')
    open_safety(page)
    page.until(lambda: tap_row(page, SAY('safety.circles')), 'the row')
    wait_for(page, SAY('lock.choose.title'))


@pytest.mark.parametrize('go', [at_the_lock, at_the_choice])
def test_who_only_reads_receives_what_is_sealed_for_this_device(page: Page, go: Callable[[Page], None]) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    go(page)
    page.tap(SAY('lock.read'))
    wait_for(page, SAY('read.open.title'))
    page.tap(SAY('receive.row'))
    wait_for(page, SAY('receive.title'))
    page.tap(SAY('receive.begin'))
    wait_for(page, SAY('receive.key.title'))
    see_address(page, '/ontvangen/sleutel')
    key = sharing.scan(page)
    page.tap(SAY('receive.key.paste'))
    wait_for(page, SAY('read.open.title'))
    reading.paste(page, frame.write(sealing.seal(GOOD, sealing.offer_in(key, today()))))
    wait_for(page, SAY('read.overview.title'))
    page.see('Hij luistert')
    page.not_see('Balthazar')


def test_of_the_circle_it_still_shows_nothing(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    at_the_lock(page)
    page.tap(SAY('lock.read'))
    wait_for(page, SAY('read.open.title'))
    page.tap(SAY('receive.row'))
    wait_for(page, SAY('receive.title'))
    page.tap(SAY('frame.back'), role='link')
    wait_for(page, SAY('read.open.title'))
    page.tap(SAY('frame.back'), role='link')
    wait_for_lock(page)
