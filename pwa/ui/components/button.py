"""Buttons for what a person does, links for where a person goes."""

from collections.abc import Awaitable, Callable
from inspect import isawaitable

from nicegui import ui

from pwa.ui.components.picture import picture as draw
from pwa.ui.components.plain import box, text
from pwa.ui.going import lead_on
from pwa.ui.setting import Setting

Action = Callable[[], Awaitable[object] | object]


def main_button(words: str, on_click: Action) -> ui.element:
    """The one main thing of a screen."""
    return _button(words, on_click, 'k-button')


def soft_button(words: str, on_click: Action) -> ui.element:
    """A second thing."""
    return _button(words, on_click, 'k-button', 'k-button--soft')


def quiet_button(words: str, on_click: Action) -> ui.element:
    """What may be left: skip, not now."""
    return _button(words, on_click, 'k-button', 'k-button--quiet')


def word_button(words: str, on_click: Action) -> ui.element:
    """An action that looks like a word in a text."""
    return _button(words, on_click, 'k-link')


def link_button(  # noqa: PLR0913 - what may differ is asked by name
    setting: Setting, words: str, path: str, *classes: str, picture: str = '', look: str = 'main', done: bool = False
) -> ui.element:
    """A link that looks like a button.

    Args:
        setting: where the app is hosted.
        words: what it says.
        path: the route it goes to, as '/meer'.
        classes: more classes.
        picture: the name of a picture before the words.
        look: ``main``, ``soft`` or ``quiet``.
        done: whether the page is done with, so that the way back leads past it.
    """
    own = () if look == 'main' else (f'k-button--{look}',)
    anchor = _link(setting, words, path, 'k-button', *own, *classes, picture=picture)
    return lead_on(setting, anchor, path) if done else anchor


def word_link(setting: Setting, words: str, path: str, *, picture: str = '') -> ui.element:
    """A link that looks like a word in a text."""
    return _link(setting, words, path, 'k-link', picture=picture)


def row_link(setting: Setting, words: str, path: str, *, picture: str = '', caption: str = '') -> ui.element:
    """A row of a ``ul.k-list``: a picture, what it is, what stands there now."""
    with box('li') as row, link(setting, path, 'k-list__item'):
        if picture:
            draw(setting, picture)
        with box('span', 'k-list__words'):
            text('span', words)
            if caption:
                text('span', caption, 'k-soft', 'k-small')
        draw(setting, 'ui-next')
    return row


def row_button(setting: Setting, words: str, on_click: Action, *, picture: str, caption: str) -> ui.element:
    """A row of a ``ul.k-list`` that does something: a picture, what it does, what that means."""
    with box('li') as row, box('button', 'k-list__item') as button:
        button.props['type'] = 'button'
        draw(setting, picture)
        with box('span', 'k-list__words'):
            text('span', words)
            text('span', caption, 'k-soft', 'k-small')
    button.on('click', one_at_a_time(on_click))
    return row


def link(setting: Setting, path: str, *classes: str) -> ui.element:
    """A link to a route, to be filled."""
    anchor = box('a', *classes)
    anchor.props['href'] = setting.base + path
    return anchor


def _link(setting: Setting, words: str, path: str, *classes: str, picture: str) -> ui.element:
    with link(setting, path, *classes) as anchor:
        if picture:
            draw(setting, picture)
        text('span', words)
    return anchor


def _button(words: str, on_click: Action, *classes: str) -> ui.element:
    button = text('button', words, *classes)
    button.props['type'] = 'button'
    return button.on('click', one_at_a_time(on_click))


def one_at_a_time(action: Action) -> Callable[[], Awaitable[None]]:
    """The action, deaf to a second tap while the first is still being kept."""
    busy = False

    async def act() -> None:
        nonlocal busy
        if busy:
            return
        busy = True
        try:
            outcome = action()
            if isawaitable(outcome):
                await outcome
        finally:
            busy = False

    return act
