"""Sharing: what to show of one person, where that differs from the others."""

from nicegui import ui

from pwa.domain.choices import Field
from pwa.domain.choosing import offered, settled, with_fields_of
from pwa.domain.people import Person
from pwa.ui.components.button import link_button
from pwa.ui.components.choice import choose_many
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages.share_way import SHARING, Way
from pwa.ui.screens import Drawn
from pwa.ui.setting import Setting


def page(setting: Setting, person_id: str) -> Drawn:
    """Draws the screen."""
    return choose(setting, SHARING, person_id)


def choose(setting: Setting, way: Way, person_id: str) -> Drawn:
    """The same on any way."""
    say, circle = setting.say, setting.repository.circle
    person = circle.person(person_id) if circle else None
    if circle is None or person is None or person_id not in settled(circle, way.chosen(setting)).fields:
        return way.first(setting)
    name, fields = name_of(setting, person), offered(circle, [person_id])
    hint = say('share.own.hint', name=name)
    with frame(setting, say('share.own.title', name=name), back=f'{way.root}/wat', hint=hint):
        if fields:
            _fields(setting, way, person, fields)
        else:
            note(setting, 'ui-info', say('share.own.nothing_more', name=name))
        with box('div', 'k-actions'):
            link_button(setting, say('share.own.done'), f'{way.root}/wat', done=True)
    return None


def _fields(setting: Setting, way: Way, person: Person, fields: tuple[Field, ...]) -> None:
    def change(tapped: frozenset[Field]) -> None:
        way.choose(setting, with_fields_of(way.chosen(setting), person.id, tapped))
        if way.chosen(setting).fields[person.id] != tapped:
            choices.refresh()

    @ui.refreshable
    def choices() -> None:
        choose_many(setting, fields, way.chosen(setting).fields[person.id], change, name=name_of(setting, person))

    choices()
