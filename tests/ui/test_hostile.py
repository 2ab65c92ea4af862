"""Whatever somebody types, on every screen it is words and nothing else."""

from dataclasses import fields, is_dataclass

import pytest
from nicegui.testing import User

from pwa.domain.circle import Circle
from pwa.domain.overview import overview_of
from pwa.domain.writing import MAX_NAME
from tests.sharing.traced import kinds, values
from tests.ui.hostile import FULL, NOT_WRITTEN, written
from tests.ui.routes import PATHS, put_in_hand
from tests.ui.stage import TODAY, Stage, on_stage

TEXTS = {
    'markup': '<img src=x onerror=alert(1)>',
    'attributes': 'x" onclick="alert(1)" :a=b',
    'places': '{name} {0} %s {{a}} {count!r}',
    'emoji': '🐶' * MAX_NAME,
    'long': 'W' * MAX_NAME,
    'turned': 'محمد בן Ann\u202e\u2066Bo\u0000' + '\u0301' * 9,
}


def handlers(stage: Stage) -> list[str]:
    """Attributes that would run something."""
    return [name for element in stage.elements() for name in element.props if name.startswith(('on', ':', 'v-', '@'))]


def test_there_is_something_in_the_place_of_every_text() -> None:
    hostile = written(FULL, 'x')
    said = {
        (type(value), field.name): getattr(value, field.name)
        for value in values(hostile)
        if is_dataclass(value)
        for field in fields(value)
    }
    texts = {
        (kind, field.name)
        for kind in kinds(Circle)
        for field in fields(kind)
        if field.type in {str, 'str'} and field.name not in NOT_WRITTEN
    }
    assert len(texts) > 20
    assert {place: said.get(place) for place in texts} == dict.fromkeys(texts, 'x')


@pytest.mark.parametrize('words', TEXTS.values(), ids=TEXTS)
async def test_it_stands_there_as_it_was_typed_and_no_screen_breaks(user: User, words: str) -> None:
    circle = written(FULL, words)
    stage = await on_stage(user, circle, '/')
    put_in_hand(stage)
    everything = stage.setting.session.chosen
    stage.setting.session.received = overview_of(circle, everything, TODAY, TODAY)
    read = ''
    for path in PATHS:
        await stage.go(path)
        assert not stage.sees('frame.broken.title'), path
        assert handlers(stage) == [], path
        read += ' '.join(stage.words())
    assert read.count(circle.profile.name) > 1
    assert read.count(circle.people[0].name) > len(PATHS) / 4
