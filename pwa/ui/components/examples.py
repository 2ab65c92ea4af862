"""Sentences to begin with: a tap puts one in the field, behind what was written there, to be changed."""

from collections.abc import Iterable
from functools import partial

from nicegui import ui

from pwa.ui.components.field import TextField
from pwa.ui.components.plain import box, text


def examples(title: str, sentences: Iterable[str], field: TextField) -> ui.element:
    """Draws the sentences as chips.

    Args:
        title: what they are for.
        sentences: what can be tapped.
        field: where it goes.
    """
    with box('section', 'k-section') as section:
        text('h2', title, 'k-section__title')
        with box('div', 'k-chips'):
            for sentence in sentences:
                chip = text('button', sentence, 'k-chip').mark('example')
                chip.props['type'] = 'button'
                chip.on('click', partial(field.add, sentence))
    return section
