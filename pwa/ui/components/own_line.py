"""A line in own words, to be taken away again."""

from collections.abc import Awaitable, Callable

from nicegui import ui

from pwa.ui.components.button import quiet_button
from pwa.ui.components.plain import box, text


def own_line(
    words: str, on_remove: Callable[[], Awaitable[object]], *, remove: str, remove_what: str, caption: str = ''
) -> ui.element:
    """Draws the line as a card of a ``ul.k-stack``.

    Args:
        words: what somebody wrote.
        on_remove: takes it away.
        remove: what the button says.
        remove_what: the same for who can't see the page, with what it is about.
        caption: a line below the words.
    """
    with box('li', 'k-card') as line:
        text('p', words)
        if caption:
            text('p', caption, 'k-soft', 'k-small')
        with box('div', 'k-row'):
            button = quiet_button(remove, on_remove).classes('k-button--small')
            button.props['aria-label'] = remove_what
    return line
