"""The picture of a person or of a circle: a thing, an animal or a plant, or else the first letter of the name."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import ui

from pwa.domain.people import Person
from pwa.ui.components.button import one_at_a_time
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, check, text
from pwa.ui.components.words import name_of
from pwa.ui.setting import Setting

_TINTS = 5


def avatar(setting: Setting, person: Person, *, large: bool = False) -> ui.element:
    """The picture of a person, for the eye only: the name always stands beside it."""
    tint = sum(map(ord, person.id)) % _TINTS + 1
    classes = (*([f'k-avatar--{tint}'] if tint > 1 else []), *(['k-avatar--large'] if large else []))
    with box('span', 'k-avatar', *classes) as drawn:
        drawn.props['aria-hidden'] = 'true'
        if person.picture:
            picture(setting, person.picture)
        else:
            text('span', initial(name_of(setting, person)))
    return drawn


def initial(name: str, letters: int = 1) -> str:
    """The first letter of a name as a capital, with as many more of its first word as are asked."""
    return name[:1].upper() + name[1:letters].partition(' ')[0]


def choose_picture(
    setting: Setting,
    chosen: str,
    on_choose: Callable[[str], Awaitable[object] | object],
    *,
    name: str,
    most: int | None = None,
) -> ui.element:
    """Asks for one of the pictures.

    Args:
        setting: words and place.
        chosen: the name of the picture that is chosen now, as ``avatar-cat``, or ''.
        on_choose: called with the name of the picture that was tapped, '' for none at all.
        name: what is asked, for who can't see the page.
        most: how many to offer; all of them where it is not said.
    """
    with box('div', 'k-picture-grid') as grid:
        grid.props['role'] = 'radiogroup'
        grid.props['aria-label'] = name
        offered = setting.say.keys_under('choices.avatar')[:most]
        tiles = {'': _no_picture(setting)} | {f'avatar-{key}': _tile(setting, key) for key in offered}

    def mark(taken: str) -> None:
        for drawing, tile in tiles.items():
            check(tile, on=drawing == taken)

    def choose(drawing: str) -> Awaitable[object] | object:
        mark(drawing)
        return on_choose(drawing)

    for drawing, tile in tiles.items():
        tile.on('click', one_at_a_time(partial(choose, drawing)))
    mark(chosen)
    return grid


def _no_picture(setting: Setting) -> ui.element:
    with box('button', 'k-tile') as tile:
        tile.props['type'] = 'button'
        tile.props['role'] = 'radio'
        text('span', setting.say('person.picture.none'))
    return tile.mark('avatar-none')


def _tile(setting: Setting, key: str) -> ui.element:
    with box('button', 'k-tile') as tile:
        tile.props['type'] = 'button'
        tile.props['role'] = 'radio'
        tile.props['aria-label'] = setting.say(f'choices.avatar.{key}.label')
        picture(setting, f'avatar-{key}')
    return tile.mark(f'avatar-{key}')
