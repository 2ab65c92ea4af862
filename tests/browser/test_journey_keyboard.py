"""A small journey with a keyboard alone: no tap, no mouse."""

from pwa.domain.choices import CircleKind, Item, Ring
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.checks import names_of_focused
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY, label

MOST = 80  # more than any screen has to offer


def test_from_the_first_screen_to_somebody_on_the_map(phone: Page) -> None:
    begin(phone)
    put_somebody_in(phone)
    say_how_close(phone)
    give(phone)
    come_to(phone, SAY('frame.back'))
    phone.press('Enter')
    circle.wait_for_circle(phone)
    assert circle.as_map(phone) == ([f'Hassan, {label(Ring.CLOSE)}'], [])


def begin(page: Page) -> None:
    """The first run; a choice is taken with the space bar."""
    page.see(SAY('welcome.what.title'))
    enter(page, SAY('welcome.next'), SAY('welcome.phone.title'))
    enter(page, SAY('welcome.next'), SAY('welcome.circle.title'))
    come_to(page, label(CircleKind.PARENT))
    page.press('Space')
    come_to(page, SAY('welcome.circle.name'))
    page.browser.write('Wendy')
    enter(page, SAY('welcome.begin'), SAY('first_code.title'))
    enter(page, SAY('frame.later'), SAY('quick_exit.title'))
    enter(page, SAY('quick_exit.go_on'), circle.home_of('Wendy'))


def put_somebody_in(page: Page) -> None:
    """At the first small question; Enter in the field is enough."""
    first = SAY.keys_under('questions.parent')[0]
    enter(page, SAY('people.more'), SAY('finding.title'))
    enter(page, SAY('finding.way.questions.label'), SAY(f'questions.parent.{first}.text'))
    come_to(page, SAY('people.name'))
    page.browser.write('Hassan')
    page.press('Enter')
    page.until(lambda: circle.named(page) == ['Hassan'], 'him to stand there')


def say_how_close(page: Page) -> None:
    """From his name at the question to his page, and on."""
    enter(page, 'Hassan', 'Hassan')
    come_to(page, SAY('person.part.who', name='Hassan'))
    page.press('Enter')
    enter(page, SAY('person.row.plek', name='Hassan'), SAY('person.ring.title', name='Hassan'))
    come_to(page, label(Ring.CLOSE))
    page.press('Space')
    wait_for(page, 'Hassan')


def give(page: Page) -> None:
    """Something that I do for him; Enter ticks it too."""
    enter(page, SAY('person.row.geven', name='Hassan'), SAY('exchange.giving.title', name='Hassan'))
    come_to(page, SAY(f'choices.item.{Item.REPAIRS.name.lower()}.give', name='Hassan'))
    page.press('Enter')
    enter(page, SAY('exchange.giving.next'), SAY('exchange.getting.title', name='Hassan'))
    enter(page, SAY('exchange.getting.next'), 'Hassan')


def enter(page: Page, name: str, title: str) -> None:
    """Comes to a control, presses Enter, and is on another screen."""
    come_to(page, name)
    page.press('Enter')
    wait_for(page, title)


def come_to(page: Page, name: str) -> None:
    """Presses Tab until the focus is on what has this name."""
    passed = []
    for _ in range(MOST):
        page.press('Tab')
        here = names_of_focused(page)
        if name in here:
            return
        passed.append(here)
    raise AssertionError(f'Tab does not come to {name!r}, only to {passed}')
