"""The joint view of two circles on one phone, each behind its own code: nothing but what each put in it."""

from pathlib import Path

import pytest

from pwa.domain.choices import Field
from tests.browser.at_rest import found
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.family_steps import (
    CODES,
    OLDER,
    PARTS,
    SPOIL,
    begin_another,
    give,
    look,
    open_alone,
    open_circle,
    put_in,
    to_preview,
    wipe,
)
from tests.browser.journeys import screens
from tests.browser.journeys.checks import found_by_axe, small_targets, sticking_out
from tests.browser.vault_steps import DATABASES, SAY, WIPE, begin, kept, open_safety, set_code, wait_for

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def two(page: Page) -> Page:
    """Locked circles of Zoë and of Sam, the first of them open."""
    page.open()
    begin(page, 'Zoë', 'Balthazar', 'Cornelia')
    set_code(page, CODES['Zoë'])
    begin_another(page)
    set_code(page, CODES['Sam'])
    open_circle(page, 'Zoë')
    return page


@pytest.fixture
def unlocked(page: Page) -> Page:
    """The same circles without a code, of which Zoë put something in the joint view, and then Sam."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    look(page)
    put_in(page, 'Balthazar')
    screens.go(page, '/')
    open_safety(page)
    begin_another(page)
    look(page)
    put_in(page, 'Ben')
    return page


def test_each_sees_what_the_others_put_in_and_nothing_else_until_it_is_taken_out_or_wiped(two: Page) -> None:
    give(two, 'Balthazar')
    look(two)
    two.see(SAY('family.what_for'))
    put_in(two, 'Balthazar', Field.GIVING)
    gift = SAY('choices.item.repairs.shown', giver='Zoë', receiver='Balthazar')
    two.see(gift)

    open_circle(two, 'Sam')
    look(two)
    assert two.eval(PARTS) == ['Zoë']
    two.see(gift)
    assert 'Cornelia' not in two.shown()
    put_in(two, 'Ben')
    assert two.eval(PARTS) == ['Zoë', 'Sam']

    open_circle(two, 'Zoë')
    look(two)
    two.until(lambda: two.eval(PARTS) == ['Zoë', 'Sam'], 'both parts')
    two.tap(SAY('family.take_out'))
    two.see(SAY('family.said.out'))
    two.until(lambda: two.eval(PARTS) == ['Sam'], 'the other part alone')
    two.not_see('Balthazar')
    assert len(kept(two)['family']) == 1

    open_circle(two, 'Sam')
    wipe(two)
    assert kept(two)['family'] == []
    open_alone(two, 'Zoë')
    look(two)
    two.see(SAY('family.what_for'))
    assert two.eval(PARTS) == []


def test_nothing_of_it_is_shown_while_locked_or_can_be_read_in_the_files(
    two: Page, browser: Browser, tmp_path: Path
) -> None:
    look(two)
    put_in(two, 'Balthazar')
    open_circle(two, 'Sam')
    look(two)
    two.see('Balthazar')
    two.open('/gezin')
    wait_for(two, SAY('lock.choose.title'))
    assert 'Balthazar' not in two.shown()
    assert not any(letter.isdigit() for letter in two.shown())
    assert two.eval('document.documentElement.outerHTML.includes("Balthazar")') is False
    browser.stop()
    profile = tmp_path / 'profile'
    # what must be there shows that looking finds something
    assert found(profile, 'newest')
    for name in ('Balthazar', 'Cornelia', *CODES.values()):
        assert found(profile, name) == []


def test_after_wiping_everything_nothing_of_it_is_left(two: Page) -> None:
    look(two)
    put_in(two, 'Balthazar')
    wipe(two, everything=True)
    assert 'kring' not in two.eval(DATABASES)


def test_a_circle_that_was_wiped_meanwhile_is_told_to_be_gone(zoe: Page) -> None:
    look(zoe)
    to_preview(zoe, 'Balthazar')
    zoe.eval(WIPE)
    zoe.tap(SAY('family.preview.put'))
    zoe.see(SAY('storage.gone'))
    assert kept(zoe)['family'] == []
    screens.go(zoe, '/gezin')
    wait_for(zoe, SAY('family.title'))
    zoe.see(SAY('storage.gone'))


@pytest.mark.parametrize(
    'change',
    [
        'new Uint8Array(parts[0].sealed)[9] ^= 1;',
        'parts[0].format = 99;',
        '[parts[0].nonce, parts[0].sealed] = [parts[1].nonce, parts[1].sealed];',
    ],
    ids=['damaged', 'of a newer app', 'that of another circle'],
)
def test_what_can_not_be_read_is_left_out_and_the_rest_is_shown(unlocked: Page, change: str) -> None:
    unlocked.open('/lijst.html')
    unlocked.eval(SPOIL.replace('CHANGE', change))
    open_circle(unlocked, 'Sam', locked=False)
    look(unlocked)
    unlocked.see(SAY('family.unreadable'))
    assert len(unlocked.eval(PARTS)) == 1


def test_a_phone_on_which_there_was_no_joint_view_yet_gets_one(unlocked: Page) -> None:
    unlocked.open('/lijst.html')
    unlocked.eval(OLDER)
    assert 'family' not in kept(unlocked)
    open_circle(unlocked, 'Zoë', locked=False)
    unlocked.see('Balthazar')
    look(unlocked)
    put_in(unlocked, 'Balthazar')
    assert unlocked.eval(PARTS) == ['Zoë']
    assert len(kept(unlocked)['family']) == 1


def test_everybody_can_use_it(unlocked: Page) -> None:
    everybody_can_use(unlocked)
    unlocked.tap(SAY('family.change'))
    wait_for(unlocked, SAY('share.people.title'))
    screens.go(unlocked, '/gezin/bekijken')
    unlocked.see(SAY('family.preview.put'))
    everybody_can_use(unlocked)


def everybody_can_use(page: Page) -> None:
    """Checks the screen that is open."""
    assert found_by_axe(page) == []
    assert small_targets(page) == []
    assert sticking_out(page) == {}
