"""A boy who writes down more of his uncle and of himself, without signal; somebody may be reading over his shoulder."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pwa.domain.choices import CircleKind, Contact, Item, Phase, Ring, Topic
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.steps import Step
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, person, screens
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY, label
from tests.browser.test_journey_doing import go_ahead

UNCLE, STEP = 'Oom Karel', 'Vragen of hij meegaat vissen'
BOY = Circle(
    Profile('Daan', CircleKind.YOUTH),
    (Person(id='karel', name=UNCLE, ring=Ring.CLOSE, contact=Contact.WEEKLY),),
    steps=(Step('vissen', STEP, 'karel'),),
)
GOOD_AT, NEWS, HELPS = 'Hij maakt alles weer heel', 'Drie dagen naar school geweest', 'Even alleen buiten zijn'

pytestmark = pytest.mark.parametrize('kind', ['chromium'])


@pytest.fixture
def boy(page: Page, app_host: Host) -> Iterator[Page]:
    """His circle with an uncle and a step in it, on a phone without a signal."""
    open_app(page)
    circle.put_on_phone(page, BOY)
    wait_until_kept(page)
    with app_host.away():
        yield page


def test_all_about_an_uncle_and_about_himself(boy: Page) -> None:
    say_more_of_his_uncle(boy)
    say_where_the_step_is(boy)
    tell_good_news(boy)
    write_about_himself(boy)
    keep_names_short(boy)
    after_two_months_a_calm_line(boy)


def say_more_of_his_uncle(page: Page) -> None:
    """What he is good at, that he may come closer, when they spoke, and what they may do one day."""
    circle.open_person(page, UNCLE)
    person.write(page, UNCLE, 'goed-in', 'good_at', GOOD_AT)
    person.say_yes(page, UNCLE, 'dichterbij', 'closer')
    screens.go(page, '/mens/karel/later')
    page.tap(SAY('exchange.later.item.fun'), role='checkbox')
    page.tap(SAY('exchange.later.next'))
    wait_for(page, UNCLE)
    screens.go(page, '/mens/karel/gesproken')
    page.tap(SAY('person.spoken.today'))
    wait_for(page, UNCLE)
    for part, words in (('who', GOOD_AT), ('knows', SAY('person.closer.on')), ('later', later(Item.FUN))):
        person.open_part(page, SAY(f'person.part.{part}', name=UNCLE))
        page.see(words)


def say_where_the_step_is(page: Page) -> None:
    """Looking round, thinking or doing."""
    screens.go(page, '/stappen/vissen')
    page.tap(SAY('steps.one.phase'))
    wait_for(page, SAY('steps.phase.title'))
    for phase in Phase:
        page.see(label(phase))
    page.tap(label(Phase.THINKING))
    wait_for(page, STEP)
    page.see(label(Phase.THINKING))


def tell_good_news(page: Page) -> None:
    """Something small."""
    screens.go(page, '/goed-nieuws')
    page.type(SAY('good_news.field'), NEWS)
    page.tap(SAY('good_news.save'))
    page.see(SAY('good_news.saved'))
    page.until(lambda: page.value(SAY('good_news.field')) == '', 'the field to be empty')
    page.see(NEWS)


def write_about_himself(page: Page) -> None:
    """One page in his own words, to show."""
    screens.go(page, '/dit-ben-ik')
    page.tap(label(Topic.HELPS))
    wait_for(page, SAY('about_me.topic.helps.question'))
    page.type(SAY('about_me.topic.field'), HELPS)
    page.tap(SAY('about_me.topic.save'))
    page.see(SAY('about_me.topic.saved'))
    screens.go(page, '/dit-ben-ik/bekijken')
    page.see(HELPS)
    screens.go(page, '/delen/mensen')
    page.tap(UNCLE)
    page.tap(SAY('share.people.next'))
    wait_for(page, SAY('share.fields.title'))
    page.tap('Goed nieuws')
    page.tap('Dit ben ik')
    page.tap(SAY('share.fields.next'))
    wait_for(page, SAY('share.preview.title.professional'))
    for words in (NEWS, HELPS):
        page.see(words)


def keep_names_short(page: Page) -> None:
    """A letter stands in place of the name, on the map, in the list and on the page of the person."""
    screens.go(page, '/mijn-kring')
    page.tap(SAY('my_circle.short'))
    page.tap(SAY('person.save'))
    wait_for(page, SAY('more.title'))
    for path in ('/', '/lijst', '/mens/karel', '/delen/mensen', '/stappen/vissen'):
        screens.go(page, path)
        page.not_see(UNCLE)
    screens.go(page, '/')
    assert [said.partition(',')[0] for said in page.eval(circle.ON_MAP)] == ['O.']


def after_two_months_a_calm_line(page: Page) -> None:
    """Long not spoken stands on a page of its own, and nowhere on the first screen."""
    go_ahead(page, timedelta(weeks=9))
    page.not_see(SAY('in_touch.silent'))
    screens.go(page, '/lijst')
    page.tap(SAY('people.in_touch'), role='link')
    wait_for(page, SAY('in_touch.title'))
    page.see(SAY('in_touch.silent'))
    page.see(SAY('in_touch.nothing_needed'))


def later(item: Item) -> str:
    """What may come one day."""
    return SAY(f'exchange.later.item.{item.name.lower()}')
