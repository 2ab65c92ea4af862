"""Native elements: a box, a text, the heading of a page, what is chosen."""

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement


def box(tag: str, *classes: str) -> ui.element:
    """An element without words of its own; use it with ``with`` to fill it."""
    return ui.element(tag).classes(' '.join(classes))


def text(tag: str, words: str, *classes: str) -> TextElement:
    """An element that holds words, always as text: nothing in them is read as markup."""
    return TextElement(tag=tag, text=words).classes(' '.join(classes))


def check(element: ui.element, *, on: bool) -> None:
    """Says whether what can be chosen is chosen; what stays the same is not sent to the page again."""
    state = 'true' if on else 'false'
    if element.props.get('aria-checked') != state:
        element.props['aria-checked'] = state


def heading(words: str, *classes: str) -> TextElement:
    """The one h1 of a page; it can take the focus, so that a new page is read from its start."""
    title = text('h1', words, *classes)
    title.props['tabindex'] = '-1'
    return title
