"""The words for people: all there, in the voice of the product, the same in every language.

Reads every file in ``content/``, so a new file or a new language is held to the same.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from enum import IntEnum
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from pwa.domain import choices
from pwa.domain.writing import WritingFault
from pwa.sharing.errors import ShareFault
from pwa.storage.vault import VaultFault
from pwa.texts import DEFAULT_LANGUAGE, load

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / 'content'
PICTURES = ROOT / 'assets' / 'pictures'
LANGUAGES = sorted(folder.name for folder in CONTENT.iterdir() if folder.is_dir())

NEVER_ON_A_SCREEN = re.compile(r'netwerk|proble+m|cli[eë]nt|casus|vertrouwensperso|\bJIM', re.IGNORECASE)
"""Whole words or parts of words in which a family reads a judgement, or takes a steunfiguur for something else."""

FOR_PROFESSIONALS = 'read.professional_questions.'
"""The only words that may hold one of those, or be long: questions quoted from the article behind the product."""

LONGEST_SENTENCE = 17
"""In words: about 15, which suits B1, with a little room for names."""

KINDS = {
    re.sub(r'(?<=[a-z])(?=[A-Z])', '_', name).lower(): kind
    for name, kind in vars(choices).items()
    if isinstance(kind, type) and issubclass(kind, IntEnum) and kind is not IntEnum
}
CHOICES = [f'{kind}.{choice.name.lower()}' for kind, members in KINDS.items() for choice in members]
ITEMS = [choice for choice in CHOICES if choice.startswith('item.')]

WORDS = load(CONTENT).words


def test_every_kind_of_choice_is_seen() -> None:
    assert {'ring.very_close', 'item.know_how', 'circle_kind.youth', 'field.good_news'} <= set(CHOICES)


@pytest.mark.parametrize('choice', CHOICES)
def test_every_choice_has_its_word(choice: str) -> None:
    assert WORDS.get(f'choices.{choice}.label'), f'content/nl/choices.toml: add [{choice}] with a label'


@pytest.mark.parametrize('choice', CHOICES)
def test_every_choice_has_its_picture(choice: str) -> None:
    picture = PICTURES / f'{re.sub("[._]", "-", choice)}.svg'
    assert picture.is_file(), f'assets/pictures/{picture.name}: add it, and its source to assets/LICENSES.md'


def test_every_picture_of_a_choice_belongs_to_a_choice() -> None:
    needed = {re.sub('[._]', '-', choice) for choice in CHOICES}
    shown = {file.stem for file in PICTURES.glob('*.svg') if not file.stem.startswith(('ui-', 'avatar-'))}
    assert shown <= needed, f'assets/pictures: nothing uses {sorted(shown - needed)}; take them away'


def test_every_picture_for_a_person_can_be_read_aloud() -> None:
    drawn = {file.stem.removeprefix('avatar-') for file in PICTURES.glob('avatar-*.svg')}
    named = {key.split('.')[2] for key in WORDS if key.startswith('choices.avatar.')}
    assert drawn == named, f'content/nl/choices.toml: [avatar.…] and assets/pictures differ in {sorted(drawn ^ named)}'


@pytest.mark.parametrize('item', ITEMS)
def test_what_people_do_is_said_both_ways_and_for_who_reads_it(item: str) -> None:
    places = {part: places_in(WORDS.get(f'choices.{item}.{part}', '')) for part in ('give', 'get', 'shown')}
    assert places == {'give': {'name'}, 'get': {'name'}, 'shown': {'giver', 'receiver'}}, (
        f'content/nl/choices.toml [{item}]: give and get need {{name}}, shown needs {{giver}} and {{receiver}}'
    )


def test_the_two_opening_questions_stand_first() -> None:
    asked = [word for key, word in WORDS.items() if re.fullmatch(r'questions\.parent\.\w+\.text', key)]
    assert asked[:2] == ['Wie staat er op jouw verjaardagskalender?', 'Wie vertrouw jij?']


@pytest.mark.parametrize(('whose', 'at_least'), [('parent', 20), ('youth', 12)])
def test_there_are_questions_enough_for_who_thinks_of_nobody_at_first(whose: str, at_least: int) -> None:
    asked = [word for key, word in WORDS.items() if re.fullmatch(rf'questions\.{whose}\.\w+\.text', key)]
    assert len(asked) >= at_least
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    'key',
    [f'writing.{fault}' for fault in WritingFault]
    + [f'storage.{fault}' for fault in VaultFault]
    + [f'sharing_errors.{fault.removeprefix("KR-").lower().replace("-", "_")}' for fault in ShareFault],
)
def test_everything_that_can_go_wrong_is_told_kindly(key: str) -> None:
    assert WORDS.get(key), f'{where(f"nl.{key}")}: say what happened and what to do'


def test_no_word_judges_a_family() -> None:
    told = [
        f'{where(key)}: "{found[0]}" never stands on a screen; content/glossary.toml has what to say instead'
        for key, word in every_word()
        if (found := NEVER_ON_A_SCREEN.search(word)) and FOR_PROFESSIONALS not in key
    ]
    assert not told, '\n'.join(told)


def test_the_exception_for_professionals_is_still_needed() -> None:
    quoted = [word for key, word in WORDS.items() if key.startswith(FOR_PROFESSIONALS)]
    assert any(NEVER_ON_A_SCREEN.search(word) for word in quoted)


def test_sentences_are_short() -> None:
    told = [
        f'{where(key)}: {len(sentence.split())} words, at most {LONGEST_SENTENCE}; make two of "{sentence}"'
        for key, word in every_word()
        for sentence in re.split(r'(?<=[.!?:؟።])\s+', word)
        if len(sentence.split()) > LONGEST_SENTENCE and FOR_PROFESSIONALS not in key
    ]
    assert not told, '\n'.join(told)


def test_everybody_is_spoken_to_as_je() -> None:
    told = [
        f'{where(f"nl.{key}")}: say je, jij or jouw' for key, word in WORDS.items() if re.search(r'\b[Uu]w?\b', word)
    ]
    assert not told, '\n'.join(told)


def test_every_place_in_a_sentence_is_explained_to_translators() -> None:
    known = glossary()['place'].keys()
    told = [
        f'{where(key)}: {{{place}}} is not in content/glossary.toml; use one of {sorted(known)}, or explain it there'
        for key, word in every_word()
        for place in sorted(places_in(word) - known)
    ]
    assert not told, '\n'.join(told)


def test_every_term_says_what_to_say_and_what_not() -> None:
    for term, parts in glossary()['term'].items():
        assert set(parts) == {'meaning', 'say', 'avoid'}, f'content/glossary.toml [term.{term}]'
        assert not NEVER_ON_A_SCREEN.search(parts['say']), f'content/glossary.toml [term.{term}] say'


def test_dutch_is_there_to_fall_back_to() -> None:
    assert DEFAULT_LANGUAGE in LANGUAGES


@pytest.mark.parametrize('language', [tag for tag in LANGUAGES if load(CONTENT, tag).direction == 'rtl'])
def test_a_sentence_from_right_to_left_that_begins_with_a_name_says_so(language: str) -> None:
    """A name in other letters at its start would turn the whole sentence around."""
    turned = [
        key for key, words in load(CONTENT, language).words.items() if words.startswith('{') and _is_sentence(words)
    ]
    assert turned == [], f'content/{language}: begin these with \\u200F'


def _is_sentence(words: str) -> bool:
    """Whether more than a joining letter stands between the placeholders."""
    own = re.sub(r'\{\w+\}', '', words)
    return sum(unicodedata.bidirectional(letter) == 'AL' for letter in own) > 1


@pytest.mark.parametrize('language', LANGUAGES)
def test_how_it_stands_never_ends_in_a_name(language: str) -> None:
    """Somebody may be shown by an initial, "T.", and a sentence has one full stop."""
    said = {key: words for key, words in load(CONTENT, language).words.items() if key.startswith('read.stand.')}
    assert len(said) == len(choices.Stand)
    faulty = [key for key, words in said.items() if re.search(r'\{name\}\W*?[.!?።؟](\s|$)', words)]
    assert not faulty, f'content/{language}/read.toml: put other words after the name in {faulty}'


@pytest.mark.parametrize('language', LANGUAGES)
def test_a_language_says_its_name_its_direction_and_whether_a_native_reader_checked_it(language: str) -> None:
    words = load(CONTENT, language).words
    assert words['language.name']
    assert words['language.direction'] in {'ltr', 'rtl'}
    assert words['language.state']


@pytest.mark.parametrize('language', LANGUAGES)
def test_a_language_has_the_words_and_places_of_dutch(language: str) -> None:
    told = differences(language, load(CONTENT, language).words)
    assert not told, '\n'.join(told)


def test_a_translation_that_misses_a_word_or_a_place_is_noticed() -> None:
    changed = {**WORDS, 'writing.too_long': 'Too long.', 'writing.extra': 'More.'}
    del changed['writing.empty']
    assert differences('xx', changed) == [
        'content/xx/writing.toml empty: translate it, or Dutch stands there',
        'content/xx/writing.toml extra: Dutch has no such word; take it away',
        "content/xx/writing.toml too_long: has the places [], Dutch has ['limit']",
    ]


def differences(language: str, words: Mapping[str, str]) -> list[str]:
    """What a translation lacks, has too much, or fills in elsewhere than Dutch, each with its cure."""
    missing = [f'{where(f"{language}.{key}")}: translate it, or Dutch stands there' for key in WORDS.keys() - words]
    extra = [f'{where(f"{language}.{key}")}: Dutch has no such word; take it away' for key in words.keys() - WORDS]
    moved = [
        f'{where(f"{language}.{key}")}: has the places {sorted(places_in(words[key]))}, '
        f'Dutch has {sorted(places_in(WORDS[key]))}'
        for key in WORDS.keys() & words
        if places_in(words[key]) != places_in(WORDS[key])
    ]
    return sorted([*missing, *extra, *moved])


def every_word() -> Iterator[tuple[str, str]]:
    """Each word of each language, as ``('nl.people.add.title', 'Wie hoort erbij?')``."""
    for language in LANGUAGES:
        for key, word in load(CONTENT, language).words.items():
            yield f'{language}.{key}', word


def where(key: str) -> str:
    """Where a word stands: ``nl.people.add.title`` -> ``content/nl/people.toml [add] title``."""
    language, file, *tables, name = key.split('.')
    return f'content/{language}/{file}.toml ' + (f'[{".".join(tables)}] ' if tables else '') + name


def places_in(word: str) -> set[str]:
    return {place for _, place, _, _ in Formatter().parse(word) if place is not None}


def glossary() -> dict[str, dict[str, Any]]:
    return tomllib.loads((CONTENT / 'glossary.toml').read_text(encoding='utf-8'))
