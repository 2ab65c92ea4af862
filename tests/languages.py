"""Words for tests only. A made-up language: the Dutch words turned round, in Arabic letters, and half as long again.

Where a Latin letter shows on a screen in this language, a word does not come from ``content/``.
"""

from dataclasses import replace
from pathlib import Path
from string import Formatter

from pwa.texts import Texts, load

CONTENT = Path(__file__).parents[1] / 'content'

_LATIN = 'abcdefghijklmnopqrstuvwxyz'
_ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'
_LETTERS = str.maketrans(_LATIN + _LATIN.upper(), _ARABIC * 2)
_ACCENTS = str.maketrans('éèëêáàäïíöóüúçÉ', 'eeeeaaaiioouucE')


def with_more(**words: str) -> Texts:
    """Dutch, to which somebody added these words; ``__`` in a name stands for a point."""
    dutch = load(CONTENT)
    return replace(dutch, words={**dutch.words, **{name.replace('__', '.'): word for name, word in words.items()}})


def mirrored() -> Texts:
    """The made-up language, right-to-left."""
    dutch = load(CONTENT)
    words = {path: _mirror(word) for path, word in dutch.words.items()}
    # of Dutch no more than what it takes to offer it
    dutch_as_choice = {'language.name': words['language.name'], 'language.direction': dutch.direction}
    return Texts('ar-x-kring', 'rtl', words, dutch_as_choice)


def _mirror(word: str) -> str:
    """A word turned round, with its places where they were; without letters it stays as it is, as a number does."""
    if not any(letter.isalpha() for letter in word):
        return word
    parts = Formatter().parse(word)
    return ''.join(_long(text) + ('' if place is None else f'{{{place}}}') for text, place, _, _ in parts)


def _long(text: str) -> str:
    turned = text.translate(_ACCENTS).translate(_LETTERS)[::-1]
    return turned + turned[: len(turned) // 2]
