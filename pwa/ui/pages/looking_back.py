"""Looking back: steps whose day has been, and the earlier days to hold beside today."""

from nicegui import ui

from pwa.domain.snapshots import of_day
from pwa.domain.steps import in_order
from pwa.ui.components.button import main_button, row_link
from pwa.ui.components.day import near_day
from pwa.ui.components.plain import box, text
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.step import has_been
from pwa.ui.pages.steps import step_row
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting

START = '/terugkijken'


def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say

    @ui.refreshable
    def days() -> None:
        _days(setting)

    async def keep() -> None:
        change = setting.repository.keep_snapshot()
        if await is_kept(setting, change, said=say('looking_back.start.kept')):
            days.refresh()

    hint = say('looking_back.start.lead')
    with frame(setting, say('looking_back.start.title'), back='/doen', picture='ui-history', hint=hint):
        _steps(setting)
        days()
        if circle_of(setting).people:
            text('p', say('looking_back.start.by_itself'), 'k-soft', 'k-small')
            with box('div', 'k-actions'):
                main_button(say('looking_back.start.keep'), keep)


def _steps(setting: Setting) -> None:
    say = setting.say
    steps = in_order(step for step in circle_of(setting).steps if has_been(setting, step))
    if not steps:
        return
    with box('section', 'k-section'):
        text('h2', say('looking_back.start.steps'), 'k-section__title')
        text('p', say('looking_back.start.steps_hint'), 'k-soft')
        with box('ul', 'k-list'):
            for step in steps:
                step_row(setting, step)


def _days(setting: Setting) -> None:
    say, circle = setting.say, circle_of(setting)
    if not circle.snapshots:
        text('p', say('looking_back.start.none' if circle.people else 'looking_back.start.none_people'), 'k-lead')
        return
    with box('section', 'k-section'):
        text('h2', say('looking_back.start.days'), 'k-section__title')
        with box('ul', 'k-list'):
            for snapshot in sorted(circle.snapshots, key=lambda kept: kept.day)[::-1]:
                day = near_day(say, snapshot.day, setting.today())
                is_last = of_day(circle, snapshot.day)[-1] == snapshot
                words = say(f'looking_back.start.{"day" if is_last else "earlier"}', day=day)
                row_link(setting, words, f'{START}/{snapshot.id}', picture='ui-calendar')
