import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest

from pwa import texts
from pwa.domain.choices import Item
from pwa.hosts.build import reader
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.python_site import ROOT
from pwa.sharing import dictionary
from pwa.sharing.errors import ShareFault

SAY = texts.load(ROOT / 'content')
WORDS = reader.reader_words(SAY)


def test_it_has_a_word_for_all_that_an_overview_may_say() -> None:
    for item in Item:
        path = f'choices.item.{item.name.lower()}.shown'
        assert WORDS[path] == SAY.words[path]
    for fault in ShareFault:
        assert f'sharing_errors.{fault.removeprefix("KR-").replace("-", "_").lower()}' in WORDS
    assert '{name}' in WORDS['read.overview.of']


def test_it_has_no_other_words() -> None:
    assert {'choices.item.fun.label', 'read.open.field', 'cards.pause.row', 'people.title'} & WORDS.keys() == set()


def test_another_language_has_its_own_words_and_dutch_for_the_rest() -> None:
    path = 'read.overview.steps'
    other = replace(SAY, language='en', words={path: 'Steps', 'read.overview.title': ''})
    assert reader.reader_words(other) == {**WORDS, path: 'Steps'}


def test_what_is_asked_without_a_word_fails_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = tmp_path / 'reader_view.js'
    view.write_text("say(`read.stand.${stand}`); this.say('read.nothing.here', { name })", encoding='utf-8')
    monkeypatch.setattr(reader, 'VIEWS', [view])
    with pytest.raises(BuildError, match=r'read\.nothing\.here'):
        reader.reader_words(SAY)


def test_the_format_is_that_of_python() -> None:
    read = json.loads(reader.data(SAY))
    assert read['words'] == WORDS
    assert read['format']['choices']['Ring'] == {
        '1': 'very_close',
        '2': 'close',
        '3': 'further',
        '4': 'before',
        '5': 'new',
    }
    known = {int(number): base64.b64decode(text) for number, text in read['format']['dictionaries'].items()}
    assert known == dictionary.BYTES
