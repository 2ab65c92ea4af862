"""The app on the home screen: asked for by a button, under its own name or a plain one, and kept by the browser."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import CDPSession

from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.checks import chromium, found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import open_app, reload_app, see_address, wait_for
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import open_safety, tap_row

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

USUAL, NEUTRAL = SAY('shell.name'), SAY('shell.neutral.name')
HEAD = """[document.title, ...[['manifest', 'href'], ['icon', 'href'], ['apple-touch-icon', 'href']].map(
  ([rel, what]) => document.querySelector(`link[rel=${rel}]`)[what].replace(/.*\\//, '').split('.')[0]),
  document.querySelector('meta[name=apple-mobile-web-app-title]').content]"""
AS_USUAL = [USUAL, 'manifest', 'favicon', 'apple-touch-180', USUAL]
AS_NEUTRAL = [NEUTRAL, 'manifest-neutral', 'neutral', 'neutral-apple-touch-180', NEUTRAL]

STANDALONE = """(() => {
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) => real(query === '(display-mode: standalone)' ? 'all' : query);
})()"""
ASKED = """(() => {
  const real = StorageManager.prototype.persist;
  window.asked = 0;
  StorageManager.prototype.persist = function () {
    window.asked += 1;
    return real.call(this);
  };
})()"""
OFFER = """(() => {
  const offer = new Event('beforeinstallprompt', { cancelable: true });
  offer.prompt = async () => { window.prompted = navigator.userActivation.isActive; };
  dispatchEvent(offer);
  return offer.defaultPrevented;
})()"""
"""As Chromium says that it can put the app on the home screen."""


@pytest.fixture
def begun(page: Page) -> Page:
    """A circle that just began, with the steps to the home screen open."""
    open_app(page)
    circle.begin_a_circle(page, 'Noortje', youth=False)
    to_steps(page)
    return page


@pytest.fixture
def stalled(browser: Browser, dist: Path) -> Iterator[Page]:
    """The app under its plain name, on a connection that stalls halfway through Python."""
    with host.serving('-m', 'tests.browser.stalling', dist) as stalling:
        page = Page(browser, stalling.address)
        page.open('/?neutral')
        yield page


def session(page: Page) -> CDPSession:
    """What only Chromium's own tools can do."""
    return chromium(page).page.context.new_cdp_session(chromium(page).page)


def manifest(page: Page) -> dict[str, Any]:
    """The manifest as Chromium reads it, with nothing that it complains of."""
    read = session(page).send('Page.getAppManifest')
    assert read['errors'] == []
    assert session(page).send('Page.getInstallabilityErrors')['installabilityErrors'] == []
    parsed: dict[str, Any] = json.loads(read['data'])
    return parsed


def test_the_plain_name_is_that_of_the_tab_the_icon_and_the_app_and_stays(begun: Page) -> None:
    assert begun.eval(HEAD) == AS_USUAL
    assert manifest(begun)['name'] == USUAL
    begun.until(lambda: head_after_choosing(begun, NEUTRAL) == AS_NEUTRAL, 'the plain name')
    assert manifest(begun)['name'] == NEUTRAL
    reload_app(begun)
    assert begun.eval(HEAD) == AS_NEUTRAL
    begun.until(lambda: head_after_choosing(begun, USUAL) == AS_USUAL, 'the usual name')
    reload_app(begun)
    assert begun.eval(HEAD) == AS_USUAL


def head_after_choosing(page: Page, name: str) -> object:
    """The head of the page after a tap; right after loading, the screen may be drawn anew below a finger."""
    page.tap(name)
    return page.eval(HEAD)


def test_the_first_screen_of_the_plain_app_tells_nothing(stalled: Page) -> None:
    stalled.see(NEUTRAL)
    assert stalled.eval(HEAD) == AS_NEUTRAL
    see_address(stalled, '/')
    shown = stalled.shown()
    for words in (USUAL, SAY('shell.promise'), SAY('helplines.veilig_thuis.name')):
        assert words not in shown
    assert found_by_axe(stalled) == []
    assert small_targets(stalled) == []
    assert sticking_out(stalled) == {}
    stalled.eval('document.querySelector("#kring-help summary").click()')
    stalled.see(SAY('helplines.veilig_thuis.number'))


def test_who_opens_the_plain_app_from_the_home_screen_has_it_plain_from_then_on(page: Page) -> None:
    open_app(page, '/?neutral')
    see_address(page, '/')
    open_app(page, '/hulp')
    assert page.eval(HEAD) == AS_NEUTRAL


def test_a_browser_that_offers_it_is_asked_by_our_button_alone(begun: Page) -> None:
    assert begun.eval(OFFER) is True
    begun.tap(SAY('home_screen.install'))
    begun.until(lambda: begun.eval('window.prompted ?? null') is not None, 'the browser to be asked')
    assert begun.eval('window.prompted') is True
    begun.not_see(SAY('home_screen.install'))
    begun.eval('dispatchEvent(new Event("appinstalled"))')
    wait_for(begun, SAY('home_screen.there.title'))


def test_what_runs_from_the_home_screen_says_so(begun: Page) -> None:
    chromium(begun).page.add_init_script(STANDALONE)
    reload_app(begun)
    wait_for(begun, SAY('home_screen.there.title'))


def test_an_iphone_gets_its_own_steps(page: Page) -> None:
    chromium(page).page.add_init_script(
        'Object.defineProperty(navigator, "userAgent", { value: "iPhone; CPU iPhone OS 18_0 like Mac OS X" })'
    )
    open_app(page, '/beginscherm')
    page.see(SAY('home_screen.apple.share.do'))
    page.see(SAY('home_screen.apple.empty'))


@pytest.mark.parametrize('allowed', [True, False])
def test_it_is_asked_to_keep_the_first_people_and_says_what_the_browser_answered(page: Page, *, allowed: bool) -> None:
    setting = 'granted' if allowed else 'denied'
    permission = {'permission': {'name': 'persistent-storage'}, 'setting': setting, 'origin': page.origin}
    session(page).send('Browser.setPermission', permission)
    chromium(page).page.add_init_script(ASKED)
    open_app(page)
    circle.begin_a_circle(page, 'Noortje', youth=False)
    assert page.eval('window.asked') == 0
    circle.add_people(page, 'Balthazar')
    page.until(lambda: page.eval('window.asked') == 1, 'the browser to be asked')
    answer = 'kept' if allowed else 'may_go'
    open_safety(page)
    page.see(SAY(f'kept.{answer}.row'))
    page.until(lambda: tap_row(page, SAY('kept.row')), 'the row')
    wait_for(page, SAY(f'kept.{answer}.title'))


def to_steps(page: Page) -> None:
    """From a screen with the tabs below it, to the steps that put the app on the home screen."""
    page.tap(SAY('frame.tab.meer'), role='link')
    wait_for(page, SAY('more.title'))
    page.until(lambda: tap_row(page, SAY('home_screen.row')), 'the row')
    wait_for(page, SAY('home_screen.title'))
