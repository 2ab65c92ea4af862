"""Sharing: whom to show. Nobody is chosen beforehand, and private people are not among the choices."""

from collections.abc import Callable

from nicegui import ui

from pwa.domain.choosing import choosable, offered_parts, settled, with_initial, with_people, without_person
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.names import initial_of
from pwa.domain.people import Person
from pwa.ui.components.avatar import avatar
from pwa.ui.components.button import quiet_button
from pwa.ui.components.person_row import who_is
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, check, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages.share_next import next_button
from pwa.ui.pages.share_way import SHARING, Way
from pwa.ui.screens import Drawn
from pwa.ui.setting import Setting


def page(setting: Setting) -> Drawn:
    """Draws the screen."""
    return choose(setting, SHARING)


def choose(setting: Setting, way: Way) -> Drawn:
    """The same on any way."""
    say, circle = setting.say, setting.repository.circle
    if circle is None or not choosable(circle):
        return way.first(setting)
    way.choose(setting, settled(circle, way.chosen(setting)))
    with frame(setting, say('share.people.title'), back=way.root, hint=say(way.people_hint)):
        if offered_parts(circle, ()):
            text('p', say('share.people.nobody_too'), 'k-soft')
        _questions(setting, way, circle)
    return None


def _questions(setting: Setting, way: Way, circle: Circle) -> None:
    say = setting.say

    def is_ready() -> bool:
        return bool(way.chosen(setting).fields or offered_parts(circle, ()))

    def changed() -> None:
        take_back()

    _people(setting, way, choosable(circle), changed)
    with box('div', 'k-actions'):
        take_back = next_button(
            setting,
            say('share.people.next'),
            lambda: ui.navigate.to(f'{way.root}/wat'),
            say('share.people.needed'),
            is_ready,
        )


def _people(setting: Setting, way: Way, people: tuple[Person, ...], on_change: Callable[[], object]) -> None:
    everybody = [person.id for person in people]
    rows, initials = dict[str, ui.element](), dict[str, ui.element]()

    def mark(person_id: str) -> None:
        chosen = way.chosen(setting)
        shown = person_id in chosen.fields
        check(rows[person_id], on=shown)
        _hide(initials[person_id], hidden=not shown)
        check(initials[person_id], on=person_id in chosen.initials)

    def now(chosen: Chosen) -> None:
        way.choose(setting, chosen)
        on_change()
        for person_id in rows:
            mark(person_id)

    def turn(person_id: str) -> None:
        chosen = way.chosen(setting)
        taken = person_id in chosen.fields
        now(without_person(chosen, person_id) if taken else with_people(chosen, [person_id]))

    def turn_initial(person_id: str) -> None:
        chosen = way.chosen(setting)
        now(with_initial(chosen, person_id, only=person_id not in chosen.initials))

    def draw(person: Person) -> None:
        with box('div', 'k-choice-beside'):
            rows[person.id] = person_choice(setting, person).on('click', lambda: turn(person.id))
            initials[person.id] = _initial_only(setting, person).on('click', lambda: turn_initial(person.id))
        mark(person.id)

    with box('div', 'k-choices', 'k-choices--many') as group:
        group.props['role'] = 'group'
        group.props['aria-label'] = setting.say('share.people.group')
        draw_each(people, draw)
    _all_or_none(setting, lambda: now(with_people(way.chosen(setting), everybody)), lambda: now(Chosen()))


def _hide(element: ui.element, *, hidden: bool) -> None:
    if element.props.get('hidden') != hidden:
        element.props['hidden'] = hidden


def person_choice(setting: Setting, person: Person) -> ui.element:
    """Draws somebody to choose among others, in a group; whether they are chosen is said by ``plain.check``."""
    with box('button', 'k-choice') as row:
        row.props['type'] = 'button'
        row.props['role'] = 'checkbox'
        avatar(setting, person)
        with box('span', 'k-choice__words'):
            text('span', name_of(setting, person), 'k-choice__label')
            if who_is(setting.say, person):
                text('span', who_is(setting.say, person), 'k-choice__hint')
    return row.mark('share-person')


def _initial_only(setting: Setting, person: Person) -> ui.element:
    """The choice to show somebody who is shown by an initial only.

    It comes beside the name, not below it: the next tap would land on another person than the one that was meant.
    """
    say, initial = setting.say, initial_of(person.name)
    with box('button', 'k-tile') as tile:
        tile.props['type'] = 'button'
        tile.props['role'] = 'checkbox'
        tile.props['aria-label'] = say('share.people.initial_of', name=name_of(setting, person), initial=initial)
        picture(setting, 'ui-initial')
        text('span', say('share.people.initial', initial=initial))
    return tile


def _all_or_none(setting: Setting, everyone: Callable[[], None], nobody: Callable[[], None]) -> None:
    with box('div', 'k-row'):
        quiet_button(setting.say('share.people.everyone'), everyone).classes('k-button--small')
        quiet_button(setting.say('share.people.nobody'), nobody).classes('k-button--small')
