"""The picture of the family, its own people and its professionals: three groups of one size, joined in a triangle."""

from collections.abc import Sequence
from itertools import pairwise

from nicegui import ui

from pwa.domain.circle import Circle
from pwa.domain.names import initial_of
from pwa.domain.people import Person
from pwa.domain.together import groups_of
from pwa.ui.components.avatar import initial
from pwa.ui.components.picture import sheet_use
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.segment import segment
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.map_names import name_lines
from pwa.ui.map_shapes import NAMED_WHOLE
from pwa.ui.pages import together
from pwa.ui.pages.share_wording import joined
from pwa.ui.setting import Setting

_WIDTH, _SIDE, _HEAD, _FOOT, _CELL, _GAP, _LINE = 360, 330, 36, 16, 86, 40, 14
_IN_ROW, _ROWS, _DISC = 4, 2, 22
_MOST = _IN_ROW * _ROWS

Named = tuple[str, str]
"""The name as it is shown, and the picture's name or ''."""


def page(setting: Setting) -> None:
    """Draws the screen; whether names or their first letters stand in it is for the family to say."""
    say, circle = setting.say, circle_of(setting)

    @ui.refreshable
    def drawing(names: str) -> None:
        _drawing(setting, circle, letters=names == 'letters')

    with frame(setting, say('together.drawing.title'), back=together.ROUTE, hint=say('together.drawing.hint')):
        drawing('full')
        with box('div', 'k-no-print'):
            options = {names: say(f'together.drawing.{names}') for names in ('full', 'letters')}
            segment(say('together.drawing.names'), options, 'full', drawing.refresh)
        with box('div', 'k-actions'):
            print_button(setting)


def _drawing(setting: Setting, circle: Circle, *, letters: bool) -> None:
    say, groups = setting.say, groups_of(circle)

    def named(people: Sequence[Person]) -> list[Named]:
        names = ((name_of(setting, person), person.picture) for person in people)
        return [(initial_of(name) if letters else name, drawing) for name, drawing in names]

    me = (say('together.drawing.me'), circle.profile.picture)
    shown = {'own': named(groups.own), 'family': [me, *named(groups.family)], 'care': named(groups.care)}
    rows = max(1, *(-(-min(len(people), _MOST) // _IN_ROW) for people in shown.values()))
    height = _HEAD + rows * _CELL + _FOOT
    with box('svg', 'k-map') as drawn:
        drawn.props['viewBox'] = f'0 0 {_WIDTH} {3 * height + 2 * _GAP}'
        drawn.props['role'] = 'img'
        drawn.props['aria-label'] = ' '.join(_said(setting, key, people) for key, people in shown.items())
        _triangle(height)
        for place, (key, people) in enumerate(shown.items()):
            _group(setting, key, people, place * (height + _GAP), height)


def _said(setting: Setting, key: str, people: Sequence[Named]) -> str:
    say = setting.say
    names = joined(say, [name for name, _ in people]) or say('together.drawing.nobody')
    return say('together.drawing.said', word=say(f'together.drawing.{key}'), names=names)


def _triangle(height: int) -> None:
    """From each group to both others; the line past the one in the middle goes along its side."""
    middle, side, edge = _SIDE // 2, _SIDE - 8, _WIDTH - 6
    first, last = height // 2, 2 * (height + _GAP) + height // 2
    along = ((side, first), (edge, first), (edge, last), (side, last))
    for (x1, y1), (x2, y2) in (((middle, first), (middle, last)), *pairwise(along)):
        box('line', 'k-map__line').props.update(x1=x1, y1=y1, x2=x2, y2=y2)


def _group(setting: Setting, key: str, people: Sequence[Named], top: int, height: int) -> None:
    say, middle = setting.say, _SIDE // 2
    box('rect', 'k-map__group').props.update(x=2, y=top, width=_SIDE - 4, height=height, rx=24)
    _words(say(f'together.drawing.{key}'), 'k-map__group-name', middle, top + 24)
    if not people:
        _words(say('together.drawing.nobody'), 'k-map__label', middle, top + height // 2 + 12)
    rows = [people[start : start + _IN_ROW] for start in range(0, min(len(people), _MOST), _IN_ROW)]
    below = (height - _HEAD - _FOOT - len(rows) * _CELL) // 2
    for line, row in enumerate(rows):
        for place, one in enumerate(row):
            x = middle + round((place - (len(row) - 1) / 2) * 78)
            _person(setting, one, x, top + _HEAD + below + _DISC + line * _CELL)
    if len(people) > _MOST:
        _words(say('together.drawing.more'), 'k-map__label', middle, top + height - 7)


def _person(setting: Setting, one: Named, x: int, y: int) -> None:
    name, drawing = one
    box('circle', 'k-map__disc').props.update(cx=x, cy=y, r=_DISC)
    if drawing:
        with box('svg', 'k-map__picture') as place:
            place.props.update(x=x - 14, y=y - 14, width=28, height=28)
            sheet_use(setting, drawing)
    else:
        _words(initial(name), 'k-map__initial', x, y)
    for line, words in enumerate(name_lines(name, NAMED_WHOLE)):
        _words(words, 'k-map__name', x, y + _DISC + 16 + line * _LINE)


def _words(words: str, look: str, x: int, y: int) -> None:
    text('text', words, look).props.update(x=x, y=y)
