"""The file of a backup: other code opens what the app makes, and the other way round; the rest is refused."""

import base64
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from tests.browser import backup_file, scripts
from tests.browser.backup_file import HEAD, SUM_BYTES, Head
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host

KEPT = Path(__file__).parents[1] / 'storage' / 'kept'
WORDS = 'vier groene laarzen'
CONTENT = {'made': '2026-11-23', 'record': '{"version":2,"tables":{"people":{"1":{"name":"Zoë 🌷"}}}}'}
NEWEST = 2

USE = """(async () => {{
  const {{ BackupError, headerOf, LARGEST, opened, sealed }} = await import('/backup_format.js');
  const {{ codeKey }} = await import('/keys.js');
  const keyOfWords = (words, cost) => codeKey('/argon.js', words, cost);
  const open = async (file, words) => opened(file, await headerOf(file, {newest}), words, keyOfWords);
  const told = (work) => work.then(() => '', (error) => error.fault ?? String(error));
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const text = (file) => btoa(String.fromCharCode(...file));
  return {work};
}})()"""


@pytest.fixture(scope='module')
def scripts_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    with scripts.serving(tmp_path_factory.mktemp('scripts'), 'backup_format.js', 'keys.js', 'argon.js') as serving:
        yield serving


@pytest.fixture
def page(browser: Browser, scripts_host: Host) -> Page:
    page = Page(browser, scripts_host.address)
    page.open()
    return page


@pytest.fixture(scope='module')
def checked(scripts_host: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page in Chromium alone: what is refused is the same everywhere."""
    with running('chromium', tmp_path_factory.mktemp('checked') / 'profile') as browser:
        page = Page(browser, scripts_host.address)
        page.open()
        yield page


def use(page: Page, work: str) -> object:
    """What comes of using the scripts."""
    return page.eval(USE.format(newest=NEWEST, work=work))


def as_js(file: bytes) -> str:
    """A file as an expression."""
    return f'bytes({json.dumps(base64.b64encode(file).decode())})'


def made_by_us(page: Page, words: str = WORDS) -> bytes:
    """What the app makes."""
    work = f'text(await sealed({json.dumps(CONTENT)}, {NEWEST}, {json.dumps(words)}, keyOfWords))'
    return base64.b64decode(str(use(page, work)))


def fault_of(page: Page, file: bytes, words: str = WORDS) -> object:
    """Why the app does not open a file; '' where it does."""
    return use(page, f'told(open({as_js(file)}, {json.dumps(words)}))')


@pytest.mark.parametrize('words', [WORDS, unicodedata.normalize('NFD', ' Zoë danst 🐶 op het dak ')])
def test_what_the_app_makes_is_opened_by_other_code(page: Page, words: str) -> None:
    file = made_by_us(page, words)
    assert backup_file.opened(file, words) == CONTENT
    head = Head.of(file)
    assert (head.memory, head.passes, head.version, head.record) == (64 * 1024, 3, 1, NEWEST)
    with pytest.raises(InvalidTag):
        backup_file.opened(file, 'vijf groene laarzen')


@pytest.mark.parametrize('words', [WORDS, unicodedata.normalize('NFD', ' Zoë danst 🐶 op het dak ')])
def test_what_other_code_makes_is_opened_by_the_app(page: Page, words: str) -> None:
    file = backup_file.make(CONTENT, words)
    assert use(page, f'open({as_js(file)}, {json.dumps(words)})') == CONTENT
    assert fault_of(page, file, 'vijf groene laarzen') == 'wrong'


def test_a_kept_file_of_the_first_version_opens_by_both(checked: Page) -> None:
    file = (KEPT / 'backup-1.dat').read_bytes()
    assert Head.of(file).version == 1
    there = backup_file.opened(file, WORDS)
    assert there == use(checked, f'open({as_js(file)}, {json.dumps(WORDS)})')
    assert there['record'] == (KEPT / 'version-2.json').read_text(encoding='utf-8').strip()


def test_no_two_files_have_the_same_salt_or_nonce(checked: Page) -> None:
    heads = [Head.of(made_by_us(checked)) for _ in range(3)]
    assert len({head.salt for head in heads}) == len({head.nonce for head in heads}) == len(heads)


def test_a_changed_bit_anywhere_is_told(checked: Page) -> None:
    file = backup_file.make(CONTENT, WORDS)
    changed = f"""Promise.all([...{as_js(file)}.keys()].map((at) => {{
      const file = {as_js(file)};
      file[at] ^= 4;
      return told(headerOf(file, {NEWEST}));
    }}))"""
    version = len(backup_file.MAGIC)
    expected = ['foreign'] * version + ['newer'] + ['damaged'] * (len(file) - version - 1)
    assert use(checked, changed) == expected


def test_a_file_that_was_cut_off_anywhere_is_told(checked: Page) -> None:
    file = backup_file.make(CONTENT, WORDS)
    cut = f"""Promise.all([...{as_js(file)}.keys()].map((length) =>
      told(headerOf({as_js(file)}.slice(0, length), {NEWEST}))))"""
    magic = len(backup_file.MAGIC)
    assert use(checked, cut) == ['foreign'] * magic + ['damaged'] * (len(file) - magic)


@pytest.mark.parametrize('parts', [{'version': 2}, {'version': 255}, {'record': NEWEST + 1}, {'record': 2**32 - 1}])
def test_a_file_of_a_newer_app_is_told_before_the_words_are_used(checked: Page, parts: dict[str, int]) -> None:
    file = backup_file.with_head(backup_file.make(CONTENT, WORDS), **parts)
    assert fault_of(checked, file) == 'newer'


@pytest.mark.parametrize(
    'parts',
    [
        {'memory': 4 * 1024 * 1024},
        {'memory': 2**32 - 1},
        {'memory': 256 * 1024 + 1},
        {'memory': 8},
        {'passes': 11},
        {'passes': 2**32 - 1},
        {'passes': 1},
        {'lanes': 5},
        {'lanes': 0},
        {'version': 0},
    ],
)
def test_a_file_that_asks_what_none_of_ours_asks_is_refused_before_anything_is_worked_out(
    checked: Page, parts: dict[str, int]
) -> None:
    file = backup_file.with_head(backup_file.make(CONTENT, WORDS), **parts)
    assert use(checked, f'told(headerOf({as_js(file)}, {NEWEST}))') == 'foreign'


@pytest.mark.parametrize('parts', [{'record': 1}, {'salt': bytes(16)}, {'nonce': bytes(12)}, {'passes': 4}])
def test_what_stands_before_the_circle_can_not_be_changed_by_who_has_no_words(
    checked: Page, parts: dict[str, bytes | int]
) -> None:
    file = backup_file.with_head(backup_file.make(CONTENT, WORDS), **parts)
    assert fault_of(checked, file) == 'wrong'


@pytest.mark.parametrize(
    'content',
    [
        [],
        {'made': '2026-11-23'},
        {**CONTENT, 'record': {}},
        {**CONTENT, 'record': '{"version":'},
        {**CONTENT, 'record': '[' * 50 + ']' * 50},
        {**CONTENT, 'made': '2026-02-31'},
        {**CONTENT, 'made': 'gisteren'},
        None,
    ],
)
def test_what_is_no_backup_inside_is_told(checked: Page, content: object) -> None:
    assert fault_of(checked, backup_file.make(content, WORDS)) == 'damaged'


def test_a_file_may_ask_more_than_ours_do_today(checked: Page) -> None:
    head = Head(memory=96 * 1024, passes=4, lanes=2)
    assert fault_of(checked, backup_file.make(CONTENT, WORDS, head)) == ''


def test_what_would_not_open_again_is_not_made_and_what_is_too_large_is_not_read(checked: Page) -> None:
    huge = "{ made: '2026-11-23', record: 'x'.repeat(LARGEST) }"
    assert use(checked, f"told(sealed({huge}, {NEWEST}, 'a', keyOfWords))") == 'large'
    assert use(checked, f'told(headerOf(new Uint8Array(LARGEST + 1), {NEWEST}))') == 'large'


def test_the_other_code_has_the_sizes_of_the_description() -> None:
    text = (Path(__file__).parents[2] / 'pwa' / 'storage' / 'BACKUP.md').read_text(encoding='utf-8')
    rows = [[cell.strip() for cell in line.split('|')[1:3]] for line in text.splitlines() if line.startswith('| ')]
    sizes = [int(size) for begin, size in rows if begin.isdigit() and size.isdigit()]
    assert sum(sizes[:-1]) + sizes[-1] == HEAD.size
    assert f'last {SUM_BYTES}' in text
