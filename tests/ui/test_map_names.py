"""Names on the map: whole where there is room, and cut so that one still knows who it is."""

import pytest

from pwa.ui.map_names import name_lines, short, wants_two
from pwa.ui.map_shapes import CLOSE_BY, NAMED, NAMED_WHOLE


@pytest.mark.parametrize(
    ('name', 'fits'),
    [
        ('Bas', 'Bas'),
        ('Tante Wil', 'Tante Wil'),
        ('Meester Kees', 'M. Kees'),
        ('Meneer De Vries', 'M. De Vr…'),
        ('Wilhelmina', 'Wilhelmi…'),
        ('Anna Maria B', 'A. Maria…'),
    ],
)
def test_a_long_name_is_cut_so_that_one_still_knows_who_it_is(name: str, fits: str) -> None:
    assert short(name) == fits


@pytest.mark.parametrize(
    ('name', 'lines'),
    [
        ('Bas', ['Bas']),
        ('Tante Wil', ['Tante Wil']),
        ('Juf Marlene', ['Juf', 'Marlene']),
        ('Juf Marleen', ['Juf', 'Marleen']),
        ('Meneer De Vries', ['Meneer', 'De Vries']),
        ('Oom Jan van Dam', ['Oom Jan', 'van Dam']),
        ('De buurvrouw', ['De', 'buurvrouw']),
        ('Wilhelmina', ['Wilhelmi…']),
        ('Wilhelmina Jansen', ['Wilhelmi…', 'Jansen']),
        ('Kees van de overkant', ['Kees van', 'de overk…']),
    ],
)
def test_in_two_lines_a_name_is_whole_where_it_can_be(name: str, lines: list[str]) -> None:
    assert list(name_lines(name, NAMED_WHOLE)) == lines
    assert wants_two(name) == (len(lines) == 2)
    assert name_lines(name, NAMED) == (short(name),)
    assert name_lines(name, CLOSE_BY) == ()
