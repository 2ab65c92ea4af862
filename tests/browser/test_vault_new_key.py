"""A new code gives a circle a new key: no window goes on with the one before, and nothing becomes unreadable."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import host, scripts
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

SCRIPTS = ('vault.js', 'circles.js', 'database.js', 'kept.js')

WINDOWS = """
  const { vaultOf } = await import('/vault.js');
  const { change, markTaken, newCircle } = await import('/circles.js');
  const { openDatabase, transact } = await import('/database.js');
  const { keptOf } = await import('/kept.js');
  const database = await openDatabase();
  const put = (store, value, name) =>
    transact(database, [store], 'readwrite', (transaction) => transaction.objectStore(store).put(value, name));
  const { key, entry } = await newCircle(database, 'c');
  const fresh = await newCircle(database, 'c');
  await put('circles', entry, 'c');
  const told = [];
  const opened = (key) => vaultOf({ circle: 'c', key }, (what) => told.push(what));
  const [one, other] = [opened(key), opened(key)];
  await put('records', await keptOf('c', key, 'first', 1), 'c/newest');
  await one.read();
  await one.write('second');
  await one.drafts.write('typed');
  await other.read();
  const opens = async (key) => {
    const vault = opened(key);
    const found = [(await vault.read())[1], (await vault.drafts.read())[1]];
    await put('records', {}, 'c/newest');
    return [...found, (await vault.read())[1]];
  };
"""

TRIED_BY_THE_OTHER = """
  await one.rekey(fresh.key, fresh.entry);
  const tries = [() => other.write('third'), () => other.drafts.write('more'), () => other.copy(), () => other.read()];
  const faults = [];
  for (const attempt of [...tries, ...tries]) faults.push((await attempt())[0]);
  faults.push((await other.rekey(key, entry))[0]);
  return { faults, told: [...new Set(told)], found: await opens(fresh.key) };
"""

TAKEN_MEANWHILE = """
  await markTaken(database, 'c');
  const [fault] = await one.rekey(fresh.key, fresh.entry);
  return [fault, (await other.write('third'))[0], await opens(key)];
"""

WRITTEN_MEANWHILE = """
  await other.write('third');
  const [fault] = await one.rekey(fresh.key, fresh.entry);
  return [fault, (await one.write('fourth'))[0], await opens(key)];
"""

WRAPPED_ANEW = """
  await change(database, 'c', (now) => ({ ...now, wrapped: fresh.entry.wrapped }));
  const answers = [await one.write('third'), await one.read(), await one.write('third')];
  return [answers.map(([fault]) => fault), await opens(key)];
"""

NO_ROOM_FOR_WHAT_WAS_TYPED = """
  const real = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, name) {
    if (name === 'c/draft') throw new DOMException('full', 'QuotaExceededError');
    return real.call(this, value, name);
  };
  const [fault] = await one.rekey(fresh.key, fresh.entry);
  IDBObjectStore.prototype.put = real;
  return [Boolean(fault), (await one.write('third'))[0], await opens(key)];
"""

FROM_ONE_KEY_TO_ANOTHER = """
  const [fault] = await one.rekey(fresh.key, fresh.entry);
  return [fault, (await one.write('third'))[0], (await one.drafts.read())[1], await opens(fresh.key)];
"""


@pytest.fixture(scope='module')
def scripts_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[host.Host]:
    with scripts.serving(tmp_path_factory.mktemp('scripts'), *SCRIPTS) as serving:
        yield serving


@pytest.fixture
def page(browser: Browser, scripts_host: host.Host) -> Page:
    page = Page(browser, scripts_host.address)
    page.open()
    return page


def in_windows(page: Page, what: str) -> Any:  # noqa: ANN401 - what JavaScript gives
    """Opens a circle in two windows, with two records in it and something typed, and does this."""
    return page.eval(f'(async () => {{ {WINDOWS} {what} }})()')


def test_a_window_with_the_key_of_before_is_told_and_changes_nothing(page: Page) -> None:
    tried = in_windows(page, TRIED_BY_THE_OTHER)
    assert tried['faults'] == ['elsewhere'] * 9
    assert tried['told'] == ['elsewhere']
    assert tried['found'] == ['second', 'typed', 'first']


def test_a_window_that_was_taken_over_gives_no_new_key(page: Page) -> None:
    assert in_windows(page, TAKEN_MEANWHILE) == ['elsewhere', '', ['third', 'typed', 'second']]


def test_a_window_that_does_not_know_the_newest_gives_no_new_key(page: Page) -> None:
    assert in_windows(page, WRITTEN_MEANWHILE) == ['elsewhere', 'elsewhere', ['third', 'typed', 'second']]


def test_the_same_key_that_was_wrapped_anew_is_known_after_a_look(page: Page) -> None:
    assert in_windows(page, WRAPPED_ANEW) == [['elsewhere', '', ''], ['third', 'typed', 'second']]


def test_where_what_was_typed_can_not_be_kept_by_the_new_key_the_one_of_before_stays(page: Page) -> None:
    assert in_windows(page, NO_ROOM_FOR_WHAT_WAS_TYPED) == [True, '', ['third', 'typed', 'second']]


def test_the_new_key_opens_all_that_there_was_and_what_comes_after(page: Page) -> None:
    assert in_windows(page, FROM_ONE_KEY_TO_ANOTHER) == ['', '', 'typed', ['third', 'typed', 'second']]
