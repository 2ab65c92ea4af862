"""Reading on a phone that has no circle: what is right opens, what is wrong says why and is not opened."""

from dataclasses import replace
from datetime import date

import pytest

from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import body, codec, frame, sealed
from pwa.sharing.errors import ShareFault
from pwa.sharing.limits import MAX_PAYLOAD
from tests.browser.drivers.page import Page
from tests.browser.journeys import reading, screens
from tests.browser.journeys.expected import card
from tests.browser.journeys.opening import address, heading, open_app, see_address, wait_for, wait_until_ready
from tests.browser.journeys.words import SAY
from tests.browser.vault_steps import turn
from tests.sharing.strategies import payload_around

GOOD = Overview(day=screens.TODAY, giver='Noor', people=(ShownPerson('Bas', why='Hij luistert'),))
CODE = codec.encode(GOOD)
EXPIRED = codec.encode(replace(GOOD, day=date(2026, 1, 5), expires=date(2026, 1, 6)))
TURNS_TEXT = body.to_bytes(GOOD).replace(b'Bas', '\u202e'.encode())

COVERED = 'getComputedStyle(document.body).visibility'

BAD = {
    ShareFault.UNKNOWN: 'WIFI:S:thuis;;',
    ShareFault.NEWER: CODE.replace('KR1', 'KR2', 1),
    ShareFault.CHARACTER: CODE.lower(),
    ShareFault.BROKEN: CODE[:-3],
    ShareFault.TOO_BIG: 'KR1P' + '0' * MAX_PAYLOAD,
    ShareFault.EXPIRED: EXPIRED,
    ShareFault.SHAPE: payload_around(b'\x80'),
    ShareFault.TEXT: payload_around(TURNS_TEXT),
    ShareFault.KEY: frame.write(sealed.write(bytes(32), bytes(32), bytes(32))),
}
"""A code for each fault that reading can end in."""


def test_a_code_that_is_pasted_opens(phone: Page) -> None:
    open_app(phone, '/lezen')
    reading.paste(phone, f' {CODE}\n')
    wait_for(phone, SAY('read.overview.title'))
    assert reading.cards(phone) == [card(GOOD.people[0], 'Noor')]
    phone.tap(SAY('read.overview.close'))
    wait_for(phone, SAY('read.open.title'))
    phone.see(SAY('read.overview.put_away'))
    phone.back()
    phone.until(lambda: not address(phone).startswith('/lezen'), 'what was there before reading')
    phone.not_see('Hij luistert')


def test_what_is_read_is_covered_out_of_sight_and_gone_after_a_while(phone: Page) -> None:
    phone.open(f'/#{CODE}')
    wait_until_ready(phone)
    phone.see('Hij luistert')
    turn(phone, hidden=True)
    assert phone.eval(COVERED) == 'hidden'
    turn(phone, hidden=False, minutes=14)
    assert phone.eval(COVERED) == 'visible'
    phone.see('Hij luistert')
    turn(phone, hidden=True)
    phone.eval('document.documentElement.dataset.before = 1')
    turn(phone, hidden=False, minutes=16)
    phone.until(lambda: not phone.eval('document.documentElement.dataset.before'), 'the page to be loaded anew')
    phone.see(SAY('read.gone.why'))
    phone.not_see('Hij luistert')
    see_address(phone, '/lezen/overzicht')


def test_what_is_open_behind_another_page_is_gone_after_a_while_too(phone: Page) -> None:
    phone.open(f'/#{CODE}')
    wait_until_ready(phone)
    screens.go(phone, '/lezen')
    phone.see(SAY('read.still.title', name='Noor'))
    turn(phone, hidden=True)
    assert phone.eval(COVERED) == 'visible'
    turn(phone, hidden=False, minutes=16)
    phone.not_see(SAY('read.still.title', name='Noor'))


def test_a_link_that_is_pasted_opens_whatever_its_host(phone: Page) -> None:
    open_app(phone, '/lezen')
    reading.paste(phone, f'https://elders.example/kring/#{CODE}')
    wait_for(phone, SAY('read.overview.title'))
    phone.see('Hij luistert')


def test_a_link_opens_while_the_app_is_open(phone: Page) -> None:
    open_app(phone, '/over')
    phone.eval(f'(location.hash = {CODE!r}, true)')
    wait_for(phone, SAY('read.overview.title'))
    phone.see('Hij luistert')
    see_address(phone, '/lezen/overzicht')


def test_another_link_takes_the_place_of_what_is_read(phone: Page) -> None:
    phone.open(f'/#{CODE}')
    wait_until_ready(phone)
    phone.see(SAY('read.overview.of', name='Noor'))
    phone.eval(f'(location.hash = {codec.encode(replace(GOOD, giver="Ilse"))!r}, true)')
    phone.see(SAY('read.overview.of', name='Ilse'))
    phone.not_see(SAY('read.overview.of', name='Noor'))
    see_address(phone, '/lezen/overzicht')


@pytest.mark.parametrize('fault', BAD)
def test_a_wrong_link_says_why(phone: Page, fault: ShareFault) -> None:
    phone.open(f'/#{BAD[fault]}')
    wait_until_ready(phone)
    said(phone, fault)
    see_address(phone, f'/lezen/fout/{fault}')


@pytest.mark.parametrize('fault', BAD)
def test_a_wrong_code_that_is_pasted_says_why(phone: Page, fault: ShareFault) -> None:
    open_app(phone, '/lezen')
    reading.paste(phone, BAD[fault])
    said(phone, fault)
    see_address(phone, '/lezen')


def test_every_fault_of_reading_was_shown() -> None:
    assert BAD.keys() == set(ShareFault)


def said(page: Page, fault: ShareFault) -> None:
    """The message of this fault is read out, with its code for whoever is called about it; nothing was opened."""
    alert = '[...document.querySelectorAll("#app [role=alert]")].map((told) => told.innerText).join(" ")'
    key = fault.removeprefix('KR-').replace('-', '_').lower()
    page.until(lambda: SAY(f'sharing_errors.{key}') in page.eval(alert), f'to be told of {fault}')
    assert SAY('read.open.fault_code', code=fault) in page.eval(alert)
    assert heading(page) == SAY('read.open.title')
