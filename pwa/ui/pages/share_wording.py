"""How fields and people are strung together in a sentence."""

from collections.abc import Iterable
from functools import reduce

from pwa.domain.choices import Field
from pwa.texts import Texts
from pwa.ui.components.words import label_of


def listed(say: Texts, fields: Iterable[Field]) -> str:
    """The names of fields in quotes: ``'Ring', 'Contact' en 'Waarom'``."""
    return joined(say, [say('share.words.quoted', word=label_of(say, field)) for field in fields])


def joined(say: Texts, words: list[str]) -> str:
    """Words with commas, and "en" before the last; '' for none."""
    if not words:
        return ''
    *most, last = words
    if not most:
        return last
    first = reduce(lambda before, word: say('share.words.comma', first=before, last=word), most)
    return say('share.words.and', first=first, last=last)
