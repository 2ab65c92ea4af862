"""The people of the circle, on a map and in a list: what can be done on the one can be done on the other."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from nicegui import ui

from pwa.domain.choices import Ring
from pwa.domain.circle import Circle
from pwa.domain.people import Person, by_ring
from pwa.ui.components.button import link, link_button, word_link
from pwa.ui.components.circle_map import circle_map, map_legend
from pwa.ui.components.lines import note
from pwa.ui.components.person_row import caption_among, person_chip, person_row
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each, draw_lists
from pwa.ui.components.section_title import section_title
from pwa.ui.components.words import label_of, name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.map_layout import lay_out
from pwa.ui.pages import finding, in_touch, what_now
from pwa.ui.setting import Setting

Group = tuple[str, str, Sequence[Person]]
"""A picture, a heading, and who stands below it."""


def on_map(setting: Setting) -> None:
    """The people on the circle map; those without a place yet stand below it."""
    _home(setting, '/', _map)


def in_list(setting: Setting) -> None:
    """The same people in a list, the closest first."""
    _home(setting, '/lijst', _list)


def _home(setting: Setting, path: str, draw: Callable[[Setting, Circle], None]) -> None:
    circle = circle_of(setting)
    setting.session.home = path
    with frame(setting, setting.say('people.title', name=circle.profile.name), tab='kring'):
        if not circle.people:
            _nobody_yet(setting)
            return
        _views(setting, path)
        if len(circle.people) == 1:
            _one_is_a_lot(setting, circle.people[0])
        draw(setting, circle)
        if len(circle.people) > 1 and what_now.is_untouched(circle):
            _first_giving(setting, circle)
        if path == '/lijst' and in_touch.has_something(setting, circle):
            word_link(setting, setting.say('people.in_touch'), in_touch.ROUTE, picture='ui-calendar')
        _more_people(setting)


def _nobody_yet(setting: Setting) -> None:
    with box('div', 'k-empty'):
        picture(setting, 'ui-circle', 'k-picture--huge')
        text('p', setting.say('people.nobody.lead'), 'k-lead')
        text('p', setting.say('people.nobody.hint'), 'k-soft')
        word_link(setting, setting.say('people.nobody.unsure'), finding.NOBODY)
    _more_people(setting)


def _one_is_a_lot(setting: Setting, person: Person) -> None:
    say, name = setting.say, name_of(setting, person)
    with box('div', 'k-stack'):
        note(setting, 'ui-heart', say('people.one.lead', name=name), say('people.one.hint'), look='care')
        link_button(setting, say('people.one.give', name=name), f'/mens/{person.id}/geven', look='soft')


def _first_giving(setting: Setting, circle: Circle) -> None:
    somebody = what_now.nothing_given(circle)
    if somebody:
        with box('ul', 'k-list'):
            what_now.giving(setting, somebody)


def _more_people(setting: Setting) -> None:
    # what is at the foot stays in sight: one button, so that it leaves room for the people
    link_button(setting, setting.say('people.quick'), '/namen', look='quiet')
    with box('div', 'k-actions'):
        link_button(setting, setting.say('people.more'), finding.ENTRY, picture='ui-person-add')


def _views(setting: Setting, now: str) -> None:
    """The map or the list."""
    views = (('/', 'ui-circle', setting.say('people.view.map')), ('/lijst', 'ui-list', setting.say('people.view.list')))
    with box('nav', 'k-segment') as switch:
        switch.props['aria-label'] = setting.say('people.view.name')
        for path, drawing, words in views:
            with link(setting, path, 'k-segment__option') as option:
                if path == now:
                    option.props['aria-current'] = 'page'
                picture(setting, drawing)
                text('span', words)


def _map(setting: Setting, circle: Circle) -> None:
    people = _own(circle)
    waiting = [person for person in people if person.ring is None]
    if waiting == people:
        # nobody has to look for people below a map that is empty
        _without_place(setting, waiting)
        _placed(setting, circle, people)
    else:
        _placed(setting, circle, people)
        _without_place(setting, waiting)
    _sections(setting, [_care(setting, circle)])


def _placed(setting: Setting, circle: Circle, people: Sequence[Person]) -> None:
    layout = lay_out(people)
    circle_map(setting, layout, me=circle.profile.picture)
    map_legend(setting, layout)
    if not layout.size.letters:
        text('p', setting.say('map.crowded'), 'k-soft', 'k-small')


def _without_place(setting: Setting, people: Sequence[Person]) -> None:
    if not people:
        return
    with box('section', 'k-section'):
        text('h2', setting.say('map.waiting'), 'k-section__title')
        text('p', setting.say('map.waiting_hint'), 'k-soft')
        with box('ul', 'k-chips'):
            draw_each(people, partial(_waiting, setting))


def _waiting(setting: Setting, person: Person) -> None:
    with box('li'):
        person_chip(setting, person, f'/plek/{person.id}')


def _list(setting: Setting, circle: Circle) -> None:
    rings = (_ring(setting, ring, members) for ring, members in by_ring(_own(circle)).items())
    _sections(setting, [*rings, _care(setting, circle)])


def _ring(setting: Setting, ring: Ring | None, members: Sequence[Person]) -> Group:
    if ring is None:
        return 'ui-people', setting.say('map.waiting'), members
    return picture_name(ring), label_of(setting.say, ring), members


def _own(circle: Circle) -> list[Person]:
    return [person for person in circle.people if not person.is_professional]


def _care(setting: Setting, circle: Circle) -> Group:
    return 'domain-care', setting.say('people.care'), [person for person in circle.people if person.is_professional]


def _sections(setting: Setting, groups: Iterable[Group]) -> None:
    """People under headings of their own; a heading over nobody is left out."""
    lists = [(_section(setting, drawing, title), people) for drawing, title, people in groups if people]
    draw_lists(lists, partial(person_row, setting, caption_among(setting)))


def _section(setting: Setting, drawing: str, title: str) -> ui.element:
    with box('section', 'k-section'):
        section_title(setting, drawing, title)
        return box('ul', 'k-people')
