"""The main journey in every engine, shorter: from the first screen to a code that says what was chosen."""

from pwa.domain.choices import CircleKind, Field, Item, Ring
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person, reading, sharing
from tests.browser.journeys.days import today
from tests.browser.journeys.expected import card
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY

NEIGHBOUR = ShownPerson(
    'Zoë 🌷',
    ring=Ring.CLOSE,
    giving=frozenset({Item.LENDING}),
    giving_text='Ik geef haar planten water',
)


def test_a_parent_shows_one_neighbour(page: Page, app_host: Host) -> None:
    open_app(page)
    wait_until_kept(page)
    app_host.kill()
    circle.begin_a_circle(page, 'Noor', youth=False)
    circle.add_people(page, NEIGHBOUR.name, 'Bas')
    circle.open_person(page, NEIGHBOUR.name)
    person.choose_ring(page, NEIGHBOUR.name, Ring.CLOSE)
    person.exchange(page, NEIGHBOUR)
    circle.leave_person(page)
    sharing.choose_people(page, NEIGHBOUR.name)
    sharing.choose_fields(page, [Field.RING, Field.GIVING])
    wait_for(page, SAY('share.preview.title.professional'))
    assert reading.cards(page) == [card(NEIGHBOUR, 'Noor')]
    sharing.show_code(page)
    shows(sharing.scan(page), page.origin)


def shows(link: str, origin: str) -> None:
    """The link leads to the app and holds just this."""
    assert link.startswith(f'{origin}/#KR1P')
    overview = codec.decode(link, today())
    assert overview == Overview(
        day=overview.day, giver='Noor', kind=CircleKind.PARENT, people=(NEIGHBOUR,), expires=overview.expires
    )
