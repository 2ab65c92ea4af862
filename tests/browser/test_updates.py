"""A newer version of the app is fetched in the background and waits for a yes; half a one changes nothing."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.checks import chromium, found_by_axe, small_targets, sticking_out
from tests.browser.journeys.opening import (
    open_app,
    put,
    reload_app,
    see_address,
    wait_for,
    wait_until_kept,
    wait_until_ready,
)
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import tap_row, to_names

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

OLD, NEW = SAY('shell.promise'), 'Een nieuwe dag'
VERSION = 'document.querySelector("#kring-shell p").textContent'
CACHES = 'caches.keys()'
MISSING = '"/f/missing.0123456789.js"'

COME_TO_NOTHING = """(async () => {
  const known = await navigator.serviceWorker.getRegistration();
  await known.update();
  const coming = known.installing;
  while (coming.state !== 'redundant') await new Promise((done) => coming.addEventListener('statechange', done));
  return known.waiting;
})()"""
"""Looks for a newer version and waits until it was given up; what waits then."""


TAKE_OVER = """(async () => {
  const known = await navigator.serviceWorker.getRegistration();
  await known.update();
  const coming = known.installing ?? known.waiting;
  while (coming.state !== 'installed') await new Promise((done) => coming.addEventListener('statechange', done));
  coming.postMessage('take over');
  while (coming.state !== 'activated') await new Promise((done) => coming.addEventListener('statechange', done));
  return true;
})()"""


class Site:
    """A host of the app whose files can change."""

    def __init__(self, folder: Path, serving: host.Host) -> None:
        self.folder, self.host = folder, serving

    def publish(self, version: str = 'newer', *, whole: bool = True) -> None:
        """Puts another version in the place of the one that is there; if it is not whole, a file of it is missing."""
        for name in ('index.html', '404.html'):
            file = self.folder / name
            file.write_text(file.read_text(encoding='utf-8').replace(OLD, NEW), encoding='utf-8')
        script = (self.folder / 'sw.js').read_text(encoding='utf-8').replace(f', {MISSING}', '')
        script = re.sub(r'("version": ")\w+', rf'\g<1>{version}', script)
        (self.folder / 'sw.js').write_text(
            script if whole else script.replace(']};', f', {MISSING}]}};'), encoding='utf-8'
        )

    def rename(self, address: str) -> None:
        """From the next version on, a file has the name of another content."""
        new = re.sub(r'[0-9a-f]{10}', '0123456789', address)
        (self.folder / address[1:]).rename(self.folder / new[1:])
        for name in ('index.html', '404.html', 'sw.js'):
            file = self.folder / name
            file.write_text(file.read_text(encoding='utf-8').replace(address, new), encoding='utf-8')


@pytest.fixture
def site(dist: Path, tmp_path: Path) -> Iterator[Site]:
    """The app on a host of its own."""
    folder = tmp_path / 'site'
    shutil.copytree(dist, folder, ignore=shutil.ignore_patterns('*.br', '*.gz'))
    with host.serving(*host.app(folder)) as serving:
        yield Site(folder, serving)


@pytest.fixture
def kept(browser: Browser, site: Site) -> Page:
    """A phone with the app on it for good, and somebody in the circle."""
    page = Page(browser, site.host.address)
    open_app(page)
    wait_until_kept(page)
    circle.begin_a_circle(page, 'Noortje', youth=False)
    circle.add_people(page, 'Balthazar')
    return page


def test_a_newer_version_waits_for_a_yes_and_then_works_without_signal(kept: Page, site: Site) -> None:
    site.publish()
    reload_app(kept)
    come_to_newer(kept)
    assert kept.eval(VERSION) == OLD
    reload_app(kept)
    assert kept.eval(VERSION) == OLD
    wait_for(kept, SAY('newer.title'))
    kept.tap(SAY('newer.now'))
    kept.until(lambda: kept.eval(VERSION) == NEW, 'the newer version')
    wait_until_ready(kept)
    with site.host.away():
        open_app(kept)
        assert kept.eval(VERSION) == NEW
        kept.see('Balthazar')
        kept.tap(SAY('frame.tab.meer'), role='link')
        wait_for(kept, SAY('more.title'))
        kept.not_see(SAY('newer.row'))


def test_who_says_later_keeps_the_old_one_until_the_app_was_closed(kept: Page, site: Site) -> None:
    site.publish()
    reload_app(kept)
    come_to_newer(kept)
    assert (found_by_axe(kept), small_targets(kept), sticking_out(kept)) == ([], [], {})
    kept.tap(SAY('newer.later'))
    wait_for(kept, SAY('more.title'))
    reload_app(kept)
    assert kept.eval(VERSION) == OLD
    come_to_newer(kept)
    kept.restart()
    open_app(kept)
    kept.until(lambda: kept.eval(VERSION) == NEW, 'the newer version')
    kept.see('Balthazar')


def test_what_is_being_typed_stays_while_one_comes(kept: Page, site: Site) -> None:
    to_names(kept)
    put(kept, SAY('people.names'), 'Corneli')
    site.publish()
    kept.eval('navigator.serviceWorker.getRegistration().then((known) => known.update()).then(() => true)')
    waiting = 'navigator.serviceWorker.getRegistration().then((known) => !!known.waiting)'
    kept.until(lambda: kept.eval(waiting), 'the newer version to lie ready')
    see_address(kept, '/namen')
    assert kept.value(SAY('people.names')) == 'Corneli'


def test_half_a_version_changes_nothing_and_is_completed_later(kept: Page, site: Site) -> None:
    site.publish(whole=False)
    assert kept.eval(COME_TO_NOTHING) is None
    with site.host.away():
        reload_app(kept)
        assert kept.eval(VERSION) == OLD
        kept.see('Balthazar')
        circle.add_people(kept, 'Fenneke')
    site.publish()
    reload_app(kept)
    come_to_newer(kept)
    kept.tap(SAY('newer.now'))
    kept.until(lambda: kept.eval(VERSION) == NEW, 'the newer version')
    wait_until_ready(kept)
    see_address(kept, '/')
    kept.see('Fenneke')


def test_a_window_of_the_version_before_still_loads_what_it_needs_later(kept: Page, site: Site) -> None:
    (first,) = kept.eval(CACHES)
    lazy = kept.eval('kring.settings.qrReader')
    site.rename(lazy)
    site.publish()
    have_it_take_over(kept, [first, 'kring-newer'])
    chromium(kept).page.context.new_cdp_session(chromium(kept).page).send('Network.clearBrowserCache')
    with site.host.away():
        assert kept.eval(f'import("{lazy}").then(({{ qrReader }}) => typeof qrReader)') == 'function'
        circle.add_people(kept, 'Fenneke')
    assert kept.eval(f'caches.open("{first}").then((cache) => cache.keys()).then((all) => all.length)') == 2
    site.publish('newest')
    have_it_take_over(kept, ['kring-newer', 'kring-newest'])


def have_it_take_over(page: Page, caches: list[str]) -> None:
    """A newer version takes over while this window stays; of these versions something is kept then."""
    assert page.eval(TAKE_OVER)
    assert page.eval(CACHES) == caches


def come_to_newer(page: Page) -> None:
    """To the question whether the newer version may take over."""
    page.tap(SAY('frame.tab.meer'), role='link')
    wait_for(page, SAY('more.title'))
    page.until(lambda: tap_row(page, SAY('newer.row')), 'a newer version to lie ready')
    wait_for(page, SAY('newer.title'))
