"""Rules for words that people type: what is kept, what is refused, and why."""

import unicodedata
from enum import StrEnum

MAX_NAME = 40
MAX_TEXT = 160
MAX_AGREEMENT = 240

JOINERS = '\u200c\u200d'
"""Zero-width non-joiner and joiner: emoji families and some scripts need them."""

_HIDDEN = frozenset({'Cc', 'Cf', 'Cs', 'Zl', 'Zp'})
"""Unicode categories: control, format, surrogate, line and paragraph separator."""


class WritingFault(StrEnum):
    """What is wrong with a text; the value is its key in ``content/<language>/writing.toml``."""

    EMPTY = 'empty'
    TOO_LONG = 'too_long'


class WritingError(ValueError):
    """A text that can't be kept as it is.

    Attributes:
        fault: what is wrong.
        limit: the number of characters that fits.
        part: which part of the text it is about, where it is not about all of it.
    """

    def __init__(self, fault: WritingFault, limit: int, part: str = '') -> None:
        super().__init__(f'{fault} (limit {limit})')
        self.fault = fault
        self.limit = limit
        self.part = part


def is_hidden(character: str) -> bool:
    """Whether a character can't be seen or turns the text around it (control, bidi mark, zero width)."""
    return unicodedata.category(character) in _HIDDEN


def clean(text: str, limit: int, *, needed: bool = False) -> str:
    """Returns the text as it is kept: NFC, white space folded to single spaces, hidden characters left out.

    Args:
        text: what was typed.
        limit: the greatest number of characters (code points).
        needed: whether an empty text is refused.

    Raises:
        WritingError: the text is empty though needed, or longer than ``limit``.
    """
    folded = ' '.join(_visible(text).split())
    if not folded.strip(JOINERS + ' '):
        if needed:
            raise WritingError(WritingFault.EMPTY, limit)
        return ''
    if len(folded) > limit:
        raise WritingError(WritingFault.TOO_LONG, limit)
    return folded


def _visible(text: str) -> str:
    if text.isascii() and text.isprintable():  # most texts, and a large circle has thousands
        return text
    return unicodedata.normalize('NFC', ''.join(character for character in text if _is_kept(character)))


def _is_kept(character: str) -> bool:
    # white space among the control characters is folded to spaces later, so it must not be lost before
    return character in JOINERS or character.isspace() or not is_hidden(character)
