"""A code on a circle: it opens by that code alone."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    at_once,
    begin,
    later,
    lock_now,
    move_clock,
    open_safety,
    set_code,
    tap_row,
    turn,
    type_code,
    type_new_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
)

in_chromium = pytest.mark.parametrize('kind', ['chromium'])
OTHER = 'vier groene laarzen'
MINUTE = 60_000


@pytest.fixture
def locked(page: Page) -> Page:
    """A circle with one person and a code, open at safety."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    return page


def test_a_circle_with_a_code_opens_by_it_alone(locked: Page) -> None:
    lock_now(locked)
    locked.not_see('Balthazar')
    type_code(locked, '999999')
    locked.see(SAY('lock.unlock.wrong'))
    type_code(locked, CODE)
    wait_for_circle(locked, 'Zoë')
    locked.see('Balthazar')
    add(locked, 'Ada')
    locked.reload()
    type_code(locked, f' {CODE} ')
    wait_for_circle(locked, 'Zoë')
    locked.see('Ada')


@in_chromium
def test_wrong_codes_slow_down_and_loading_anew_does_not_help(locked: Page) -> None:
    lock_now(locked)
    for _ in range(2):
        type_code(locked, '999999')
        locked.see(SAY('lock.unlock.wrong'))
    type_code(locked, '999999')
    locked.see(SAY('lock.unlock.seconds', count=30))
    locked.reload()
    wait_for_lock(locked)
    locked.see(SAY('lock.unlock.seconds', count=30)[:40])
    assert locked.eval('document.querySelector("[data-main]").disabled')


@in_chromium
@pytest.mark.parametrize('nothing', ['', '   '])
def test_nothing_typed_is_asked_for_and_is_no_wrong_code(locked: Page, nothing: str) -> None:
    lock_now(locked)
    for _ in range(2):
        type_code(locked, '999999')
        locked.see(SAY('lock.unlock.wrong'))
    for _ in range(2):
        type_code(locked, nothing)
        locked.see(SAY('lock.unlock.empty'))
        locked.not_see(SAY('lock.unlock.wrong'))
    type_code(locked, '999999')
    locked.see(SAY('lock.unlock.seconds', count=30))


@in_chromium
def test_after_the_wait_the_right_code_opens_and_one_more_wrong_waits_longer(locked: Page, browser: Chromium) -> None:
    lock_now(locked)
    for _ in range(3):
        type_code(locked, '999999')
        locked.see(SAY('lock.unlock.wrong')[:20])
    browser.page.clock.install()
    browser.page.clock.fast_forward(31_000)
    locked.reload()
    type_code(locked, '888888')
    locked.see(SAY('lock.unlock.seconds', count=60))
    browser.page.clock.fast_forward(61_000)
    type_code(locked, CODE)
    wait_for_circle(locked, 'Zoë')


@in_chromium
def test_a_clock_that_was_moved_back_makes_the_wait_no_longer(locked: Page, browser: Chromium) -> None:
    lock_now(locked)
    for _ in range(3):
        type_code(locked, '999999')
        locked.see(SAY('lock.unlock.wrong')[:20])
    browser.page.clock.install(time=datetime.now(tz=UTC) - timedelta(days=1))
    locked.reload()
    wait_for_lock(locked)
    locked.see(SAY('lock.unlock.seconds', count=30))
    browser.page.clock.fast_forward(31_000)
    type_code(locked, CODE)
    wait_for_circle(locked, 'Zoë')


@in_chromium
def test_a_weak_or_mistyped_code_is_not_taken(page: Page) -> None:
    page.open()
    begin(page, 'Zoë')
    open_safety(page)
    page.tap(SAY('safety.choose'))
    for code, fault in (('12345', 'short'), ('111111', 'easy'), ('123456', 'easy')):
        type_new_code(page, code)
        page.see(SAY(f'lock.new.{fault}'))
    page.type(SAY('lock.new.first'), CODE)
    page.tap(SAY('lock.new.save'))
    page.see(SAY('lock.new.differ'))
    page.tap(SAY('lock.new.later'))
    page.see(SAY('safety.said.none'))


@in_chromium
def test_a_changed_code_takes_the_place_of_the_old_one(locked: Page) -> None:
    locked.until(lambda: tap_row(locked, SAY('safety.change')), 'the row')
    wait_for(locked, SAY('lock.current.title'))
    locked.type(SAY('lock.unlock.label'), CODE)
    locked.tap(SAY('lock.current.next'))
    type_new_code(locked, OTHER)
    locked.see(SAY('safety.lock'))
    lock_now(locked)
    type_code(locked, CODE)
    locked.see(SAY('lock.unlock.wrong'))
    type_code(locked, OTHER)
    wait_for_circle(locked, 'Zoë')
    locked.see('Balthazar')


@in_chromium
def test_a_code_is_taken_away_by_who_knows_it_and_the_circle_opens_by_itself(locked: Page) -> None:
    locked.until(lambda: tap_row(locked, SAY('safety.remove')), 'the row')
    wait_for(locked, SAY('lock.current.title'))
    locked.type(SAY('lock.unlock.label'), CODE)
    locked.tap(SAY('lock.current.next'))
    wait_for(locked, SAY('lock.none.title'))
    locked.tap(SAY('lock.none.remove'))
    locked.see(SAY('safety.choose'))
    locked.open()
    wait_for_circle(locked, 'Zoë')
    locked.see('Balthazar')


@in_chromium
def test_what_is_written_after_the_code_was_changed_is_kept(locked: Page) -> None:
    locked.tap(SAY('frame.back'), role='link')
    locked.tap(SAY('frame.tab.kring'), role='link')
    wait_for_circle(locked, 'Zoë')
    add(locked, 'Ada')
    locked.reload()
    type_code(locked, CODE)
    wait_for_circle(locked, 'Zoë')
    locked.see('Ada')


@in_chromium
@pytest.mark.parametrize(('minutes', 'still_open', 'shut'), [(5, 4, 2), (1, 0, 2), (15, 14, 2)])
def test_it_locks_itself_after_a_while_without_a_touch(
    page: Page, browser: Chromium, minutes: int, still_open: int, shut: int
) -> None:
    browser.page.clock.install()
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    if minutes != 5:
        page.until(lambda: tap_row(page, SAY('safety.when.title')), 'the row')
        wait_for(page, SAY('safety.when.question'))
        chosen = SAY(f'safety.when.m{minutes}')
        page.tap(chosen)
        page.until(lambda: page.eval('document.querySelector("[aria-checked=true]").innerText') == chosen, chosen)
    browser.page.clock.fast_forward(still_open * MINUTE)
    assert not page.eval('document.querySelector("#kring-lock input")?.checkVisibility() ?? false')
    browser.page.clock.fast_forward(shut * MINUTE)
    wait_for_lock(page)


@in_chromium
def test_it_is_covered_out_of_sight_and_locked_after_a_minute_there(page: Page, browser: Chromium) -> None:
    browser.page.clock.install()
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    turn(page, hidden=True)
    assert page.eval('document.documentElement.classList.contains("k-unseen")')
    turn(page, hidden=False)
    assert page.eval('!document.documentElement.classList.contains("k-unseen")')
    turn(page, hidden=True)
    browser.page.clock.fast_forward(61_000)
    wait_for_lock(page)


@in_chromium
def test_what_comes_back_after_that_minute_stays_covered_until_it_is_locked(locked: Page) -> None:
    turn(locked, hidden=True)
    turn(locked, hidden=False, minutes=2, then='sessionStorage.seen = getComputedStyle(document.body).visibility')
    wait_for_lock(locked)
    assert locked.eval('sessionStorage.seen') == 'hidden'


@in_chromium
def test_a_phone_that_wakes_by_a_touch_locks_first(locked: Page) -> None:
    at_once(locked, f'{later(6)}, dispatchEvent(new Event("pointerdown"))')
    wait_for_lock(locked)


@in_chromium
def test_who_puts_the_clock_back_gains_no_time(locked: Page) -> None:
    move_clock(locked, minutes=-0.1)
    turn(locked, hidden=True)
    turn(locked, hidden=False)
    assert locked.eval('getComputedStyle(document.body).visibility') == 'visible'
    move_clock(locked, minutes=-2)
    wait_for_lock(locked)
