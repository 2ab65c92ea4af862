"""The numbers of those who help: each can be called, and has the day on which somebody checked it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from pwa.texts import load
from tests.test_content import CONTENT, LANGUAGES, WORDS, where


@pytest.mark.parametrize('language', LANGUAGES)
def test_help_numbers_can_be_called_and_each_has_the_day_on_which_it_was_checked(language: str) -> None:
    words = load(CONTENT, language).words
    assert {'emergency', 'veilig_thuis', 'kindertelefoon'} <= set(help_lines(words))
    told = faults_of_help_lines(language, words, date.today())  # noqa: DTZ011 - as whoever writes it down reckons
    assert not told, '\n'.join(told)


def test_a_help_number_that_can_not_be_so_is_told_with_its_cure() -> None:
    changed = {
        **WORDS,
        'helplines.emergency.checked': '2027-03-05',
        'helplines.veilig_thuis.tel': '112',
        'helplines.kindertelefoon.checked': '2026-02-30',
        'helplines.new.tel': '1',
        'helplines.new.number': '1',
    }
    check = 'check the number, and write down that day as in 2026-11-23'
    assert faults_of_help_lines('xx', changed, date(2027, 3, 4)) == [
        f'content/xx/helplines.toml [emergency] checked: that day is still to come; {check}',
        'content/xx/helplines.toml [veilig_thuis] tel: must have the digits of number, 08002000',
        f'content/xx/helplines.toml [kindertelefoon] checked: "2026-02-30" is no day; {check}',
        f'content/xx/helplines.toml [new] checked: "" is no day; {check}',
    ]


@pytest.mark.parametrize('language', LANGUAGES)
def test_a_help_number_is_the_same_in_every_language_and_so_is_its_day(language: str) -> None:
    words = load(CONTENT, language).words
    told = [
        f'{where(f"{language}.{key}")}: "{words.get(key)}", in Dutch "{WORDS[key]}"; check it, and make them the same'
        for line in help_lines(WORDS)
        for key in (f'helplines.{line}.{part}' for part in ('number', 'tel', 'checked'))
        if words.get(key) != WORDS[key]
    ]
    assert not told, '\n'.join(told)


def help_lines(words: Mapping[str, str]) -> list[str]:
    """The keys of those who can be called."""
    return [key.split('.')[1] for key in words if key.startswith('helplines.') and key.endswith('.tel')]


def faults_of_help_lines(language: str, words: Mapping[str, str], today: date) -> list[str]:
    """What is wrong with the numbers of a language, each with its cure; how long ago one was checked is not judged."""
    return [fault for line in help_lines(words) for fault in faults_of_help_line(language, line, words, today)]


def faults_of_help_line(language: str, line: str, words: Mapping[str, str], today: date) -> Iterator[str]:
    """The same, of one number."""
    place, key = where(f'{language}.helplines.{line}.'), f'helplines.{line}'
    digits = re.sub(r'\D', '', words.get(f'{key}.number', ''))
    if words[f'{key}.tel'] != digits:
        yield f'{place}tel: must have the digits of number, {digits}'
    checked, cure = words.get(f'{key}.checked', ''), 'check the number, and write down that day as in 2026-11-23'
    try:
        day = date.fromisoformat(checked)
    except ValueError:
        yield f'{place}checked: "{checked}" is no day; {cure}'
        return
    if day > today:
        yield f'{place}checked: that day is still to come; {cure}'
    elif checked != day.isoformat():
        yield f'{place}checked: "{checked}" is written otherwise than the rest; {cure}'
