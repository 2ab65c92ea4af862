"""What fingers do, in the words that WebDriver and WebDriver BiDi share."""

import re
from typing import Any

from selenium.webdriver.common.keys import Keys


def tap(x: int, y: int, pointer: str) -> list[dict[str, Any]]:
    """A tap or a click at a place.

    Args:
        x: CSS pixels from the left of the view.
        y: CSS pixels from its top.
        pointer: ``touch`` or ``mouse``.
    """
    steps = [
        {'type': 'pointerMove', 'duration': 0, 'x': x, 'y': y},
        {'type': 'pointerDown', 'button': 0},
        {'type': 'pointerUp', 'button': 0},
    ]
    return [{'type': 'pointer', 'id': pointer, 'parameters': {'pointerType': pointer}, 'actions': steps}]


def strike(*names: str) -> list[dict[str, Any]]:
    """Keys, one after the other.

    Args:
        names: as in ``KeyboardEvent.key``: ``ArrowDown``, or the character that a key gives.
    """
    codes = [_code(name) for name in names]
    steps = [{'type': kind, 'value': code} for code in codes for kind in ('keyDown', 'keyUp')]
    return [{'type': 'key', 'id': 'keyboard', 'actions': steps}]


def _code(name: str) -> str:
    if len(name) == 1:
        return str(Keys.ENTER) if name == '\n' else name
    return str(getattr(Keys, re.sub(r'(?<=[a-z])(?=[A-Z])', '_', name).upper()))
