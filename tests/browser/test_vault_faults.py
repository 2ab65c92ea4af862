"""What the phone or the browser may do to what is kept, and what the person then sees."""

from time import sleep

import pytest

from pwa.ui.components.toast import DEAF
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys.opening import wait_until_kept
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    begin,
    lock_now,
    open_safety,
    set_code,
    tap_row,
    type_code,
    wait_for,
    wait_for_circle,
    write_name,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

BLOCKED = """Object.defineProperty(IDBFactory.prototype, 'open', {
  value() { throw new DOMException('blocked', 'SecurityError'); },
})"""
WITHOUT_WORKER = """navigator.serviceWorker.getRegistration()
  .then((known) => known.unregister())
  .then(() => caches.keys())
  .then((names) => Promise.all(names.map((name) => caches.delete(name))))"""
WITHOUT_ARGON = """(window.Worker = class {
  postMessage() { setTimeout(() => this.onmessage({ data: 'out of memory' })); }
  terminate() {}
})"""
CANNOT_WIPE = """(() => {
  const { clear } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.clear = () => { throw new DOMException('broken', 'UnknownError'); };
  window.mend = () => (IDBObjectStore.prototype.clear = clear);
})()"""
MOVED_BACK = '{ const now = Date.now; Date.now = () => now() - 365 * 24 * 60 * 60 * 1000; }'


def test_a_phone_that_gets_full_keeps_what_there_is_and_what_is_typed(zoe: Page, browser: Chromium) -> None:
    # Chromium goes on reckoning with the room that it found when it first wrote
    zoe.restart()
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.overrideQuotaForOrigin', {'origin': zoe.origin, 'quotaSize': 1000})
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    write_name(zoe, 'Cornelia')
    zoe.tap(SAY('people.add'))
    zoe.see(SAY('storage.full'))
    assert zoe.value(SAY('people.names')) == 'Cornelia'
    session.send('Storage.overrideQuotaForOrigin', {'origin': zoe.origin})
    zoe.tap(SAY('people.add'))
    zoe.see(SAY('frame.saved'))
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    for name in ('Balthazar', 'Cornelia'):
        zoe.see(name)


def test_on_a_full_phone_who_knows_the_code_reads_the_circle_after_a_pause(zoe: Page, browser: Chromium) -> None:
    set_code(zoe)
    zoe.restart()
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.overrideQuotaForOrigin', {'origin': zoe.origin, 'quotaSize': 1000})
    browser.page.clock.install()
    zoe.open()
    type_code(zoe, CODE)
    zoe.see(SAY('lock.unlock.slow'))
    browser.page.clock.fast_forward(25_000)
    assert zoe.eval('document.querySelector("[data-main]").disabled')
    browser.page.clock.fast_forward(6_000)
    wait_for_circle(zoe, 'Zoë')
    zoe.see('Balthazar')
    zoe.not_see(SAY('storage.full'))


def test_a_phone_that_cannot_try_the_code_says_what_helps_and_keeps_what_was_typed(zoe: Page) -> None:
    set_code(zoe)
    lock_now(zoe)
    zoe.eval(f'{WITHOUT_ARGON} && 0')
    for _ in range(4):
        type_code(zoe, CODE)
        zoe.see(SAY('lock.unlock.failed'))
        assert zoe.value(SAY('lock.unlock.label')) == CODE
    zoe.reload()
    type_code(zoe, CODE)
    wait_for_circle(zoe, 'Zoë')


def test_a_browser_that_keeps_nothing_is_told_and_what_was_kept_is_there_afterwards(
    zoe: Page, browser: Chromium
) -> None:
    other = browser.page.context.new_page()
    other.add_init_script(BLOCKED)
    browser.page.close()
    browser.page = other
    zoe.open()
    wait_for(zoe, SAY('frame.closed.title'))
    zoe.see(SAY('storage.closed'))
    browser.page = other.context.new_page()
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    zoe.see('Balthazar')


def test_where_all_is_cleared_that_is_told_and_what_was_typed_stays_on_the_screen(zoe: Page, browser: Chromium) -> None:
    write_name(zoe, 'Cornelia')
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.clearDataForOrigin', {'origin': zoe.origin, 'storageTypes': 'all'})
    zoe.tap(SAY('people.add'))
    zoe.see(SAY('storage.gone'))
    assert zoe.value(SAY('people.names')) == 'Cornelia'
    zoe.open()
    wait_for(zoe, SAY('welcome.what.title'))
    begin(zoe, 'Zoë', 'Ada')


def test_without_its_service_worker_the_app_opens_and_is_on_the_phone_again(zoe: Page, app_host: Host) -> None:
    wait_until_kept(zoe)
    zoe.eval(WITHOUT_WORKER)
    zoe.reload()
    wait_for_circle(zoe, 'Zoë')
    zoe.see('Balthazar')
    wait_until_kept(zoe)
    with app_host.away():
        zoe.reload()
        wait_for_circle(zoe, 'Zoë')
        add(zoe, 'Ada')


def test_a_clock_that_was_moved_back_a_year_loses_nothing_and_leaves_the_way_back(zoe: Page, browser: Chromium) -> None:
    moved = browser.page.context.new_page()
    moved.add_init_script(MOVED_BACK)
    browser.page.close()
    browser.page = moved
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    for python in moved.workers:
        python.evaluate(MOVED_BACK)
    write_name(zoe, 'Cornelia')
    zoe.tap(SAY('people.add'))
    zoe.see('Cornelia')
    sleep(DEAF)  # a tap right after the one that kept it is not meant
    zoe.tap(SAY('frame.undo'))
    zoe.see(SAY('frame.undone'))
    zoe.type(SAY('people.names'), 'Ada')
    zoe.tap(SAY('people.add'))
    zoe.see('Ada')
    zoe.restart()
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    for name in ('Balthazar', 'Ada'):
        zoe.see(name)
    zoe.not_see('Cornelia')


def test_a_wipe_that_fails_is_told_and_what_is_still_there_opens(zoe: Page) -> None:
    open_safety(zoe)
    zoe.eval(CANNOT_WIPE)
    try_to_wipe(zoe)
    zoe.tap(SAY('lock.wipe.keep'))
    wait_for_circle(zoe, 'Zoë')
    zoe.see('Balthazar')


def test_a_wipe_that_failed_can_be_tried_again(zoe: Page) -> None:
    open_safety(zoe)
    zoe.eval(CANNOT_WIPE)
    try_to_wipe(zoe)
    zoe.eval('void window.mend()')
    zoe.tap(SAY('lock.wipe.do_all'))
    wait_for(zoe, SAY('lock.wiped.title'))
    zoe.tap(SAY('lock.wiped.done'))
    wait_for(zoe, SAY('welcome.what.title'))


def try_to_wipe(page: Page) -> None:
    """From the screen of safety to where it is said that it did not work."""
    page.until(lambda: tap_row(page, SAY('safety.wipe_all')), 'the row')
    page.tap(SAY('lock.wipe.sure'), role='switch')
    page.tap(SAY('lock.wipe.do_all'))
    page.see(SAY('lock.wipe.failed'))
