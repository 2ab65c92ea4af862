"""A few short lines, each with its own picture."""

from collections.abc import Iterable

from nicegui import ui

from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def picture_lines(setting: Setting, lines: Iterable[tuple[str, str]]) -> ui.element:
    """A list of lines.

    Args:
        setting: where the pictures are.
        lines: for each line the name of its picture, and its words.
    """
    with box('ul', 'k-lines') as drawn:
        for drawing, words in lines:
            with box('li', 'k-lines__line'):
                with box('span', 'k-avatar'):
                    picture(setting, drawing)
                text('span', words)
    return drawn


def note(setting: Setting, drawing: str, *lines: str, look: str = '') -> ui.element:
    """Something good to know.

    Args:
        setting: where the pictures are.
        drawing: the name of its picture.
        lines: what it says, the first one in bold where there are more.
        look: ``care`` or ``mind`` for their colours.
    """
    with box('div', 'k-note', *([f'k-note--{look}'] if look else [])) as drawn:
        picture(setting, drawing)
        with box('div', 'k-note__words'):
            first, *rest = lines
            text('strong' if rest else 'p', first)
            for line in rest:
                text('p', line)
    return drawn
