"""The phone's own way back leaves what stands above a page, a scanner or a screen of the lock, and the page stays."""

import json

import pytest

from tests.browser.backup_steps import open_backup
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import address, heading, open_app, reload_app, see_address
from tests.browser.journeys.words import SAY
from tests.browser.scanning import CAMERA_IS_OFF, SEES, is_read, own_reader, scan
from tests.browser.test_journey_reading import CODE as SHOWN
from tests.browser.vault_steps import CODE, begin, set_code, tap_row, type_code, type_new_code, wait_for

in_chromium = pytest.mark.parametrize('kind', ['chromium'])
ON_STEP = '!!history.state?.above'
COUNTED = """(() => {
  const back = history.back.bind(history);
  window.backs = 0;
  history.back = () => ((window.backs += 1), back());
})()"""


@pytest.fixture
def reading(page: Page) -> Page:
    """A phone that reads nothing yet."""
    open_app(page, '/lezen')
    return page


@pytest.fixture
def safe(page: Page) -> Page:
    """A locked circle, at the screen of safety, with the screen of all that there is more of before it."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    return page


def leads_back(page: Page, title: str) -> None:
    """The way back of the phone leads to this screen of the app, which is all that is in sight."""
    page.back()
    wait_for(page, title)
    page.until(lambda: not page.eval(ON_STEP), 'the page itself to be the newest of the history')


@in_chromium
def test_the_way_back_of_the_phone_closes_the_scanner_and_the_page_stays(reading: Page) -> None:
    reading.type(SAY('read.open.field'), 'wat er stond')
    reading.eval(SEES)
    scan(reading)
    reading.until(lambda: reading.eval('window.asked.length'), 'the camera to be asked for')
    reading.back()
    wait_for(reading, SAY('read.open.title'))
    reading.until(lambda: reading.eval(CAMERA_IS_OFF), 'the camera to be off')
    assert reading.value(SAY('read.open.field')) == 'wat er stond'
    assert address(reading) == '/lezen'


@in_chromium
def test_forward_does_not_open_a_scan_that_is_over(reading: Page) -> None:
    screens.go(reading, '/over')
    screens.go(reading, '/lezen')
    reading.eval(SEES)
    reading.eval(COUNTED)
    for at in range(2):
        scan(reading)
        if at:
            reading.tap(SAY('scan.stop'))
        else:
            reading.back()
        wait_for(reading, SAY('read.open.title'))
        backs = reading.eval('window.backs')
        assert backs == (0, 2)[at]  # once for the way forward of before, once for the button
        reading.eval('(history.forward(), true)')
        reading.until(lambda before=backs: reading.eval('window.backs') == before + 1, 'to be led back')  # type: ignore[misc]
        reading.until(lambda: not reading.eval(ON_STEP), 'the page itself to be the newest of the history')
        assert heading(reading) == SAY('read.open.title')
    reading.back()
    wait_for(reading, SAY('about.title'))


@in_chromium
def test_the_way_back_from_what_was_scanned_leads_to_the_page_before_the_scan(reading: Page) -> None:
    reading.eval(SEES)
    reading.eval(own_reader(['qr_code'], 'return [{ rawValue: window.payload }];'))
    reading.eval(f'(window.payload = {json.dumps(SHOWN)})')
    reading.tap(SAY('read.open.scan'))
    is_read(reading)
    see_address(reading, '/lezen/overzicht')
    reading.back()
    wait_for(reading, SAY('read.open.title'))
    assert address(reading) == '/lezen'
    assert not reading.eval(ON_STEP)


@in_chromium
def test_a_page_that_is_loaded_anew_during_a_scan_has_no_step_too_many(reading: Page) -> None:
    screens.go(reading, '/over')
    screens.go(reading, '/lezen')
    reading.eval(SEES)
    scan(reading)
    assert reading.eval(ON_STEP)
    reload_app(reading)
    reading.until(lambda: not reading.eval(ON_STEP), 'the step of the scan to be gone')
    reading.back()
    wait_for(reading, SAY('about.title'))


ASKED = {
    'code': ('safety.change', 'lock.current.title'),
    'no_code': ('safety.remove', 'lock.current.title'),
    'wipe': ('safety.wipe', 'lock.wipe.title'),
    'wipe_all': ('safety.wipe_all', 'lock.wipe.title_all'),
}
"""What is asked for on the screen of safety, and the screen that it opens."""


def test_a_screen_of_the_lock_is_left_and_the_screen_of_safety_stays(safe: Page) -> None:
    for row, title in ASKED.values():
        safe.until(lambda row=row: tap_row(safe, SAY(row)), 'the row')  # type: ignore[misc]
        wait_for(safe, SAY(title))
        leads_back(safe, SAY('safety.title'))
        see_address(safe, '/veiligheid')
    leads_back(safe, SAY('more.title'))


def test_after_a_screen_of_the_lock_was_gone_through_there_is_no_step_too_many(safe: Page) -> None:
    safe.until(lambda: tap_row(safe, SAY('safety.change')), 'the row')
    wait_for(safe, SAY('lock.current.title'))
    safe.type(SAY('lock.unlock.label'), CODE)
    safe.tap(SAY('lock.current.next'))
    type_new_code(safe, '314159')
    wait_for(safe, SAY('safety.title'))
    leads_back(safe, SAY('more.title'))


def test_a_page_that_is_loaded_anew_with_a_screen_of_the_lock_above_it_has_no_step_too_many(safe: Page) -> None:
    safe.until(lambda: tap_row(safe, SAY('safety.wipe')), 'the row')
    wait_for(safe, SAY('lock.wipe.title'))
    safe.reload()
    type_code(safe, CODE)
    wait_for(safe, SAY('safety.title'))
    leads_back(safe, SAY('more.title'))


def test_a_backup_is_left_and_the_page_stays(page: Page) -> None:
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    open_backup(page)
    page.tap(SAY('backup.make'))
    wait_for(page, SAY('backup.words.title'))
    leads_back(page, SAY('backup.title'))
    leads_back(page, SAY('more.title'))


def test_the_first_code_is_left_and_is_asked_for_again(page: Page) -> None:
    open_app(page)
    circle.begin(page, 'Noortje', youth=False)
    page.tap(SAY('first_code.choose'))
    wait_for(page, SAY('lock.new.title'))
    leads_back(page, SAY('first_code.title'))
