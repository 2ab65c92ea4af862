"""At the command line a code and its overview turn into each other, and a fault is one code on its own line."""

import io
import json
from collections.abc import Callable
from datetime import date
from typing import TextIO

import pytest

from pwa.sharing import cli
from tests.sharing.examples import example

Command = Callable[[TextIO, TextIO, TextIO, date], int]

TODAY = date(2026, 3, 2)
ONE = example('one_person')


def run(command: Command, text: str | bytes, today: date = TODAY) -> tuple[int, str, str]:
    """Runs a command; returns its exit status and what it wrote to stdout and stderr."""
    data = text if isinstance(text, bytes) else text.encode(errors='surrogatepass')
    out, err = io.StringIO(), io.StringIO()
    status = command(io.TextIOWrapper(io.BytesIO(data), encoding='utf-8'), out, err, today)
    return status, out.getvalue(), err.getvalue()


@pytest.mark.parametrize('code', [ONE.payload, f'{ONE.payload}\n', f'https://kring.example/#{ONE.payload}\n'])
def test_a_payload_becomes_json_and_a_payload_again(code: str) -> None:
    status, seen, faults = run(cli.read, code)
    assert (status, faults) == (0, '')
    assert json.loads(seen)['people'][0]['name'] == 'Oma Riet'
    assert run(cli.show, seen) == (0, f'{ONE.payload}\n', '')


@pytest.mark.parametrize('name', ['for_steunfiguur', 'for_family'])
def test_for_whom_it_is_stands_in_the_json_and_in_the_payload(name: str) -> None:
    status, seen, _ = run(cli.read, example(name).payload)
    assert (status, json.loads(seen)['audience']) == (0, name.removeprefix('for_'))
    assert run(cli.show, seen) == (0, f'{example(name).payload}\n', '')


def test_people_can_read_the_json() -> None:
    _, seen, _ = run(cli.read, example('arabic').payload)
    assert '"giver": "ليلى"' in seen


@pytest.mark.parametrize(
    ('text', 'fault'),
    [
        ('', 'KR-ONBEKEND'),
        ('Hallo', 'KR-ONBEKEND'),
        (b'\xff\xfe', 'KR-ONBEKEND'),
        ('KR2P000', 'KR-NIEUWER'),
        ('KR1T000', 'KR-NIEUWER'),
        (ONE.payload.lower(), 'KR-TEKEN'),
        (ONE.payload[:-1], 'KR-KAPOT'),
        ('KR1P' + '0' * 5_000, 'KR-TE-GROOT'),
    ],
)
def test_a_payload_that_can_not_be_read_gives_its_code_and_nothing_else(text: str | bytes, fault: str) -> None:
    assert run(cli.read, text) == (2, '', f'{fault}\n')


def test_a_payload_that_expired_gives_its_code() -> None:
    assert run(cli.read, ONE.payload, date(2026, 4, 2)) == (2, '', 'KR-VERLOPEN\n')


@pytest.mark.parametrize(
    ('text', 'fault'),
    [
        ('', 'KR-VORM'),
        ('{"day": "2026-03-02"', 'KR-VORM'),
        (b'{"giver": "\xff"}', 'KR-VORM'),
        ('{"day": "2026-03-02", "giver": "\\ud800"}', 'KR-TEKST'),
        ('{"day": "2026-03-02", "giver": "Noor", "expires": "2026-07-01"}', 'KR-TE-GROOT'),
        ('{"day": "2026-02-01", "giver": "Noor", "expires": "2026-03-01"}', 'KR-VERLOPEN'),
    ],
)
def test_an_overview_that_can_not_be_shown_gives_its_code_and_nothing_else(text: str | bytes, fault: str) -> None:
    assert run(cli.show, text) == (2, '', f'{fault}\n')
