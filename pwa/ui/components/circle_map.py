"""The circle map: everybody with a ring, as close to me as they are. Each is a link that works by keyboard too."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from nicegui import ui

from pwa.ui.components.avatar import initial
from pwa.ui.components.button import link
from pwa.ui.components.picture import picture, picture_name, sheet_use
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import in_a_row, label_of, name_of
from pwa.ui.map_names import name_lines
from pwa.ui.map_shapes import MARK, ME, WIDTH, CircleMap, Oval, Part, Placed
from pwa.ui.setting import Setting

_BADGE = 10
_LINE = 14
_AT_ONCE = 40


@dataclass(frozen=True)
class Mark:
    """What is said of a person on a map to look at: a small picture, and the same in words."""

    drawing: str
    words: str


def circle_map(
    setting: Setting, layout: CircleMap, *, me: str = '', whose: str = '', marks: Mapping[str, Mark] | None = None
) -> ui.element:
    """Draws the map.

    Args:
        setting: words and place.
        layout: where everybody stands.
        me: the picture of whose circle it is, if there is one.
        whose: the name of whose circle it is, where that is somebody else.
        marks: makes it a map to look at only, with no way to anybody's own page: what to mark, by the ids of people.
    """
    with box('svg', 'k-map') as drawing:
        drawing.props['viewBox'] = f'0 0 {WIDTH} {layout.height:.0f}'
        drawing.props['role'] = 'group'
        drawing.props['aria-label'] = setting.say('read.overview.of', name=whose) if whose else setting.say('map.name')
        with box('g') as round_me:
            round_me.props['transform'] = _at(layout.centre)
            round_me.props['aria-hidden'] = 'true'
            for oval in layout.ovals:
                _oval(oval)
            for part in layout.parts:
                _part(setting, layout, part)
            for oval in layout.ovals:
                _label(label_of(setting.say, oval.ring), 0, 16 - oval.down)
            _me(setting, me, initial(whose) if whose else setting.say('map.me'))
        for group in layout.groups:
            _label(label_of(setting.say, group.ring), group.x, group.y)
        draw_each(layout.people, partial(_anybody, setting, marks), at_once=_AT_ONCE)
    return drawing


def map_legend(setting: Setting, layout: CircleMap) -> None:
    """Says what the pictures along the edge of a map mean, where there are any."""
    domains = [part.domain for part in layout.parts if part.domain]
    if not domains:
        return
    with box('ul', 'k-legend') as legend:
        legend.props['aria-label'] = setting.say('map.legend')
        for domain in domains:
            with box('li', 'k-legend__line'):
                picture(setting, picture_name(domain))
                text('span', label_of(setting.say, domain))


def _oval(oval: Oval) -> None:
    shape = box('rect', f'k-map__ring--{oval.ring.value}')
    shape.props.update(x=-oval.across, y=-oval.down, width=2 * oval.across, height=2 * oval.down, rx=oval.across)


def _part(setting: Setting, layout: CircleMap, part: Part) -> None:
    outer = layout.ovals[0]
    if len(layout.parts) > 1:
        x, y = outer.at(part.start)
        box('line', 'k-map__sector').props.update(x1=0, y1=0, x2=round(x), y2=round(y))
    if part.domain:
        x, y = outer.at(part.middle)
        with box('g', 'k-map__part') as mark:
            mark.props['transform'] = _at((x, y))
            box('circle', 'k-map__part-disc').props['r'] = MARK - 1
            _drawing(setting, picture_name(part.domain), 18)


def _me(setting: Setting, drawing: str, letters: str) -> None:
    box('circle', 'k-map__me').props['r'] = ME
    if drawing:
        _drawing(setting, drawing, 34)
    else:
        text('text', letters, 'k-map__me-name')


def _label(words: str, x: float, y: float) -> None:
    text('text', words, 'k-map__label').props.update(x=round(x), y=round(y))


def _anybody(setting: Setting, marks: Mapping[str, Mark] | None, placed: Placed) -> None:
    if marks is None:
        _person(setting, placed)
    else:
        _still_person(setting, placed, marks.get(placed.person.id))


def _person(setting: Setting, placed: Placed) -> None:
    """A link that says all of the person; the letters beside it are for the eye, since they may be cut off."""
    with box('g', 'k-map__person') as drawn:
        drawn.props['transform'] = _at((placed.x, placed.y))
        with link(setting, f'/mens/{placed.person.id}') as anchor:
            anchor.props['aria-label'] = said(setting, placed)
            hit = placed.box
            shape = box('rect', 'k-map__hit')
            shape.props.update(x=hit.left - placed.x, y=hit.top - placed.y)
            shape.props.update(width=hit.right - hit.left, height=hit.bottom - hit.top)
            _disc(setting, placed)
        _letters(setting, placed)


def _still_person(setting: Setting, placed: Placed, mark: Mark | None) -> None:
    """The same to look at only; a mark is read out too."""
    with box('g', 'k-map__person') as drawn:
        drawn.props['transform'] = _at((placed.x, placed.y))
        drawn.props['role'] = 'img'
        drawn.props['aria-label'] = in_a_row(setting.say, [said(setting, placed), mark.words if mark else ''])
        _disc(setting, placed)
        _letters(setting, placed)
        if mark:
            with box('g', 'k-map__mark') as drawing:
                drawing.props['transform'] = _at((placed.size.disc - 5, 5 - placed.size.disc))
                box('circle', 'k-map__mark-disc').props['r'] = _BADGE
                _drawing(setting, mark.drawing, _BADGE + 5)


def _disc(setting: Setting, placed: Placed) -> None:
    box('circle', 'k-map__disc').props['r'] = placed.size.disc
    if placed.person.picture:
        _drawing(setting, placed.person.picture, round(1.3 * placed.size.disc))


def _letters(setting: Setting, placed: Placed) -> None:
    name, size = name_of(setting, placed.person), placed.size
    if not placed.person.picture:
        look = f'k-map__initial--{size.initials}'
        text('text', initial(name, size.initials), 'k-map__initial', look).props['aria-hidden'] = 'true'
    for line, words in enumerate(name_lines(name, size), start=1):
        text('text', words, 'k-map__name').props.update({'y': size.disc + _LINE * line, 'aria-hidden': 'true'})


def said(setting: Setting, placed: Placed) -> str:
    """What a screen reader says of a person on the map: the name, how close, which part of life."""
    person = placed.person
    labels = (label_of(setting.say, choice) for choice in (person.ring, person.domain) if choice)
    return in_a_row(setting.say, [name_of(setting, person), *labels])


def _drawing(setting: Setting, name: str, size: int) -> None:
    with box('svg', 'k-map__picture') as drawing:
        drawing.props.update(x=-size / 2, y=-size / 2, width=size, height=size)
        sheet_use(setting, name)


def _at(spot: tuple[float, float]) -> str:
    return f'translate({spot[0]:.0f} {spot[1]:.0f})'
