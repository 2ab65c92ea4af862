"""In a parent's circle there is no steunfiguur: the youth alone chooses one."""

import pytest

from pwa.domain.choices import Field, Ring
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, person, sharing
from tests.browser.journeys.opening import open_app, see_address
from tests.browser.journeys.words import SAY, label

TABS = '[...document.querySelectorAll("#app .k-nav a")].map((tab) => tab.innerText.trim())'


@pytest.fixture(scope='module')
def parent(phone: Page) -> Page:
    """A mother's circle with one person in it."""
    circle.begin_a_circle(phone, 'Wendy', youth=False)
    circle.add_people(phone, 'Rachid')
    return phone


def test_there_is_no_way_to_it(parent: Page) -> None:
    assert parent.eval(TABS) == [SAY(f'frame.tab.{tab}') for tab in ('kring', 'doen', 'delen', 'meer')]


@pytest.mark.parametrize('path', ['/steunfiguur', '/steunfiguur/tips', '/steunfiguur/kiezen', '/steunfiguur/nieuw'])
def test_its_address_says_kindly_why_not(parent: Page, path: str) -> None:
    open_app(parent, path)
    parent.see(SAY('steunfiguur.only_youth.title'))
    parent.see(SAY('steunfiguur.only_youth.what'))
    parent.tap(SAY('steunfiguur.only_youth.back'))
    circle.wait_for_circle(parent)
    see_address(parent, '/')


def test_it_is_nothing_that_could_be_shown(parent: Page) -> None:
    circle.open_person(parent, 'Rachid')
    person.choose_ring(parent, 'Rachid', Ring.CLOSE)
    circle.leave_person(parent)
    sharing.choose_people(parent, 'Rachid')
    parent.see(label(Field.RING))
    assert label(Field.STEUNFIGUUR) not in parent.shown()
