"""Beginning a circle, and putting people in it."""

import json

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle
from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import WITH_FOCUS, open_app, wait_for
from tests.browser.journeys.words import SAY, label
from tests.ui.stage import record_of

PUT = """(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
  await done(indexedDB.deleteDatabase('kring'));
  const opening = indexedDB.open('kring', 1);
  opening.onupgradeneeded = () => ['records', 'keys'].forEach((name) => opening.result.createObjectStore(name));
  const database = await done(opening);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const [nonce, encoder] = [crypto.getRandomValues(new Uint8Array(12)), new TextEncoder()];
  const how = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode('kring 1 circle-1 1') };
  const sealed = await crypto.subtle.encrypt(how, key, encoder.encode(RECORD));
  const kept = { format: 1, sequence: 1, nonce, sealed, sum: await crypto.subtle.digest('SHA-256', sealed) };
  const transaction = database.transaction(['records', 'keys'], 'readwrite');
  transaction.objectStore('keys').put(key, 'device');
  await done(transaction.objectStore('records').put(kept, 'circle-1/newest'));
  database.close();
})()"""

LISTED = """[...document.querySelectorAll("main section")].map((part) => [
  part.querySelector("h2").innerText.trim(),
  [...part.querySelectorAll("li a > span:nth-of-type(2) > span:first-child")].map((name) => name.innerText)])"""
ON_MAP = '[...document.querySelectorAll("main svg a")].map((person) => person.getAttribute("aria-label"))'
VIEW = 'document.querySelector("main nav [aria-current=page]")?.innerText.trim()'
WAITING = '[...document.querySelectorAll("main section li a")].map((person) => person.innerText.trim())'


def begin_a_circle(page: Page, name: str, *, youth: bool, picture: str = '') -> None:
    """From the very first screen, in three steps and past the offer of a code, to an empty circle."""
    begin(page, name, youth=youth, picture=picture)
    page.tap(SAY('frame.later'))
    wait_for(page, SAY('quick_exit.title'))
    page.tap(SAY('quick_exit.go_on'))
    wait_for(page, home_of(name))


def begin(page: Page, name: str, *, youth: bool, picture: str = '') -> None:
    """From the very first screen, in three steps, to the offer of a code."""
    fill_first_steps(page, name, youth=youth, picture=picture)
    page.tap(SAY('welcome.begin'))
    wait_for(page, SAY('first_code.title'))


def fill_first_steps(page: Page, name: str, *, youth: bool, picture: str = '') -> None:
    """From the very first screen to the third step, with all on it filled in."""
    page.see(SAY('welcome.what.title'))
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.phone.title'))
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.circle.title'))
    page.tap(label(CircleKind.YOUTH if youth else CircleKind.PARENT))
    page.type(SAY('welcome.circle.name'), name)
    if picture:
        page.tap(picture, role='radio')


def put_on_phone(page: Page, circle: Circle) -> None:
    """A circle that was filled before, as the first version of the app kept it, for tests about something else."""
    page.open('/lijst.html')  # where nothing of the app holds the database
    page.eval(PUT.replace('RECORD', json.dumps(record_of(circle))))
    open_app(page)
    page.see(home_of(circle.profile.name))


def home_of(name: str) -> str:
    """What stands above the first screen of a circle."""
    return SAY('people.title', name=name)


def add_people(page: Page, *names: str) -> None:
    """From the first screen: writes down several names in one go, and is back there."""
    page.tap(SAY('people.quick'))
    wait_for(page, SAY('people.quick_add.title'))
    page.type(SAY('people.names'), ', '.join(names))
    page.tap(SAY('people.add'))
    for name in names:
        page.see(name)
    page.tap(SAY('frame.done'))
    wait_for_circle(page)


def name_people(page: Page, *names: str) -> None:
    """At a small question: one name after the other."""
    for name in names:
        page.type(SAY('people.name'), name)
        page.tap(SAY('people.add'))
        page.until(lambda name=name: name in named(page), f'{name!r} to stand there')  # type: ignore[misc]


def named(page: Page) -> list[str]:
    """Who stands at this question as named."""
    return list(page.eval(WAITING.replace('main section', 'main')))


def as_list(page: Page) -> dict[str, list[str]]:
    """From a screen with the tabs below it: the people in the list, by the heading that they stand under."""
    _view(page, SAY('people.view.list'))
    return {title: names for title, names in page.eval(LISTED) if names}


def as_map(page: Page) -> tuple[list[str], list[str]]:
    """From a screen with the tabs below it: what is said of the people on the map, and who waits below it."""
    _view(page, SAY('people.view.map'))
    return list(page.eval(ON_MAP)), list(page.eval(WAITING))


def open_person(page: Page, name: str) -> None:
    """From a screen with the tabs below it, to the page of a person."""
    _view(page, SAY('people.view.list'))
    page.tap(name)
    wait_for(page, name)


def leave_person(page: Page) -> None:
    """From the page of a person back to the circle."""
    page.tap(SAY('frame.back'), role='link')
    wait_for_circle(page)


def wait_for_circle(page: Page) -> None:
    """Waits until the first screen of a circle with people in it is there."""
    page.until(lambda: page.eval(f'{WITH_FOCUS} && !!{VIEW}'), 'the circle')


def _view(page: Page, words: str) -> None:
    if not page.eval(VIEW):
        page.tap(SAY('frame.tab.kring'), role='link')
        wait_for_circle(page)
    if page.eval(VIEW) != words:
        page.tap(words, role='link')
        page.until(lambda: page.eval(f'{WITH_FOCUS} && {VIEW}') == words, words)
