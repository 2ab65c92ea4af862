"""A circle or an overview in which every text is what somebody chose who means harm."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from pwa.domain.choices import Stage
from pwa.domain.steunfiguur import Answer
from tests.ui.routes import CIRCLE

NOT_WRITTEN = {'id', 'person_id', 'picture', 'who', 'wish', 'question', 'people'}
"""Texts in a circle that nobody types."""
NAMES = {'name', 'giver', 'own_role', 'nickname', 'to'}
"""Texts that are as short as a name."""

FULL = replace(
    CIRCLE,
    steunfiguren=tuple(replace(figure, answers=(Answer(Stage(3), 'when', 'x'),)) for figure in CIRCLE.steunfiguren),
)
"""With a value of every kind that holds a text."""

Value = TypeVar('Value')


def written(value: Value, words: str, name: str = '') -> Value:
    """The value with these words in the place of all that somebody wrote, or could have written, in it.

    Args:
        value: a dataclass of the domain.
        words: for every text; no longer than a text may be.
        name: for what is as short as a name, in place of the words.
    """
    parts = {field.name: getattr(value, field.name) for field in fields(value) if field.init}  # type: ignore[arg-type] # a dataclass
    changed = {part: _written(part, inner, words, name or words) for part, inner in parts.items()}
    return replace(value, **changed)  # type: ignore[type-var] # a dataclass


def _written(part: str, value: Any, words: str, name: str) -> Any:  # noqa: ANN401 - any part of a value
    if isinstance(value, str) and type(value) is str:
        return value if part in NOT_WRITTEN else name if part in NAMES else words
    if isinstance(value, tuple):
        return tuple(_written(part, inner, words, name) for inner in value)
    return written(value, words, name) if is_dataclass(value) and not isinstance(value, type) else value
