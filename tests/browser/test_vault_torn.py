"""A storage that tears what is written: wherever a record was cut, the one before it opens, and that is told.

What lies in IndexedDB is torn there by hand: browsers promise that it never happens, and phones lose power.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import host, scripts
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page

SCRIPTS = ('vault.js', 'circles.js', 'database.js', 'kept.js')
BEFORE, NEWEST, NEXT = (f'{{"people": ["Zoë", "{name}"]}}' for name in ('Balthazar', 'Cornelia', 'Ada'))

CIRCLE = """
  const { vaultOf } = await import('/vault.js');
  const { newCircle } = await import('/circles.js');
  const { openDatabase, transact, valueOf } = await import('/database.js');
  const { keptOf } = await import('/kept.js');
  const database = await openDatabase();
  const put = (store, value, name) =>
    transact(database, [store], 'readwrite', (transaction) => transaction.objectStore(store).put(value, name));
  const { key, entry } = await newCircle(database, 'c');
  await put('circles', entry, 'c');
  const told = [];
  const opened = () => vaultOf({ circle: 'c', key }, (what) => told.push(what));
  await put('records', await keptOf('c', key, BEFORE, 1), 'c/newest');
  const first = opened();
  await first.read();
  await first.write(NEWEST);
  const before = await valueOf(database, 'records', 'c/before');
  const newest = await valueOf(database, 'records', 'c/newest');
"""

CUT = """
  const found = [];
  const { byteLength } = newest.sealed;
  for (let length = 0; length < byteLength; length += 1) {
    await put('records', { ...newest, sealed: newest.sealed.slice(0, length) }, 'c/newest');
    found.push(String(await opened().read()));
  }
  return { found: [...new Set(found)], tries: found.length, byteLength, told: told.length };
"""

FLIPPED = """
  const found = [];
  for (const part of ['sealed', 'sum', 'nonce']) {
    const bytes = new Uint8Array(newest[part].slice(0));
    for (let at = 0; at < bytes.length; at += 1) {
      const torn = bytes.slice();
      torn[at] ^= 1 << at % 8;
      await put('records', { ...newest, [part]: part === 'nonce' ? torn : torn.buffer }, 'c/newest');
      found.push(String(await opened().read()));
    }
  }
  return { found: [...new Set(found)], told: told.length - found.length };
"""

IN_PIECES = """
  const found = [];
  const pieces = [undefined, null, 0, '', {}, [], new Blob(['a'])];
  const shapes = Object.keys(newest).flatMap((part) => pieces.map((piece) => ({ ...newest, [part]: piece })));
  for (const torn of [...shapes, ...pieces]) {
    await put('records', torn, 'c/newest');
    found.push(String(await opened().read()));
  }
  await transact(database, ['records'], 'readwrite', (work) => work.objectStore('records').delete('c/newest'));
  found.push(String(await opened().read()));
  return [...new Set(found)];
"""

BOTH = """
  const answers = [];
  for (const torn of [{}, null, 0, { ...newest, sealed: newest.sealed.slice(9) }, { ...newest, nonce: 'a' }]) {
    await put('records', torn, 'c/newest');
    await put('records', torn, 'c/before');
    answers.push(await opened().read());
  }
  return answers;
"""

WRITTEN_AFTER = """
  const found = [];
  const cuts = [0, 1, 40, newest.sealed.byteLength - 1].map((length) => ({ sealed: newest.sealed.slice(0, length) }));
  for (const cut of [...cuts, { sequence: {} }, { sequence: '' }]) {
    await put('records', before, 'c/before');
    await put('records', { ...newest, ...cut }, 'c/newest');
    const vault = opened();
    await vault.read();
    const [fault] = await vault.write(NEXT);
    const [, now] = await opened().read();
    const kept = await valueOf(database, 'records', 'c/newest');
    await put('records', { ...kept, sealed: kept.sealed.slice(0, -1) }, 'c/newest');
    found.push([fault, now, (await opened().read())[1]]);
  }
  return found;
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


def tear(page: Page, how: str) -> Any:  # noqa: ANN401 - what JavaScript gives
    """Keeps two records, tears what lies in the database, and tells what opens afterwards."""
    script = f'(async () => {{ {CIRCLE} {how} }})()'
    for name, record in (('BEFORE', BEFORE), ('NEWEST', NEWEST), ('NEXT', NEXT)):
        script = script.replace(name, f"'{record}'")
    return page.eval(script)


def test_a_record_that_was_cut_at_any_byte_leaves_the_one_before(page: Page) -> None:
    torn = tear(page, CUT)
    assert torn['found'] == [f',{BEFORE}']
    assert torn['tries'] == torn['told'] == torn['byteLength'] > len(NEWEST)


def test_a_change_of_any_byte_is_seen(page: Page) -> None:
    assert tear(page, FLIPPED) == {'found': [f',{BEFORE}'], 'told': 0}


def test_what_is_no_record_any_more_leaves_the_one_before(page: Page) -> None:
    assert tear(page, IN_PIECES) == [f',{BEFORE}']


def test_where_nothing_is_whole_it_is_told_to_be_damaged(page: Page) -> None:
    assert tear(page, BOTH) == [['damaged', None]] * 5


def test_after_a_torn_write_the_next_is_kept_and_the_good_one_stays_behind_it(page: Page) -> None:
    assert tear(page, WRITTEN_AFTER) == [['', NEXT, BEFORE]] * 6
