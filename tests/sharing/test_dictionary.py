"""The dictionary stays as it is, and no example was written to suit it."""

import hashlib
import re
from pathlib import Path

import pytest

from pwa.domain.overview import Overview
from pwa.sharing.dictionary import _WORDS, BYTES, NL_1, NONE
from tests.sharing.examples import EXAMPLES, Example

TESTS = Path(__file__).parents[1]
FROZEN = '23ed05145a3cba4521fa17f113c88f6f7f5ccb3735cd02db600bf66cc35a9448'


def test_the_dictionary_is_frozen() -> None:
    assert hashlib.sha256(BYTES[NL_1]).hexdigest() == FROZEN


def test_the_numbers_of_dictionaries_are_frozen() -> None:
    assert (NONE, BYTES[NONE], NL_1) == (0, b'', 1)


@pytest.mark.parametrize('example', EXAMPLES, ids=lambda example: example.name)
def test_no_sentence_of_an_example_stands_in_it(example: Example) -> None:
    assert [text for text in _sentences(example.overview) if text.encode() in BYTES[NL_1]] == []


def test_none_of_its_sentences_stands_in_any_test() -> None:
    """What was written for it would be small in a test, and say nothing of the words of families."""
    sentences = re.findall(r'^[A-Z].+[.!]$', _WORDS, re.MULTILINE)
    files = [file for file in TESTS.rglob('*') if file.suffix in {'.py', '.json', '.toml', '.mjs', '.md'}]
    texts = {file: file.read_text(encoding='utf-8').casefold() for file in files}
    assert len(sentences) > 50
    assert len(files) > 200
    assert [(line, file) for line in sentences for file, text in texts.items() if line[:-1].casefold() in text] == []


def _sentences(overview: Overview) -> list[str]:
    people, figures = overview.people, overview.steunfiguren
    texts = [
        *(text for person in people for text in (person.own_role, person.giving_text, person.getting_text, person.why)),
        *(agreement.text for figure in figures for agreement in figure.agreements),
        *(step.what for step in overview.steps),
        *overview.good_news,
        *overview.wishes,
        *(line.text for line in overview.about),
    ]
    return [text for text in texts if ' ' in text]
