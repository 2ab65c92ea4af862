"""Several circles on one phone, each apart; reading without any; and taking them off the phone."""

import json

import pytest

from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.vault_steps import (
    CODE,
    DATABASES,
    SAY,
    add,
    begin,
    kept,
    lock_now,
    open_safety,
    set_code,
    tap_row,
    type_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
    wipe_everything,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

LABELS = """(async () => {
  const opening = indexedDB.open('kring');
  const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
  const asking = database.transaction('circles').objectStore('circles').getAll();
  const entries = await new Promise((done) => (asking.onsuccess = () => done(asking.result)));
  database.close();
  return entries.map((entry) => String(entry.label?.nonce));
})()"""

IN_LOCK = """[
  document.querySelectorAll('#kring-lock :is(img, script, iframe)').length,
  Math.max(0, document.documentElement.scrollWidth - innerWidth),
]"""

SHOWN = Overview(screens.TODAY, 'Marie', people=(ShownPerson('Ferdinand'),))


def begin_another(page: Page, name: str, *people: str) -> None:
    """From an open circle to a new one beside it."""
    to_another(page)
    begin(page, name, *people)


def to_another(page: Page) -> None:
    """From an open circle to the first screen of a new one."""
    open_safety(page)
    page.until(lambda: tap_row(page, SAY('safety.circles')), 'the row')
    wait_for(page, SAY('lock.choose.title'))
    page.tap(SAY('lock.choose.new'))
    wait_for(page, SAY('welcome.what.title'))


@pytest.fixture
def two(page: Page) -> Page:
    """A locked circle of Zoë and an open one of Sam, which is open."""
    page.open()
    begin(page, 'Zoë', 'Balthazar', 'Cornelia', 'Ada')
    set_code(page)
    lock_now(page)
    page.tap(SAY('lock.other'))
    wait_for(page, SAY('lock.choose.title'))
    page.tap(SAY('lock.choose.new'))
    begin(page, 'Sam', 'Ben')
    return page


def test_circles_are_apart_and_the_first_screen_tells_their_names_alone(two: Page) -> None:
    two.not_see('Balthazar')
    two.open()
    wait_for(two, SAY('lock.choose.title'))
    shown = two.shown()
    for who in ('Balthazar', 'Cornelia', 'Ada', 'Ben'):
        assert who not in shown
    assert not any(letter.isdigit() for letter in shown)
    assert f'Zoë {SAY("lock.choose.locked")}' in shown
    assert f'Sam {SAY("lock.choose.open")}' in shown
    two.tap('Sam')
    wait_for_circle(two, 'Sam')
    two.see('Ben')
    two.not_see('Balthazar')
    two.open()
    wait_for(two, SAY('lock.choose.title'))
    two.tap('Zoë')
    type_code(two, CODE)
    wait_for_circle(two, 'Zoë')
    two.see('Balthazar')


def test_a_second_circle_begins_from_an_open_one(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    begin_another(page, 'Sam')
    add(page, 'Ben')
    assert len(kept(page)['circles']) == 2


def test_from_a_new_circle_there_is_a_way_back_to_the_one_there_was(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    to_another(page)
    page.tap(SAY('welcome.to_own'))
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
    assert len(kept(page)['circles']) == 1


def test_from_a_new_circle_the_way_back_leads_to_all_there_were_and_asks_the_code(two: Page) -> None:
    to_another(two)
    two.tap(SAY('welcome.next'))
    wait_for(two, SAY('welcome.phone.title'))
    two.tap(SAY('frame.back'), role='link')
    wait_for(two, SAY('welcome.what.title'))
    two.tap(SAY('welcome.to_own'))
    wait_for(two, SAY('lock.choose.title'))
    two.tap('Zoë')
    type_code(two, CODE)
    wait_for_circle(two, 'Zoë')


def test_the_circle_has_its_new_name_on_the_first_screen(two: Page) -> None:
    two.tap(SAY('frame.tab.meer'), role='link')
    wait_for(two, SAY('more.title'))
    two.until(lambda: two.eval('document.querySelector("a[href$=mijn-kring]")?.click() ?? 1'), 'the row')
    wait_for(two, SAY('more.circle'))
    before = two.eval(LABELS)
    two.type(SAY('welcome.circle.name'), 'Samir')
    two.tap(SAY('person.save'))
    wait_for(two, SAY('more.title'))
    two.until(lambda: two.eval(LABELS) != before, 'the new name to be kept')
    two.open()
    wait_for(two, SAY('lock.choose.title'))
    two.see('Samir')


def test_a_code_by_its_link_is_read_without_unlocking_and_the_circle_is_a_way_back(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    page.open('/lijst.html')
    page.open(f'/#{codec.encode(SHOWN)}')
    wait_for(page, SAY('read.overview.title'))
    page.see('Ferdinand')
    page.not_see('Balthazar')
    page.tap(SAY('frame.back'), role='link')
    wait_for(page, SAY('read.open.title'))
    page.tap(SAY('frame.back'), role='link')
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')


def test_a_code_opened_on_the_locked_screen_is_read(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    lock_now(page)
    fragment = codec.encode(SHOWN)
    page.eval(f'(location.hash = {json.dumps(fragment)}) && 0')
    wait_for(page, SAY('read.overview.title'))
    page.see('Ferdinand')
    assert fragment not in page.eval('location.href')


def test_on_the_locked_screen_there_is_a_way_to_read(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    lock_now(page)
    page.tap(SAY('lock.read'))
    wait_for(page, SAY('read.open.title'))
    page.not_see('Balthazar')
    page.tap(SAY('frame.back'), role='link')
    wait_for_lock(page)


def wipe(page: Page) -> None:
    """Where it is asked whether to wipe."""
    page.see(SAY('lock.wipe.shown'))
    page.tap(SAY('lock.wipe.sure'), role='switch')


def test_one_circle_is_wiped_and_the_other_stays(two: Page) -> None:
    before = kept(two)
    open_safety(two)
    two.until(lambda: tap_row(two, SAY('safety.wipe')), 'the row')
    wait_for(two, SAY('lock.wipe.title'))
    two.see('Sam')
    two.tap(SAY('lock.wipe.do'))
    two.see(SAY('lock.wipe.tick'))
    wipe(two)
    two.tap(SAY('lock.wipe.do'))
    wait_for(two, SAY('lock.wiped.title'))
    two.tap(SAY('lock.wiped.done'))
    type_code(two, CODE)
    wait_for_circle(two, 'Zoë')
    after = kept(two)
    assert len(before['circles']) == 2
    (left,) = after['circles']
    assert {name.split('/')[0] for name in after['records']} == {left}


def test_all_is_wiped_and_no_key_and_no_record_is_left(two: Page) -> None:
    open_safety(two)
    wipe_everything(two)
    assert 'kring' not in two.eval(DATABASES)
    two.tap(SAY('lock.wiped.done'))
    wait_for(two, SAY('welcome.what.title'))


def test_who_forgot_the_code_begins_anew_after_wiping(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    lock_now(page)
    page.tap(SAY('lock.unlock.forgot'))
    wait_for(page, SAY('lock.forgot.title'))
    page.tap(SAY('lock.forgot.start'))
    wipe(page)
    page.tap(SAY('lock.wipe.do'))
    wait_for(page, SAY('lock.wiped.title'))
    page.tap(SAY('lock.wiped.done'))
    wait_for(page, SAY('welcome.what.title'))
    assert kept(page)['records'] == []


@pytest.mark.parametrize('name', ['<img src=/x onerror=document.title=1>', '{name} {count}', 'W' * 40, '🐶' * 40])
def test_a_name_is_a_name_on_the_locked_screens_too(page: Page, name: str) -> None:
    page.open()
    title = page.eval('document.title')
    begin(page, name)
    set_code(page)
    lock_now(page)
    page.see(SAY('lock.unlock.title', name=name))
    assert page.eval(IN_LOCK) == [0, 0]
    page.tap(SAY('lock.other'))
    wait_for(page, SAY('lock.choose.title'))
    page.see(name)
    assert page.eval(IN_LOCK) == [0, 0]
    assert page.eval('document.title') == title
