"""Every word that the code asks for is there, and every word that is there is asked for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from pwa.texts import load

ROOT = Path(__file__).parents[1]
WORDS = load(ROOT / 'content').words
FILES = {path.split('.')[0] for path in WORDS}
HOSTS = ROOT / 'pwa' / 'hosts'
CODE = [file for file in sorted((ROOT / 'pwa').rglob('*.py')) if HOSTS not in file.parents]

NOT_FROM_HERE = {'shell', 'language'}
"""The page before Python takes the first; the second is about the language itself."""

IN_SHELL = {
    place
    for page in sorted((HOSTS / 'web').glob('*.html'))
    for place in re.findall(r'\{\{([\w.]+)\}\}', page.read_text(encoding='utf-8'))
}
"""What the plain pages around the app ask for."""

_PATH = re.compile(r'[a-z_]+(\.[\w-]+)+')
_PLACE = '\0'


def asked_for() -> set[str]:
    """The paths of words in the code; a part that is filled in at run time is ``_PLACE``."""
    return {path for file in CODE for path in _paths(ast.parse(file.read_text(encoding='utf-8')))}


def _paths(tree: ast.AST) -> Iterator[str]:
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        path = '' if id(node) in parts else _path(node)
        if path.split('.')[0] in FILES and _PATH.fullmatch(path.replace(_PLACE, 'x')):
            yield path


def _path(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return ''.join(str(part.value) if isinstance(part, ast.Constant) else _PLACE for part in node.values)
    return ''


ASKED = asked_for()
EXACT = {path for path in ASKED if _PLACE not in path}
PATTERNS = {path: re.compile(re.escape(path).replace(re.escape(_PLACE), r'[\w-]+')) for path in ASKED - EXACT}


def above(word: str) -> set[str]:
    """The paths that a word stands below."""
    return {word.rsplit('.', up)[0] for up in range(1, word.count('.') + 1)}


def is_asked_for(word: str) -> bool:
    """Whether some line of the code comes to this word."""
    paths = {word, *above(word)}
    return bool(paths & EXACT) or any(pattern.fullmatch(path) for pattern in PATTERNS.values() for path in paths)


def test_the_code_is_read() -> None:
    assert {'frame.back', 'people.title'} <= EXACT
    assert any(pattern.fullmatch('choices.item.fun.give') for pattern in PATTERNS.values())


def test_every_word_that_the_code_asks_for_is_there() -> None:
    there = {path for word in WORDS for path in (word, *above(word))}
    assert EXACT - there == set()


def test_every_kind_of_word_that_the_code_asks_for_is_there() -> None:
    there = {path for word in WORDS for path in (word, *above(word))}
    missing = [path for path, pattern in PATTERNS.items() if not any(map(pattern.fullmatch, there))]
    assert missing == []


def test_every_word_is_asked_for() -> None:
    words = {word for word in WORDS if word.split('.')[0] not in NOT_FROM_HERE} - IN_SHELL
    assert sorted(word for word in words if not is_asked_for(word)) == []
