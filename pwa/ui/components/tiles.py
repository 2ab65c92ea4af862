"""A choice of one of many short words, in a grid."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TypeVar

from nicegui import ui

from pwa.ui.components.button import one_at_a_time
from pwa.ui.components.plain import box, check, text

Option = TypeVar('Option')


def choose_tile(
    name: str,
    options: Mapping[Option, str],
    chosen: Option | None,
    on_choose: Callable[[Option], Awaitable[object] | object],
    *,
    size: str,
) -> ui.element:
    """Asks for one of the options.

    Args:
        name: what is asked, for who can't see the page.
        options: what there is to choose, with its word.
        chosen: what is chosen now, if anything.
        on_choose: called with what was tapped.
        size: ``short`` for one short word, ``small`` for a figure or two.
    """
    with box('div', 'k-picture-grid', f'k-picture-grid--{size}') as grid:
        grid.props['role'] = 'radiogroup'
        grid.props['aria-label'] = name
        tiles = {option: _tile(words) for option, words in options.items()}

    def choose(taken: Option) -> Awaitable[object] | object:
        for option, tile in tiles.items():
            check(tile, on=option == taken)
        return on_choose(taken)

    for option, tile in tiles.items():
        check(tile, on=option == chosen)
        tile.on('click', one_at_a_time(partial(choose, option)))
    return grid


def _tile(words: str) -> ui.element:
    with box('button', 'k-tile') as tile:
        tile.props['type'] = 'button'
        tile.props['role'] = 'radio'
        text('span', words)
    return tile
