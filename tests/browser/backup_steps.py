"""What a person does to make a backup and to put one back."""

import re
from pathlib import Path

from tests.browser import backup_file
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import SAY, kept, tap_row, wait_for

WORDS = 'vier groene laarzen'
NAME = re.compile(r'bewaard-\d{4}-\d\d-\d\d-[0-9a-z-]{4}\.dat')


def open_backup(page: Page) -> None:
    """From a screen with the tabs below it."""
    page.tap(SAY('frame.tab.meer'), role='link')
    wait_for(page, SAY('more.title'))
    page.until(lambda: tap_row(page, SAY('backup.row')), 'the row of the backup')
    wait_for(page, SAY('backup.title'))


def make_backup(page: Page, words: str = WORDS) -> Path:
    """From the screen of the backup and back to it; the file that was saved."""
    page.tap(SAY('backup.make'))
    type_words(page, words)
    wait_for(page, SAY('backup.save.title'))
    page.tap(SAY('backup.save.save'))
    wait_for(page, SAY('backup.saved.title'))
    file = saved_file(page)
    page.tap(SAY('backup.saved.done'))
    wait_for(page, SAY('backup.title'))
    return file


def type_words(page: Page, words: str) -> None:
    """Where the words of a new backup are asked for."""
    wait_for(page, SAY('backup.words.title'))
    page.type(SAY('backup.words.first'), words)
    page.type(SAY('lock.new.second'), words)
    page.tap(SAY('backup.words.make'))


def saved_file(page: Page) -> Path:
    """The one file that the browser saved, once all of it is there."""

    def whole() -> list[Path]:
        files = [file for file in page.browser.downloads.glob('*') if NAME.fullmatch(file.name)]
        return [file for file in files if backup_file.is_whole(file.read_bytes())]

    page.until(whole, 'the file to be saved')
    (file,) = whole()
    return file


def open_restore(page: Page) -> None:
    """From the screen of the backup."""
    page.until(lambda: tap_row(page, SAY('backup.restore')), 'the row of putting one back')
    wait_for(page, SAY('backup.put_back.title'))


def put_back(page: Page, file: Path, words: str = WORDS) -> None:
    """Where a backup is asked for."""
    wait_for(page, SAY('backup.put_back.title'))
    page.browser.pick(file)
    page.type(SAY('backup.put_back.words'), words)
    page.tap(SAY('backup.put_back.go'))


def open_restored(page: Page, name: str) -> None:
    """Where it is said that the circle is back."""
    wait_for(page, SAY('backup.restored.title', name=name))
    page.tap(SAY('backup.restored.go'))


def circles(page: Page) -> dict[str, list[str]]:
    """The names of what is kept of circles, by store."""
    return {store: names for store, names in kept(page).items() if store != 'keys'}
