"""Long lists: what stands first is there at once and the rest right after it, so that every tap is answered soon."""

from asyncio import get_running_loop
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

from nicegui import ui

AT_ONCE = 24
"""Rows of two or three lines; with some nine elements each they fill more than two screens of a phone."""
FEW_AT_ONCE = 6
"""For what is larger than a row, as all that is shown of a person."""

_PAUSE = 0.02  # seconds, in which what was drawn goes out and a tap is heard
_LATER = 2
"""Later parts are so many times the first. The page looks through all that it holds for every part that comes, so
that many small parts take long; and while a part is drawn a tap waits, so that large ones won't do either."""

Row = TypeVar('Row')


def draw_each(rows: Sequence[Row], draw: Callable[[Row], object], *, at_once: int = AT_ONCE) -> None:
    """Draws each of the rows into the element that is open, a part at a time.

    Args:
        rows: what to draw, in order.
        draw: draws one.
        at_once: how many to draw before anything else gets its turn. The element must be one that nothing else is
            drawn into after them, and that goes away with them.
    """
    _draw(rows, draw, at_once, _LATER * at_once)


def draw_lists(lists: Iterable[tuple[ui.element, Sequence[Row]]], draw: Callable[[Row], object]) -> None:
    """Draws the rows of several lists as if they were one: what stands first on the page is there at once.

    Args:
        lists: the element of each, within the one that is open, and its rows.
        draw: draws one.
    """

    def draw_in(row: tuple[ui.element, Row]) -> None:
        with row[0]:
            draw(row[1])

    draw_each([(place, row) for place, rows in lists for row in rows], draw_in)


def _draw(rows: Sequence[Row], draw: Callable[[Row], object], now: int, later: int) -> None:
    for row in rows[:now]:
        draw(row)
    if len(rows) > now:
        place = ui.context.slot.parent
        get_running_loop().call_later(_PAUSE, partial(_go_on, place, rows[now:], draw, later))


def _go_on(place: ui.element, rows: Sequence[Row], draw: Callable[[Row], object], many: int) -> None:
    if place.is_deleted:  # somebody went on to another page
        return
    with place:
        _draw(rows, draw, many, many)
