"""The code is asked for and taken while Python is still on its way, or never comes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import host
from tests.browser.backup_steps import put_back
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys.checks import chromium, found_by_axe
from tests.browser.vault_steps import (
    CODE,
    SAY,
    add,
    asked,
    begin,
    kept,
    lock_now,
    set_code,
    type_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

PROGRESS = '(({value, max}) => value / max)(document.getElementById("kring-progress"))'
BACKUP = Path(__file__).parents[1] / 'storage' / 'kept' / 'backup-1.dat'
IS_THERE = 'performance.getEntriesByName("kring:python").length > 0'


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """While this file is there, Python stops halfway."""
    return tmp_path / 'stalls'


@pytest.fixture
def stalled(browser: Browser, dist: Path, gate: Path) -> Iterator[Page]:
    """A locked circle, on a connection that now stalls halfway through Python."""
    with host.serving('-m', 'tests.browser.stalling', dist, gate) as stalling:
        page = Page(browser, stalling.address)
        page.open()
        begin(page, 'Zoë', 'Balthazar')
        set_code(page)
        gate.touch()
        lock_now(page)
        yield page


def test_the_code_is_taken_though_python_never_comes_and_how_far_it_is_is_shown(stalled: Page) -> None:
    wrong = SAY('lock.unlock.wrong')
    type_code(stalled, '999999')
    stalled.see(wrong)
    type_code(stalled, CODE)
    for words in ('starting', 'first_time'):
        stalled.see(SAY(f'shell.{words}'))
    assert not asked(stalled)
    stalled.until(lambda: 0.4 < stalled.eval(PROGRESS) < 0.6, 'half of Python to be there')
    assert not stalled.eval(IS_THERE)
    assert found_by_axe(stalled) == []
    stalled.not_see('Balthazar')


def test_when_python_comes_at_last_the_circle_that_was_unlocked_opens(stalled: Page, gate: Path) -> None:
    type_code(stalled, CODE)
    stalled.see(SAY('shell.starting'))
    assert not stalled.eval(IS_THERE)
    gate.unlink()
    wait_for_circle(stalled, 'Zoë')
    stalled.see('Balthazar')
    add(stalled, 'Ada')
    assert len(kept(stalled)['circles']) == 1


def test_without_the_code_nothing_opens_when_python_comes(stalled: Page, gate: Path) -> None:
    gate.unlink()
    stalled.until(lambda: stalled.eval(IS_THERE), 'Python to be there')
    wait_for_lock(stalled)
    stalled.not_see('Balthazar')


def test_a_good_backup_is_not_called_broken_where_python_failed_and_that_is_told(stalled: Page) -> None:
    held: list[Any] = []
    context = chromium(stalled).page.context
    context.route('**/snapshot.*', lambda route: route.abort())
    context.route('**/lock.*js', lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    chromium(stalled).page.reload(wait_until='commit')  # what is held keeps it from being loaded whole
    stalled.see(SAY('shell.failed'))
    held.pop().continue_()
    wait_for_lock(stalled)
    stalled.tap(SAY('lock.unlock.forgot'))
    wait_for(stalled, SAY('lock.forgot.title'))
    stalled.tap(SAY('backup.restore'))
    put_back(stalled, BACKUP)
    stalled.see(SAY('backup.refused.failed'))
    stalled.not_see(SAY('backup.refused.damaged'))
    assert len(kept(stalled)['circles']) == 1
    stalled.tap(SAY('lock.back'))
    stalled.tap(SAY('lock.forgot.again'))
    type_code(stalled, CODE)
    stalled.see(SAY('shell.failed'))
