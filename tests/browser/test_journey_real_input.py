"""Eight people with full texts, entered through the screens, shown by codes, and read back on another phone."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pwa.domain.choices import CircleKind, Field
from pwa.domain.choosing import Expiry
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person, reading, sharing
from tests.browser.journeys.days import today
from tests.browser.journeys.eight_people import EIGHT, GIVER
from tests.browser.journeys.expected import HOLDS, card, with_only
from tests.browser.journeys.opening import phone as phone_with_app
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY, label

EVERYTHING = tuple(HOLDS)
LITTLE = (Field.ROLE, Field.RING, Field.CONTACT)


@pytest.fixture(scope='module')
def wendy(phone: Page) -> Page:
    """A phone with the eight in it, each typed and tapped."""
    circle.begin_a_circle(phone, GIVER, youth=False)
    circle.add_people(phone, *(person.name for person in EIGHT))
    for somebody in EIGHT:
        circle.open_person(phone, somebody.name)
        person.put_down(phone, somebody)
        circle.leave_person(phone)
    return phone


@pytest.fixture(scope='module')
def professional(lasting_host: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Another phone, with another browser, that had the app once."""
    with phone_with_app('firefox', tmp_path_factory.mktemp('professional') / 'profile', lasting_host) as page:
        yield page


def test_four_with_all_their_fields(wendy: Page, professional: Page) -> None:
    code_arrives(wendy, professional, EIGHT[:4], EVERYTHING)


def test_all_eight_with_few_fields(wendy: Page, professional: Page) -> None:
    code_arrives(wendy, professional, EIGHT, LITTLE)


def test_too_much_for_one_code_says_what_to_leave_out(wendy: Page) -> None:
    sharing.choose_people(wendy, *(person.name for person in EIGHT))
    sharing.choose_fields(wendy, EVERYTHING)
    wait_for(wendy, SAY('share.too_big.title'))
    without = wendy.shown()
    wendy.tap(SAY('share.too_big.leave_out'))
    sharing.show_code(wendy)
    people = codec.decode(sharing.scan(wendy), today()).people
    sharing.put_away(wendy)
    left = [field for field in EVERYTHING if any(getattr(one, name) for one in people for name in HOLDS[field])]
    assert people == tuple(with_only(person, left) for person in EIGHT)
    assert [field for field in EVERYTHING if SAY('share.words.quoted', word=label(field)) not in without] == left


def code_arrives(giver: Page, reader: Page, people: tuple[ShownPerson, ...], fields: tuple[Field, ...]) -> None:
    """The code of these people holds, field by field, what was typed of what was chosen; so does the other screen."""
    shown = tuple(with_only(person, fields) for person in people)
    sharing.choose_people(giver, *(person.name for person in people))
    sharing.choose_fields(giver, fields)
    sharing.show_code(giver)
    link = sharing.scan(giver)
    sharing.put_away(giver)
    overview = codec.decode(link, today())
    expires = overview.day + timedelta(days=Expiry.MONTH)
    assert overview == Overview(overview.day, GIVER, CircleKind.PARENT, shown, expires=expires)
    reading.open_link(reader, link)
    in_order = sorted(shown, key=lambda person: person.ring or 0)
    assert reading.cards(reader) == [card(person, GIVER) for person in in_order]
