"""On every screen Tab comes to each control, in the order in which it is seen, and shows where it is."""

from itertools import pairwise

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import by_tab, places


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone with something on every screen."""
    screens.fill(phone)
    return phone


@pytest.mark.parametrize('path', screens.PATHS)
def test_tab_goes_round(filled: Page, path: str) -> None:
    screens.go(filled, path)
    controls = places(filled)
    visited, unmarked = by_tab(filled)
    assert visited == list(range(len(controls)))
    assert [controls[at]['html'] for at in unmarked] == []
    rows = [control for control in controls if not control['apart']]
    assert [(one['html'], two['html']) for one, two in pairwise(rows) if two['bottom'] <= one['top']] == []
