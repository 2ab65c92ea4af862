"""Choices that are not fixed ones: people, moments. One of them, or as many as fit."""

from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from nicegui import ui

from pwa.domain.people import Person
from pwa.ui.components.avatar import avatar
from pwa.ui.components.button import one_at_a_time
from pwa.ui.components.person_row import caption_among
from pwa.ui.components.plain import box, check, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import name_of
from pwa.ui.setting import Setting

Key = TypeVar('Key', bound=Hashable)


@dataclass(frozen=True)
class Option:
    """What can be chosen.

    Attributes:
        label: what it is.
        hint: a line below it, if any.
        drawing: draws what stands before it, if anything.
    """

    label: str
    hint: str = ''
    drawing: Callable[[], object] | None = None


def options_of(setting: Setting, people: Iterable[Person]) -> dict[str, Option]:
    """People as options, by their ids."""
    caption = caption_among(setting)
    return {
        person.id: Option(name_of(setting, person), caption(person), partial(avatar, setting, person))
        for person in people
    }


def choose_option(
    name: str,
    options: Mapping[Key, Option],
    chosen: Key | None,
    on_choose: Callable[[Key], Awaitable[object] | object],
) -> ui.element:
    """Asks for one of the options.

    Args:
        name: what is asked, for who can't see the page.
        options: what there is to choose.
        chosen: what is chosen now, if anything.
        on_choose: called with what was tapped.
    """
    now, buttons = chosen, dict[Key, ui.element]()

    def choose(key: Key) -> Awaitable[object] | object:
        nonlocal now
        now = key
        for other, button in buttons.items():
            check(button, on=other == key)
        return on_choose(key)

    def draw(key: Key) -> None:
        buttons[key] = _button(options[key], 'radio', on=key == now)
        buttons[key].on('click', one_at_a_time(partial(choose, key)))

    with _group('radiogroup', name) as group:
        draw_each(tuple(options), draw)
    return group


def choose_options(
    name: str, options: Mapping[Key, Option], chosen: frozenset[Key], on_change: Callable[[frozenset[Key]], object]
) -> ui.element:
    """Asks for as many of the options as fit; each tap turns one on or off.

    Args:
        name: what is asked, for who can't see the page.
        options: what there is to choose.
        chosen: what is chosen now.
        on_change: called with all that is chosen after a tap.
    """
    now = set(chosen)

    def turn(button: ui.element, key: Key) -> None:
        now.symmetric_difference_update({key})
        check(button, on=key in now)
        on_change(frozenset(now))

    def draw(key: Key) -> None:
        button = _button(options[key], 'checkbox', on=key in now)
        button.on('click', partial(turn, button, key))

    with _group('group', name, 'k-choices--many') as group:
        draw_each(tuple(options), draw)
    return group


def _group(role: str, name: str, *classes: str) -> ui.element:
    group = box('div', 'k-choices', *classes)
    group.props['role'] = role
    group.props['aria-label'] = name
    return group


def _button(option: Option, role: str, *, on: bool) -> ui.element:
    with box('button', 'k-choice') as button:
        button.props['type'] = 'button'
        button.props['role'] = role
        check(button, on=on)
        if option.drawing:
            option.drawing()
        with box('span', 'k-choice__words'):
            text('span', option.label, 'k-choice__label')
            if option.hint:
                text('span', option.hint, 'k-choice__hint')
    return button
