"""Own words in a row: with the comma of the language that is read."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa import texts
from pwa.domain.choices import Involvement, Role
from pwa.domain.closing import Closing
from pwa.domain.wishes import Wish
from pwa.ui.components.words import in_a_row, side_by_side
from tests.languages import CONTENT
from tests.ui.family import BAS, FAMILY, RIET
from tests.ui.stage import on_stage

SAY = texts.load(CONTENT)
TOGETHER = (BAS.id, RIET.id)
FULL = replace(
    FAMILY,
    people=tuple(
        replace(person, role=Role.FRIEND, own_role='ابن الجيران', involvement=frozenset(Involvement))
        for person in FAMILY.people
    ),
    wishes=(Wish('w', 'Samen vissen', TOGETHER),),
    closing=Closing(people=TOGETHER),
)


@pytest.mark.parametrize(
    ('words', 'row'),
    [([], ''), (['Bas'], 'Bas'), (['Bas', '', 'Riet'], 'Bas, Riet'), (['Bas', 'Riet', 'Kees'], 'Bas, Riet, Kees')],
)
def test_there_is_a_comma_between_words_and_nowhere_else(words: list[str], row: str) -> None:
    assert in_a_row(SAY, words) == row


@pytest.mark.parametrize('path', ['/', '/mens/bas', '/wensen/w', '/afsluiten', '/afsluiten/kaart'])
async def test_in_arabic_it_is_the_arabic_comma(user: User, path: str) -> None:
    stage = await on_stage(user, FULL, path, say=texts.load(CONTENT, 'ar'))
    read = [*stage.words(), *(str(element.props.get('aria-label', '')) for element in stage.elements())]
    assert any('،' in words for words in read)
    assert not [words for words in read if ', ' in words]


def test_parts_side_by_side_keep_their_direction_in_a_language_from_right_to_left() -> None:
    """Else a name in Latin letters at the beginning turns the line round, and takes the date after it apart."""
    parts = ('Ellen', '', '7 مارس 2026')
    assert side_by_side(SAY, *parts) == 'Ellen · 7 مارس 2026'
    arabic = texts.load(CONTENT, 'ar')
    assert side_by_side(arabic, *parts) == '\u200f\u2068Ellen\u2069 · \u20687 مارس 2026\u2069'
    assert side_by_side(arabic, '') == ''
