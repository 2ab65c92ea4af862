"""What is no backup, or not a good one, is refused with its reason, and changes nothing on the phone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pwa.storage.migrations import VERSION
from tests.browser import backup_file
from tests.browser.backup_file import Head
from tests.browser.backup_steps import WORDS, open_backup, open_restore, put_back
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.vault_steps import SAY, begin, heading, wait_for

KEPT = Path(__file__).parents[1] / 'storage' / 'kept'
GOOD = (KEPT / 'backup-1.dat').read_bytes()
RECORD = json.loads((KEPT / 'version-2.json').read_text(encoding='utf-8'))
LARGEST = 16 * 1024 * 1024

ALL = """(async () => {
  const database = await new Promise((done) => {
    indexedDB.open('kring').onsuccess = ({ target }) => done(target.result);
  });
  const all = await Promise.all([...database.objectStoreNames].map((name) => new Promise((done) => {
    database.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => done([name, target.result]);
  })));
  database.close();
  const plain = (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value);
  return JSON.stringify(all, plain);
})()"""


def holding(record: object, head: Head | None = None) -> bytes:
    """A backup that opens, with this record in it."""
    text = record if isinstance(record, str) else json.dumps(record)
    return backup_file.make({'made': '2026-11-23', 'record': text}, WORDS, head)


def changed(at: int) -> bytes:
    """The good file with one bit changed."""
    return GOOD[:at] + bytes([GOOD[at] ^ 1]) + GOOD[at + 1 :]


REFUSED = {
    'a photo': (b'\x89PNG\r\n\x1a\n' + bytes(400), 'foreign'),
    'an empty file': (b'', 'foreign'),
    'damaged in its head': (changed(30), 'damaged'),
    'damaged in the middle': (changed(200), 'damaged'),
    'damaged in its tag': (changed(-40), 'damaged'),
    'damaged at its end': (changed(-1), 'damaged'),
    'cut off in its head': (GOOD[:40], 'damaged'),
    'cut off in the middle': (GOOD[:300], 'damaged'),
    'cut off before its last byte': (GOOD[:-1], 'damaged'),
    'of a newer kind': (backup_file.with_head(GOOD, version=2), 'newer'),
    'of a newer app': (backup_file.with_head(GOOD, record=VERSION + 1), 'newer'),
    'of a newer app, which only shows within': (holding({**RECORD, 'version': VERSION + 1}), 'newer'),
    'asking for too much memory': (backup_file.with_head(GOOD, memory=4 * 1024 * 1024), 'foreign'),
    'too large': (GOOD + bytes(LARGEST), 'large'),
    'with other words': (backup_file.with_head(GOOD, salt=bytes(16)), 'wrong'),
    'without a circle': (holding({'version': 2, 'tables': {}, 'changes': []}), 'damaged'),
    'with no record': (holding('geen record'), 'damaged'),
    'with a record that has no end': (holding('[' * 100_000), 'damaged'),
    'with a record that no phone could read': (holding('[' * 100_000 + ']' * 100_000), 'damaged'),
    'with a name that is too long': (
        holding({**RECORD, 'tables': {'profile': {'1': {'name': 'a' * 1000, 'kind': 2, 'picture': ''}}}}),
        'damaged',
    ),
}


@pytest.fixture(scope='module')
def beside(lasting_host: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A phone with a circle, at the place where a backup is put back."""
    with running('chromium', tmp_path_factory.mktemp('beside') / 'profile') as browser:
        page = Page(browser, lasting_host.address)
        page.open()
        begin(page, 'Zoë', 'Balthazar')
        open_backup(page)
        open_restore(page)
        yield page


@pytest.fixture
def asked(beside: Page) -> Page:
    """The same, with nothing chosen or typed."""
    beside.tap(SAY('lock.back'))
    wait_for(beside, SAY('backup.title'))
    open_restore(beside)
    return beside


@pytest.mark.parametrize(('file', 'fault'), REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_with_its_reason_and_nothing_changes(
    asked: Page, tmp_path: Path, file: bytes, fault: str
) -> None:
    before = asked.eval(ALL)
    (tmp_path / 'gevonden.dat').write_bytes(file)
    put_back(asked, tmp_path / 'gevonden.dat')
    asked.see(SAY(f'backup.refused.{fault}'))
    assert heading(asked) == SAY('backup.put_back.title')
    assert asked.eval(ALL) == before


def test_other_words_are_told_and_the_right_ones_can_be_typed(asked: Page) -> None:
    before = asked.eval(ALL)
    put_back(asked, KEPT / 'backup-1.dat', 'vijf groene laarzen')
    asked.see(SAY('backup.refused.wrong'))
    assert asked.eval(ALL) == before
    assert asked.eval('document.querySelector("[aria-invalid=true]").name') == 'code'


def test_what_is_still_missing_is_asked_for(asked: Page) -> None:
    asked.tap(SAY('backup.put_back.go'))
    asked.see(SAY('backup.refused.fileless'))
    asked.browser.pick(KEPT / 'backup-1.dat')
    asked.not_see(SAY('backup.refused.fileless'))
    asked.tap(SAY('backup.put_back.go'))
    asked.see(SAY('backup.refused.wordless'))
