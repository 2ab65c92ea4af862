"""The browser's own database: every write waits for the disk, and whatever closes it under the app loses nothing."""

import json

import pytest
from playwright.sync_api import ConsoleMessage

from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    begin,
    has_drafts,
    lock_now,
    set_code,
    type_code,
    wait_for,
    wait_for_circle,
    write_name,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

MARK = 'transaction '
Begun = tuple[str, list[str], str, str]
"""Where a transaction began, the stores, and how it was asked for: mode and durability."""

LISTEN = """(() => {
  const real = IDBDatabase.prototype.transaction;
  const where = 'document' in self ? 'page' : 'worker';
  IDBDatabase.prototype.transaction = function (stores, mode = 'readonly', how = {}) {
    console.debug('transaction ' + JSON.stringify([where, [stores].flat(), mode, how.durability ?? 'default']));
    return real.call(this, stores, mode, how);
  };
})()"""

CLOSED = """(() => {
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    if (how[1] === 'readwrite' && !self.closed) {
      self.closed = true;
      this.close();
    }
    return real.apply(this, how);
  };
})()"""
SHUT = """(() => {
  const real = [IDBDatabase.prototype.transaction, IDBFactory.prototype.open];
  IDBDatabase.prototype.transaction = function (...how) {
    this.close();
    return real[0].apply(this, how);
  };
  IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError'); };
  self.mend = () => void ([IDBDatabase.prototype.transaction, IDBFactory.prototype.open] = real);
})()"""
BROKEN_OFF = """(() => {
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    const transaction = real.apply(this, how);
    if (how[1] === 'readwrite') queueMicrotask(() => transaction.abort());
    return transaction;
  };
  self.mend = () => void (IDBDatabase.prototype.transaction = real);
})()"""
UNWRITABLE = """(() => {
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    if (how[1] === 'readwrite') throw new DOMException('no', 'UnknownError');
    return real.apply(this, how);
  };
  self.mend = () => void (IDBDatabase.prototype.transaction = real);
})()"""
"""How some browsers say that a phone is full."""


def in_worker(browser: Chromium, script: str) -> None:
    """Runs a script where Python lives, which is where a circle is kept."""
    (python,) = browser.page.workers
    python.evaluate(script)


def heard(browser: Chromium) -> list[Begun]:
    """The transactions of page and worker, from now on and where ``LISTEN`` was run."""
    begun = list[Begun]()

    def hear(message: ConsoleMessage) -> None:
        if message.text.startswith(MARK):
            where, stores, mode, durability = json.loads(message.text.removeprefix(MARK))
            begun.append((where, stores, mode, durability))

    browser.page.context.on('console', hear)
    return begun


def test_whatever_is_written_waits_for_the_disk(page: Page, browser: Chromium) -> None:
    begun = heard(browser)
    browser.page.add_init_script(LISTEN)
    page.open()
    wait_for(page, SAY('welcome.what.title'))
    in_worker(browser, LISTEN)
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    lock_now(page)
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')
    in_worker(browser, LISTEN)
    write_name(page, 'Cornelia')
    page.until(lambda: has_drafts(page), 'what was typed to be written')
    page.tap(SAY('people.add'))
    page.see(SAY('frame.saved'))
    written = [(where, set(stores), durability) for where, stores, mode, durability in begun if mode != 'readonly']
    assert [one for one in written if one[2] != 'strict'] == []
    # the circle and what is typed, what opens it, and the key of this device
    for where, stores in (('worker', {'records', 'circles'}), ('page', {'circles'}), ('worker', {'keys'})):
        assert (where, stores, 'strict') in written


def test_what_closes_the_database_under_the_app_is_not_even_noticed(zoe: Page, browser: Chromium) -> None:
    in_worker(browser, CLOSED)
    add(zoe, 'Cornelia')
    assert browser.page.workers[0].evaluate('self.closed') is True
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    for name in ('Balthazar', 'Cornelia'):
        zoe.see(name)


@pytest.mark.parametrize(
    ('how', 'fault'),
    [(SHUT, 'closed'), (BROKEN_OFF, 'closed'), (UNWRITABLE, 'full')],
    ids=['it cannot be opened again', 'each write is broken off', 'there is no room'],
)
def test_where_nothing_can_be_written_that_is_told_and_a_later_try_keeps_it(
    zoe: Page, browser: Chromium, how: str, fault: str
) -> None:
    in_worker(browser, how)
    write_name(zoe, 'Cornelia')
    zoe.tap(SAY('people.add'))
    zoe.see(SAY(f'storage.{fault}'))
    zoe.not_see(SAY('frame.saved'))
    assert zoe.value(SAY('people.names')) == 'Cornelia'
    in_worker(browser, 'self.mend()')
    zoe.tap(SAY('people.add'))
    zoe.see(SAY('frame.saved'))
    zoe.open()
    wait_for_circle(zoe, 'Zoë')
    for name in ('Balthazar', 'Cornelia'):
        zoe.see(name)
