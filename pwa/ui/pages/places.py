"""Unusual places: a place that one knows again brings somebody to mind sooner than being asked for a name."""

from pwa.domain.choices import Domain
from pwa.domain.people import Template
from pwa.ui.components.button import link_button, main_button, row_link, word_link
from pwa.ui.components.naming import Naming
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.pages.finding import ENTRY, NOBODY, PLACES
from pwa.ui.pages.named import kind_of_circle, leave
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_PICTURES = {
    'club': 'role-trainer',
    'schoolyard': 'domain-school',
    'school': 'role-teacher',
    'children': 'role-child',
    'shop': 'ui-shop',
    'bus': 'ui-bus',
    'outside': 'avatar-tree',
    'door': 'ui-door',
    'community': 'avatar-coffee',
    'work': 'domain-work',
    'friends_home': 'avatar-house',
    'job': 'domain-work',
    'snack': 'avatar-pizza',
    'animals': 'avatar-horse',
    'library': 'avatar-book',
    'gaming': 'avatar-game-controller',
}
_ANY_PLACE = 'role-place'
"""The picture of a place that was added in content alone."""

_DOMAINS = {
    'club': Domain.SPORT,
    'schoolyard': Domain.SCHOOL,
    'school': Domain.SCHOOL,
    'shop': Domain.NEIGHBOURS,
    'outside': Domain.NEIGHBOURS,
    'door': Domain.NEIGHBOURS,
    'work': Domain.WORK,
    'job': Domain.WORK,
    'snack': Domain.NEIGHBOURS,
    'gaming': Domain.ONLINE,
}
"""The part of life that a place says by itself; of the others it is open."""


def page(setting: Setting) -> None:
    """The places, each to tap."""
    say, kind = setting.say, kind_of_circle(setting)
    with frame(setting, say('places.title'), back=ENTRY, hint=say('places.hint')):
        with box('ul', 'k-list'):
            for place in say.keys_under(f'places.{kind}'):
                words, caption = say(f'places.{kind}.{place}.label'), say(f'places.{kind}.{place}.hint')
                row_link(setting, words, f'{PLACES}/{place}', picture=_PICTURES.get(place, _ANY_PLACE), caption=caption)
        with box('div', 'k-actions'):
            link_button(setting, say('finding.nobody_row'), NOBODY, look='quiet')


def one(setting: Setting, place: str) -> None:
    """Who is at this place."""
    say, kind = setting.say, kind_of_circle(setting)
    if place not in say.keys_under(f'places.{kind}'):
        lost(setting)
        return
    title, hint = say(f'places.{kind}.{place}.text'), say(f'places.{kind}.{place}.hint')
    with frame(setting, title, back=PLACES, picture=_PICTURES.get(place, _ANY_PLACE), hint=hint):
        template = Template(domain=_DOMAINS.get(place))
        naming = Naming(setting, f'place {place}', say('people.name'), template=template)
        word_link(setting, say('finding.nobody_row'), NOBODY)
        with box('div', 'k-actions'):
            main_button(say('finding.done'), lambda: leave(setting, naming))
