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


def fault_of_code(say: Texts, fault: ShareFault) -> str:
    """What is wrong with a code, in words: of ``KR-TE-GROOT`` it is ``sharing_errors.te_groot``."""
    key = fault.removeprefix('KR-').replace('-', '_').lower()
    return say(f'sharing_errors.{key}')
