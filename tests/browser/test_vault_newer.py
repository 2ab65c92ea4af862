"""A newer app was here: an older one says so, and leaves all as it is."""

import json
from typing import Any

import pytest

from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    begin,
    lock_now,
    set_code,
    to_names,
    type_code,
    wait_for,
    wait_for_circle,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

OF_NOW, NEWER = 3, 9

MOVE = """(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
  const database = await done(indexedDB.open('kring'));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const all = await Promise.all(stores.map(async (name) => {
    const store = transaction.objectStore(name);
    return [name, ...await Promise.all([done(store.getAllKeys()), done(store.getAll())])];
  }));
  database.close();
  await done(indexedDB.deleteDatabase('kring'));
  const opening = indexedDB.open('kring', VERSION);
  opening.onupgradeneeded = () => stores.forEach((name) => opening.result.createObjectStore(name));
  const other = await done(opening);
  const writing = other.transaction(stores, 'readwrite');
  for (const [name, keys, values] of all) keys.map((key, at) => writing.objectStore(name).put(values[at], key));
  await new Promise((resolve) => (writing.oncomplete = resolve));
  other.close();
  return true;
})()"""
"""All that is kept goes into a database of another version, as it is: a version can't be put back."""

RAISE = """new Promise((resolve, reject) => {
  const opening = indexedDB.open('kring', VERSION);
  opening.onsuccess = () => resolve(opening.result.close() ?? opening.result.version);
  opening.onerror = opening.onblocked = () => reject(opening.error);
})"""

ALL = """(async () => {
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await done(indexedDB.open('kring'));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const plain = (_, value) => value instanceof ArrayBuffer ? [...new Uint8Array(value)]
    : value instanceof CryptoKey ? [value.algorithm.name, value.usages] : value;
  const found = await Promise.all(stores.map(async (name) => {
    const store = transaction.objectStore(name);
    return [name, await done(store.getAllKeys()), JSON.parse(JSON.stringify(await done(store.getAll()), plain))];
  }));
  database.close();
  return [database.version, found];
})()"""


@pytest.fixture
def locked(page: Page) -> Page:
    """The circle of Zoë with a code and with Balthazar in it, on a page that has nothing of it open."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    lock_now(page)
    page.open('/lijst.html')
    return page


def move_to(page: Page, version: int) -> None:
    """Puts all that is kept in a database of this version."""
    page.eval(MOVE.replace('VERSION', str(version)))


def lies_there(page: Page) -> list[Any]:
    """The version of the database, and every byte in it; keys by what they may do."""
    found: list[Any] = page.eval(ALL)
    return found


def is_told(page: Page) -> None:
    """That the app is older than what it found, and that it left it alone."""
    wait_for(page, SAY('frame.closed.title'))
    page.see(SAY('storage.newer'))


def test_what_a_newer_app_keeps_is_left_as_it_is_however_often_it_is_tried(locked: Page) -> None:
    move_to(locked, NEWER)
    before = lies_there(locked)
    assert before[0] == NEWER
    assert [name for name, keys, _ in before[1] if keys] == ['circles', 'keys', 'records']
    for _ in range(2):
        locked.open()
        is_told(locked)
    locked.open('/lijst.html')
    assert lies_there(locked) == before
    move_to(locked, OF_NOW)
    locked.open()
    type_code(locked, CODE)
    wait_for_circle(locked, 'Zoë')
    locked.see('Balthazar')


def test_where_a_newer_app_comes_while_somebody_types_that_is_told_and_what_they_typed_stays(
    page: Page, browser: Chromium
) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    to_names(page)
    other = browser.page.context.new_page()
    other.goto(f'{page.origin}/lijst.html')
    assert other.evaluate(RAISE.replace('VERSION', str(NEWER))) == NEWER
    before = other.evaluate(f'{ALL}.then(JSON.stringify)')
    page.type(SAY('people.names'), 'Cornelia')
    page.tap(SAY('people.add'))
    page.see(SAY('storage.newer'))
    page.not_see(SAY('frame.saved'))
    assert page.value(SAY('people.names')) == 'Cornelia'
    assert json.loads(other.evaluate(f'{ALL}.then(JSON.stringify)')) == json.loads(before)
