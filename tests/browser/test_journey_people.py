"""Two people who begin with nobody, without signal: a mother with one neighbour she trusts, and a boy with his dog."""

import pytest

from pwa.domain.choices import Involvement, Item, Knows, Ring
from pwa.domain.overview import ShownPerson
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person
from tests.browser.journeys.opening import open_app, reload_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label

NEIGHBOUR = ShownPerson('Fatma', giving=frozenset({Item.CHILDCARE}), getting=frozenset({Item.LISTENING}))
TASK = 'Zij heeft de reservesleutel'


@pytest.fixture
def without_signal(page: Page, app_host: Host) -> Page:
    """The app is on the phone, and the host is gone."""
    open_app(page)
    wait_until_kept(page)
    app_host.kill()
    reload_app(page)
    return page


@pytest.mark.parametrize('kind', ['chromium'])
def test_a_mother_who_thinks_of_nobody_finds_one_and_one_is_a_lot(without_signal: Page) -> None:
    mother = without_signal
    circle.begin_a_circle(mother, 'Samira', youth=False)
    one_neighbour(mother)
    mother.see(SAY('people.one.lead', name=NEIGHBOUR.name))
    all_about_her(mother)
    reload_app(mother)
    for words in (TASK, label(Knows.SOME), label(Involvement.MAY_BE_CALLED), '14 maart', SAY('person.private.badge')):
        mother.see(words)


@pytest.mark.parametrize('kind', ['chromium'])
def test_a_boy_puts_in_his_dog_and_his_trainer(without_signal: Page) -> None:
    boy = without_signal
    circle.begin_a_circle(boy, 'Daan', youth=True)
    boy.tap(SAY('people.more'))
    step(boy, 'finding.way.besides.label', 'finding.besides.title')
    step(boy, 'finding.way.pet.label', 'finding.ask.pet.title')
    boy.type(SAY('finding.ask.pet.name'), 'Boef')
    boy.tap(SAY('finding.done'))
    circle.wait_for_circle(boy)
    boy.tap(SAY('people.more'))
    step(boy, 'finding.way.walk.label', 'walk.youth.home.text')
    for part in ('friends', 'family', 'school', 'sport'):
        step(boy, 'walk.skip', f'walk.youth.{part}.text')
    circle.name_people(boy, 'Joost')
    boy.tap(SAY('walk.stop'))
    circle.wait_for_circle(boy)
    assert circle.as_list(boy) == {SAY('map.waiting'): ['Boef', 'Joost']}


def one_neighbour(page: Page) -> None:
    """By way of "ik weet even niemand" to the street, and to a name."""
    page.tap(SAY('people.nobody.unsure'))
    wait_for(page, SAY('finding.nobody.title'))
    step(page, 'finding.way.places.label', 'places.title')
    step(page, 'places.parent.outside.label', 'places.parent.outside.text')
    page.type(SAY('people.name'), NEIGHBOUR.name)
    page.tap(SAY('people.add'))
    page.see(SAY('people.first', name=NEIGHBOUR.name))
    page.tap(SAY('finding.done'))
    circle.wait_for_circle(page)


def all_about_her(page: Page) -> None:
    """Giving first, then what fits; ends on her page."""
    name = NEIGHBOUR.name
    circle.open_person(page, name)
    person.exchange(page, NEIGHBOUR)
    person.choose_ring(page, name, Ring.CLOSE)
    person.write(page, name, 'een-ding', 'task', TASK)
    person.choose(page, name, 'weet', 'knows', Knows.SOME)
    person.take_part(page, name, Involvement.MAY_BE_CALLED)
    person.has_birthday(page, name, 'maart', '14')
    person.say_yes(page, name, 'sterker', 'strengthen')
    person.say_yes(page, name, 'alleen-ik', 'private')


def step(page: Page, tapped: str, title: str) -> None:
    """Taps what says this, and waits for the screen that it leads to."""
    page.tap(SAY(tapped))
    wait_for(page, SAY(title))
