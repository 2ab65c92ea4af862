"""One window at a time writes in a circle; another can take over, and nothing typed is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep

import pytest

from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.browser.backup_steps import WORDS, open_backup, type_words
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import chromium
from tests.browser.vault_steps import (
    CODE,
    DATABASES,
    SAY,
    WIPE,
    add,
    begin,
    heading,
    kept,
    move_clock,
    open_safety,
    set_code,
    spoil,
    to_names,
    turn,
    type_code,
    type_new_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
    wipe_everything,
    write_name,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

HELD = """(window.Worker = class extends Worker {
  postMessage(...message) {
    this.addEventListener('message', () => (window.made = true));
    window.goOn = () => super.postMessage(...message);
  }
})"""
"""A key of a code is made only when the test says so."""

HELD_IN_WORKER = """(() => {
  const real = crypto.subtle.encrypt;
  const held = new Promise((done) => (self.goOn = done));
  crypto.subtle.encrypt = async function (...how) {
    self.held = true;
    await held;
    return real.apply(this, how);
  };
})()"""
"""Whatever is to be kept is encrypted only when the test says so."""

ASK = 'kring.asked({ what: "label", name: kring.circle.name, picture: kring.circle.picture }).then(() => 0)'
"""Something that Python asks at any time, for which the page looks anew at what opens the circle."""

CLAIMED = """navigator.locks.query().then(({ held, pending }) =>
  [...held, ...pending].map(({ name }) => name).filter((name) => name.startsWith('kring ')))"""
"""What a window has of a circle, or waits for."""

COUNT_OPENED = """((post) => {
  window.opened = 0;
  kring.worker.postMessage = (message) => {
    if (message[0] === 'open') window.opened += 1;
    post(message);
  };
})(kring.worker.postMessage.bind(kring.worker))"""

WRITTEN = 2.0
"""Seconds after which what was typed lies on the phone."""


SHOWN = Overview(screens.TODAY, 'Marie', people=(ShownPerson('Ferdinand'),))


class Windows:
    """Two windows of one browser; what is asked of the page goes to the one that was shown last."""

    def __init__(self, browser: Chromium, page: Page) -> None:
        self.browser, self.page = browser, page
        self.first, self.second = browser.page, browser.page.context.new_page()

    @contextmanager
    def other(self) -> Iterator[Page]:
        """The second window for a while, the first one after it."""
        self.browser.page = self.second
        self.second.bring_to_front()
        yield self.page
        self.browser.page = self.first
        self.first.bring_to_front()


@pytest.fixture
def windows(browser: Chromium, page: Page) -> Windows:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    return Windows(browser, page)


@pytest.fixture
def locked(windows: Windows) -> Windows:
    """A circle with a code, open in the first window; the second one asks for the code."""
    set_code(windows.page)
    with windows.other() as page:
        page.open()
        wait_for_lock(page)
    return windows


def take_over(page: Page) -> None:
    """From a new window to the circle that another one has open."""
    page.open()
    wait_for(page, SAY('lock.elsewhere.title'))
    page.tap(SAY('lock.elsewhere.take'))
    wait_for_circle(page, 'Zoë')


def test_a_second_window_says_so_and_opens_when_the_first_is_closed(windows: Windows) -> None:
    with windows.other() as page:
        page.open()
        wait_for(page, SAY('lock.elsewhere.title'))
        page.not_see('Balthazar')
        windows.first.goto(f'{page.origin}/lijst.html')
        wait_for_circle(page, 'Zoë')
        page.see('Balthazar')


def test_a_second_window_that_waits_locks_itself_as_an_open_circle_does(locked: Windows) -> None:
    with locked.other() as page:
        type_code(page, CODE)
        wait_for(page, SAY('lock.elsewhere.title'))
        move_clock(page, minutes=5 * 60)
        wait_for_lock(page)
    wait_for(locked.page, SAY('safety.title'))


def test_a_second_window_out_of_sight_does_not_open_by_itself_when_it_is_late(locked: Windows) -> None:
    with locked.other() as page:
        type_code(page, CODE)
        wait_for(page, SAY('lock.elsewhere.title'))
        page.eval('(kring.worker.postMessage = ([what]) => (sessionStorage.told = what)) && 0')
        turn(page, hidden=True)
        move_clock(page, minutes=2)
        locked.first.goto(f'{page.origin}/lijst.html')
        wait_for_lock(page)
        assert page.eval('sessionStorage.told') is None


def open_link(page: Page) -> None:
    """A link with a code, while something else was about to open."""
    page.eval(f'{COUNT_OPENED} ?? 0')
    page.eval(f'(location.hash = {codec.encode(SHOWN)!r}) && 0')
    wait_for(page, SAY('read.overview.title'))
    page.see('Ferdinand')


def reads_on(page: Page) -> None:
    """Nothing else opened meanwhile."""
    sleep(1)
    assert heading(page) == SAY('read.overview.title')
    page.see('Ferdinand')
    assert page.eval('window.opened') == 1


def test_who_reads_a_link_in_a_second_window_that_waits_reads_on_when_the_first_is_closed(windows: Windows) -> None:
    with windows.other() as page:
        page.open()
        wait_for(page, SAY('lock.elsewhere.title'))
        open_link(page)
        windows.first.goto(f'{page.origin}/lijst.html')
        page.until(lambda: page.eval(CLAIMED) == [], 'nothing to be waited for')
        reads_on(page)
        page.not_see('Balthazar')


def test_who_reads_a_link_while_the_code_is_tried_reads_on_when_it_is_right(locked: Windows) -> None:
    locked.first.goto(f'{locked.page.origin}/lijst.html')
    with locked.other() as page:
        page.eval(f'{HELD} && 0')
        type_code(page, CODE)
        page.until(lambda: page.eval('!!window.goOn'), 'the key to be asked for')
        open_link(page)
        page.eval('goOn() && 0')
        page.until(lambda: page.eval('!!window.made'), 'the key to be made')
        reads_on(page)
        assert page.eval(CLAIMED) == []


def test_another_window_that_takes_over_does_not_hide_that_the_app_failed(windows: Windows) -> None:
    page = windows.page
    (python,) = chromium(page).page.workers
    python.evaluate('setTimeout(() => { throw new Error("gone"); })')
    page.see(SAY('shell.failed'))
    with windows.other():
        take_over(page)
    wait_for(page, SAY('lock.taken.title'))
    page.tap(SAY('lock.taken.take'))
    page.see(SAY('shell.failed'))
    page.not_see('Balthazar')


def test_a_second_window_takes_over_and_the_first_keeps_what_was_typed_and_takes_it_back(windows: Windows) -> None:
    page = windows.page
    write_name(page, 'Cornelia')
    with windows.other():
        take_over(page)
        add(page, 'Ada')
    wait_for(page, SAY('lock.taken.title'))
    page.tap(SAY('lock.taken.take'))
    page.see(SAY('safety.resumed'))
    assert page.value(SAY('people.names')) == 'Cornelia'
    page.tap(SAY('people.add'))
    page.tap(SAY('frame.done'))
    for who in ('Balthazar', 'Ada', 'Cornelia'):
        page.see(who)
    with windows.other():
        wait_for(page, SAY('lock.taken.title'))


def test_what_was_typed_in_either_window_is_in_both_and_there_after_a_reload(windows: Windows) -> None:
    page = windows.page
    write_name(page, 'Corne')
    with windows.other():
        take_over(page)
        screens.go(page, '/wensen/nieuw')
        page.type(SAY('wishes.new.field'), 'Vaker naar')
        sleep(WRITTEN)
    page.tap(SAY('lock.taken.take'))
    page.see(SAY('safety.resumed'))
    page.type(SAY('people.names'), 'Corneli')
    sleep(WRITTEN)
    with windows.other():
        page.tap(SAY('lock.taken.take'))
        page.see(SAY('safety.resumed'))
        assert page.value(SAY('wishes.new.field')) == 'Vaker naar'
        page.type(SAY('wishes.new.field'), 'Vaker naar buiten')
        sleep(WRITTEN)
        page.open('/namen')
        wait_for(page, SAY('people.quick_add.title'))
        assert page.value(SAY('people.names')) == 'Corneli'
        screens.go(page, '/wensen/nieuw')
        assert page.value(SAY('wishes.new.field')) == 'Vaker naar buiten'


def test_a_window_that_was_taken_over_can_be_left_and_loses_nothing_that_was_kept(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        take_over(page)
        add(page, 'Ada')
    wait_for(page, SAY('lock.taken.title'))
    page.reload()
    wait_for(page, SAY('lock.elsewhere.title'))
    page.tap(SAY('lock.elsewhere.take'))
    wait_for_circle(page, 'Zoë')
    page.see('Ada')


def test_a_circle_that_was_wiped_in_another_window_does_not_come_back(windows: Windows) -> None:
    page = windows.page
    to_names(page)
    with windows.other():
        page.open('/lijst.html')
        page.eval(WIPE)
    page.type(SAY('people.names'), 'Cornelia')
    page.tap(SAY('people.add'))
    page.see(SAY('storage.gone'))
    assert page.value(SAY('people.names')) == 'Cornelia'
    there = kept(page)
    assert (there['circles'], there['records']) == ([], [])


def test_after_all_was_wiped_in_another_window_this_one_begins_anew(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        take_over(page)
        open_safety(page)
        wipe_everything(page)
    wait_for(page, SAY('lock.taken.title'))
    page.tap(SAY('lock.taken.take'))
    wait_for(page, SAY('welcome.what.title'))
    begin(page, 'Sam', 'Ada')


def test_a_window_that_lost_its_database_can_still_wipe_and_begin(windows: Windows) -> None:
    page = windows.page
    open_safety(page)
    with windows.other():
        page.open('/lijst.html')
        page.eval('new Promise((done) => (indexedDB.deleteDatabase("kring").onsuccess = () => done(1)))')
    wipe_everything(page)
    assert 'kring' not in page.eval(DATABASES)


def test_a_backup_that_is_made_during_a_takeover_goes_on_after_it(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        page.open()
        wait_for(page, SAY('lock.elsewhere.title'))
    open_backup(page)
    page.tap(SAY('backup.make'))
    page.eval(f'{HELD} && 0')
    type_words(page, WORDS)
    page.until(lambda: page.eval('!!window.goOn'), 'the key to be asked for')
    with windows.other():
        page.tap(SAY('lock.elsewhere.take'))
        wait_for_circle(page, 'Zoë')
    wait_for(page, SAY('lock.taken.title'))
    page.eval('goOn() && 0')
    page.until(lambda: page.eval('!!window.made'), 'the key to be made')
    sleep(1)
    assert heading(page) == SAY('lock.taken.title')
    page.tap(SAY('lock.taken.take'))
    wait_for(page, SAY('backup.save.title'))


def test_a_code_that_is_set_during_a_takeover_does_not_shut_out_what_the_other_window_keeps(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        page.open()
        wait_for(page, SAY('lock.elsewhere.title'))
    open_safety(page)
    page.tap(SAY('safety.choose'))
    wait_for(page, SAY('lock.new.title'))
    page.eval(f'{HELD} && 0')
    type_new_code(page, CODE)
    page.until(lambda: page.eval('!!window.goOn'), 'the key to be asked for')
    with windows.other():
        page.tap(SAY('lock.elsewhere.take'))
        wait_for_circle(page, 'Zoë')
    page.eval('goOn() && 0')
    page.until(lambda: page.eval('!!window.made'), 'the key to be made')
    sleep(1)
    assert heading(page) == SAY('lock.taken.title')
    with windows.other():
        add(page, 'Ada')
    page.tap(SAY('lock.taken.take'))
    page.see(SAY('safety.choose'))
    page.open()
    wait_for_circle(page, 'Zoë')
    page.see('Ada')


def test_a_new_key_that_comes_too_late_leaves_the_circle_to_the_window_that_took_it(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        page.open()
        wait_for(page, SAY('lock.elsewhere.title'))
    open_safety(page)
    page.tap(SAY('safety.choose'))
    wait_for(page, SAY('lock.new.title'))
    (python,) = windows.first.workers
    python.evaluate(HELD_IN_WORKER)
    type_new_code(page, CODE)
    page.until(lambda: python.evaluate('!!self.held'), 'the circle to be encrypted anew')
    with windows.other():
        page.tap(SAY('lock.elsewhere.take'))
        wait_for_circle(page, 'Zoë')
    python.evaluate('self.goOn()')
    wait_for(page, SAY('lock.taken.title'))
    sleep(1)
    with windows.other():
        add(page, 'Ada')
    page.tap(SAY('lock.taken.take'))
    page.see(SAY('safety.choose'))
    page.open()
    wait_for_circle(page, 'Zoë')
    for who in ('Balthazar', 'Ada'):
        page.see(who)
    page.open('/lijst.html')
    spoil(page, 'newest')
    page.open()
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
    page.see(SAY('safety.older'))


def test_who_comes_back_after_a_new_code_in_the_other_window_is_asked_for_it(windows: Windows) -> None:
    page = windows.page
    with windows.other():
        take_over(page)
        set_code(page)
    wait_for(page, SAY('lock.taken.title'))
    page.eval(ASK)
    page.tap(SAY('lock.taken.take'))
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')


def test_of_two_windows_on_a_new_phone_one_begins_the_circle_and_the_other_opens_it(
    browser: Chromium, page: Page
) -> None:
    page.open()
    wait_for(page, SAY('welcome.what.title'))
    windows = Windows(browser, page)
    with windows.other():
        page.open()
        wait_for(page, SAY('welcome.what.title'))
    wait_for(page, SAY('lock.taken.title'))
    with windows.other():
        begin(page, 'Zoë', 'Balthazar')
    page.tap(SAY('lock.taken.take'))
    wait_for(page, SAY('lock.elsewhere.title'))
    page.tap(SAY('lock.elsewhere.take'))
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')
    assert len(kept(page)['circles']) == 1


def test_who_goes_back_to_the_first_window_begins_there(browser: Chromium, page: Page) -> None:
    page.open()
    wait_for(page, SAY('welcome.what.title'))
    windows = Windows(browser, page)
    with windows.other():
        page.open()
        wait_for(page, SAY('welcome.what.title'))
    page.tap(SAY('lock.taken.take'))
    begin(page, 'Zoë', 'Balthazar')
    with windows.other():
        wait_for(page, SAY('lock.taken.title'))
    assert len(kept(page)['circles']) == 1
