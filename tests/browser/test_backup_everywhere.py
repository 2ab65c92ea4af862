"""A backup of one browser comes back in another, as on another phone."""

from pathlib import Path

import pytest

from tests.browser.backup_steps import make_backup, open_backup, open_restored, put_back
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.vault_steps import SAY, add, begin, wait_for, wait_for_circle


@pytest.mark.parametrize(('one', 'other'), [('firefox', 'webkit'), ('webkit', 'firefox')])
def test_a_circle_goes_from_one_phone_to_another(lasting_host: Host, tmp_path: Path, one: str, other: str) -> None:
    with running(one, tmp_path / 'one') as browser:
        page = Page(browser, lasting_host.address)
        page.open()
        begin(page, 'Zoë', 'Balthazar')
        open_backup(page)
        file = make_backup(page, 'Zoë danst op het dak')
    with running(other, tmp_path / 'other') as browser:
        page = Page(browser, lasting_host.address)
        page.open()
        wait_for(page, SAY('welcome.what.title'))
        page.tap(SAY('backup.have'))
        put_back(page, file, 'Zoë danst op het dak')
        open_restored(page, 'Zoë')
        wait_for_circle(page, 'Zoë')
        page.see('Balthazar')
        add(page, 'Ada')
        page.open()
        wait_for_circle(page, 'Zoë')
        page.see('Ada')
