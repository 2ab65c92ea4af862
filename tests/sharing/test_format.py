"""``FORMAT.md`` says what the codec does: its numbers, its dictionary, its examples."""

import io
import re
from datetime import date
from enum import IntEnum
from hashlib import sha256
from pathlib import Path

import pytest

from pwa.domain import choices
from pwa.domain.overview import Overview
from pwa.sharing import cli
from pwa.sharing.body import to_bytes
from pwa.sharing.codec import encode
from pwa.sharing.dictionary import BYTES, NL_1
from pwa.sharing.errors import ShareFault
from pwa.sharing.frame import SPACES

PAGE = (Path(cli.__file__).parent / 'FORMAT.md').read_text(encoding='utf-8')
DAY = date(2026, 3, 2)
MILA = Overview(DAY, 'Mila')
SHARED = (
    choices.CircleKind,
    choices.Audience,
    choices.Ring,
    choices.Domain,
    choices.Role,
    choices.Contact,
    choices.Knows,
    choices.Item,
    choices.Stand,
    choices.Party,
    choices.Involvement,
    choices.Phase,
    choices.Topic,
)


@pytest.mark.parametrize('kind', SHARED, ids=lambda kind: kind.__name__)
def test_the_numbers_of_a_choice_are_those_on_the_page(kind: type[IntEnum]) -> None:
    listed = ', '.join(f'{choice.value} {choice.name.lower()}' for choice in kind)
    assert f'\n| {kind.__name__} | {listed} |\n' in PAGE


def test_the_dictionary_is_the_one_on_the_page() -> None:
    assert sha256(BYTES[NL_1]).hexdigest() in PAGE
    assert f'{len(BYTES[NL_1]):,} bytes' in PAGE


def test_the_example_is_the_one_on_the_page() -> None:
    assert f'`{encode(MILA)}`' in PAGE
    block = re.findall(r'^    +((?:[0-9a-f]{2,} ?)+)(?:  |$)', PAGE.split('## Example')[1], re.MULTILINE)
    assert bytes.fromhex(''.join(block)) == to_bytes(MILA)


def test_white_space_is_what_the_page_lists() -> None:
    listed = PAGE.split('## White space')[1].split('. U+FEFF')[0]
    ranges = re.findall(r'U\+([0-9A-F]{4})(?: to U\+([0-9A-F]{4}))?', listed)
    assert [code for first, last in ranges for code in range(int(first, 16), int(last or first, 16) + 1)] == list(
        map(ord, SPACES)
    )
    assert f'these {len(SPACES)} characters' in listed


def test_every_fault_is_explained() -> None:
    assert [fault for fault in ShareFault if f'`{fault}`' not in PAGE] == []


def test_the_json_on_the_page_can_be_shown_and_read() -> None:
    [example] = re.findall(r'```json\n(.*?)```', PAGE, re.DOTALL)
    payload, seen, faults = io.StringIO(), io.StringIO(), io.StringIO()
    assert cli.show(io.StringIO(example), payload, faults, DAY) == 0
    assert cli.read(io.StringIO(payload.getvalue()), seen, faults, DAY) == 0
    assert _bare(seen.getvalue()) == _bare(example)


def _bare(text: str) -> str:
    return re.sub(r'\s', '', text)
