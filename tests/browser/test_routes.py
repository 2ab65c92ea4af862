"""Every screen has an address of its own: to open, to load again, and to go back to."""

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import heading, open_app, reload_app, see_address, wait_for
from tests.browser.journeys.words import SAY
from tests.ui.routes import CIRCLE

MARKS = """performance.getEntriesByType("mark").toSorted((one, two) => one.startTime - two.startTime)
  .map(({name}) => name).filter((name) => ["kring:shell", "kring:python", "kring:ready"].includes(name))"""
RELOADED = (
    '/lijst',
    '/vragen/trust',
    '/mens/riet/geven',
    '/plek/riet',
    '/delen',
    '/lezen/fout/KR-KAPOT',
    '/steunfiguur/mens/bas/afspraken/1',
    '/meer',
)


@pytest.fixture(scope='module')
def filled(phone: Page) -> Page:
    """A phone with something on every screen."""
    circle.put_on_phone(phone, CIRCLE)
    return phone


@pytest.mark.parametrize('path', RELOADED)
def test_a_reload_shows_the_same_screen(filled: Page, path: str) -> None:
    screens.go(filled, path)
    title, shown = heading(filled), filled.shown()
    reload_app(filled)
    see_address(filled, path)
    assert heading(filled) == title
    assert filled.shown() == shown


def test_what_was_in_hand_is_gone_after_a_reload_and_the_way_to_it_is_open(filled: Page) -> None:
    for path in ('/delen/bekijken', '/delen/code'):
        open_app(filled, path)
        filled.see(SAY('share.start.begin'))
    open_app(filled, '/lezen/overzicht')
    filled.see(SAY('read.open.button'))


def test_back_and_forward_are_those_of_the_browser(filled: Page) -> None:
    open_app(filled, '/lijst')
    filled.tap('Bas')
    wait_for(filled, 'Bas')
    filled.tap(SAY('person.row.geven', name='Bas'))
    wait_for(filled, SAY('exchange.giving.title', name='Bas'))
    filled.back()
    wait_for(filled, 'Bas')
    filled.back()
    wait_for(filled, circle.home_of(CIRCLE.profile.name))
    see_address(filled, '/lijst')
    filled.forward()
    wait_for(filled, 'Bas')
    see_address(filled, '/mens/bas')


def test_an_address_that_is_not_there_says_so_with_the_way_home(filled: Page) -> None:
    for path in ('/mens/niemand', '/bestaat/niet'):
        open_app(filled, path)
        filled.see(SAY('frame.lost.title'))
        filled.tap(SAY('frame.home'))
        wait_for(filled, circle.home_of(CIRCLE.profile.name))


def test_it_marks_when_the_shell_python_and_the_app_are_there(filled: Page) -> None:
    open_app(filled)
    assert filled.eval(MARKS) == ['kring:shell', 'kring:python', 'kring:ready']
