"""How fields and people are strung together in a sentence."""

from collections.abc import Iterable

from pwa.domain.choices import Field
from pwa.texts import Texts
from pwa.ui.components.words import in_a_row, label_of


def listed(say: Texts, fields: Iterable[Field]) -> str:
    """The names of fields in quotes: ``'Ring', 'Contact' en 'Waarom'``."""
    return joined(say, [say('share.words.quoted', word=label_of(say, field)) for field in fields])


def joined(say: Texts, words: list[str]) -> str:
    """Words with commas, and "en" before the last; '' for none."""
    *most, last = words or ['']
    return say('share.words.and', first=in_a_row(say, most), last=last) if most else last
