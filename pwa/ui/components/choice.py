"""Fixed choices, each a picture and a word: one of them, or as many as fit."""

from collections.abc import Awaitable, Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import TypeVar

from nicegui import ui

from pwa.ui.components.button import one_at_a_time
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, check, text
from pwa.ui.components.words import hint_of, label_of
from pwa.ui.setting import Setting

Choice = TypeVar('Choice', bound=IntEnum)


def choose_one(
    setting: Setting,
    options: Sequence[Choice],
    chosen: Choice | None,
    on_choose: Callable[[Choice], Awaitable[object] | object],
    *,
    name: str = '',
) -> ui.element:
    """Asks for one of the options. Each can be reached by itself: going past one does not choose it.

    Args:
        setting: words and place.
        options: what there is to choose.
        chosen: what is chosen now, if anything.
        on_choose: called with what was tapped.
        name: what is asked, for who can't see the page.
    """
    with box('div', 'k-choices') as group:
        _named(group, 'radiogroup', name)
        buttons = {option: _option(setting, option, 'radio', on=option is chosen) for option in options}

    def choose(option: Choice) -> Awaitable[object] | object:
        for other, button in buttons.items():
            check(button, on=other is option)
        return on_choose(option)

    for option, button in buttons.items():
        button.on('click', one_at_a_time(partial(choose, option)))
    return group


def radio(words: str, hint: str, *, on: bool) -> ui.element:
    """One of a few ways, each with a line of what it means; goes into a radiogroup, and draws into itself.

    Args:
        words: what it is.
        hint: what it means, if that has to be said.
        on: whether it is the one that is chosen now.
    """
    with box('button', 'k-choice') as button:
        button.props['type'] = 'button'
        button.props['role'] = 'radio'
        check(button, on=on)
        with box('span', 'k-choice__words'):
            text('span', words, 'k-choice__label')
            if hint:
                text('span', hint, 'k-choice__hint')
    return button


def choose_many(  # noqa: PLR0913 - what may differ is asked by name
    setting: Setting,
    options: Sequence[Choice],
    chosen: frozenset[Choice],
    on_change: Callable[[frozenset[Choice]], object],
    *,
    name: str = '',
    label: Callable[[Choice], str] | None = None,
    look: str = '',
) -> ui.element:
    """Asks for as many of the options as fit; each tap turns one on or off.

    Args:
        setting: words and place.
        options: what there is to choose.
        chosen: what is chosen now.
        on_change: called with all that is chosen after a tap.
        name: what is asked, for who can't see the page.
        label: the words of an option, where they differ from its own.
        look: ``giving`` or ``getting`` for their colours.
    """
    now = set(chosen)
    with box('div', 'k-choices', 'k-choices--many', *([f'k-choices--{look}'] if look else [])) as group:
        _named(group, 'group', name)
        for option in options:
            button = _option(setting, option, 'checkbox', on=option in chosen, label=label)

            def turn(option: Choice = option, button: ui.element = button) -> None:
                now.symmetric_difference_update({option})
                check(button, on=option in now)
                on_change(frozenset(now))

            button.on('click', turn)
    return group


def _option(
    setting: Setting, option: Choice, role: str, *, on: bool, label: Callable[[Choice], str] | None = None
) -> ui.element:
    with box('button', 'k-choice') as button:
        button.props['type'] = 'button'
        button.props['role'] = role
        check(button, on=on)
        picture(setting, picture_name(option))
        with box('span', 'k-choice__words'):
            text('span', label(option) if label else label_of(setting.say, option), 'k-choice__label')
            hint = hint_of(setting.say, option)
            if hint and not label:
                text('span', hint, 'k-choice__hint')
    return button.mark(picture_name(option))


def _named(group: ui.element, role: str, name: str) -> None:
    group.props['role'] = role
    if name:
        group.props['aria-label'] = name
