"""Birthdays, and who was not spoken to for long: a calm page to look at, and never a reminder."""

from collections.abc import Iterable

from pwa.domain.birthdays import next_after
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.speaking import is_long_ago
from pwa.ui.components.button import link, word_link
from pwa.ui.components.day import birthday_in_words, day_in_words
from pwa.ui.components.person_row import person_inside
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.section_title import section_title
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.finding import FIRST_MESSAGE
from pwa.ui.setting import Setting

ROUTE = '/mensen/dichtbij'


def page(setting: Setting) -> None:
    """The birthdays from today on, and below them who was not spoken to for long."""
    say, circle = setting.say, circle_of(setting)
    with frame(setting, say('in_touch.title'), back='/lijst', picture='ui-calendar', hint=say('in_touch.hint')):
        _section(setting, 'ui-birthday', say('in_touch.birthdays'), _birthdays(setting, circle))
        silent = [(person, _last(setting, person)) for person in _silent(setting, circle)]
        _section(setting, 'ui-message', say('in_touch.silent'), silent)
        if silent:
            text('p', say('in_touch.nothing_needed'), 'k-soft')
            word_link(setting, say('in_touch.message'), FIRST_MESSAGE)
        if not has_something(setting, circle):
            text('p', say('in_touch.nothing'), 'k-lead')


def has_something(setting: Setting, circle: Circle) -> bool:
    """Whether there is anything to see here."""
    return any(person.birthday for person in circle.people) or bool(_silent(setting, circle))


def _birthdays(setting: Setting, circle: Circle) -> list[tuple[Person, str]]:
    today = setting.today()
    coming = sorted(
        ((next_after(one.birthday, today), one, one.birthday) for one in circle.people if one.birthday),
        key=lambda line: line[0],
    )
    return [
        (person, setting.say('in_touch.today') if day == today else birthday_in_words(setting.say, birthday))
        for day, person, birthday in coming
    ]


def _silent(setting: Setting, circle: Circle) -> list[Person]:
    return [person for person in circle.people if is_long_ago(person, setting.today())]


def _last(setting: Setting, person: Person) -> str:
    say = setting.say
    return say('person.spoken.last', day=day_in_words(say, person.spoken)) if person.spoken else ''


def _section(setting: Setting, drawing: str, title: str, lines: Iterable[tuple[Person, str]]) -> None:
    people = list(lines)
    if not people:
        return
    with box('section', 'k-section'):
        section_title(setting, drawing, title)
        with box('ul', 'k-people'):
            draw_each(people, lambda line: _person_line(setting, *line))


def _person_line(setting: Setting, person: Person, caption: str) -> None:
    with box('li'), link(setting, f'/mens/{person.id}', 'k-person'):
        person_inside(setting, person, caption)
