"""Sharing: what was shown to whom. It stays on this phone, and its owner can take any line out."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import ui

from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.ui.components.button import quiet_button
from pwa.ui.components.day import near_day
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.share_wording import joined
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

ROUTE = '/delen/gezien'
BESIDE = '/gezien'
"""What comes behind the route of a code for the same list, from which the way back leads to that code."""


def page(setting: Setting) -> None:
    """Draws the screen."""
    draw(setting, back='/delen')


def draw(setting: Setting, back: str) -> None:
    """The times that a code was shown, the newest first.

    Args:
        setting: words and circle.
        back: the route that the way back leads to.
    """
    say = setting.say

    async def remove(entry: ShareEntry) -> None:
        if await is_kept(setting, setting.repository.remove(entry), said=say('share.log.removed')):
            told.refresh()

    @ui.refreshable
    def told() -> None:
        entries = tuple(reversed(circle_of(setting).share_log))
        if not entries:
            alone = setting.repository.looked_along
            text('p', say('share.log.alone' if alone else 'share.log.none'), 'k-lead')
        for entry in entries:
            _entry(setting, entry, remove)

    with frame(setting, say('share.log.title'), back=back, picture='ui-history', hint=say('share.log.hint')):
        note(setting, 'ui-mind', say('share.mind.copy'), look='mind')
        told()


def _entry(setting: Setting, entry: ShareEntry, remove: Callable[[ShareEntry], Awaitable[None]]) -> None:
    say, today = setting.say, setting.today()
    with box('section', 'k-card'):
        to = entry.to or say('share.log.somebody')
        text('h2', say('share.log.to', to=to, day=near_day(say, entry.day, today)), 'k-section__title')
        with box('ul', 'k-overview__lines'):
            for shown in entry.people:
                text('li', _who(setting, shown))
            for part in sorted(entry.parts):
                text('li', label_of(say, part))
        text('p', _until(setting, entry), 'k-soft')
        if entry.sealed:
            text('p', say('share.log.sealed'), 'k-soft')
        button = quiet_button(say('share.log.remove'), partial(remove, entry)).classes('k-button--small')
        button.props['aria-label'] = say('share.log.remove_what', to=to)


def _who(setting: Setting, shown: ShownName) -> str:
    say = setting.say
    if not shown.fields:
        return say('share.log.name_only', name=shown.name)
    fields = joined(say, [label_of(say, field) for field in sorted(shown.fields)])
    return say('share.log.with_fields', name=shown.name, fields=fields)


def _until(setting: Setting, entry: ShareEntry) -> str:
    say, today = setting.say, setting.today()
    if entry.until is None:
        return say('share.log.no_end')
    key = 'share.log.until' if entry.until >= today else 'share.log.was_until'
    return say(key, day=near_day(say, entry.until, today))
