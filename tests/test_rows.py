"""Every promise of the app has the browser journey that proves it, by name; ``rows.toml`` is the table."""

import ast
import tomllib
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

ROOT = Path(__file__).parents[1]
IDS = [f'{letter}{number}' for letter, last in (('S', 47), ('P', 16), ('N', 13)) for number in range(1, last + 1)]
"""S: from the research on the people around families; P: the best of comparable tools; N: what no tool has."""

NOT_YET: dict[str, str] = {}
"""A promise that is not kept yet -> what is missing; it has no place in the table until then."""


class Row(TypedDict):
    """A promise.

    Attributes:
        what: in a few words.
        journeys: tests as ``path::name``; the first is one in a browser.
    """

    what: str
    journeys: list[str]


TABLE: dict[str, Row] = tomllib.loads((ROOT / 'tests' / 'rows.toml').read_text(encoding='utf-8'))


@pytest.mark.parametrize('row', IDS)
def test_a_row_has_a_journey_in_a_browser(row: str, capsys: pytest.CaptureFixture[str]) -> None:
    if row in NOT_YET:
        assert row not in TABLE
        with capsys.disabled():
            print(f'\n{row} not yet: {NOT_YET[row]}')  # noqa: T201 - whoever runs the tests is to know
        return
    assert row in TABLE, f'{row} has no journey'
    assert TABLE[row]['what']
    assert TABLE[row]['journeys'][0].startswith('tests/browser/')


@pytest.mark.parametrize('row', TABLE)
def test_the_journeys_of_a_row_are_there(row: str) -> None:
    journeys = TABLE[row]['journeys']
    assert [journey for journey in journeys if not is_there(journey)] == []
    assert len(set(journeys)) == len(journeys)


def test_there_is_no_row_that_nobody_promised() -> None:
    assert [row for row in (*TABLE, *NOT_YET) if row not in IDS] == []
    assert list(TABLE) == [row for row in IDS if row not in NOT_YET]


@pytest.mark.parametrize(
    'journey', ['tests/test_rows.py::test_nothing', 'tests/nowhere.py::test_it', 'tests/__main__.py::main']
)
def test_a_journey_that_is_not_there_is_noticed(journey: str) -> None:
    assert not is_there(journey)


def is_there(journey: str) -> bool:
    """Whether pytest would find a test by this path and name."""
    path, _, name = journey.partition('::')
    return name.startswith('test_') and Path(path).name.startswith('test_') and name in functions_in(path)


@cache
def functions_in(path: str) -> frozenset[str]:
    """The functions at the top of a file."""
    file = ROOT / path
    parts = ast.parse(file.read_text(encoding='utf-8')).body if file.is_file() else []
    return frozenset(part.name for part in parts if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
