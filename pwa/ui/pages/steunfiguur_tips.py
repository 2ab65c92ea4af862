"""Hints for choosing a steunfiguur, never a test: nothing can be ticked, nothing is counted."""

from collections.abc import Iterable

from nicegui import ui

from pwa.domain.choices import Party
from pwa.ui.components.button import link_button
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.picture import picture, picture_name, sheet_use
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of
from pwa.ui.frame import frame
from pwa.ui.pages.steunfiguur_youth import only_for_a_youth
from pwa.ui.setting import Setting

_ME = (180, 158)
_AROUND = {Party.STEUNFIGUUR: (180, 52), Party.PARENTS: (72, 236), Party.PROFESSIONAL: (288, 236)}
_ABOVE, _BELOW = -36, 44

_HINTS = (
    ('choose', 'ui-hand-heart'),
    ('trust', 'ui-heart'),
    ('parent', 'role-parent'),
    ('professional', 'role-professional'),
    ('adult', 'ui-birthday'),
    ('reachable', 'ui-phone'),
    ('agreed', 'party-parents'),
    ('sibling', 'role-sibling'),
)
_STEPS = (
    ('who', 'ui-person'),
    ('what', 'ui-wish'),
    ('how', 'ui-agreement'),
    ('good', 'ui-history'),
    ('stop', 'ui-stop'),
)
_ROLE = (('beside', 'ui-together'), ('speaks', 'ui-speak'), ('along', 'ui-idea'))
_NO_ROLE = (('solve', 'ui-pause'), ('replace', 'party-parents'), ('learn', 'avatar-book'))


@only_for_a_youth
def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say
    hint = say('steunfiguur.tips.lead')
    with frame(setting, say('steunfiguur.tips.title'), back='/steunfiguur', picture='ui-idea', hint=hint):
        _section(setting, 'hints', 'hint', _HINTS)
        note(setting, 'ui-time', say('steunfiguur.tips.time'), say('steunfiguur.tips.asked'))
        _section(setting, 'is', 'role', _ROLE)
        _section(setting, 'is_not', 'no_role', _NO_ROLE)
        _together(setting)
        _order(setting)
        with box('div', 'k-actions'):
            link_button(setting, say('steunfiguur.start.choose'), '/steunfiguur/kiezen')


def _section(setting: Setting, title: str, table: str, lines: Iterable[tuple[str, str]]) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say(f'steunfiguur.tips.{title}'), 'k-section__title')
        picture_lines(setting, [(drawing, say(f'steunfiguur.tips.{table}.{key}')) for key, drawing in lines])


def _order(setting: Setting) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('steunfiguur.tips.order'), 'k-section__title')
        with box('ol', 'k-path'):
            for key, drawing in _STEPS:
                with box('li', 'k-path__step'):
                    with box('span', 'k-avatar'):
                        picture(setting, drawing)
                    with box('div', 'k-path__words'):
                        text('h3', say(f'steunfiguur.tips.step.{key}.title'))
                        text('p', say(f'steunfiguur.tips.step.{key}.text'), 'k-soft')


def _together(setting: Setting) -> None:
    """The youth in the middle, with whoever stands around."""
    with box('section', 'k-section'):
        text('h2', setting.say('steunfiguur.tips.together'), 'k-section__title')
        with box('svg', 'k-map') as drawing:
            drawing.props['viewBox'] = '0 0 360 290'
            drawing.props['role'] = 'img'
            drawing.props['aria-label'] = setting.say('steunfiguur.tips.picture')
            _lines_between([*_AROUND.values()])
            for party, (x, y) in _AROUND.items():
                _disc(setting, party, x, y)
            _shape('circle', 'k-map__me', cx=_ME[0], cy=_ME[1], r=30)
            _words(setting.say('steunfiguur.tips.me'), 'k-map__me-name', *_ME)


def _lines_between(places: list[tuple[int, int]]) -> None:
    neighbours = zip(places, places[1:] + places[:1], strict=True)
    for (x1, y1), (x2, y2) in (*neighbours, *((_ME, place) for place in places)):
        _shape('line', 'k-map__line', x1=x1, y1=y1, x2=x2, y2=y2)


def _disc(setting: Setting, party: Party, x: int, y: int) -> None:
    _shape('circle', 'k-map__disc', cx=x, cy=y, r=26)
    with _shape('svg', 'k-map__picture', x=x - 17, y=y - 17, width=34, height=34):
        sheet_use(setting, picture_name(party))
    _words(label_of(setting.say, party), 'k-map__name', x, y + (_ABOVE if y < _ME[1] else _BELOW))


def _shape(tag: str, look: str, **places: int) -> ui.element:
    shape = box(tag, look)
    for name, place in places.items():
        shape.props[name] = str(place)
    return shape


def _words(words: str, look: str, x: int, y: int) -> None:
    label = text('text', words, look)
    label.props['x'], label.props['y'] = str(x), str(y)
