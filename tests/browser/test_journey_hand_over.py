"""A family and a worker at one table, without signal: what is shown opens on one device alone, or in several codes.

The worker reads in another browser; what one phone's camera would take from the other's screen is pasted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pwa.domain.choices import CircleKind, Domain, Field, Item, Ring, Role
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import ShownPerson
from pwa.domain.people import Exchange, Person
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, reading, screens, sharing
from tests.browser.journeys.checks import chromium
from tests.browser.journeys.eight_people import CIRCLE, EIGHT, GIVER
from tests.browser.journeys.expected import HOLDS, card
from tests.browser.journeys.opening import phone, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label

AUNT, COACH, INITIAL, WORKER = 'Tante Hoda', 'Mohammed', 'M.', 'Marieke'
GIRL = Circle(
    Profile('Samira', CircleKind.YOUTH),
    (
        Person(
            id='hoda',
            name=AUNT,
            role=Role.RELATIVE,
            ring=Ring.VERY_CLOSE,
            domain=Domain.FAMILY,
            exchange=Exchange(giving=frozenset({Item.PAPERS}), getting=frozenset({Item.LISTENING})),
            why='Bij haar ben ik rustig',
        ),
        Person(id='mo', name=COACH, role=Role.TRAINER, ring=Ring.CLOSE, why='Hij zegt niets door'),
        Person(id='els', name='Elsbeth', role=Role.FRIEND, private=True),
    ),
)
SHOWN = (
    ShownPerson(AUNT, role=Role.RELATIVE, giving=frozenset({Item.PAPERS}), why='Bij haar ben ik rustig'),
    ShownPerson(INITIAL, role=Role.TRAINER),
)
KEPT_BACK = (
    COACH,
    'Hij zegt niets door',
    'Elsbeth',
    SAY('choices.item.listening.shown', giver=AUNT, receiver='Samira'),
)
DIGITS = 'document.querySelector("#app main .k-digits__shown").innerText.trim()'
TO_FILL_IN = '[...document.querySelectorAll("#app main :is(input, textarea, [role=checkbox], progress, meter)")].length'
NOW = """[...document.querySelectorAll('#app main .k-turns__code')]
  .findIndex((code) => code.checkVisibility({ visibilityProperty: true }))"""
"""Which of the codes is shown now, from 0."""


class Phones(NamedTuple):
    """Hers, and that of her worker."""

    family: Page
    worker: Page


@pytest.fixture
def phones(app_host: Host, tmp_path: Path) -> Iterator[Phones]:
    """Both had the app before."""
    worker_phone = phone('firefox', tmp_path / 'worker', app_host)
    family_phone = phone('chromium', tmp_path / 'family', app_host)
    with worker_phone as worker, family_phone as family:
        for page in (worker, family):
            wait_until_kept(page)
        yield Phones(family, worker)


def test_what_is_sealed_for_one_device_opens_there_alone(phones: Phones, app_host: Host) -> None:
    girl, worker = phones
    circle.put_on_phone(girl, GIRL)
    with app_host.away():
        key, digits = show_a_key(worker)
        choose_for_each_what_to_show(girl)
        sealed = seal_for(girl, key, digits)
        see_in_the_list_what_was_shown(girl)
        can_not_open(girl, sealed)
        open_sealed(worker, sealed)
        shows_what_was_chosen(worker)
        has_questions_and_a_pause_but_nothing_to_fill_in(worker)


def test_what_is_too_much_for_one_code_goes_in_several(phones: Phones, app_host: Host) -> None:
    mother, worker = phones
    circle.put_on_phone(mother, CIRCLE)
    with app_host.away():
        sharing.choose_people(mother, *(one.name for one in EIGHT))
        sharing.choose_fields(mother, HOLDS)
        codes = scan_in_turn(mother)
        open_in_any_order(worker, codes)
    in_order = sorted(EIGHT, key=lambda one: one.ring or 0)
    assert reading.cards(worker) == [card(one, GIVER) for one in in_order]


def open_sealed(page: Page, sealed: str) -> None:
    """From the screen with the key to what was sealed for it."""
    page.tap(SAY('receive.key.paste'))
    wait_for(page, SAY('read.open.title'))
    reading.paste(page, sealed)
    wait_for(page, SAY('read.overview.title'))


def open_in_any_order(page: Page, codes: list[str]) -> None:
    """The last one first; until all are there it says that more are to come."""
    screens.go(page, '/lezen')
    for code in reversed(codes[1:]):
        reading.paste(page, code)
        wait_for(page, SAY('read.parts.title'))
        page.tap(SAY('read.parts.paste'))
        wait_for(page, SAY('read.open.title'))
    reading.paste(page, codes[0])
    wait_for(page, SAY('read.overview.title'))


def show_a_key(page: Page) -> tuple[str, str]:
    """The code of the key on the worker's screen, and its four digits."""
    screens.go(page, '/ontvangen')
    page.type(SAY('receive.label'), WORKER)
    page.tap(SAY('receive.begin'))
    wait_for(page, SAY('receive.key.title'))
    digits = page.eval(DIGITS)
    assert len(digits) == 4
    return sharing.scan(page), digits


def choose_for_each_what_to_show(page: Page) -> None:
    """Of one by an initial and less than of the other; who is private is not among the choices."""
    page.tap(SAY('frame.tab.delen'), role='link')
    wait_for(page, SAY('share.start.title'))
    page.tap(SAY('share.start.begin'))
    wait_for(page, SAY('share.people.title'))
    assert 'Elsbeth' not in page.shown()
    page.tap(AUNT)
    page.tap(COACH)
    page.tap(SAY('share.people.initial_of', name=COACH, initial=INITIAL), role='checkbox')
    page.tap(SAY('share.people.next'))
    wait_for(page, SAY('share.fields.title'))
    for field in (Field.ROLE, Field.GIVING, Field.WHY):
        page.tap(label(field))
    page.tap(COACH)
    wait_for(page, SAY('share.own.title', name=COACH))
    page.tap(label(Field.WHY))
    page.tap(SAY('share.own.done'))
    wait_for(page, SAY('share.fields.title'))
    page.tap(SAY('share.fields.next'))
    wait_for(page, SAY('share.preview.title.professional'))
    shows_what_was_chosen(page)


def seal_for(page: Page, key: str, digits: str) -> str:
    """Past what is honest to say, to the code that only that device opens."""
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.see(SAY('share.mind.copy'))
    names = SAY('share.words.and', first=AUNT, last=COACH)
    page.see(SAY('share.mind.knows_more', names=names))
    page.tap(SAY('share.mind.next'))
    wait_for(page, SAY('share.way.title'))
    page.tap(SAY('share.way.paste'))
    wait_for(page, SAY('share.way.paste'))
    page.type(SAY('read.open.field'), key)
    page.tap(SAY('share.paste.next'))
    wait_for(page, SAY('share.offer.title'))
    page.see(SAY('share.offer.of', label=WORKER))
    assert page.eval(DIGITS) == digits
    page.tap(SAY('share.offer.yes'))
    wait_for(page, SAY('share.code.title'))
    return sharing.scan(page)


def see_in_the_list_what_was_shown(page: Page) -> None:
    """To whom, whom and what of them; that it was sealed; and that it can't be taken back."""
    sharing.put_away(page)
    page.tap(SAY('share.log.row'))
    wait_for(page, SAY('share.log.title'))
    page.see(SAY('share.log.to', to=WORKER, day=SAY('days.today')))
    page.see(SAY('share.log.with_fields', name=INITIAL, fields=label(Field.ROLE)))
    page.see(SAY('share.log.sealed'))
    page.see(SAY('share.mind.copy'))
    page.not_see('Elsbeth')


def can_not_open(page: Page, sealed: str) -> None:
    """Any other phone, even hers and with a key of its own, is told that the code is for another device."""
    screens.go(page, '/ontvangen')
    page.tap(SAY('receive.begin'))
    wait_for(page, SAY('receive.key.title'))
    page.tap(SAY('receive.key.paste'))
    wait_for(page, SAY('read.open.title'))
    reading.paste(page, sealed)
    page.see(SAY('sharing_errors.sleutel'))
    assert page.eval('location.pathname') == '/lezen'


def shows_what_was_chosen(page: Page) -> None:
    """Card by card; nothing of the rest is anywhere on the screen."""
    expected = {person.name: card(person, 'Samira') for person in SHOWN}
    assert {one.name: one for one in reading.cards(page)} == expected
    shown = page.shown()
    assert [words for words in KEPT_BACK if words in shown] == []


def has_questions_and_a_pause_but_nothing_to_fill_in(page: Page) -> None:
    """The worker is asked three things, and can score or assign nothing."""
    for question in ('know', 'together', 'understood'):
        page.see(SAY(f'read.professional_questions.{question}'))
    for line in ('breathe', 'ask', 'wait', 'small', 'slow'):
        page.see(SAY(f'cards.pause.{line}'))
    assert page.eval(TO_FILL_IN) == 0


def scan_in_turn(page: Page) -> list[str]:
    """What a camera takes from the codes one after the other; somebody who wants calm has them wait for a tap."""
    wait_for(page, SAY('share.too_big.title'))
    page.tap(SAY('share.too_big.several'))
    wait_for(page, SAY('share.preview.title.professional'))
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.tap(SAY('share.mind.next'))
    wait_for(page, SAY('share.way.title'))
    page.tap(SAY('share.way.plain'))
    wait_for(page, SAY('share.app.title'))
    assert sharing.scan(page) == page.eval('new URL("/lezen", location).href')
    page.tap(SAY('share.app.next'))
    wait_for(page, SAY('share.code.several_title'))
    chromium(page).page.emulate_media(reduced_motion='reduce')
    count = page.eval('document.querySelectorAll("#app main .k-turns__code").length')
    codes = list[str]()
    for place in range(count):
        page.until(lambda place=place: page.eval(NOW) == place, f'code {place + 1}')  # type: ignore[misc]
        codes.append(sharing.scan(page))
        page.tap(SAY('share.code.after'))
    assert len(set(codes)) == count > 1
    return codes
