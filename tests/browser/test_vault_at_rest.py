"""Nothing that was written, typed or read can be read in the browser's files: not after a kill, not after wiping."""

from pathlib import Path

import pytest

from pwa.domain.choices import Field
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.browser.at_rest import ENCODINGS, found
from tests.browser.backup_steps import make_backup, open_backup
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, screens, sharing
from tests.browser.vault_steps import (
    CODE,
    DATABASES,
    SAY,
    has_drafts,
    lock_now,
    open_safety,
    set_code,
    type_code,
    wait_for,
    wait_for_circle,
    wipe_everything,
)
from tests.sharing.traced import CIRCLE, values

TYPED, BACKUP_WORDS = 'zq-typed.', 'zq-backup words.'
THEIRS = Overview(screens.TODAY, 'zq-theirs.', people=(ShownPerson('zq-their-person.', why='zq-their-why.'),))
TEXTS = sorted({value for value in (*values(CIRCLE), *values(THEIRS)) if isinstance(value, str) and 'zq-' in value})
WRITTEN = [*(text for text in TEXTS if not text.endswith('-id.')), TYPED, BACKUP_WORDS]
"""Ids are not written by anybody, and stand in the addresses of screens."""

STORED = 'Object.keys(localStorage)'


def test_looking_finds_what_can_be_read(tmp_path: Path) -> None:
    assert len(WRITTEN) > 100
    for encoding in ENCODINGS:
        file = tmp_path / encoding
        file.write_bytes(b'\0\1' + WRITTEN[7].encode(encoding) + b'\0')
        assert found(tmp_path, *WRITTEN) == [f'{file}: {WRITTEN[7]}']
        file.unlink()
    assert found(tmp_path, *WRITTEN) == []


@pytest.mark.parametrize('kind', ['chromium', 'firefox'])
def test_no_text_of_a_full_circle_can_be_read_in_the_files_of_the_browser(page: Page, tmp_path: Path) -> None:
    circle.put_on_phone(page, CIRCLE)
    show_somebody(page)
    read_theirs(page)
    screens.go(page, '/lijst')
    open_backup(page)
    backup = make_backup(page, BACKUP_WORDS)
    screens.go(page, '/lijst')
    set_code(page)
    lock_now(page)
    type_code(page, CODE)
    wait_for_circle(page, CIRCLE.profile.name)
    write(page)
    page.browser.kill()
    profile = tmp_path / 'profile'
    assert found(profile, 'newest'), 'what must be there shows that looking finds something'
    assert found(profile, *WRITTEN) == found(profile, CODE) == []
    assert backup.parent.is_relative_to(profile)
    page.browser.start()
    page.open()
    type_code(page, CODE)
    wait_for_circle(page, CIRCLE.profile.name)
    wipe_all(page)
    assert 'kring' not in page.eval(DATABASES)
    assert page.eval(STORED) == []
    page.browser.stop()
    assert found(profile, *WRITTEN) == found(profile, CODE) == []


def show_somebody(page: Page) -> None:
    """From the circle to a code on the screen."""
    person = CIRCLE.people[0]
    sharing.choose_people(page, person.nickname)
    sharing.choose_fields(page, [Field.WHY])
    sharing.show_code(page)


def read_theirs(page: Page) -> None:
    """What somebody else shows, by its link."""
    page.eval(f'(location.hash = {codec.encode(THEIRS)!r}, true)')
    wait_for(page, SAY('read.overview.title'))
    page.see('zq-their-why.')


def write(page: Page) -> None:
    """A name that is typed and not kept, until it lies on the phone."""
    screens.go(page, '/namen')
    page.type(SAY('people.names'), TYPED)
    page.until(lambda: has_drafts(page), 'what was typed to be on the phone')


def wipe_all(page: Page) -> None:
    """From the circle, everything."""
    open_safety(page)
    wipe_everything(page)
