from collections.abc import Callable
from pathlib import Path

import pytest

from pwa.texts import ContentError, Language, MissingWordError, Texts, as_json, languages, load, translated

Content = Callable[..., Path]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """Writes a language's file beside those that are there; returns the folder of all."""

    def write(language: str, file: str, toml: str) -> Path:
        folder = tmp_path / language
        folder.mkdir(exist_ok=True)
        (folder / file).write_text(toml, encoding='utf-8')
        return tmp_path

    write('nl', 'language.toml', 'direction = "ltr"')
    write('nl', 'people.toml', '[add]\ntitle = "Wie hoort erbij?"\nsaved = "{name} staat erbij"')
    return write


@pytest.fixture
def dutch(content: Content) -> Texts:
    """A small Dutch."""
    return load(content('nl', 'more.toml', 'title = "Meer"'))


def test_a_word_is_found_by_file_table_and_key(dutch: Texts) -> None:
    assert dutch('people.add.title') == 'Wie hoort erbij?'
    assert dutch('more.title') == 'Meer'


def test_places_are_filled(dutch: Texts) -> None:
    assert dutch('people.add.saved', name='Bo') == 'Bo staat erbij'


@pytest.mark.parametrize('name', ['{title}', '{0}', '{', '}}', '{name!r:>{width}}'])
def test_braces_in_a_name_stay_as_they_were_typed(dutch: Texts, name: str) -> None:
    assert dutch('people.add.saved', name=name) == f'{name} staat erbij'


def test_a_place_without_a_value_is_no_silent_gap(dutch: Texts) -> None:
    with pytest.raises(KeyError, match='name'):
        dutch('people.add.saved', who='Bo')
    with pytest.raises(KeyError, match='name'):
        dutch('people.add.saved')


def test_a_missing_word_is_named(dutch: Texts) -> None:
    assert not dutch.has('people.add.nothing')
    with pytest.raises(MissingWordError, match=r'people\.add\.nothing'):
        dutch('people.add.nothing')


def test_another_language_says_its_own_and_falls_back_to_dutch(content: Content) -> None:
    content('ar', 'language.toml', 'direction = "rtl"')
    say = load(content('ar', 'people.toml', '[add]\ntitle = "من؟"'), 'ar')
    assert (say.language, say.direction) == ('ar', 'rtl')
    assert say('people.add.title') == 'من؟'
    assert say('people.add.saved', name='Bo') == 'Bo staat erbij'
    assert say.has('people.add.saved')


def test_an_empty_word_is_one_still_to_be_translated(content: Content) -> None:
    content('ar', 'language.toml', 'direction = "rtl"')
    assert load(content('ar', 'people.toml', '[add]\ntitle = ""'), 'ar')('people.add.title') == 'Wie hoort erbij?'


def test_keys_come_in_the_order_of_the_file_and_once(content: Content) -> None:
    toml = '[zoo]\nhint = "a"\nlabel = "b"\n[bus]\nlabel = "c"\n[zoological]\nlabel = "d"'
    say = load(content('nl', 'choices.toml', toml))
    assert say.keys_under('choices') == ('zoo', 'bus', 'zoological')
    assert say.keys_under('choices.zoo') == ('hint', 'label')
    assert say.keys_under('choices.nothing') == ()


def test_keys_of_both_languages_are_known(content: Content) -> None:
    content('ar', 'language.toml', 'direction = "rtl"')
    say = load(content('ar', 'people.toml', '[add]\ntitle = "من؟"\nmore = "و"'), 'ar')
    assert set(say.keys_under('people.add')) == {'title', 'saved', 'more'}


def test_a_language_that_is_not_there_is_told(content: Content) -> None:
    with pytest.raises(FileNotFoundError):
        load(content('nl', 'more.toml', ''), 'xx')


def test_a_language_goes_to_the_phone_and_falls_back_to_dutch_there(content: Content, dutch: Texts) -> None:
    content('ar', 'language.toml', 'direction = "rtl"')
    say = load(content('ar', 'people.toml', '[add]\ntitle = "من؟"'), 'ar')
    there = translated(dutch, as_json(say))
    assert (there.language, there.direction, there('people.add.title')) == ('ar', 'rtl', 'من؟')
    assert there('more.title') == 'Meer'
    assert 'Meer' not in as_json(say)


def test_the_languages_are_known_dutch_first(content: Content) -> None:
    for tag, name, direction in (('nl', 'Nederlands', 'ltr'), ('tr', 'Türkçe', 'ltr'), ('en', 'English', 'ltr')):
        folder = content(tag, 'language.toml', f'name = "{name}"\ndirection = "{direction}"\nstate = "New."')
    assert languages(folder) == (
        Language('nl', 'Nederlands', 'ltr', 'New.'),
        Language('en', 'English', 'ltr', 'New.'),
        Language('tr', 'Türkçe', 'ltr', 'New.'),
    )


def test_a_file_that_is_not_toml_is_told_with_its_line(content: Content) -> None:
    with pytest.raises(ContentError, match=r'/nl/more\.toml: .*line 2'):
        load(content('nl', 'more.toml', '\ntitle = Meer'))


def test_a_language_that_is_not_toml_is_told_with_its_file(content: Content) -> None:
    with pytest.raises(ContentError, match=r'/nl/language\.toml: .*line 1'):
        languages(content('nl', 'language.toml', 'name = Nederlands'))


def test_a_file_that_is_not_utf_8_is_told(content: Content) -> None:
    folder = content('nl', 'more.toml', '')
    (folder / 'nl' / 'more.toml').write_bytes(b'title = "\xff"')
    with pytest.raises(ContentError, match=r'/nl/more\.toml: '):
        load(folder)


@pytest.mark.parametrize('word', ['Dag {name', 'Dag {', '{name} en {', '{name}}'])
def test_a_place_that_does_not_end_is_told_with_its_file_and_key(content: Content, word: str) -> None:
    with pytest.raises(ContentError, match=r'/nl/more\.toml add\.title: '):
        load(content('nl', 'more.toml', f'[add]\ntitle = "{word}"'))


@pytest.mark.parametrize('value', ['3', 'true', '["a"]', '2027-03-04'])
def test_what_is_not_text_is_told_by_its_path(content: Content, value: str) -> None:
    with pytest.raises(ContentError, match=r'/nl/more\.toml title: a word must stand between quotes'):
        load(content('nl', 'more.toml', f'title = {value}'))
