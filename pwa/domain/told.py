"""What own words tell by accident: a phone number, and names that the family does not show."""

import re
from collections.abc import Iterator
from datetime import date

from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle
from pwa.domain.overview import Overview, overview_of
from pwa.domain.people import Person

_WORD = re.compile(r'\w+')
_NUMBER = re.compile(r'(?:\d[ ./()-]{0,2}){9,}')
"""So many digits are a phone number; a day has eight at the most, as in 03-12-2026."""
_LONG_ENOUGH = 3
"""Letters; a shorter word of a name, as "De", stands in many texts."""


def names_told(circle: Circle, chosen: Chosen) -> tuple[str, ...]:
    """The names that stand in the texts of an overview though their owner is left out of it, or shown by an initial.

    A name is known by any of its words that is not also a word of a shown name; in a text it begins with a capital.

    Args:
        circle: everything.
        chosen: what is shown of it.
    """
    overview = overview_of(circle, chosen, date.min)
    in_full = {person.name for person in overview.people}
    known = {word for name in (*in_full, overview.giver) for word in _WORD.findall(name)}
    written = {word for text in _texts(overview) for word in _WORD.findall(text)}
    hidden = (person for person in circle.people if person.name not in in_full)
    return tuple(person.name for person in hidden if (_words(person) - known) & written)


def has_number(circle: Circle, chosen: Chosen) -> bool:
    """Whether a phone number stands in an overview, in a name or in own words.

    Args:
        circle: everything.
        chosen: what is shown of it.
    """
    overview = overview_of(circle, chosen, date.min)
    names = (person.name for person in overview.people)
    return any(_NUMBER.search(text) for text in (*names, *_texts(overview)))


def _words(person: Person) -> set[str]:
    return {word for word in _WORD.findall(person.name) if len(word) >= _LONG_ENOUGH and not word.islower()}


def _texts(overview: Overview) -> Iterator[str]:
    for person in overview.people:
        yield from (person.own_role, person.giving_text, person.getting_text, person.why)
    for figure in overview.steunfiguren:
        yield from (agreement.text for agreement in figure.agreements)
    yield from (step.what for step in overview.steps)
    yield from (*overview.good_news, *overview.wishes, *(line.text for line in overview.about))
