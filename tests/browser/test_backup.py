"""A backup: made by who knows the code, and put back as a circle of its own, on a phone with others and with none."""

import json
from pathlib import Path

import pytest

from tests.browser import backup_file
from tests.browser.backup_steps import (
    WORDS,
    circles,
    make_backup,
    open_backup,
    open_restore,
    open_restored,
    put_back,
    saved_file,
    type_words,
)
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys.checks import found_by_axe
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    begin,
    lock_now,
    open_safety,
    set_code,
    spoil,
    wait_for,
    wait_for_circle,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

KEPT = Path(__file__).parents[1] / 'storage' / 'kept'

SHARES = """((outcome) => {
  navigator.canShare = () => true;
  navigator.share = async ({ files }) => {
    if (outcome) throw new DOMException('', outcome);
    window.shared = files.map((file) => [file.name, file.size]);
  };
  return true;
})"""


def test_a_locked_circle_comes_back_on_a_phone_without_any(page: Page, lasting_host: Host, tmp_path: Path) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar', 'Cornelia')
    set_code(page)
    page.tap(SAY('frame.back'), role='link')
    open_backup(page)
    page.see(SAY('backup.never'))
    page.tap(SAY('backup.make'))
    wait_for(page, SAY('lock.current.title'))
    page.type(SAY('lock.unlock.label'), CODE)
    page.tap(SAY('lock.current.next'))
    type_words(page, WORDS)
    wait_for(page, SAY('backup.save.title'))
    page.tap(SAY('backup.save.save'))
    file = saved_file(page)
    page.tap(SAY('backup.saved.done'))
    page.see(SAY('backup.made', day='')[:20])
    page.not_see(SAY('backup.never'))
    there = backup_file.opened(file.read_bytes(), WORDS)
    people = json.loads(there['record'])['tables']['people']
    assert [person['name'] for person in people.values()] == ['Balthazar', 'Cornelia']
    page.browser.stop()
    with running('chromium', tmp_path / 'other') as browser:
        other = Page(browser, lasting_host.address)
        other.open()
        wait_for(other, SAY('welcome.what.title'))
        other.tap(SAY('backup.have'))
        put_back(other, file)
        open_restored(other, 'Zoë')
        wait_for_circle(other, 'Zoë')
        other.see('Balthazar')
        other.see('Cornelia')
        open_backup(other)
        other.not_see(SAY('backup.never'))
        other.open()
        wait_for_circle(other, 'Zoë')
        assert len(circles(other)['circles']) == 1


def test_it_stands_beside_the_circle_it_came_from_and_both_go_on_by_themselves(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    open_backup(page)
    file = make_backup(page)
    page.tap(SAY('frame.back'), role='link')
    page.tap(SAY('frame.tab.kring'), role='link')
    wait_for_circle(page, 'Zoë')
    add(page, 'Cornelia')
    before = circles(page)
    open_backup(page)
    open_restore(page)
    put_back(page, file)
    page.see(SAY('backup.restored.beside'))
    page.see(SAY('backup.restored.same'))
    open_restored(page, 'Zoë')
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
    page.not_see('Cornelia')
    add(page, 'Ada')
    after = circles(page)
    assert len(after['circles']) == 2
    assert set(before['circles']) < set(after['circles'])
    assert set(before['records']) < set(after['records'])
    (old,) = before['circles']
    page.open()
    wait_for(page, SAY('lock.choose.title'))
    page.eval(f'document.querySelectorAll("[data-rows] button")[{after["circles"].index(old)}].click()')
    wait_for_circle(page, 'Zoë')
    page.see('Cornelia')
    page.not_see('Ada')


def test_whoever_forgot_the_code_gets_the_circle_back_from_the_locked_screen(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    open_backup(page)
    file = make_backup(page)
    page.tap(SAY('frame.back'), role='link')
    set_code(page)
    lock_now(page)
    page.tap(SAY('lock.unlock.forgot'))
    wait_for(page, SAY('lock.forgot.title'))
    page.see(SAY('lock.forgot.backup'))
    page.tap(SAY('backup.restore'))
    put_back(page, file)
    open_restored(page, 'Zoë')
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
    page.open()
    wait_for(page, SAY('lock.choose.title'))
    page.tap(SAY('backup.restore'))
    wait_for(page, SAY('backup.put_back.title'))
    page.tap(SAY('lock.back'))
    wait_for(page, SAY('lock.choose.title'))
    assert len(circles(page)['circles']) == 2


def test_without_the_code_there_is_no_backup(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    page.tap(SAY('frame.back'), role='link')
    open_backup(page)
    page.tap(SAY('backup.make'))
    wait_for(page, SAY('lock.current.title'))
    page.type(SAY('lock.unlock.label'), '999999')
    page.tap(SAY('lock.current.next'))
    page.see(SAY('lock.unlock.wrong'))
    page.tap(SAY('lock.back'))
    wait_for(page, SAY('backup.title'))
    page.see(SAY('backup.never'))


def test_a_kept_backup_of_the_first_version_comes_back_whole(page: Page) -> None:
    page.open()
    wait_for(page, SAY('welcome.what.title'))
    page.tap(SAY('backup.have'))
    put_back(page, KEPT / 'backup-1.dat')
    open_restored(page, 'Sam')
    wait_for_circle(page, 'Sam')
    page.see('Oma')


def test_weak_or_mistyped_words_are_not_taken_and_the_screens_are_right_by_axe(page: Page) -> None:
    page.open()
    begin(page, 'Zoë')
    open_backup(page)
    page.tap(SAY('backup.make'))
    for words, fault in (('vier laars', 'short'), ('a' * 12, 'easy')):
        type_words(page, words)
        page.see(SAY(f'backup.words.{fault}'))
    page.type(SAY('backup.words.first'), WORDS)
    page.tap(SAY('backup.words.make'))
    page.see(SAY('backup.words.differ'))
    assert found_by_axe(page) == []
    type_words(page, WORDS)
    wait_for(page, SAY('backup.save.title'))
    assert found_by_axe(page) == []
    page.tap(SAY('lock.back'))
    wait_for(page, SAY('backup.title'))
    page.see(SAY('backup.never'))
    open_restore(page)
    assert found_by_axe(page) == []


def test_a_phone_that_shares_files_offers_that_first_and_a_change_of_mind_is_no_backup(page: Page) -> None:
    page.open()
    begin(page, 'Zoë')
    open_backup(page)
    page.eval(f'{SHARES}("AbortError")')
    page.tap(SAY('backup.make'))
    type_words(page, WORDS)
    wait_for(page, SAY('backup.save.title'))
    page.tap(SAY('backup.save.share'))
    wait_for(page, SAY('backup.save.title'))
    page.eval(f'{SHARES}("")')
    page.tap(SAY('backup.save.share'))
    wait_for(page, SAY('backup.saved.title'))
    ((name, size),) = page.eval('window.shared')
    assert name.startswith('bewaard-')
    assert size > 100
    page.tap(SAY('backup.saved.again'))
    page.eval(f'{SHARES}("NotAllowedError")')
    page.tap(SAY('backup.save.share'))
    assert saved_file(page).name == name


def test_not_now_is_remembered(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    open_safety(page)
    page.tap(SAY('frame.back'), role='link')
    page.see(SAY('backup.remind.title'))
    page.tap(SAY('backup.remind.later'))
    page.not_see(SAY('backup.remind.title'))
    page.open('/meer')
    wait_for(page, SAY('more.title'))
    page.see(SAY('backup.row_never'))
    page.not_see(SAY('backup.remind.title'))


def test_a_full_phone_is_told_and_nothing_is_kept_until_there_is_room(page: Page, browser: Chromium) -> None:
    page.open()
    wait_for(page, SAY('welcome.what.title'))
    session = browser.page.context.new_cdp_session(browser.page)
    session.send('Storage.overrideQuotaForOrigin', {'origin': page.origin, 'quotaSize': 1000})
    page.tap(SAY('backup.have'))
    put_back(page, KEPT / 'backup-1.dat')
    page.see(SAY('backup.refused.full'))
    assert circles(page) == {store: [] for store in circles(page)}
    session.send('Storage.overrideQuotaForOrigin', {'origin': page.origin})
    page.tap(SAY('backup.put_back.go'))
    open_restored(page, 'Sam')
    wait_for_circle(page, 'Sam')


def test_beside_a_damaged_circle_its_backup_can_be_put(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    open_backup(page)
    file = make_backup(page)
    page.open('/lijst.html')
    spoil(page, '.')
    page.open()
    page.see(SAY('storage.damaged'))
    page.tap(SAY('backup.restore'))
    put_back(page, file)
    open_restored(page, 'Zoë')
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
