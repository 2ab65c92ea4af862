"""Something that is on or off, with what that means."""

from collections.abc import Callable

from nicegui import ui

from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, check, text
from pwa.ui.setting import Setting


def switch(  # noqa: PLR0913 - what may differ is asked by name
    setting: Setting, drawing: str, words: str, hint: str, *, on: bool, on_turn: Callable[[bool], object]
) -> ui.element:
    """A row to tap.

    Args:
        setting: where the pictures are.
        drawing: the name of its picture.
        words: what is on or off.
        hint: what it does.
        on: whether it is on now.
        on_turn: called with whether it is on after a tap.
    """
    with box('div', 'k-choices', 'k-choices--many') as drawn, box('button', 'k-choice') as button:
        button.props['type'] = 'button'
        button.props['role'] = 'switch'
        picture(setting, drawing)
        with box('span', 'k-choice__words'):
            text('span', words, 'k-choice__label')
            text('span', hint, 'k-choice__hint')

    def show(now: bool) -> None:  # noqa: FBT001 - the one thing a switch knows
        nonlocal on
        on = now
        check(button, on=now)

    def turn() -> None:
        show(not on)
        on_turn(on)

    button.on('click', turn)
    show(on)
    return drawn
