"""An earlier day beside today: what is different, in words and on the map."""

from collections.abc import Sequence
from functools import partial

from nicegui import ui

from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.snapshots import Changed, Difference, differences, people_of, taken
from pwa.ui.components.button import quiet_button
from pwa.ui.components.circle_map import Mark, circle_map
from pwa.ui.components.day import near_day
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.segment import segment
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.map_layout import lay_out
from pwa.ui.pages.looking_back import START
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_PICTURES = {
    Difference.CAME: 'ui-add',
    Difference.LEFT: 'ui-person',
    Difference.NEARER: 'ui-nearer',
    Difference.FURTHER: 'ring-further',
    Difference.GIVES_NEW: 'ui-giving',
    Difference.GETS_NEW: 'ui-getting',
    Difference.MORE_CONTACT: 'ui-message',
    Difference.CHOSEN: 'ui-steunfiguur',
    Difference.SAID_YES: 'stand-yes',
    Difference.STOPPED: 'stand-stopped',
}
_MARKED = {Difference.CAME: 'new', Difference.NEARER: 'nearer'}
_ITEMS = {Difference.GIVES_NEW: 'give', Difference.GETS_NEW: 'get'}


def page(setting: Setting, snapshot_id: str) -> None:
    """Draws the screen."""
    circle = circle_of(setting)
    then = next((snapshot for snapshot in circle.snapshots if snapshot.id == snapshot_id), None)
    if then is None:
        lost(setting)
        return
    say, changes = setting.say, differences(then, taken(circle, setting.today(), ''))
    title = say('looking_back.one.title', day=near_day(say, then.day, setting.today()))
    with frame(setting, title, back=START, picture='ui-history'):
        with box('section', 'k-section'):
            text('h2', say('looking_back.one.changed'), 'k-section__title')
            if changes:
                _in_words(setting, circle, changes)
            else:
                text('p', say('looking_back.one.same'))
        _maps(setting, circle, then, changes)
        with box('div', 'k-row'):
            quiet_button(say('looking_back.one.remove'), lambda: _remove(setting, then)).classes('k-button--small')


def _in_words(setting: Setting, circle: Circle, changes: Sequence[Changed]) -> None:
    with box('ul', 'k-lines'):
        draw_each(changes, partial(_change, setting, circle))


def _change(setting: Setting, circle: Circle, change: Changed) -> None:
    name = name_of(setting, circle.person(change.person_id) or Person('', change.name))
    with box('li', 'k-lines__line'):
        with box('span', 'k-avatar'):
            picture(setting, _PICTURES[change.what])
        with box('div'):
            text('span', setting.say(f'looking_back.difference.{change.what}', name=name))
            if change.items:
                _items(setting, change, name)


def _items(setting: Setting, change: Changed, name: str) -> None:
    with box('ul', 'k-overview__lines'):
        for item in sorted(change.items):
            text('li', setting.say(f'choices.item.{item.name.lower()}.{_ITEMS[change.what]}', name=name))


def _maps(setting: Setting, circle: Circle, then: Snapshot, changes: Sequence[Changed]) -> None:
    """The map of then and the map of now, one at a time; on that of now it is marked who is new or nearer."""
    say = setting.say
    marks = {
        change.person_id: Mark(_PICTURES[change.what], say(f'looking_back.mark.{_MARKED[change.what]}'))
        for change in changes
        if change.what in _MARKED
    }

    @ui.refreshable
    def shown(*, now: bool) -> None:
        people = [one for one in (circle.people if now else people_of(then)) if one.ring and not one.is_professional]
        if people:
            circle_map(setting, lay_out(people), me=circle.profile.picture, marks=marks if now else {})
            _legend(setting, [mark for person_id, mark in marks.items() if now and _is_in(people, person_id)])
        else:
            text('p', say('looking_back.one.nobody'), 'k-soft')

    with box('section', 'k-section'):
        text('h2', say('looking_back.one.map'), 'k-section__title')
        times = {False: say('looking_back.one.then'), True: say('looking_back.one.now')}
        segment(say('looking_back.one.map'), times, chosen=True, on_choose=lambda now: shown.refresh(now=now))
        shown(now=True)


def _is_in(people: Sequence[Person], person_id: str) -> bool:
    return any(person.id == person_id for person in people)


def _legend(setting: Setting, marks: Sequence[Mark]) -> None:
    if not marks:
        return
    with box('ul', 'k-legend'):
        for mark in dict.fromkeys(marks):
            with box('li', 'k-legend__line'):
                picture(setting, mark.drawing)
                text('span', mark.words)


async def _remove(setting: Setting, snapshot: Snapshot) -> None:
    change = setting.repository.remove(snapshot)
    if await is_kept(setting, change, said=setting.say('looking_back.one.removed')):
        go_on(setting, START)
