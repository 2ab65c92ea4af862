"""A choice between a few short words, side by side."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from nicegui import ui

from pwa.ui.components.plain import box, check, text

Option = TypeVar('Option')


def segment(
    name: str, options: Mapping[Option, str], chosen: Option, on_choose: Callable[[Option], object]
) -> ui.element:
    """Asks for one of the options.

    Args:
        name: what is asked, for who can't see the page.
        options: what there is to choose, with its words.
        chosen: what is chosen now.
        on_choose: called with what was tapped.
    """
    with box('div', 'k-segment') as group:
        group.props['role'] = 'radiogroup'
        group.props['aria-label'] = name
        buttons = {option: _option(words) for option, words in options.items()}

    def mark(taken: Option) -> None:
        for option, button in buttons.items():
            check(button, on=option == taken)

    def choose(option: Option) -> None:
        mark(option)
        on_choose(option)

    for option, button in buttons.items():
        button.on('click', lambda option=option: choose(option))
    mark(chosen)
    return group


def _option(words: str) -> ui.element:
    button = text('button', words, 'k-segment__option')
    button.props['type'] = 'button'
    button.props['role'] = 'radio'
    return button
