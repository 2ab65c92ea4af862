"""Whatever somebody types, on every screen it is words and nothing else."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

import pytest
from nicegui.testing import User

from pwa.domain.overview import overview_of
from pwa.domain.writing import MAX_NAME
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import TODAY, Stage, on_stage

TEXTS = {
    'markup': '<img src=x onerror=alert(1)>',
    'attributes': 'x" onclick="alert(1)" :a=b',
    'places': '{name} {0} %s {{a}} {count!r}',
    'emoji': '🐶' * MAX_NAME,
    'long': 'W' * MAX_NAME,
    'turned': 'محمد בן Ann\u202e\u2066Bo\u0000' + '\u0301' * 9,
}
NOT_WRITTEN = {'id', 'person_id', 'picture', 'who', 'wish', 'question', 'people'}
"""Texts in a circle that nobody types."""

Value = TypeVar('Value')


def written(value: Value, words: str) -> Value:
    """The value with these words in the place of all that somebody wrote in it."""
    if isinstance(value, str):
        return words if value else value  # type: ignore[return-value] # words for words
    if isinstance(value, tuple):
        return tuple(written(part, words) for part in value)  # type: ignore[return-value] # the same kinds of parts
    if not is_dataclass(value) or isinstance(value, type):
        return value
    names = [field.name for field in fields(value) if field.init]
    parts = {name: getattr(value, name) for name in names}
    typed = {name for name, part in parts.items() if name not in NOT_WRITTEN or not _is_ids(part)}
    return replace(value, **{name: written(parts[name], words) for name in typed})


def _is_ids(part: object) -> bool:
    return isinstance(part, str) or (isinstance(part, tuple) and all(isinstance(one, str) for one in part))


def handlers(stage: Stage) -> list[str]:
    """Attributes that would run something."""
    return [name for element in stage.elements() for name in element.props if name.startswith(('on', ':', 'v-', '@'))]


@pytest.mark.parametrize('words', TEXTS.values(), ids=TEXTS)
async def test_it_stands_there_as_it_was_typed_and_no_screen_breaks(user: User, words: str) -> None:
    circle = written(CIRCLE, words)
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
