"""A father for whom care ends, without signal: what stays and who stays is on his card, and all goes on working."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pwa.domain.choices import CircleKind, Domain, Ring, Role
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, screens
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY
from tests.browser.test_journey_doing import go_ahead

RACHID, PETRA = 'Rachid', 'Petra van het wijkteam'
FATHER = Circle(
    Profile('Youssef', CircleKind.PARENT),
    (
        Person(id='rachid', name=RACHID, role=Role.NEIGHBOUR, ring=Ring.CLOSE),
        Person(id='petra', name=PETRA, role=Role.PROFESSIONAL, domain=Domain.CARE),
    ),
)
STAYS, NOTE = 'Elke zondag samen eten', 'Het ging al eens beter, dat kan weer'

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def father(page: Page, app_host: Host) -> Iterator[Page]:
    """His circle, with one own neighbour and a professional, on a phone without a signal."""
    open_app(page)
    circle.put_on_phone(page, FATHER)
    wait_until_kept(page)
    with app_host.away():
        yield page


def test_care_ends_and_half_a_year_later_he_knows_whom_to_call(father: Page) -> None:
    write(father, 'stays', STAYS)
    say_who_stays(father)
    choose_whom_to_call(father)
    write(father, 'note', NOTE)
    father.tap(SAY('closing.start.end'))
    wait_for(father, SAY('closing.card.title'))
    card_says_it_all(father)
    go_ahead(father, timedelta(weeks=26))
    card_says_it_all(father)
    goes_on_working(father)


def write(page: Page, part: str, words: str) -> None:
    """Own words in one part of the closing."""
    screens.go(page, '/afsluiten')
    page.tap(SAY(f'closing.start.{part}'))
    wait_for(page, SAY(f'closing.{part}.title'))
    page.type(SAY(f'closing.{part}.field'), words)
    page.tap(SAY('person.save'))
    wait_for(page, SAY('closing.start.title'))
    page.see(words)


def say_who_stays(page: Page) -> None:
    """One of the own people; a professional is not among the choices."""
    page.tap(SAY('closing.start.people'))
    wait_for(page, SAY('closing.people.title'))
    assert PETRA not in page.shown()
    page.tap(RACHID)
    page.tap(SAY('person.save'))
    wait_for(page, SAY('closing.start.title'))


def choose_whom_to_call(page: Page) -> None:
    """And for what, in words that are offered."""
    page.tap(SAY('closing.start.later'))
    wait_for(page, SAY('closing.later.title'))
    page.tap(RACHID)
    wait_for(page, SAY('closing.what_for.title', name=RACHID))
    page.tap(SAY('closing.what_for.example.talk'))
    page.tap(SAY('person.save'))
    wait_for(page, SAY('closing.later.title'))
    page.tap(SAY('closing.later.done'))
    wait_for(page, SAY('closing.start.title'))


def card_says_it_all(page: Page) -> None:
    """What stays, who stays, whom to call for what, his own line, and the numbers of help."""
    for words in (STAYS, RACHID, SAY('closing.what_for.example.talk'), NOTE, SAY('helplines.veilig_thuis.number')):
        page.see(words)


def goes_on_working(page: Page) -> None:
    """Somebody new comes into the circle, and can be asked for help again."""
    screens.go(page, '/')
    circle.add_people(page, 'Bas')
    screens.go(page, '/vragen-om-hulp/ask')
    page.tap('Bas')
    wait_for(page, SAY('asking.message.title', name='Bas'))
