"""A girl who finds asking hard, without signal: words to ask, to accept, to refuse, to thank and to meet again."""

from collections.abc import Iterator

import pytest

from pwa.domain.choices import CircleKind, Item, Ring
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Exchange, Person
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY

OMA, LUCA = 'Oma Riet', 'Luca'
GIRL = Circle(
    Profile('Sanne', CircleKind.YOUTH),
    (
        Person(id='riet', name=OMA, ring=Ring.VERY_CLOSE, exchange=Exchange(getting=frozenset({Item.LISTENING}))),
        Person(id='luca', name=LUCA, ring=Ring.BEFORE),
    ),
)
OFFERED = '[...document.querySelectorAll("#app main .k-person__name")].map((name) => name.innerText)'
THANKS = 'Dank je oma, jij luistert altijd'

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def girl(page: Page, app_host: Host) -> Iterator[Page]:
    """Her circle with her grandmother and somebody from before, on a phone without a signal."""
    open_app(page)
    circle.put_on_phone(page, GIRL)
    wait_until_kept(page)
    with app_host.away():
        yield page


def test_for_everything_that_is_hard_to_say_there_are_words_to_change(girl: Page) -> None:
    ask_with_a_no_in_it(girl)
    accept_and_refuse(girl)
    thank_with_a_card(girl)
    look_for_somebody_from_before(girl)
    look_for_somebody_new(girl)


def ask_with_a_no_in_it(page: Page) -> None:
    """Whatever the tone, no is fine; and why asking is hard gets a kind word."""
    screens.go(page, '/doen')
    page.tap(SAY('doing.asking.row'))
    wait_for(page, SAY('asking.start.title'))
    page.see(SAY('asking.start.hard'))
    words_for(page, 'ask', OMA)
    for tone in ('plain', 'cheerful', 'careful'):
        page.tap(SAY(f'asking.tone.{tone}'), role='radio')
        page.until(lambda tone=tone: message(page) == draft('ask', tone, OMA), tone)  # type: ignore[misc]
        assert 'nee mag ook' in message(page).lower()
    page.see(SAY('asking.message.nothing_sent'))


def accept_and_refuse(page: Page) -> None:
    """Yes and no both have a sentence."""
    for kind in ('accept', 'decline'):
        screens.go(page, '/vragen-om-hulp')
        words_for(page, kind, OMA)
        assert message(page) == draft(kind, 'plain', OMA)


def thank_with_a_card(page: Page) -> None:
    """What she wrote herself stands on the card."""
    screens.go(page, '/vragen-om-hulp')
    words_for(page, 'thank', OMA)
    assert SAY('asking.thanks.listening') in message(page)
    page.type(SAY('asking.message.field'), THANKS)
    page.tap(SAY('asking.message.card'))
    wait_for(page, SAY('asking.card.title', name=OMA))
    page.see(THANKS)
    page.see(SAY('asking.message.copy'))


def look_for_somebody_from_before(page: Page) -> None:
    """A place for people from before, and a first message in which they stand first."""
    screens.go(page, '/erbij')
    page.tap(SAY('finding.way.before.label'))
    wait_for(page, SAY('finding.ask.before.title'))
    page.type(SAY('finding.ask.before.name'), 'Juf Anneke')
    page.tap(SAY('people.add'))
    page.see('Juf Anneke')
    page.tap(SAY('finding.first_message'), role='link')
    wait_for(page, SAY('asking.kind.again.title'))
    assert page.eval(OFFERED) == [LUCA, 'Juf Anneke', OMA]
    page.tap('Juf Anneke')
    wait_for(page, SAY('asking.message.title', name='Juf Anneke'))
    assert message(page) == draft('again', 'plain', 'Juf Anneke')


def look_for_somebody_new(page: Page) -> None:
    """A place for people to know better, with ideas where to meet them."""
    screens.go(page, '/erbij')
    page.tap(SAY('finding.way.new.label'))
    wait_for(page, SAY('finding.ask.new.title'))
    for idea in SAY.keys_under('finding.meet.youth'):
        page.see(SAY(f'finding.meet.youth.{idea}'))
    page.type(SAY('finding.ask.new.name'), 'Yara')
    page.tap(SAY('people.add'))
    page.see('Yara')
    page.tap(SAY('finding.done'))
    circle.wait_for_circle(page)
    listed = circle.as_list(page)
    assert listed[SAY('choices.ring.new.label')] == ['Yara']
    assert listed[SAY('choices.ring.before.label')] == [LUCA, 'Juf Anneke']


def words_for(page: Page, kind: str, name: str) -> None:
    """From what one wants to say, to a message for somebody."""
    page.tap(SAY(f'asking.kind.{kind}.row'))
    wait_for(page, SAY(f'asking.kind.{kind}.title'))
    page.tap(name)
    wait_for(page, SAY('asking.message.title', name=name))


def draft(kind: str, tone: str, name: str) -> str:
    """The sentence that is offered."""
    what = SAY('asking.what.open') if kind == 'ask' else ''
    return SAY(f'asking.youth.{kind}.{tone}', name=name, what=what)


def message(page: Page) -> str:
    """What stands in the field."""
    return page.value(SAY('asking.message.field'))
