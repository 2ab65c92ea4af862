"""A person in a list, and as a chip."""

from nicegui import ui

from pwa.domain.people import Person
from pwa.texts import Texts
from pwa.ui.components.avatar import avatar
from pwa.ui.components.button import link
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of, name_of
from pwa.ui.setting import Setting


def person_row(setting: Setting, person: Person) -> ui.element:
    """A row of a ``ul.k-people`` that leads to the person."""
    with box('li') as row, link(setting, f'/mens/{person.id}', 'k-person'):
        person_inside(setting, person, who_is(setting.say, person))
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


def who_is(say: Texts, person: Person) -> str:
    """Who somebody is: own words first, else the kind, else where they belong, else nothing."""
    if person.own_role:
        return person.own_role
    kind = person.role or person.domain
    return label_of(say, kind) if kind else ''
