"""The phone's own lock opens a circle too, where it can and who has it wants it."""

import pytest

from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.vault_steps import (
    CODE,
    SAY,
    begin,
    lock_now,
    open_safety,
    set_code,
    tap_row,
    type_code,
    wait_for,
    wait_for_circle,
    wait_for_lock,
)

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

FINGER = {
    'protocol': 'ctap2',
    'ctap2Version': 'ctap2_1',
    'transport': 'internal',
    'hasResidentKey': True,
    'hasUserVerification': True,
    'isUserVerified': True,
    'automaticPresenceSimulation': True,
    'hasPrf': True,
}

WATCH = """(() => {
  const real = crypto.subtle.decrypt;
  window.keys = [];
  crypto.subtle.decrypt = async function (...how) {
    const plain = await real.apply(this, how);
    if (plain.byteLength === 32) window.keys.push(plain);
    return plain;
  };
})()"""
"""Where the bytes of a key come to lie."""

LEFT_OVER = 'window.keys.filter((key) => new Uint8Array(key).some(Boolean)).length'
BROKEN = '(IDBObjectStore.prototype.get = () => { throw new DOMException("no", "DataError"); }) && 0'


class Finger:
    """A phone that asks for a finger, and gets the right one until told otherwise."""

    def __init__(self, browser: Chromium) -> None:
        self._session = browser.page.context.new_cdp_session(browser.page)
        self._session.send('WebAuthn.enable')
        self._id = self._session.send('WebAuthn.addVirtualAuthenticator', {'options': FINGER})['authenticatorId']

    def keys(self) -> list[str]:
        """The passkeys that the phone has, by their ids."""
        kept = self._session.send('WebAuthn.getCredentials', {'authenticatorId': self._id})
        return [one['credentialId'] for one in kept['credentials']]

    def is_anothers(self) -> None:
        """From now on it is somebody else's."""
        self._session.send('WebAuthn.setUserVerified', {'authenticatorId': self._id, 'isUserVerified': False})


@pytest.fixture
def finger(page: Page, browser: Chromium) -> Finger:
    # browsers give no such keys to a page that has a number for a name
    page.origin = page.origin.replace('127.0.0.1', 'localhost')
    return Finger(browser)


@pytest.fixture
def by_finger(page: Page, finger: Finger) -> Finger:
    """A locked circle which a finger opens."""
    to_phone_lock(page)
    page.see(SAY('lock.phone.mind'))
    page.tap(SAY('lock.phone.on'))
    page.see(SAY('safety.said.phone'))
    lock_now(page)
    return finger


def to_phone_lock(page: Page) -> None:
    """From nothing to where the phone's lock is offered."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    set_code(page)
    page.until(lambda: tap_row(page, SAY('safety.phone')), 'the row')
    wait_for(page, SAY('lock.current.title'))
    page.eval(f'{WATCH} && 0')
    page.type(SAY('lock.unlock.label'), CODE)
    page.tap(SAY('lock.current.next'))
    wait_for(page, SAY('lock.phone.title'))


@pytest.mark.usefixtures('finger')
@pytest.mark.parametrize(('how', 'button'), [('0', 'later'), (BROKEN, 'on')], ids=['left', 'failing'])
def test_where_it_does_not_come_to_it_nothing_of_the_key_stays_behind(page: Page, how: str, button: str) -> None:
    to_phone_lock(page)
    assert page.eval(LEFT_OVER)
    page.eval(how)
    page.tap(SAY(f'lock.phone.{button}'))
    wait_for(page, SAY('safety.title'))
    page.until(lambda: page.eval(LEFT_OVER) == 0, 'the key to be erased')


@pytest.mark.usefixtures('by_finger')
def test_a_finger_opens_the_circle(page: Page) -> None:
    page.tap(SAY('lock.unlock.phone'))
    wait_for_circle(page, 'Zoë')
    page.see('Balthazar')


def test_the_finger_of_another_does_not_and_the_code_still_does(page: Page, by_finger: Finger) -> None:
    by_finger.is_anothers()
    page.tap(SAY('lock.unlock.phone'))
    page.see(SAY('lock.unlock.phone_fault'))
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')


@pytest.mark.usefixtures('finger')
def test_without_it_only_the_code_is_asked(page: Page) -> None:
    page.open()
    begin(page, 'Zoë')
    set_code(page)
    lock_now(page)
    wait_for_lock(page)
    page.not_see(SAY('lock.unlock.phone'))


@pytest.mark.parametrize(('row', 'said'), [('phone_off', 'phone_off'), ('remove', 'removed')])
def test_turned_off_or_without_its_code_it_leaves_no_passkey(
    page: Page, by_finger: Finger, row: str, said: str
) -> None:
    assert len(by_finger.keys()) == 1
    type_code(page, CODE)
    wait_for_circle(page, 'Zoë')
    open_safety(page)
    page.until(lambda: tap_row(page, SAY(f'safety.{row}')), 'the row')
    if row == 'remove':
        wait_for(page, SAY('lock.current.title'))
        page.type(SAY('lock.unlock.label'), CODE)
        page.tap(SAY('lock.current.next'))
        page.tap(SAY('lock.none.remove'))
    page.see(SAY(f'safety.said.{said}'))
    page.until(lambda: by_finger.keys() == [], 'the passkey to be gone')


def test_wiped_it_leaves_no_passkey_and_what_may_stay_elsewhere_is_said(page: Page, by_finger: Finger) -> None:
    page.tap(SAY('lock.unlock.forgot'))
    wait_for(page, SAY('lock.forgot.title'))
    page.tap(SAY('lock.forgot.start'))
    wait_for(page, SAY('lock.wipe.title'))
    page.see(SAY('lock.wipe.phone'))
    assert len(by_finger.keys()) == 1
    page.tap(SAY('lock.wipe.sure'), role='switch')
    page.tap(SAY('lock.wipe.do'))
    wait_for(page, SAY('lock.wiped.title'))
    page.until(lambda: by_finger.keys() == [], 'the passkey to be gone')
