"""What was typed and not yet kept is there again: after a lock, a reload, and the end of the browser."""

from collections.abc import Callable

import pytest

from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    begin,
    has_drafts,
    lock_now,
    open_safety,
    set_code,
    to_names,
    type_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
)

in_chromium = pytest.mark.parametrize('kind', ['chromium'])
TYPED = 'Corne'


@pytest.fixture
def half(page: Page) -> Page:
    """A circle with a code, and half a name in the field for names."""
    page.open()
    begin(page, 'Zoë')
    set_code(page)
    write(page)
    return page


def write(page: Page) -> None:
    """From the screen of safety: half a name, and a moment to think."""
    page.tap(SAY('frame.back'), role='link')
    page.tap(SAY('frame.tab.kring'), role='link')
    wait_for_circle(page, 'Zoë')
    to_names(page)
    page.type(SAY('people.names'), TYPED)
    page.until(lambda: has_drafts(page), 'the half name to be on the phone')


def is_there(page: Page) -> None:
    """Unlocks the circle and finds the half name, which then is made whole and kept."""
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')
    to_names(page)
    assert page.value(SAY('people.names')) == TYPED
    page.type(SAY('people.names'), 'Cornelia')
    page.tap(SAY('people.add'))
    page.see('Cornelia')
    page.until(lambda: not has_drafts(page), 'nothing of it to be left')


def at_home(page: Page) -> None:
    """Loads the app anew, at its first screen."""
    page.open()


def killed(page: Page) -> None:
    """Ends the browser at once, and opens the app again."""
    page.kill()
    page.open()


@pytest.mark.parametrize('end', [at_home, killed])
def test_half_a_name_outlives_a_reload_and_a_kill(half: Page, end: Callable[[Page], None]) -> None:
    end(half)
    is_there(half)


@in_chromium
def test_half_a_name_outlives_the_lock(half: Page) -> None:
    half.tap(SAY('frame.back'), role='link')
    open_safety(half)
    lock_now(half)
    is_there(half)


@in_chromium
def test_half_a_name_outlives_being_locked_by_itself(page: Page, browser: Chromium) -> None:
    browser.page.clock.install()
    page.open()
    begin(page, 'Zoë')
    set_code(page)
    write(page)
    browser.page.clock.fast_forward(6 * 60_000)
    wait_for_lock(page)
    is_there(page)


@in_chromium
def test_half_a_name_outlives_the_code_being_taken_away(half: Page) -> None:
    half.tap(SAY('frame.back'), role='link')
    open_safety(half)
    half.tap(SAY('safety.remove'))
    wait_for(half, SAY('lock.current.title'))
    half.type(SAY('lock.unlock.label'), CODE)
    half.tap(SAY('lock.current.next'))
    wait_for(half, SAY('lock.none.title'))
    half.tap(SAY('lock.none.remove'))
    half.see(SAY('safety.choose'))
    half.open('/namen')
    wait_for(half, SAY('people.quick_add.title'))
    assert half.value(SAY('people.names')) == TYPED
