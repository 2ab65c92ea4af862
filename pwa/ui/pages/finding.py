"""Ways to put somebody in the circle, and a kind way on for who thinks of nobody: never a dead end."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pwa.domain.choices import CircleKind, Domain, Ring, Role
from pwa.domain.people import Template
from pwa.ui.components.button import link_button, main_button, row_link, word_link
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.naming import Naming
from pwa.ui.components.plain import box, text
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages import asking
from pwa.ui.pages.asking_words import Kind
from pwa.ui.pages.named import kind_of_circle, leave
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

ENTRY = '/erbij'
NOBODY = '/erbij/niemand'
BESIDES = '/erbij/dier-plek-club'
PLACES = '/erbij/plekken'
FIRST_MESSAGE = f'{asking.START}/{Kind.AGAIN}'

_WAYS = {
    'questions': ('/vragen', 'ui-question'),
    'walk': ('/rondje', 'ui-circle'),
    'names': ('/namen', 'ui-edit'),
    'places': (PLACES, 'role-trainer'),
    'besides': (BESIDES, 'role-pet'),
    'before': ('/erbij/vroeger', 'ring-before'),
    'new': ('/erbij/nieuw', 'ring-new'),
    'pet': ('/erbij/dier', 'role-pet'),
    'place': ('/erbij/plek', 'role-place'),
    'club': ('/erbij/club', 'role-club'),
}
"""Way -> its route and its picture."""

_FIRST = {
    CircleKind.PARENT: ('questions', 'walk', 'names', 'places', 'before', 'new', 'besides'),
    CircleKind.YOUTH: ('questions', 'besides', 'walk', 'names', 'places', 'before', 'new'),
}
"""In which order: children name a pet first."""

_SMALL = ('places', 'besides', 'new', 'questions')

_MEETING = {
    'school': 'domain-school',
    'community': 'avatar-coffee',
    'library': 'avatar-book',
    'outside': 'avatar-tree',
    'helping': 'ui-hand-heart',
    'sport': 'domain-sport',
    'club': 'role-club',
    'job': 'domain-work',
    'centre': 'ui-people',
    'animals': 'avatar-horse',
    'online': 'domain-online',
}
"""Idea where to meet people -> its picture; one that was added in content alone has ``_IDEA``."""

_IDEA = 'ui-idea'


@dataclass(frozen=True)
class _Ask:
    """A question of its own for one way.

    Attributes:
        way: its name in content.
        template: what who is named here shares.
        back: the route of the way back.
    """

    way: str
    template: Template
    back: str = field(default=ENTRY)


_ASKS: Mapping[str, _Ask] = {
    'vroeger': _Ask('before', Template(ring=Ring.BEFORE, domain=Domain.BEFORE)),
    'nieuw': _Ask('new', Template(ring=Ring.NEW)),
    'dier': _Ask('pet', Template(role=Role.PET, picture='avatar-paw'), BESIDES),
    'plek': _Ask('place', Template(role=Role.PLACE, picture='avatar-house'), BESIDES),
    'club': _Ask('club', Template(role=Role.CLUB, picture='avatar-ball'), BESIDES),
}


def entry(setting: Setting) -> None:
    """All the ways, and one for who thinks of nobody."""
    say = setting.say
    with frame(setting, say('finding.title'), back='/', hint=say('finding.hint')):
        _rows(setting, _FIRST[circle_of(setting).profile.kind])
        with box('div', 'k-actions'):
            link_button(setting, say('finding.nobody_row'), NOBODY, look='quiet')


def nobody(setting: Setting) -> None:
    """Thinking of nobody is a full answer; something small can be tried, or nothing."""
    say = setting.say
    with frame(setting, say('finding.nobody.title'), back=ENTRY, picture='ui-heart', hint=say('finding.nobody.hint')):
        _rows(setting, _SMALL)
        with box('div', 'k-actions'):
            link_button(setting, say('finding.nobody.not_now'), '/', look='soft', done=True)


def besides(setting: Setting) -> None:
    """A pet, a place or a club: which of them."""
    say = setting.say
    with frame(setting, say('finding.besides.title'), back=ENTRY, picture='role-pet', hint=say('finding.besides.hint')):
        _rows(setting, ('pet', 'place', 'club'))


def ask(setting: Setting, way: str) -> None:
    """The question of one way, ``way`` as in its route."""
    asked = _ASKS.get(way)
    if asked is None:
        lost(setting)
        return
    say, key = setting.say, asked.way
    title, hint = say(f'finding.ask.{key}.title'), say(f'finding.ask.{key}.hint')
    with frame(setting, title, back=asked.back, picture=_WAYS[key][1], hint=hint):
        naming = Naming(setting, f'way {key}', say(f'finding.ask.{key}.name'), template=asked.template)
        word_link(setting, say('finding.nobody_row'), NOBODY)
        if asked.template.ring is Ring.BEFORE:
            word_link(setting, say('finding.first_message'), FIRST_MESSAGE, picture='ui-message')
        if asked.template.ring is Ring.NEW:
            _where_to_meet(setting)
        with box('div', 'k-actions'):
            main_button(say('finding.done'), lambda: leave(setting, naming))


def _where_to_meet(setting: Setting) -> None:
    say, path = setting.say, f'finding.meet.{kind_of_circle(setting)}'
    with box('section', 'k-section'):
        text('h2', say('finding.ideas'), 'k-section__title')
        picture_lines(setting, [(_MEETING.get(key, _IDEA), say(f'{path}.{key}')) for key in say.keys_under(path)])


def _rows(setting: Setting, ways: tuple[str, ...]) -> None:
    with box('ul', 'k-list'):
        for way in ways:
            path, drawing = _WAYS[way]
            words, caption = setting.say(f'finding.way.{way}.label'), setting.say(f'finding.way.{way}.caption')
            row_link(setting, words, path, picture=drawing, caption=caption)
