"""First names and nicknames as people type them: several at once, and the same one twice."""

import re
import unicodedata
from collections.abc import Iterable

from pwa.domain.people import Person
from pwa.domain.writing import JOINERS, MAX_NAME, WritingError, clean

_JOINER = '\u200d'
_SKIN_TONES = '\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff'
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_LONGEST = 16
"""Characters of one sign: a family of four with their skin tones has 11."""

_BETWEEN = re.compile(r'[,;،、\n\r]+')


def names_in(text: str) -> tuple[str, ...]:
    """The names in a text, with commas or new lines between them; none where nothing was typed.

    Raises:
        WritingError: a name is longer than ``MAX_NAME`` characters; its ``part`` is that name, where there are more.
    """
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    names = (_name(part, one_of_more=len(parts) > 1) for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))


def _name(text: str, *, one_of_more: bool) -> str:
    try:
        return clean(text, MAX_NAME)
    except WritingError as error:
        raise WritingError(error.fault, error.limit, text.strip() if one_of_more else '') from error


def called(people: Iterable[Person], name: str) -> Person | None:
    """The first person with this name, capitals or not: perhaps the same person, perhaps not."""
    sought = clean(name, MAX_NAME).casefold()
    return next((person for person in people if person.name.casefold() == sought), None)


def initial_of(name: str) -> str:
    """The first letter or sign of a name, in capitals, with a full stop after a letter."""
    begin = next((at for at, character in enumerate(name) if _is_seen(character)), None)
    signs = name.strip(f'{JOINERS} ') if begin is None else name[begin:]
    end = 1
    while end < min(len(signs), _LONGEST) and _goes_on(signs, end):
        end += 1
    first = signs[:end].rstrip(JOINERS)
    return f'{first.upper()}.' if first[0].isalpha() else first


def _is_seen(character: str) -> bool:
    return character not in JOINERS and not character.isspace() and not _is_mark(character)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith('M')


def _goes_on(signs: str, at: int) -> bool:
    """Whether a sign as people see it goes on: with an accent, a skin tone, what is joined, a flag's other half."""
    if _is_mark(signs[at]):
        return True
    if signs[0].isalpha():  # a joiner between letters only says how they are written
        return False
    if at == 1 and ord(signs[0]) in _FLAG_LETTERS:
        return ord(signs[1]) in _FLAG_LETTERS
    return signs[at] in f'{_JOINER}{_SKIN_TONES}' or signs[at - 1] == _JOINER


def shown_name(person: Person, *, short: bool) -> str:
    """What a person is called on the screen: where names are kept short, the nickname, else the initial."""
    return (person.nickname or initial_of(person.name)) if short else person.name
