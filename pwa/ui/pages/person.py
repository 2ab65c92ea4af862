"""Everything that was put down about one person: giving, then getting; the rest lies in a few parts that open."""

from collections.abc import Mapping
from dataclasses import dataclass

from pwa.domain.people import Person
from pwa.ui.components.avatar import avatar
from pwa.ui.components.button import row_link
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of, side_by_side
from pwa.ui.frame import frame
from pwa.ui.pages.person_answers import answers
from pwa.ui.pages.person_keeping import found
from pwa.ui.setting import Setting

_SAMPLE = 3


@dataclass(frozen=True)
class Part:
    """A part of the page that opens.

    Attributes:
        picture: the picture beside its name.
        rows: its lines: the end of the route of each, and its picture.
    """

    picture: str
    rows: Mapping[str, str]


FIRST = {'geven': 'field-giving', 'krijgen': 'field-getting', 'een-ding': 'ui-check'}
"""What stands there at once: giving before getting, then the one thing that is enough."""

PARTS = {
    'who': Part(
        'field-role',
        {
            'plek': 'field-ring',
            'wie': 'field-role',
            'waarvan': 'field-domain',
            'waarom': 'field-why',
            'goed-in': 'ui-star',
            'naam': 'ui-edit',
            'korte-naam': 'ui-initial',
            'plaatje': 'ui-picture',
        },
    ),
    'contact': Part(
        'field-contact', {'contact': 'field-contact', 'gesproken': 'ui-message', 'verjaardag': 'ui-birthday'}
    ),
    'knows': Part(
        'field-knows', {'weet': 'field-knows', 'meedoen': 'field-involvement', 'dichterbij': 'ui-hand-heart'}
    ),
    'later': Part('ui-later', {'later': 'ui-later', 'sterker': 'field-strengthen'}),
}

LAST = {'alleen-ik': 'ui-eye-off', 'weg': 'ui-trash'}


def person(setting: Setting, person_id: str) -> None:
    """The page of a person."""
    somebody = found(setting, person_id)
    if not somebody:
        return
    said = answers(setting, somebody)
    with frame(setting, name_of(setting, somebody), back=setting.session.home, above=lambda: _above(setting, somebody)):
        _rows(setting, somebody, FIRST, said)
        with box('div', 'k-stack', 'k-stack--tight'):
            for key, part in PARTS.items():
                if said.keys() & part.rows.keys():
                    _part(setting, somebody, key, part, said)
        _rows(setting, somebody, LAST, said)


def _above(setting: Setting, somebody: Person) -> None:
    avatar(setting, somebody, large=True)
    if somebody.private:
        with box('span', 'k-badge'):
            picture(setting, 'ui-eye-off')
            text('span', setting.say('person.private.badge'))


def _part(setting: Setting, somebody: Person, key: str, part: Part, said: Mapping[str, str]) -> None:
    """One part: closed it says what is in it, as far as anything is."""
    name, here = name_of(setting, somebody), (somebody.id, key)
    caption = side_by_side(setting.say, *[said[row] for row in part.rows if said.get(row)][:_SAMPLE])
    with box('details', 'k-more', 'k-more--part') as drawn:
        if here in setting.session.opened:
            drawn.props['open'] = True
        with box('summary').mark(f'part-{key}') as summary:
            picture(setting, part.picture)
            with box('span', 'k-list__words'):
                text('span', setting.say(f'person.part.{key}', name=name))
                text('span', caption or setting.say('person.part.empty'), 'k-soft', 'k-small')
        _rows(setting, somebody, part.rows, said)
    summary.on('click', lambda: _turn(setting, here))


def _turn(setting: Setting, part: tuple[str, str]) -> None:
    """Remembers which parts are open, for when the way leads back to them."""
    setting.session.opened ^= {part}


def _rows(setting: Setting, somebody: Person, rows: Mapping[str, str], said: Mapping[str, str]) -> None:
    with box('ul', 'k-list'):
        for row, drawing in rows.items():
            if row in said:
                words = setting.say(f'person.row.{row}', name=name_of(setting, somebody))
                row_link(setting, words, f'/mens/{somebody.id}/{row}', picture=drawing, caption=said[row])
