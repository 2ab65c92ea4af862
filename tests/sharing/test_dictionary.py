"""The dictionary stays as it is, and no example was written to suit it."""

import hashlib

import pytest

from pwa.domain.overview import Overview
from pwa.sharing.dictionary import BYTES, NL_1, NONE
from tests.sharing.examples import EXAMPLES, Example

FROZEN = '23ed05145a3cba4521fa17f113c88f6f7f5ccb3735cd02db600bf66cc35a9448'


def test_the_dictionary_is_frozen() -> None:
    assert hashlib.sha256(BYTES[NL_1]).hexdigest() == FROZEN


def test_the_numbers_of_dictionaries_are_frozen() -> None:
    assert (NONE, BYTES[NONE], NL_1) == (0, b'', 1)


@pytest.mark.parametrize('example', EXAMPLES, ids=lambda example: example.name)
def test_no_sentence_of_an_example_stands_in_it(example: Example) -> None:
    assert [text for text in _sentences(example.overview) if text.encode() in BYTES[NL_1]] == []


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
