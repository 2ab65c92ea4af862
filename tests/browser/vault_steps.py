"""What a person does with codes and circles, and what lies on the phone afterwards."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from pwa.domain.choices import CircleKind
from pwa.texts import load
from tests.browser.drivers.browser import BrowserError
from tests.browser.drivers.page import Page

SAY = load(Path(__file__).parents[2] / 'content')
CODE = '271828'

KEPT = """(async () => {
  const database = await new Promise((done) => {
    const request = indexedDB.open('kring');
    request.onsuccess = () => done(request.result);
  });
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const keys = await Promise.all(stores.map((name) => new Promise((done) => {
    const request = transaction.objectStore(name).getAllKeys();
    request.onsuccess = () => done([name, request.result]);
  })));
  database.close();
  return Object.fromEntries(keys);
})()"""

SPOIL = """(async () => {
  const database = await new Promise((done) => {
    const request = indexedDB.open('kring');
    request.onsuccess = () => done(request.result);
  });
  const store = database.transaction('records', 'readwrite').objectStore('records');
  const keys = await new Promise((done) => (store.getAllKeys().onsuccess = (event) => done(event.target.result)));
  for (const key of keys.filter((key) => WHICH.test(key))) {
    const kept = await new Promise((done) => (store.get(key).onsuccess = (event) => done(event.target.result)));
    const bytes = new Uint8Array(kept.sealed);
    bytes[40] ^= 1;
    await new Promise((done) => (store.put({ ...kept, sealed: bytes.buffer }, key).onsuccess = done));
  }
  database.close();
})()"""

WIPE = """(async () => {
  const opening = indexedDB.open('kring');
  const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
  const transaction = database.transaction(['circles', 'records'], 'readwrite');
  for (const name of ['circles', 'records']) transaction.objectStore(name).clear();
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
})()"""

DATABASES = 'indexedDB.databases().then((all) => all.map((one) => one.name))'

HEADING = '[...document.querySelectorAll("h1")].find((title) => title.checkVisibility())?.innerText ?? ""'


def heading(page: Page) -> str:
    """What stands above the screen."""
    return str(page.eval(HEADING))


def wait_for(page: Page, title: str) -> None:
    """Waits until the screen with this heading is there."""
    page.until(lambda: heading(page) == title, f'the screen {title!r}')


def begin(page: Page, name: str, *people: str) -> None:
    """From the very first screen to a circle with these people in it."""
    wait_for(page, SAY('welcome.what.title'))
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.phone.title'))
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.circle.title'))
    page.tap(SAY(f'choices.circle_kind.{CircleKind.PARENT.name.lower()}.label'))
    page.type(SAY('welcome.circle.name'), name)
    page.tap(SAY('welcome.begin'))
    without_code(page)
    wait_for_circle(page, name)
    if people:
        add(page, *people)


def without_code(page: Page) -> None:
    """Past the offer of a code and what quick exit does, to the circle that just began."""
    wait_for(page, SAY('first_code.title'))
    page.tap(SAY('frame.later'))
    wait_for(page, SAY('quick_exit.title'))
    page.tap(SAY('quick_exit.go_on'))


def add(page: Page, *people: str) -> None:
    """From the first screen of a circle and back."""
    write_name(page, ', '.join(people))
    page.tap(SAY('people.add'))
    for person in people:
        page.see(person)
    page.tap(SAY('frame.done'))
    page.until(lambda: page.eval('!!document.querySelector("nav [aria-current=page]")'), 'the circle')


def to_names(page: Page) -> None:
    """From the first screen of a circle to the field for names."""
    page.tap(SAY('people.quick'))
    wait_for(page, SAY('people.quick_add.title'))


def write_name(page: Page, name: str) -> None:
    """From there to where a name stands in the field, not yet kept."""
    to_names(page)
    page.type(SAY('people.names'), name)


def wait_for_circle(page: Page, name: str) -> None:
    """Waits until the first screen of an open circle is there."""
    wait_for(page, SAY('people.title', name=name))
    page.until(lambda: page.eval('!!document.querySelector("#app nav")?.checkVisibility()'), 'the circle to be open')


def wait_for_lock(page: Page) -> None:
    """Waits until the page asks for the code."""
    page.until(lambda: 'kring-lock' in asked(page), 'to be asked for the code')


def asked(page: Page) -> str:
    """Where a code is asked for, if it is."""
    return str(
        page.eval('document.querySelector("input[autocomplete=current-password]")?.closest("div[id]")?.id ?? ""')
    )


def open_safety(page: Page) -> None:
    """From a screen with the tabs below it."""
    page.tap(SAY('frame.tab.meer'), role='link')
    wait_for(page, SAY('more.title'))
    page.until(lambda: tap_row(page, SAY('safety.row')), 'the row of safety')
    wait_for(page, SAY('safety.title'))


def tap_row(page: Page, words: str) -> bool:
    """Taps the row of a list that begins with these words."""
    rows = '[...document.querySelectorAll(".k-list__item")]'
    first = '(row) => row.querySelector(".k-list__words > span")?.innerText === '
    return bool(page.eval(f'!!{rows}.find({first}{words!r})?.click() || {rows}.some({first}{words!r})'))


def wipe_everything(page: Page) -> None:
    """From the screen of safety to where all is gone from the phone."""
    page.until(lambda: tap_row(page, SAY('safety.wipe_all')), 'the row')
    wait_for(page, SAY('lock.wipe.title_all'))
    page.tap(SAY('lock.wipe.sure'), role='switch')
    page.tap(SAY('lock.wipe.do_all'))
    wait_for(page, SAY('lock.wiped.title'))


def set_code(page: Page, code: str = CODE) -> None:
    """From a screen with the tabs below it, to a circle with a code, on the screen of safety."""
    open_safety(page)
    page.tap(SAY('safety.choose'))
    type_new_code(page, code)
    page.see(SAY('safety.lock'))


def type_new_code(page: Page, code: str) -> None:
    """Where a new code is asked for."""
    wait_for(page, SAY('lock.new.title'))
    page.type(SAY('lock.new.first'), code)
    page.type(SAY('lock.new.second'), code)
    page.tap(SAY('lock.new.save'))


def type_code(page: Page, code: str) -> None:
    """Where the code of the circle is asked for."""
    wait_for_lock(page)
    page.type(SAY('lock.unlock.label'), code)
    page.tap(SAY('lock.unlock.open'))


def lock_now(page: Page) -> None:
    """From the screen of safety."""
    page.tap(SAY('safety.lock'))
    wait_for_lock(page)


def kept(page: Page) -> dict[str, list[str]]:
    """Store -> the names of what lies in it."""
    result: dict[str, Any] = page.eval(KEPT)
    return result


def has_drafts(page: Page) -> bool:
    """Whether something that was typed lies on the phone."""
    return any(name.endswith('/draft') for name in kept(page)['records'])


def spoil(page: Page, which: str) -> None:
    """Changes one bit of the records with such a name."""
    page.eval(SPOIL.replace('WHICH', f'/{which}/'))


def turn(page: Page, *, hidden: bool, minutes: float = 0, then: str = '0') -> None:
    """Takes the app out of sight, or back.

    Args:
        page: the window.
        hidden: out of sight.
        minutes: how much later than it was it is by then, for this window alone.
        then: what is done at once after it.
    """
    value = 'true' if hidden else 'false'
    shown = f'Object.defineProperty(document, "hidden", {{ value: {value}, configurable: true }})'
    at_once(page, f'{later(minutes)}, {shown}, document.dispatchEvent(new Event("visibilitychange")), {then}')


def at_once(page: Page, steps: str) -> None:
    """Does this in one go, with nothing of the page between; one that then locks may be gone before it answers."""
    with suppress(BrowserError):
        page.eval(f'({steps}, 0)')


def later(minutes: float) -> str:
    """A step that moves the clock of a window."""
    return f'((now) => (Date.now = () => now() + {minutes} * 60_000))(Date.now)'


def move_clock(page: Page, *, minutes: float) -> None:
    """Moves the clock of this window alone."""
    page.eval(f'{later(minutes)} && 0')
