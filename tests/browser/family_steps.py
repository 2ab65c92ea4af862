"""What a person does with the joint view of two circles on one phone, and what is done to what is kept of it."""

from pwa.domain.choices import Field
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.vault_steps import SAY, begin, open_safety, tap_row, type_code, wait_for, wait_for_circle

CODES = {'Zoë': '271828', 'Sam': '161803'}
PARTS = '[...document.querySelectorAll("main section.k-preview")].map((part) => part.getAttribute("aria-label"))'
SPOIL = """(async () => {
  const opening = indexedDB.open('kring');
  const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
  const store = database.transaction('family', 'readwrite').objectStore('family');
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const keys = await done(store.getAllKeys());
  const parts = await Promise.all(keys.map((key) => done(store.get(key))));
  CHANGE
  await Promise.all(keys.map((key, at) => done(store.put(parts[at], key))));
  database.close();
})()"""
OLDER = """(async () => {
  const opening = indexedDB.open('kring');
  const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
  const stores = ['records', 'circles', 'keys'];
  const all = await Promise.all(stores.map((name) => new Promise((done) => {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = [store.getAllKeys(), store.getAll()];
    values.onsuccess = () => done(keys.result.map((key, at) => [key, values.result[at]]));
  })));
  database.close();
  await new Promise((done) => (indexedDB.deleteDatabase('kring').onsuccess = done));
  const making = indexedDB.open('kring', 2);
  making.onupgradeneeded = () => stores.forEach((name) => making.result.createObjectStore(name));
  const older = await new Promise((done) => (making.onsuccess = () => done(making.result)));
  const transaction = older.transaction(stores, 'readwrite');
  stores.forEach((name, at) => all[at].forEach(([key, value]) => transaction.objectStore(name).put(value, key)));
  await new Promise((done) => (transaction.oncomplete = done));
  older.close();
})()"""


def begin_another(page: Page) -> None:
    """From the screen of safety to an open circle of Sam."""
    page.until(lambda: tap_row(page, SAY('safety.circles')), 'the row')
    wait_for(page, SAY('lock.choose.title'))
    page.tap(SAY('lock.choose.new'))
    begin(page, 'Sam', 'Ben')


def open_circle(page: Page, name: str, *, locked: bool = True) -> None:
    """From anywhere to the first screen of a circle, by the choice between them and its code."""
    page.open()
    wait_for(page, SAY('lock.choose.title'))
    page.tap(name)
    if locked:
        type_code(page, CODES[name])
    wait_for_circle(page, name)


def look(page: Page) -> None:
    """From an open circle to the joint view."""
    screens.go(page, '/gezin')
    page.see(SAY('family.no_code'))


def put_in(page: Page, person: str, *fields: Field) -> None:
    """From the joint view and back: one person, with these fields."""
    to_preview(page, person, *fields)
    page.tap(SAY('family.preview.put'))
    wait_for(page, SAY('family.title'))
    page.see(SAY('family.take_out'))


def to_preview(page: Page, person: str, *fields: Field) -> None:
    """From the joint view to what would be put in it."""
    page.tap(SAY('family.begin'))
    wait_for(page, SAY('share.people.title'))
    page.tap(person)
    page.tap(SAY('share.people.next'))
    wait_for(page, SAY('share.fields.title'))
    for field in fields:
        page.tap(SAY(f'choices.field.{field.name.lower()}.label'))
    page.tap(SAY('share.fields.next'))
    wait_for(page, SAY('family.preview.title'))
    page.see(SAY('family.no_code'))


def give(page: Page, person: str) -> None:
    """From an open circle: writes down what its owner does for somebody."""
    screens.go(page, '/lijst')
    page.tap(person)
    wait_for(page, person)
    page.tap(SAY('person.row.geven', name=person))
    wait_for(page, SAY('exchange.giving.title', name=person))
    page.tap(SAY('choices.item.repairs.give', name=person))
    page.tap(SAY('exchange.giving.next'))
    wait_for(page, SAY('exchange.getting.title', name=person))


def wipe(page: Page, *, everything: bool = False) -> None:
    """From an open circle to after wiping it."""
    which = '_all' if everything else ''
    screens.go(page, '/')
    open_safety(page)
    page.until(lambda: tap_row(page, SAY(f'safety.wipe{which}')), 'the row')
    page.see(SAY('lock.wipe.shown'))
    page.tap(SAY('lock.wipe.sure'), role='switch')
    page.tap(SAY(f'lock.wipe.do{which}'))
    wait_for(page, SAY('lock.wiped.title'))


def open_alone(page: Page, name: str) -> None:
    """Opens the one circle that is left."""
    page.open()
    type_code(page, CODES[name])
    wait_for_circle(page, name)
