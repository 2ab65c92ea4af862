"""What must hold of every screen: found by axe, by measuring, and by pressing Tab."""

from pathlib import Path
from typing import TypedDict

from tests.browser.drivers.browser import HEIGHT
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page

_CHECKS = Path(__file__).with_suffix('.js').read_text(encoding='utf-8')
_AXE = Path(__file__).resolve().parents[3] / 'pwa' / 'hosts' / 'web' / 'node_modules' / 'axe-core' / 'axe.min.js'


PLACES_WITHIN = 8
"""So often more is Tab pressed: it goes through the parts of a field for a day, and may leave the page for once."""


class Place(TypedDict):
    """A control, and where it stands in CSS pixels from the top of the page.

    ``apart``: it has a place of its own, fixed to the screen, at its foot, or on the map.
    """

    html: str
    top: float
    bottom: float
    apart: bool


def found_by_axe(page: Page) -> list[str]:
    """What axe finds on the screen, in light and in dark; it is light afterwards."""
    if not page.eval('"axe" in window'):
        page.eval(f'(() => {{ {_AXE.read_text(encoding="utf-8")}; window.axe = axe; return true; }})()')
    dark = _found_in(page, 'dark')
    return [*_found_in(page, 'light'), *dark]


def small_targets(page: Page) -> list[str]:
    """What is too small for a finger; a link within a sentence may be as small as the sentence."""
    return list(page.eval(f'{_CHECKS}.small()'))


def sticking_out(page: Page) -> dict[str, list[str]]:
    """What goes beyond the sides, by width of the screen and size of the text; both are as usual afterwards."""
    found = {f'{width} px, {text} %': _out(page, width, text) for width in (320, 390) for text in (200, 100)}
    return {size: out for size, out in found.items() if out}


def places(page: Page) -> list[Place]:
    """The controls on the page, in the order of the document."""
    return list(page.eval(f'{_CHECKS}.places()'))


def by_tab(page: Page) -> tuple[list[int], list[int]]:
    """Presses Tab until it went all round.

    Returns:
        The controls that it came to, from the first one on, by their place in ``places``; and those among them
        that look the same with the focus as without.
    """
    looks = page.eval(f'{_CHECKS}.looks()')
    visited: list[int] = []
    unmarked: list[int] = []
    for _ in range(len(looks) + PLACES_WITHIN):
        if len(visited) == len(looks):
            break
        page.press('Tab')
        at, look = page.eval(f'[{_CHECKS}.focused(), {_CHECKS}.lookOfFocused()]')
        if at >= 0 and visited[-1:] != [at]:
            visited.append(at)
            unmarked += [at] if looks[at] == look else []
    begin = visited.index(0) if 0 in visited else 0
    return visited[begin:] + visited[:begin], unmarked


def names_of_focused(page: Page) -> list[str]:
    """What names the control that has the focus; nothing where none has it."""
    return list(page.eval(f'{_CHECKS}.names()'))


def chromium(page: Page) -> Chromium:
    """The browser of a page, for what only this one can."""
    assert isinstance(page.browser, Chromium)
    return page.browser


def _found_in(page: Page, scheme: str) -> list[str]:
    chromium(page).page.emulate_media(color_scheme='dark' if scheme == 'dark' else 'light')
    return [f'{scheme}: {finding}' for finding in page.eval(f'{_CHECKS}.found()')]


def _out(page: Page, width: int, text: int) -> list[str]:
    chromium(page).page.set_viewport_size({'width': width, 'height': HEIGHT})
    page.eval(f'(document.documentElement.style.fontSize = "{text}%", true)')
    return list(page.eval(f'{_CHECKS}.stickingOut()'))
