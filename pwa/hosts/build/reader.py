"""What the small reader (``web/reader.js``) needs to know: words, and the numbers of the format."""

import base64
import json
import re
from enum import IntEnum

from pwa.domain import shown_lines
from pwa.domain.choices import (
    Audience,
    CircleKind,
    Contact,
    Domain,
    Involvement,
    Item,
    Knows,
    Party,
    Phase,
    Ring,
    Role,
    Stand,
    Topic,
)
from pwa.domain.steunfiguur import MAX_SHOWN_AGREEMENTS, MAX_SHOWN_STEUNFIGUREN
from pwa.domain.writing import MAX_AGREEMENT, MAX_NAME, MAX_TEXT
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.node import WEB
from pwa.sharing import dictionary, limits
from pwa.texts import Texts

KINDS = (Audience, CircleKind, Contact, Domain, Involvement, Item, Knows, Party, Phase, Ring, Role, Stand, Topic)
"""The choices that stand in a code."""

VIEWS = [WEB / f'reader_{part}.js' for part in ('drawing', 'overview', 'view')]
"""What asks for words."""

_ASKED = re.compile(r"""\bsay\((?:'([^']+)'|`([^`]+)`)""")
_FILLED_IN = re.compile(r'\$\{[^}]+\}')


def data(say: Texts) -> bytes:
    """The file for one language, as JSON.

    Raises:
        BuildError: see ``reader_words``.
    """
    spoken = {'language': say.language, 'direction': say.direction}
    content = {**spoken, 'words': reader_words(say), 'format': reader_format()}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()


def reader_words(say: Texts) -> dict[str, str]:
    """The words that the views ask for, places and all: path -> word, of every choice that may stand in a path.

    Raises:
        BuildError: there is no word for something that a view asks.
    """
    words = {**say.fallback, **{path: word for path, word in say.words.items() if word}}
    found: dict[str, str] = {}
    for name, asked in ((view.name, asked) for view in VIEWS for asked in asked_for(view.read_text(encoding='utf-8'))):
        pattern = re.compile(r'[\w-]+'.join(map(re.escape, _FILLED_IN.split(asked))))
        matching = {path: word for path, word in words.items() if pattern.fullmatch(path)}
        if not matching:
            raise BuildError(f'{name} asks for {asked}, of which there is no word')
        found |= matching
    return dict(sorted(found.items()))


def asked_for(script: str) -> list[str]:
    """The paths of words in a script, with ``${...}`` where something is filled in."""
    return [literal or template for literal, template in _ASKED.findall(script)]


def reader_format() -> dict[str, object]:
    """Choices, limits and dictionaries, as ``Format`` in ``web/kr1.js``."""
    return {
        'choices': {kind.__name__: _names(kind) for kind in KINDS},
        'limits': {
            'payload': limits.MAX_PAYLOAD,
            'body': limits.MAX_BODY,
            'inflated': limits.MAX_INFLATED,
            'people': limits.MAX_PEOPLE,
            'steunfiguren': MAX_SHOWN_STEUNFIGUREN,
            'agreements': MAX_SHOWN_AGREEMENTS,
            'steps': shown_lines.MAX_STEPS,
            'good_news': shown_lines.MAX_GOOD_NEWS,
            'wishes': shown_lines.MAX_WISHES,
            'about': shown_lines.MAX_ABOUT,
            'days_ahead': limits.MAX_DAYS_AHEAD,
            'clock_difference': limits.CLOCK_DIFFERENCE,
            'name': MAX_NAME,
            'text': MAX_TEXT,
            'agreement': MAX_AGREEMENT,
        },
        'dictionaries': {number: base64.b64encode(words).decode() for number, words in dictionary.BYTES.items()},
    }


def _names(kind: type[IntEnum]) -> dict[int, str]:
    return {choice.value: choice.name.lower() for choice in kind}
