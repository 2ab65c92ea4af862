"""Asking and accepting, the first screens: what one wants to say, and to whom."""

from collections.abc import Callable, Sequence
from functools import partial

from pwa.domain.choices import Ring
from pwa.domain.people import Person
from pwa.ui.components.button import link, row_link
from pwa.ui.components.person_row import caption_among, person_inside
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.asking_words import Kind
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

START = '/vragen-om-hulp'
NOBODY = 'iemand'
"""In the place of a person's id: for who is not in the circle."""

_PICTURES = {
    Kind.ASK: 'ui-ask',
    Kind.ACCEPT: 'ui-hand-heart',
    Kind.THANK: 'ui-thanks',
    Kind.AGAIN: 'ui-message',
    Kind.DECLINE: 'ui-stop',
}


def page(setting: Setting) -> None:
    """What one wants to say."""
    say = setting.say
    with frame(setting, say('asking.start.title'), back='/doen', picture='ui-ask', hint=say('asking.start.lead')):
        with box('ul', 'k-list'):
            for kind, drawing in _PICTURES.items():
                caption = say(f'asking.kind.{kind}.caption')
                row_link(setting, say(f'asking.kind.{kind}.row'), f'{START}/{kind}', picture=drawing, caption=caption)
        with box('ul', 'k-list'):
            caption = say('asking.start.hard_caption')
            row_link(setting, say('asking.start.hard'), f'{START}/lastig', picture='ui-heart', caption=caption)


def to_whom(setting: Setting, kind: str) -> None:
    """To whom; the own people first, and professionals apart from them.

    Args:
        setting: words and circle.
        kind: one of ``Kind``; anything else was typed by hand and is not there.
    """
    if kind not in set(Kind):
        lost(setting)
        return
    say, people = setting.say, _in_order(Kind(kind), [one for one in circle_of(setting).people if one.is_human])
    row = partial(_row, setting, kind, caption_among(setting))
    with frame(setting, say(f'asking.kind.{kind}.title'), back=START, picture=_PICTURES[Kind(kind)]):
        with box('ul', 'k-people'):
            draw_each([person for person in people if not person.is_professional], row)
        with box('ul', 'k-list'):
            caption, path = say('asking.who.somebody_caption'), f'{START}/{kind}/{NOBODY}'
            row_link(setting, say('asking.who.somebody'), path, picture='ui-person', caption=caption)
        professionals = [person for person in people if person.is_professional]
        if professionals:
            with box('section', 'k-section'):
                text('h2', say('asking.who.care'), 'k-section__title')
                with box('ul', 'k-people'):
                    draw_each(professionals, row)


def _in_order(kind: Kind, people: Sequence[Person]) -> Sequence[Person]:
    """Who is thought of first: with getting back in touch, people from before."""
    if kind is not Kind.AGAIN:
        return people
    return sorted(people, key=lambda person: person.ring is not Ring.BEFORE)


def _row(setting: Setting, kind: str, who: Callable[[Person], str], person: Person) -> None:
    with box('li'), link(setting, f'{START}/{kind}/{person.id}', 'k-person'):
        person_inside(setting, person, who(person))
