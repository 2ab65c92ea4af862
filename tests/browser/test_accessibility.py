"""Every screen is right by axe, has targets for a finger, and keeps large text within a narrow screen."""

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import found_by_axe, small_targets, sticking_out


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
