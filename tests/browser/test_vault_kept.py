"""What lies on the phone: unreadable for others, whole or told not to be, and from every earlier version."""

from pathlib import Path

import pytest

from tests.browser.at_rest import found
from tests.browser.backup_steps import open_restored, put_back
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    begin,
    kept,
    lock_now,
    set_code,
    spoil,
    type_code,
    wait_for,
    wait_for_circle,
    without_code,
    write_name,
)

in_chromium = pytest.mark.parametrize('kind', ['chromium'])

NAMES = ('Zebedeus', 'Balthazar', 'Cornelia')

FORMAT_1 = """(async () => {
  const database = await new Promise((done) => {
    const request = indexedDB.open('kring', 1);
    request.onupgradeneeded = () => ['records', 'keys'].forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => done(request.result);
  });
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const record = async (name, sequence) => {
    const people = { 1: { id: 'a', name, picture: '', role: null, own_role: '', ring: null, domain: null, contact: null,
      giving: [], getting: [], giving_text: '', getting_text: '', why: '', knows: null, strengthen: false,
      involvement: [], private: false } };
    const tables = { profile: { 1: { name: 'Zebedeus', kind: 1, picture: '' } }, people };
    const plain = new TextEncoder().encode(JSON.stringify({ version: 1, tables }));
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = new TextEncoder().encode(`kring 1 circle-1 ${sequence}`);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, plain);
    return { format: 1, sequence, nonce, sealed, sum: await crypto.subtle.digest('SHA-256', sealed) };
  };
  const [before, newest] = [await record('Cornelia', 6), await record('Balthazar', 7)];
  CHANGE
  const transaction = database.transaction(['records', 'keys'], 'readwrite');
  transaction.objectStore('keys').put(key, 'device');
  transaction.objectStore('records').put(newest, 'circle-1/newest');
  transaction.objectStore('records').put(before, 'circle-1/before');
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
})()"""

DAMAGED = 'for (const one of [newest, before]) new Uint8Array(one.sealed)[40] ^= 1;'
BACKUP = Path(__file__).parents[1] / 'storage' / 'kept' / 'backup-1.dat'

HOLD = """new Promise((done) => (indexedDB.open('kring', 1).onsuccess = ({ target }) => {
  window.held = target.result;
  done('held');
}))"""


@pytest.mark.parametrize('locked', [False, True], ids=['without a code', 'with a code'])
def test_no_name_can_be_read_in_the_files_of_the_browser(
    page: Page, browser: Browser, tmp_path: Path, *, locked: bool
) -> None:
    page.open()
    begin(page, NAMES[0], NAMES[1])
    if locked:
        set_code(page)
        lock_now(page)
        type_code(page, CODE)
        wait_for_circle(page, NAMES[0])
    write_name(page, NAMES[2])
    browser.stop()
    profile = tmp_path / 'profile'
    # what must be there shows that looking finds something
    assert found(profile, 'newest')
    for name in (*NAMES, CODE):
        assert found(profile, name) == []


@in_chromium
def test_a_circle_of_the_first_format_opens_with_all_that_was_in_it(page: Page) -> None:
    page.open('/lijst.html')
    page.eval(FORMAT_1.replace('CHANGE', ''))
    page.open()
    wait_for_circle(page, 'Zebedeus')
    page.see('Balthazar')
    page.not_see('Cornelia')
    add(page, 'Ada')
    set_code(page)
    lock_now(page)
    type_code(page, CODE)
    wait_for_circle(page, 'Zebedeus')
    page.see('Balthazar')
    page.see('Ada')
    assert kept(page)['circles'] == ['circle-1']


@in_chromium
def test_of_the_first_format_too_the_one_before_is_used_where_the_newest_is_damaged(page: Page) -> None:
    page.open('/lijst.html')
    page.eval(FORMAT_1.replace('CHANGE', 'new Uint8Array(newest.sealed)[40] ^= 1;'))
    page.open()
    wait_for_circle(page, 'Zebedeus')
    page.see('Cornelia')
    page.see(SAY('safety.older'))


@in_chromium
@pytest.mark.parametrize(
    ('change', 'fault'),
    [
        ('newest.format = before.format = 9;', 'newer'),
        (DAMAGED, 'damaged'),
    ],
)
def test_what_cannot_be_read_is_left_as_it_was_and_the_reason_is_told(page: Page, change: str, fault: str) -> None:
    page.open('/lijst.html')
    page.eval(FORMAT_1.replace('CHANGE', change))
    page.open()
    wait_for(page, SAY('frame.closed.title'))
    page.see(SAY(f'storage.{fault}'))
    assert kept(page)['records'] == ['circle-1/before', 'circle-1/newest']
    assert kept(page)['circles'] == []


@in_chromium
def test_a_circle_of_the_first_format_that_cannot_be_read_does_not_keep_another_shut(page: Page) -> None:
    page.open('/lijst.html')
    page.eval(FORMAT_1.replace('CHANGE', DAMAGED))
    page.open()
    wait_for(page, SAY('frame.closed.title'))
    page.tap(SAY('backup.restore'))
    put_back(page, BACKUP)
    open_restored(page, 'Sam')
    wait_for_circle(page, 'Sam')
    page.open()
    wait_for_circle(page, 'Sam')
    assert {'circle-1/before', 'circle-1/newest'} < set(kept(page)['records'])


@in_chromium
def test_where_the_newest_is_damaged_the_one_before_opens_says_so_and_survives_the_next_change(page: Page) -> None:
    page.open()
    begin(page, 'Zebedeus', 'Balthazar')
    add(page, 'Cornelia')
    page.open('/lijst.html')
    spoil(page, 'newest')
    page.open()
    wait_for_circle(page, 'Zebedeus')
    page.see('Balthazar')
    page.see(SAY('safety.older'))
    page.not_see('Cornelia')
    add(page, 'Ada')
    page.open('/lijst.html')
    spoil(page, 'newest')
    page.open()
    wait_for_circle(page, 'Zebedeus')
    page.see('Balthazar')


@in_chromium
def test_where_both_are_damaged_nothing_is_written_over_them(page: Page) -> None:
    page.open()
    begin(page, 'Zebedeus', 'Balthazar')
    page.open('/lijst.html')
    spoil(page, '.')
    page.open()
    wait_for(page, SAY('frame.closed.title'))
    page.see(SAY('storage.damaged'))


@in_chromium
def test_a_full_phone_is_told_and_what_was_typed_stays(page: Page, browser: Chromium) -> None:
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.overrideQuotaForOrigin', {'origin': page.origin, 'quotaSize': 1000})
    page.open()
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.phone.title'))
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.circle.title'))
    page.tap(SAY('choices.circle_kind.parent.label'))
    page.type(SAY('welcome.circle.name'), 'Zebedeus')
    page.tap(SAY('welcome.begin'))
    page.see(SAY('storage.full'))
    assert page.value(SAY('welcome.circle.name')) == 'Zebedeus'
    session.send('Storage.overrideQuotaForOrigin', {'origin': page.origin})
    page.tap(SAY('welcome.begin'))
    without_code(page)
    wait_for_circle(page, 'Zebedeus')


@in_chromium
def test_an_old_window_that_blocks_a_new_version_is_told(page: Page, browser: Chromium) -> None:
    other = browser.page.context.new_page()
    other.goto(f'{page.origin}/lijst.html')
    other.evaluate(HOLD)
    page.open()
    wait_for(page, SAY('frame.closed.title'))
    page.see(SAY('storage.closed'))
