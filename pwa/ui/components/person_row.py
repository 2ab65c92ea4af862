"""A person in a list, and as a chip."""

from collections import Counter
from collections.abc import Callable

from nicegui import ui

from pwa.domain.people import Person
from pwa.texts import Texts
from pwa.ui.components.avatar import avatar
from pwa.ui.components.button import link
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of, name_of, side_by_side
from pwa.ui.setting import Setting


def person_row(setting: Setting, caption: Callable[[Person], str], person: Person) -> ui.element:
    """A row of a ``ul.k-people`` that leads to the person, with a mark on who is for its owner alone."""
    with box('li') as row, link(setting, f'/mens/{person.id}', 'k-person'):
        person_words(setting, person, caption(person))
        if person.private:
            picture(setting, 'ui-eye-off')
            text('span', setting.say('person.private.badge'), 'k-hidden-text')
        picture(setting, 'ui-next')
    return row


def person_inside(setting: Setting, person: Person, caption: str) -> None:
    """What stands in a ``k-person`` that leads on: who it is, a line below the name where there is one, an arrow."""
    person_words(setting, person, caption)
    picture(setting, 'ui-next')


def person_words(setting: Setting, person: Person, caption: str) -> None:
    """The same without the arrow, for what leads nowhere."""
    avatar(setting, person)
    with box('span', 'k-person__words'):
        text('span', name_of(setting, person), 'k-person__name')
        if caption:
            text('span', caption, 'k-person__caption')


def person_chip(setting: Setting, person: Person, path: str) -> ui.element:
    """A person as a chip that leads to a route."""
    with link(setting, path, 'k-chip') as chip:
        if person.picture:
            picture(setting, person.picture)
        text('span', name_of(setting, person))
    return chip


def caption_among(setting: Setting) -> Callable[[Person], str]:
    """Gives who somebody is; and how close, where somebody else is called the same and is the same."""
    circle, say = setting.repository.circle, setting.say

    def known_by(person: Person) -> tuple[str, str]:
        return name_of(setting, person), who_is(say, person)

    alike = Counter(map(known_by, circle.people if circle else ()))

    def caption(person: Person) -> str:
        who = who_is(say, person)
        if person.ring is None or alike[known_by(person)] <= 1:
            return who
        return side_by_side(say, who, label_of(say, person.ring))

    return caption


def who_is(say: Texts, person: Person) -> str:
    """Who somebody is: own words first, else the kind, else where they belong, else nothing."""
    if person.own_role:
        return person.own_role
    kind = person.role or person.domain
    return label_of(say, kind) if kind else ''
