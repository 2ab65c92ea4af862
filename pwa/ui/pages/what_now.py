"""What can come after listing people: something to give, or something small to do. Offered, never asked twice."""

from pwa.domain.choices import Ring
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.ui.components.button import row_link
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.setting import Setting


def rows(setting: Setting) -> None:
    """The ways on, after the last of some questions."""
    say, somebody = setting.say, nothing_given(circle_of(setting))
    with box('ul', 'k-list'):
        if somebody:
            giving(setting, somebody)
        row_link(setting, say('doing.now'), '/doen', picture='ui-steps', caption=say('doing.lead'))


def giving(setting: Setting, person: Person) -> None:
    """The way to what is given to somebody, as a row."""
    words = setting.say('people.one.give', name=name_of(setting, person))
    row_link(setting, words, f'/mens/{person.id}/geven', picture='ui-giving')


def nothing_given(circle: Circle) -> Person | None:
    """The closest person of whom nothing about giving was put down, professionals left out."""
    left = [one for one in circle.people if not one.exchange.has_giving and not one.is_professional]
    return min(left, key=lambda person: person.ring or len(Ring) + 1, default=None)


def is_untouched(circle: Circle) -> bool:
    """Whether there are people, and nothing was put down yet of what is given to or got from any of them."""
    return bool(circle.people) and not any(one.exchange.has_giving or one.exchange.has_getting for one in circle.people)
