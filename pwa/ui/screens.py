"""Shows the page of the route, and a kind page where there is none or where a page breaks down."""

import logging
from collections.abc import Awaitable, Callable

from nicegui import ui

from pwa.ui.components.button import link_button
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.setting import Setting

log = logging.getLogger(__name__)

Drawn = Awaitable[None] | None
"""What a page gives back: nothing, or what draws the part of it that has to be waited for."""


class Screens(ui.sub_pages):
    """``ui.sub_pages`` which says in the person's own language that a page is not there."""

    def __init__(self, setting: Setting, routes: dict[str, Callable[..., Drawn]]) -> None:
        self._setting = setting
        super().__init__(routes)
        # NiceGUI asks whether a path goes on beyond its page only after going there, not when the app is opened on it
        if self._match and self._match.remaining_path:
            self._set_match(None)

    def _render_404(self) -> None:
        lost(self._setting)

    def _render_error(self, error: Exception) -> None:
        log.error('a page broke down', exc_info=error)
        say = self._setting.say
        _sorry(self._setting, say('frame.broken.title'), say('frame.broken.hint'))


def lost(setting: Setting) -> None:
    """Says that what was looked for is not there, with the way home."""
    _sorry(setting, setting.say('frame.lost.title'), setting.say('frame.lost.hint'))


def _sorry(setting: Setting, title: str, hint: str) -> None:
    with frame(setting, title, picture='ui-circle', hint=hint), box('div', 'k-actions'):
        link_button(setting, setting.say('frame.home'), '/', done=True)
