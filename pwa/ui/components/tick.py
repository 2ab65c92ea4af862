"""Something that is on or off, as a row to tap."""

from collections.abc import Callable

from nicegui import ui

from pwa.ui.components.plain import box, check, text


def tick(words: str, on_change: Callable[[bool], object], *, on: bool = False) -> ui.element:
    """A row with a mark; stands in a ``div.k-choices.k-choices--many``.

    Args:
        words: what it is about.
        on_change: called with whether it is on after a tap.
        on: whether it is on now.
    """
    now = on
    with box('button', 'k-choice') as row:
        row.props['type'] = 'button'
        row.props['role'] = 'checkbox'
        with box('span', 'k-choice__words'):
            text('span', words, 'k-choice__label')

    def turn() -> None:
        nonlocal now
        now = not now
        check(row, on=now)
        on_change(now)

    check(row, on=now)
    return row.on('click', turn)
