"""The words of the fixed choices, and what people are called."""

from collections.abc import Iterable
from enum import IntEnum
from functools import reduce

from pwa.domain.names import shown_name
from pwa.domain.people import Person
from pwa.sharing.errors import ShareFault
from pwa.texts import Texts
from pwa.ui.components.names import kind_of
from pwa.ui.setting import Setting


def label_of(say: Texts, choice: IntEnum) -> str:
    """What a choice is called."""
    return say(f'choices.{kind_of(choice)}.{choice.name.lower()}.label')


def hint_of(say: Texts, choice: IntEnum) -> str:
    """What a choice means, or '' where its name says enough."""
    path = f'choices.{kind_of(choice)}.{choice.name.lower()}.hint'
    return say(path) if say.has(path) else ''


def name_of(setting: Setting, person: Person) -> str:
    """What somebody is called on every screen: where the circle keeps names short, not by the name itself."""
    circle = setting.repository.circle
    return shown_name(person, short=circle is not None and circle.profile.short_names)


def in_a_row(say: Texts, words: Iterable[str]) -> str:
    """Words with the comma of the language between them; '' for none."""
    listed = [word for word in words if word]
    return reduce(lambda first, last: say('share.words.comma', first=first, last=last), listed) if listed else ''


def side_by_side(say: Texts, *parts: str) -> str:
    """Parts with a dot between them, each in its own direction; those that are empty are left out.

    In a language from right to left a name in Latin letters at the beginning would turn the whole line round, and take
    a date after it apart: a mark of the direction comes first, and each part is isolated (U+2068, U+2069).
    """
    there = [part for part in parts if part]
    if say.direction == 'ltr' or not there:
        return ' · '.join(there)
    return '\u200f' + ' · '.join(f'\u2068{part}\u2069' for part in there)


def fault_of_code(say: Texts, fault: ShareFault) -> str:
    """What is wrong with a code, in words: of ``KR-TE-GROOT`` it is ``sharing_errors.te_groot``."""
    key = fault.removeprefix('KR-').replace('-', '_').lower()
    return say(f'sharing_errors.{key}')
