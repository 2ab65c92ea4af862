"""Sharing: what to show of the chosen people, with room for an exception."""

from collections.abc import Callable
from functools import partial

from nicegui import ui

from pwa.domain.choices import Field
from pwa.domain.choosing import (
    choosable,
    offered,
    offered_parts,
    settled,
    shown_by_some,
    shows_something,
    with_fields,
    with_parts,
    withheld,
)
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.ui.components.button import row_link
from pwa.ui.components.choice import choose_many
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages.share_next import next_button
from pwa.ui.pages.share_way import SHARING, Way
from pwa.ui.pages.share_wording import listed
from pwa.ui.screens import Drawn
from pwa.ui.setting import Setting


def page(setting: Setting) -> Drawn:
    """Draws the screen."""
    return choose(setting, SHARING)


def choose(setting: Setting, way: Way) -> Drawn:
    """The same on any way."""
    say, circle = setting.say, setting.repository.circle
    if circle is None:
        return way.first(setting)
    way.choose(setting, settled(circle, way.chosen(setting)))
    people = way.chosen(setting).fields
    parts = offered_parts(circle, people)
    if not people and not parts:
        return way.first(setting)

    def changed() -> None:
        take_back()

    back = f'{way.root}/mensen' if choosable(circle) else way.root
    hint = say(way.fields_hint if people else 'share.fields.hint_nobody')
    with frame(setting, say('share.fields.title'), back=back, hint=hint):
        if people:
            _of_people(setting, way, circle)
        _parts(setting, way, parts, changed)
        with box('div', 'k-actions'):
            take_back = next_button(
                setting,
                say('share.fields.next'),
                lambda: ui.navigate.to(f'{way.root}/bekijken'),
                say('share.fields.needed'),
                lambda: shows_something(circle, way.chosen(setting)),
            )
    return None


def _of_people(setting: Setting, way: Way, circle: Circle) -> None:
    fields = offered(circle, way.chosen(setting).fields)
    if fields:
        _fields(setting, way, circle, fields)
    else:
        note(setting, 'ui-info', setting.say('share.fields.nothing_more'))


def _fields(setting: Setting, way: Way, circle: Circle, fields: tuple[Field, ...]) -> None:
    def change(tapped: frozenset[Field]) -> None:
        way.choose(setting, with_fields(way.chosen(setting), tapped))
        if shown_by_some(way.chosen(setting)) != tapped:
            choices.refresh()
        exceptions.refresh()

    @ui.refreshable
    def choices() -> None:
        chosen = shown_by_some(way.chosen(setting))
        choose_many(setting, fields, chosen, change, name=setting.say('share.fields.group'))

    @ui.refreshable
    def exceptions() -> None:
        if not shown_by_some(way.chosen(setting)):
            note(setting, 'ui-info', setting.say('share.fields.names_only'))
        elif len(way.chosen(setting).fields) > 1:
            _exceptions(setting, way, circle)

    choices()
    exceptions()


def _parts(setting: Setting, way: Way, parts: tuple[Field, ...], on_change: Callable[[], object]) -> None:
    if not parts:
        return
    say = setting.say

    def change(tapped: frozenset[Field]) -> None:
        way.choose(setting, with_parts(way.chosen(setting), tapped))
        on_change()

    title = say('share.fields.parts' if way.chosen(setting).fields else 'share.start.begin_parts')
    with box('section', 'k-section'):
        text('h2', title, 'k-section__title')
        choose_many(setting, parts, way.chosen(setting).parts & frozenset(parts), change, name=title)


def _exceptions(setting: Setting, way: Way, circle: Circle) -> None:
    say, chosen = setting.say, way.chosen(setting)
    with box('section', 'k-section'):
        text('h2', say('share.fields.own'), 'k-section__title')
        left = settled(circle, chosen).fields
        with box('ul', 'k-list'):
            draw_each([one for one in circle.people if one.id in left], partial(_exception, setting, way, circle))


def _exception(setting: Setting, way: Way, circle: Circle, person: Person) -> None:
    say, less = setting.say, withheld(circle, way.chosen(setting), person.id)
    caption = say('share.fields.less', fields=listed(say, less)) if less else say('share.fields.same')
    row_link(setting, name_of(setting, person), f'{way.root}/wat/{person.id}', picture='ui-edit', caption=caption)
