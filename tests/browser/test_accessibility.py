"""Every screen is right by axe, has targets for a finger, and keeps large text within a narrow screen."""

import pytest

from pwa.ui.pages import undo
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone with something on every screen."""
    screens.fill(phone)
    return phone


@pytest.mark.parametrize('path', screens.PATHS)
def test_axe_finds_nothing(filled: Page, path: str) -> None:
    screens.go(filled, path)
    assert found_by_axe(filled) == []


@pytest.mark.parametrize('path', screens.PATHS)
def test_a_finger_fits_on_every_target(filled: Page, path: str) -> None:
    screens.go(filled, path)
    assert small_targets(filled) == []


@pytest.mark.parametrize('path', screens.PATHS)
def test_large_text_stays_within_a_narrow_screen(filled: Page, path: str) -> None:
    screens.go(filled, path)
    assert sticking_out(filled) == {}


def test_so_is_the_screen_that_tells_what_goes_back_which_is_there_only_after_a_change(filled: Page) -> None:
    screens.go(filled, '/mens/riet/alleen-ik')
    filled.tap(SAY('person.private.yes'))
    wait_for(filled, 'Oma Riet')
    screens.go(filled, undo.ROUTE)
    filled.see(SAY('undo.no_longer_private', name='Oma Riet'))
    assert (found_by_axe(filled), small_targets(filled), sticking_out(filled)) == ([], [], {})
