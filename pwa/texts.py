"""Words for people, read from ``content/``: one folder a language, one TOML file a screen.

A word is named by its path, as in ``say('people.add.title')``: file ``people.toml``, table ``add``,
key ``title``. ``{name}`` in a word is a place to fill in.
"""

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import Any

DEFAULT_LANGUAGE = 'nl'


class MissingWordError(KeyError):
    """A word that neither the language nor Dutch has."""


class ContentError(ValueError):
    """A file of words is not right; the message says which, and where in it."""


@dataclass(frozen=True)
class Language:
    """A language that the app can speak.

    Attributes:
        tag: BCP 47 tag, as in ``nl``; the name of its folder.
        name: what it calls itself.
        direction: ``ltr`` or ``rtl``.
        state: how far its words were checked, in the language itself.
    """

    tag: str
    name: str
    direction: str
    state: str


@dataclass(frozen=True)
class Texts:
    """The words of one language; falls back to Dutch where a word is missing.

    Attributes:
        language: BCP 47 tag, as in ``nl``.
        direction: ``ltr`` or ``rtl``.
        words: path -> word, as in ``{'people.add.title': 'Wie hoort erbij?'}``.
        fallback: the words to use where ``words`` has none.
    """

    language: str
    direction: str
    words: Mapping[str, str]
    fallback: Mapping[str, str]

    def __call__(self, path: str, **values: object) -> str:
        """The word at this path with its places filled in.

        Values are put in as they are: a brace in a person's name is never read as a place.

        Raises:
            MissingWordError: no language has this word.
            KeyError: a place has no value.
        """
        word = self.words.get(path) or self.fallback.get(path)
        if word is None:
            raise MissingWordError(path)
        return _fill(word, values) if '{' in word else word

    def has(self, path: str) -> bool:
        """Whether there is a word at this path."""
        return path in self.words or path in self.fallback

    def keys_under(self, path: str) -> tuple[str, ...]:
        """The names right below a path in the order of the file: ``questions.parent`` -> ``('birthday', ...)``."""
        start = f'{path}.'
        return tuple(dict.fromkeys(key[len(start) :].split('.')[0] for key in self._all if key.startswith(start)))

    @cached_property
    def dutch(self) -> 'Texts':
        """The words that are fallen back to, for what somebody will read who speaks Dutch."""
        return Texts(DEFAULT_LANGUAGE, self.fallback['language.direction'], self.fallback, self.fallback)

    @cached_property
    def _all(self) -> Mapping[str, str]:
        return {**self.fallback, **self.words}


def languages(content: Path) -> tuple[Language, ...]:
    """The languages with a folder in ``content``: Dutch first, the others by their own names.

    Raises:
        ContentError: a ``language.toml`` is not valid TOML.
        KeyError: a ``language.toml`` lacks a name, a direction or a state.
    """
    known = [_language(file) for file in content.glob('*/language.toml')]
    return tuple(sorted(known, key=lambda language: (language.tag != DEFAULT_LANGUAGE, language.name)))


def _language(file: Path) -> Language:
    said = _toml(file)
    return Language(file.parent.name, said['name'], said['direction'], said['state'])


def as_json(say: Texts) -> str:
    """The words of a language as ``translated`` takes them; without those it falls back to."""
    return json.dumps({'language': say.language, 'words': dict(say.words)}, ensure_ascii=False, sort_keys=True)


def translated(dutch: Texts, text: str) -> Texts:
    """The language of ``as_json``.

    Args:
        dutch: what to fall back to.
        text: the JSON.
    """
    read = json.loads(text)
    return Texts(read['language'], read['words']['language.direction'], read['words'], dutch.words)


def _fill(word: str, values: Mapping[str, object]) -> str:
    parts = Formatter().parse(word)
    return ''.join(text + ('' if place is None else str(values[place])) for text, place, _, _ in parts)


def load(content: Path, language: str = DEFAULT_LANGUAGE) -> Texts:
    """Reads the words of a language.

    Args:
        content: the ``content`` folder.
        language: the folder to read in it.

    Raises:
        FileNotFoundError: there is no such language.
        ContentError: a file is not valid TOML, or a word in it is not text or has a place that does not end.
    """
    fallback = _read(content / DEFAULT_LANGUAGE)
    words = fallback if language == DEFAULT_LANGUAGE else _read(content / language)
    return Texts(language, words['language.direction'], words, fallback)


def _read(folder: Path) -> dict[str, str]:
    files = sorted(folder.glob('*.toml'))
    if not files:
        raise FileNotFoundError(folder)
    words: dict[str, str] = {}
    for file in files:
        for key, value in _flatten(_toml(file)):
            words[f'{file.stem}.{key}'] = _checked(file, key, value)
    return words


def _toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding='utf-8'))
    except ValueError as error:  # of TOML or of UTF-8; neither knows which file it is in
        raise ContentError(f'{_place(file)}: {error}') from error


def _flatten(table: Mapping[str, Any], path: str = '') -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        key = f'{path}{name}'
        if isinstance(value, Mapping):
            yield from _flatten(value, f'{key}.')
        else:
            yield key, value


def _checked(file: Path, key: str, value: object) -> str:
    if not isinstance(value, str):
        raise ContentError(f'{_place(file)} {key}: a word must stand between quotes')
    if '{' in value:
        try:
            _fill(value, defaultdict(str))
        except ValueError as error:
            raise ContentError(f'{_place(file)} {key}: {error}') from error
    return value


def _place(file: Path) -> str:
    return '/'.join(file.parts[-3:])
