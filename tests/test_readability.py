"""How easily the Dutch reads: a guard against falling back, not a goal.

Flesch-Douma (Douma, 1960): 90 to 100 is very easy, 65 to 90 easy to plain, under 30 is for who studied. B1 is about 65
and up. ``textstat`` works it out. A line of a few words says little by itself, so whole files are measured as well.
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest
import textstat

from pwa.texts import load

WORDS = load(Path(__file__).parents[1] / 'content').words

OF_A_FILE = 85
"""What every file reaches together, of its texts of more than three words."""

OF_A_TEXT = 35
"""What every text of more than five words reaches by itself; one long word takes much away from a short line."""

QUOTED = 'read.professional_questions.'
"""Questions for professionals, word for word from the article behind the product."""


def texts_by_file(more_than: int) -> dict[str, dict[str, str]]:
    """File -> key -> text, of the texts with more words than this, with a name where a place is."""
    found = defaultdict[str, dict[str, str]](dict)
    for key, text in WORDS.items():
        if len(text.split()) > more_than and not key.startswith(QUOTED):
            found[key.split('.')[0]][key] = re.sub(r'\{\w+\}', 'Sam', text)
    return found


def ease(text: str) -> float:
    textstat.set_lang('nl')
    score: float = textstat.flesch_reading_ease(text)
    return score


FILES = {file: texts for file, texts in texts_by_file(3).items() if len(texts) > 2}


def test_the_measure_tells_easy_from_hard() -> None:
    assert ease('Alles blijft op deze telefoon. Jij kiest wie het ziet.') > OF_A_FILE
    assert ease('De verantwoordelijkheid voor gegevensverwerking ligt bij de betrokkene.') < OF_A_TEXT


@pytest.mark.parametrize('file', FILES)
def test_a_file_reads_easily(file: str) -> None:
    sentences = [text if text[-1] in '.?!' else f'{text}.' for text in FILES[file].values()]
    score = ease(' '.join(sentences))
    assert score >= OF_A_FILE, (
        f'content/nl/{file}.toml: {score:.0f}, at least {OF_A_FILE}; use shorter words and sentences'
    )


@pytest.mark.parametrize('file', texts_by_file(5))
def test_no_text_is_hard_by_itself(file: str) -> None:
    told = [
        f'content/nl/{file}.toml, {key}: {ease(text):.0f}, at least {OF_A_TEXT}; say "{text}" in shorter words'
        for key, text in texts_by_file(5)[file].items()
        if ease(text) < OF_A_TEXT
    ]
    assert not told, '\n'.join(told)
