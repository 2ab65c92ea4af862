"""The first screen, before Python is there: what it says, and where it leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.checks import chromium, found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import address, open_app, see_address, wait_until_kept
from tests.browser.journeys.words import SAY

in_chromium = pytest.mark.parametrize('kind', ['chromium'])

MARKS = 'performance.getEntriesByType("mark").filter(({name}) => name.startsWith("kring:")).map(({name}) => name)'
PROGRESS = '(({value, max}) => value / max)(document.getElementById("kring-progress"))'
LOOK_AT_THE_END = """(() => {
  const look = () => sessionStorage.setItem('last', getComputedStyle(document.body).visibility);
  addEventListener('pagehide', look);
  return true;
})()"""
LINES = '[...document.querySelectorAll("#kring-shell a")].map(({href}) => href)'
BLOCKED = """for (const kind of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, kind, { get() { throw new DOMException('blocked', 'SecurityError'); } });
}"""
BEFORE = '/lijst.html?before'


@pytest.fixture
def stalled(browser: Browser, dist: Path) -> Iterator[Page]:
    """The app on a connection that stalls halfway through Python."""
    with host.serving('-m', 'tests.browser.stalling', dist) as stalling:
        page = Page(browser, stalling.address)
        page.open(BEFORE)
        page.open('/')
        page.until(lambda: page.eval(PROGRESS) > 0, 'something of Python to be there')
        yield page


@in_chromium
def test_it_says_what_it_is_and_how_far_it_is(stalled: Page) -> None:
    for words in ('name', 'promise', 'starting', 'first_time'):
        stalled.see(SAY(f'shell.{words}'))
    stalled.until(lambda: 0.4 < stalled.eval(PROGRESS) < 0.6, 'half of Python to be there')
    assert stalled.eval(MARKS)[0] == 'kring:shell'
    assert 'kring:python' not in stalled.eval(MARKS)
    assert found_by_axe(stalled) == []
    assert small_targets(stalled) == []
    assert sticking_out(stalled) == {}


@in_chromium
def test_it_has_the_numbers_for_help(stalled: Page) -> None:
    stalled.see(SAY('helplines.nobody_reads'))
    lines = [line for line in SAY.keys_under('helplines') if SAY.has(f'helplines.{line}.tel')]
    for line in lines:
        stalled.see(SAY(f'helplines.{line}.number'))
    assert stalled.eval(LINES) == [f'tel:{SAY(f"helplines.{line}.tel")}' for line in lines]


def test_quick_exit_works_before_python_is_there(stalled: Page) -> None:
    leaves(stalled)
    stalled.back()
    stalled.until(lambda: address(stalled) == BEFORE, 'what was open before the app')


def test_after_a_quick_exit_the_way_back_shows_nothing_of_the_app(page: Page) -> None:
    page.open(BEFORE)
    open_app(page)
    circle.begin_a_circle(page, 'Noortje', youth=False)
    circle.add_people(page, 'Balthazar')
    circle.open_person(page, 'Balthazar')
    leaves(page)
    for _ in range(3):
        page.back()
        page.until(lambda: address(page).startswith('/lijst.html'), 'the neutral page')
        assert 'Balthazar' not in page.shown()
    open_app(page)
    page.see('Balthazar')


@in_chromium
def test_quick_exit_covers_the_screen_before_anything_else(page: Page) -> None:
    open_app(page)
    assert page.eval(LOOK_AT_THE_END) is True
    leaves(page)
    assert page.eval('sessionStorage.getItem("last")') == 'hidden'


@in_chromium
def test_quick_exit_works_while_python_hangs(page: Page) -> None:
    open_app(page)
    (worker,) = chromium(page).page.workers
    worker.evaluate('setTimeout(() => { for (;;); })')
    page.tap(SAY('welcome.next'))
    page.see(SAY('welcome.what.title'))
    leaves(page)


@in_chromium
def test_quick_exit_works_without_signal(page: Page, app_host: host.Host) -> None:
    open_app(page)
    wait_until_kept(page)
    with app_host.away():
        leaves(page)
        page.back()
        page.until(lambda: address(page) != '/', 'no way back to the app')


@in_chromium
def test_the_neutral_page_has_a_neutral_icon(page: Page) -> None:
    page.open('/lijst.html')
    assert '/neutral.' in page.eval('document.querySelector("link[rel=icon]").href')


@in_chromium
def test_python_that_does_not_come_is_said(page: Page) -> None:
    chromium(page).page.context.route('**/snapshot.*', lambda route: route.abort())
    page.open('/')
    page.see(SAY('shell.failed'))
    page.not_see(SAY('shell.starting'))
    page.see(SAY('helplines.nobody_reads'))
    leaves(page)


@in_chromium
def test_python_that_dies_is_said_in_place_of_the_app(page: Page) -> None:
    open_app(page)
    circle.begin_a_circle(page, 'Noortje', youth=False)
    (worker,) = chromium(page).page.workers
    worker.evaluate('setTimeout(() => { throw new Error("gone"); })')
    page.see(SAY('shell.failed'))
    page.not_see('Noortje')
    assert found_by_axe(page) == []


@in_chromium
def test_where_the_browser_blocks_storage_the_first_script_goes_on_and_quick_exit_leads_away(page: Page) -> None:
    chromium(page).page.add_init_script(BLOCKED)
    page.open('/?neutral')
    see_address(page, '/')
    page.see(SAY('shell.failed'))
    page.see(SAY('shell.name'))
    leaves(page)


@in_chromium
def test_a_browser_that_is_too_old_is_told_so(page: Page) -> None:
    chromium(page).page.add_init_script('delete window.structuredClone')
    page.open('/')
    page.see(SAY('shell.old'))
    page.not_see(SAY('shell.starting'))
    leaves(page)


def leaves(page: Page) -> None:
    """A tap on quick exit shows a neutral page in place of the app."""
    page.tap(SAY('shell.exit'), role='button')
    page.see(SAY('shell.decoy.title'))
    see_address(page, '/lijst.html')
