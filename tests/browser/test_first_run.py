"""The first run to its end: a code is offered, and what quick exit does is said."""

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.opening import open_app, wait_for
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import CODE, type_code, type_new_code, wait_for_circle, wait_for_lock

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


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


def test_quick_exit_can_be_tried_and_leads_nowhere_but_there(offered: Page) -> None:
    offered.tap(SAY('frame.later'))
    wait_for(offered, SAY('quick_exit.title'))
    offered.tap(SAY('shell.exit'), role='button')
    offered.see(SAY('shell.decoy.title'))
    open_app(offered)
    wait_for_circle(offered, 'Noortje')
