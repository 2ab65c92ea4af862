"""Small steps: the list of them, and beginning one. Nothing here is ever too late."""

from collections.abc import Sequence
from functools import partial
from uuid import uuid4

from pwa.domain.steps import Step, in_order
from pwa.domain.wishes import Wish
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import link_button, main_button, row_link
from pwa.ui.components.day import moment_in_words
from pwa.ui.components.examples import examples
from pwa.ui.components.field import text_field
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.rows import draw_each
from pwa.ui.components.words import label_of, name_of, side_by_side
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import wishes
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """The steps still to come, and below them those that were looked back on, the last one first."""
    say, steps = setting.say, circle_of(setting).steps
    with frame(setting, say('steps.list.title'), back='/doen', picture='ui-steps', hint=say('steps.list.hint')):
        _section(setting, say('steps.list.open'), in_order(step for step in steps if step.is_open))
        _section(setting, say('steps.list.past'), [step for step in reversed(steps) if not step.is_open])
        if not steps:
            text('p', say('steps.list.none'), 'k-lead')
        with box('div', 'k-actions'):
            link_button(setting, say('steps.list.more' if steps else 'steps.list.first'), '/stappen/nieuw')


def _section(setting: Setting, title: str, steps: Sequence[Step]) -> None:
    if not steps:
        return
    with box('section', 'k-section'):
        text('h2', title, 'k-section__title')
        with box('ul', 'k-list'):
            draw_each(steps, partial(step_row, setting))


def step_row(setting: Setting, step: Step) -> None:
    """A step in a list, with who does it, and when or how it went."""
    drawing = picture_name(step.outcome) if step.outcome else 'ui-steps'
    row_link(setting, step.what, f'/stappen/{step.id}', picture=drawing, caption=_caption(setting, step))


def _caption(setting: Setting, step: Step) -> str:
    say = setting.say
    if step.outcome:
        return label_of(say, step.outcome)
    somebody = circle_of(setting).person(step.who) if step.who else None
    when = moment_in_words(say, step.day, setting.today()) if step.day else ''
    return side_by_side(say, name_of(setting, somebody) if somebody else say('steps.list.me'), when)


def new(setting: Setting) -> None:
    """A step by itself."""
    _new(setting, None, '/stappen')


def for_wish(setting: Setting, wish_id: str) -> None:
    """A step towards a wish."""
    wish = wishes.found(setting, wish_id)
    if wish:
        _new(setting, wish, f'/wensen/{wish_id}')


def _new(setting: Setting, wish: Wish | None, back: str) -> None:
    say, draft = setting.say, f'step-for {wish.id}' if wish else 'step'
    with frame(setting, say('steps.new.title'), back=back, picture='ui-steps', hint=say('steps.new.hint')):
        if wish:
            text('p', say('steps.new.for_wish', text=wish.text), 'k-quote')
        field = text_field(setting, say('steps.new.field'), limit=MAX_TEXT, lines=2, draft=draft)
        sentences = [say(f'steps.example.{key}') for key in say.keys_under('steps.example')]
        examples(say('steps.new.examples'), sentences, field)

        async def keep(words: str) -> bool:
            step = Step(uuid4().hex, words, wish=wish.id if wish else None)
            kept = await is_kept(setting, setting.repository.save(step), said=say('frame.saved'))
            if kept:
                go_on(setting, f'/stappen/{step.id}/eerst-wie')
            return kept

        with box('div', 'k-actions'):
            main_button(say('steps.new.save'), lambda: keep_written(field, keep))
