"""First names and nicknames as people type them: several at once, and the same one twice."""

import re
from collections.abc import Iterable

from pwa.domain.people import Person
from pwa.domain.writing import MAX_NAME, WritingError, clean

_MARKS = '[\u0300-\u036f\ufe0f\U0001f3fb-\U0001f3ff]*'
_SIGN = re.compile(f'.{_MARKS}(?:\u200d.{_MARKS})*')
"""One sign as people see it: accents and skin tones belong to it, and what a joiner joins."""

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
    first = _SIGN.findall(name)[0]
    return f'{first.upper()}.' if first.isalpha() else first


def shown_name(person: Person, *, short: bool) -> str:
    """What a person is called on the screen: where names are kept short, the nickname, else the initial."""
    return (person.nickname or initial_of(person.name)) if short else person.name
