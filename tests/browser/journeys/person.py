"""What is put down about one person; every step begins and ends on the page of that person."""

import json
from collections.abc import Iterable
from enum import IntEnum

from pwa.domain.choices import Contact, Domain, Involvement, Item, Ring, Role
from pwa.domain.overview import ShownPerson
from pwa.ui.pages.person import PARTS
from tests.browser.drivers.page import Page
from tests.browser.journeys.circle import wait_for_circle
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY, label

OPEN = '[...document.querySelectorAll("main details[open] > summary")].some((part) => part.innerText.startsWith(TITLE))'


def put_down(page: Page, person: ShownPerson) -> None:
    """All that is known of a person, giving first, as it would be filled in from top to bottom."""
    exchange(page, person)
    if person.ring:
        choose_ring(page, person.name, person.ring)
    if person.role or person.own_role:
        say_who(page, person.name, person.role, person.own_role)
    if person.domain:
        choose_domain(page, person.name, person.domain)
    if person.contact:
        choose_contact(page, person.name, person.contact)
    if person.why:
        say_why(page, person.name, person.why)


def exchange(page: Page, person: ShownPerson) -> None:
    """What I give, and after it what I get."""
    name = person.name
    _row(page, name, 'geven', SAY('exchange.giving.title', name=name))
    _tick(page, name, person.giving, 'give')
    page.type(SAY('exchange.giving.own'), person.giving_text)
    page.tap(SAY('exchange.giving.next'))
    wait_for(page, SAY('exchange.getting.title', name=name))
    _tick(page, name, person.getting, 'get')
    page.type(SAY('exchange.getting.own'), person.getting_text)
    page.tap(SAY('exchange.getting.next'))
    wait_for(page, name)


def choose_ring(page: Page, name: str, ring: Ring) -> None:
    """How close somebody is."""
    choose(page, name, 'plek', 'ring', ring)


def choose_domain(page: Page, name: str, domain: Domain) -> None:
    """Where somebody is known from."""
    choose(page, name, 'waarvan', 'domain', domain)


def choose_contact(page: Page, name: str, contact: Contact) -> None:
    """How often there is contact."""
    choose(page, name, 'contact', 'contact', contact)


def say_who(page: Page, name: str, role: Role | None, own: str = '') -> None:
    """Who somebody is: a kind, own words, or both."""
    _row(page, name, 'wie', SAY('person.role.title', name=name))
    if own:
        page.type(SAY('person.role.own'), own)
    page.tap(label(role) if role else SAY('person.save'))
    wait_for(page, name)


def say_why(page: Page, name: str, words: str) -> None:
    """What makes somebody important."""
    tell_why(page, name, words)
    wait_for(page, name)


def tell_why(page: Page, name: str, words: str) -> None:
    """The same, up to the tap that keeps it."""
    _row(page, name, 'waarom', SAY('person.why.title', name=name))
    page.type(SAY('person.why.field'), words)
    page.tap(SAY('person.save'))


def write(page: Page, name: str, row: str, field: str, words: str) -> None:
    """Own words at an open question."""
    _row(page, name, row, SAY(f'person.{field}.title', name=name))
    page.type(SAY(f'person.{field}.field'), words)
    page.tap(SAY('person.save'))
    wait_for(page, name)


def say_yes(page: Page, name: str, row: str, field: str) -> None:
    """Yes to a question of yes or no."""
    _row(page, name, row, SAY(f'person.{field}.title', name=name))
    page.tap(SAY(f'person.{field}.yes'))
    wait_for(page, name)


def take_part(page: Page, name: str, *ways: Involvement) -> None:
    """In which ways somebody may take part."""
    _row(page, name, 'meedoen', SAY('person.involvement.title', name=name))
    for way in ways:
        page.tap(label(way), role='checkbox')
    page.tap(SAY('person.save'))
    wait_for(page, name)


def has_birthday(page: Page, name: str, month: str, day: str) -> None:
    """The birthday, by two taps."""
    _row(page, name, 'verjaardag', SAY('person.birthday.title', name=name))
    page.tap(month, role='radio')
    page.tap(day, role='radio')
    wait_for(page, name)


def rename(page: Page, name: str, to: str) -> None:
    """Another name."""
    _row(page, name, 'naam', SAY('person.name.title'))
    page.type(SAY('people.name'), to)
    page.tap(SAY('person.save'))
    wait_for(page, to)


def remove(page: Page, name: str) -> None:
    """Out of the circle; ends on the first screen."""
    _row(page, name, 'weg', SAY('person.remove.title', name=name))
    page.tap(SAY('person.remove.yes'))
    wait_for_circle(page)
    page.see(SAY('person.remove.done', name=name))


def open_part(page: Page, title: str) -> None:
    """Opens a part of the page of a person, unless it is open."""
    is_open = OPEN.replace('TITLE', json.dumps(title))
    if not page.eval(is_open):
        page.tap(title)
        page.until(lambda: page.eval(is_open), f'{title!r} to be open')


def _tick(page: Page, name: str, items: Iterable[Item], direction: str) -> None:
    for item in sorted(items):
        page.tap(SAY(f'choices.item.{item.name.lower()}.{direction}', name=name), role='checkbox')


def choose(page: Page, name: str, row: str, field: str, choice: IntEnum) -> None:
    """One of some fixed choices."""
    _row(page, name, row, SAY(f'person.{field}.title', name=name))
    page.tap(label(choice))
    wait_for(page, name)


def _row(page: Page, name: str, row: str, title: str) -> None:
    part = next((key for key, part in PARTS.items() if row in part.rows), '')
    if part:
        open_part(page, SAY(f'person.part.{part}', name=name))
    page.tap(SAY(f'person.row.{row}', name=name))
    wait_for(page, title)
