"""Looking back on one step: how it went, without right or wrong."""

from nicegui import ui

from pwa.domain.choices import Outcome
from pwa.domain.steps import looked_back_on
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import main_button
from pwa.ui.components.choice import choose_one
from pwa.ui.components.field import fault_line, text_field
from pwa.ui.components.plain import box
from pwa.ui.components.written import keep_written
from pwa.ui.frame import frame
from pwa.ui.pages.step import found, keep
from pwa.ui.setting import Setting


def page(setting: Setting, step_id: str) -> None:
    """Draws the screen."""
    step = found(setting, step_id)
    if not step:
        return
    say, chosen, title = setting.say, step.outcome, setting.say('steps.how.title')

    def choose(outcome: Outcome) -> None:
        nonlocal chosen
        chosen = outcome
        missing.clear()

    async def save(words: str) -> bool:
        if chosen is None:
            _say_what_misses(setting, missing)
            return False
        return await keep(setting, looked_back_on(step, chosen, setting.today(), words))

    with frame(setting, title, back=f'/stappen/{step_id}', picture='ui-question', hint=say('steps.how.hint')):
        choose_one(setting, tuple(Outcome), chosen, choose, name=title)
        missing = box('div')
        field = text_field(
            setting,
            say('steps.how.went'),
            value=step.went,
            limit=MAX_TEXT,
            help=say('steps.how.went_help'),
            lines=2,
            draft=f'went {step_id}',
        )
        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: keep_written(field, save))


def _say_what_misses(setting: Setting, missing: ui.element) -> None:
    missing.clear()
    with missing:
        fault_line(setting, setting.say('steps.how.needed'))
