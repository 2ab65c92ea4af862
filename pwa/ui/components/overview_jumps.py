"""The parts of an overview, and short ways to each of them where it is long."""

from collections.abc import Sequence

from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting

PARTS = ('steunfiguur', 'steps', 'people', 'good_news', 'wishes', 'about')
"""As a professional reads them: first what was agreed and what is going on, which they are part of."""
PEOPLE_FIRST = ('people', *(part for part in PARTS if part != 'people'))
"""As anybody else reads them."""

_LONG = 3
"""From so many parts on it is long."""


def jumps(setting: Setting, parts: Sequence[str]) -> None:
    """Draws a button for each part, where the page around the app can scroll to it (``web/jumping.js``).

    Args:
        setting: words, and the page around the app.
        parts: those of ``PARTS`` that are there, in the order in which they stand.
    """
    if setting.shell is None or len(parts) < _LONG:
        return
    with box('nav', 'k-row', 'k-row--links') as ways:
        ways.props['aria-label'] = setting.say('read.overview.jump')
        for part in parts:
            button = text('button', setting.say(f'read.overview.{part}'), 'k-link')
            button.props['type'] = 'button'
            button.props['data-kring-jump'] = part
