"""A mother who says "not now" to everything, without signal: there is nothing she must, and nothing that nags."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pwa.domain.overview import ShownPerson
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person, screens, sharing
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY
from tests.browser.test_journey_doing import go_ahead

MOTHER, NEIGHBOUR, WISH = 'Wendy', 'Fatma', 'Een avond voor mezelf'
ASKING = '[...document.querySelectorAll("#app [role=alert], #app dialog, #app [aria-modal]")].length'

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def mother(page: Page, app_host: Host) -> Iterator[Page]:
    """A circle without a code and without people, on a phone without a signal."""
    open_app(page)
    wait_until_kept(page)
    with app_host.away():
        circle.begin_a_circle(page, MOTHER, youth=False)
        yield page


def test_whoever_says_not_now_to_everything_has_a_kind_app(mother: Page) -> None:
    pass_over_the_questions(mother)
    pass_over_the_parts_of_life(mother)
    think_of_nobody(mother)
    show_nobody(mother)
    wish_without_anybody(mother)
    say_nothing_of_a_neighbour(mother)
    look_and_show_nothing(mother)
    nothing_asks_for_anything(mother)


def pass_over_the_questions(page: Page) -> None:
    """The birthday calendar, whom she trusts, and all after these: each can be passed over, up to the end."""
    first, second, *others = SAY.keys_under('questions.parent')
    assert (first, second) == ('birthday', 'trust')
    page.tap(SAY('people.more'))
    wait_for(page, SAY('finding.title'))
    page.tap(SAY('finding.way.questions.label'))
    for question in (first, second, *others):
        wait_for(page, SAY(f'questions.parent.{question}.text'))
        page.tap(SAY('questions_page.next'))
    wait_for(page, SAY('questions_page.end.title'))
    home_by(page, 'frame.home')


def pass_over_the_parts_of_life(page: Page) -> None:
    """Whoever passes over one part is offered the next, up to the end."""
    page.tap(SAY('people.more'))
    wait_for(page, SAY('finding.title'))
    page.tap(SAY('finding.way.walk.label'))
    for part in SAY.keys_under('walk.parent'):
        wait_for(page, SAY(f'walk.parent.{part}.text'))
        page.tap(SAY('walk.skip'))
    wait_for(page, SAY('walk.end.title'))
    home_by(page, 'frame.home')


def think_of_nobody(page: Page) -> None:
    """That is a full answer, and the circle stays as kind as it was."""
    page.tap(SAY('people.nobody.unsure'))
    wait_for(page, SAY('finding.nobody.title'))
    page.see(SAY('finding.nobody.hint'))
    home_by(page, 'finding.nobody.not_now')
    page.see(SAY('people.nobody.lead'))


def wish_without_anybody(page: Page) -> None:
    """A wish stays a wish."""
    page.tap(SAY('frame.tab.doen'), role='link')
    wait_for(page, SAY('doing.title'))
    page.tap(SAY('doing.wishes.row'))
    wait_for(page, SAY('wishes.list.title'))
    page.tap(SAY('wishes.list.first'))
    wait_for(page, SAY('wishes.new.title'))
    page.type(SAY('wishes.new.field'), WISH)
    page.tap(SAY('wishes.new.save'))
    wait_for(page, SAY('wishes.who.title'))
    page.see(SAY('wishes.who.empty'))
    page.tap(SAY('wishes.who.save'))
    wait_for(page, WISH)
    page.see(SAY('wishes.one.own_none'))
    screens.go(page, '/')


def show_nobody(page: Page) -> None:
    """There is nobody to show yet, and that is fine."""
    screens.go(page, '/delen')
    page.see(SAY('share.start.nobody'))
    screens.go(page, '/delen/gezien')
    page.see(SAY('share.log.none'))
    screens.go(page, '/')


def say_nothing_of_a_neighbour(page: Page) -> None:
    """A name is enough: not what she gives, not what she gets, and nothing else."""
    circle.add_people(page, NEIGHBOUR)
    circle.open_person(page, NEIGHBOUR)
    person.exchange(page, ShownPerson(NEIGHBOUR))
    circle.leave_person(page)
    assert circle.as_list(page) == {SAY('map.waiting'): [NEIGHBOUR]}
    page.see(SAY('people.one.lead', name=NEIGHBOUR))


def look_and_show_nothing(page: Page) -> None:
    """Nothing but a name would go along; even that she keeps to herself at the last question."""
    sharing.choose_people(page, NEIGHBOUR)
    page.see(SAY('share.fields.nothing_more', name=NEIGHBOUR))
    page.tap(SAY('share.fields.next'))
    wait_for(page, SAY('share.preview.title.professional'))
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.tap(SAY('share.mind.not_now'))
    wait_for(page, SAY('share.start.title'))
    screens.go(page, '/delen/gezien')
    page.see(SAY('share.log.none'))


def nothing_asks_for_anything(page: Page) -> None:
    """Eight weeks later it looks as it did; no screen says that anything is late, missing or to be done."""
    screens.go(page, '/lijst')
    before = page.eval('document.querySelector("#app main").innerText')
    go_ahead(page, timedelta(weeks=8))
    page.see(NEIGHBOUR)
    assert page.eval('document.querySelector("#app main").innerText') == before
    screens.go(page, '/doen')
    assert page.eval(ASKING) == 0
    screens.go(page, '/terugkijken')
    page.not_see(SAY('looking_back.start.steps'))
    screens.go(page, '/wensen')
    page.see(WISH)
    assert page.eval(ASKING) == 0


def home_by(page: Page, words: str) -> None:
    """Taps what says this, and is in the circle."""
    page.tap(SAY(words))
    wait_for(page, circle.home_of(MOTHER))
