"""The questions about one step: who, when, where one is with it, and its words. None has to be answered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from nicegui import ui

from pwa.domain.choices import Phase
from pwa.domain.circle import Circle
from pwa.domain.steps import Step, end_of_week
from pwa.domain.wishes import own_and_care
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import link_button, main_button
from pwa.ui.components.choice import choose_one
from pwa.ui.components.day import near_day
from pwa.ui.components.day_field import DayField
from pwa.ui.components.field import text_field
from pwa.ui.components.options import Option, choose_option, options_of
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.step import found, keep
from pwa.ui.setting import Setting

_ME = ''
_PICK = 'pick'


def who(setting: Setting, step_id: str) -> None:
    """Who does it."""
    _with_step(setting, step_id, partial(_who, setting, f'/stappen/{step_id}'))


def first_who(setting: Setting, step_id: str) -> None:
    """Who does it, of a new step: when comes after that. No professional where own people are to do what is wished."""
    _with_step(setting, step_id, partial(_who, setting, f'/stappen/{step_id}/wanneer', first=True))


def when(setting: Setting, step_id: str) -> None:
    """At which moment, or at none."""
    _with_step(setting, step_id, partial(_when, setting))


def day(setting: Setting, step_id: str) -> None:
    """On which day."""
    _with_step(setting, step_id, partial(_day, setting))


def phase(setting: Setting, step_id: str) -> None:
    """Looking round, thinking, doing."""
    _with_step(setting, step_id, partial(_phase, setting))


def words(setting: Setting, step_id: str) -> None:
    """The same step in other words."""
    _with_step(setting, step_id, partial(_words, setting))


def _with_step(setting: Setting, step_id: str, draw: Callable[[Step], None]) -> None:
    step = found(setting, step_id)
    if step:
        draw(step)


def _who(setting: Setting, leads_to: str, step: Step, *, first: bool = False) -> None:
    say, title = setting.say, setting.say('steps.who.title')
    people = [person for person in circle_of(setting).people if person.is_human or person.id == step.who]
    apart = first and _is_for_own_people(circle_of(setting), step)

    async def choose(person_id: str) -> None:
        await keep(setting, replace(step, who=person_id or None), leads_to)

    with frame(setting, title, back=f'/stappen/{step.id}', picture='ui-person', hint=say('steps.who.hint')):
        me = {_ME: Option(say('steps.who.me'), drawing=partial(picture, setting, 'ui-heart'))}
        own = options_of(setting, [person for person in people if not person.is_professional])
        care = options_of(setting, [person for person in people if person.is_professional and not apart])
        chosen = step.who or _ME
        choose_option(title, {**me, **own}, chosen, choose)
        if care:
            with box('section', 'k-section'):
                text('h2', say('steps.who.care'), 'k-section__title')
                choose_option(say('steps.who.care'), care, chosen, choose)
        _on(setting, leads_to)


def _is_for_own_people(circle: Circle, step: Step) -> bool:
    wish = circle.wish(step.wish) if step.wish else None
    own, care = own_and_care(wish, circle.people) if wish else ((), ())
    return bool(own) and not care


def _when(setting: Setting, step: Step) -> None:
    say, today, title = setting.say, setting.today(), setting.say('steps.when.title')
    days = {'today': today, 'this_week': end_of_week(today), 'next_week': end_of_week(today, 1), 'none': None}

    async def choose(moment: str) -> None:
        if moment == _PICK:
            ui.navigate.to(f'/stappen/{step.id}/dag')
        else:
            await keep(setting, replace(step, day=days[moment]))

    def until(moment: str) -> str:
        return say('steps.when.until', day=near_day(say, days[moment] or today, today))

    with frame(setting, title, back=f'/stappen/{step.id}', picture='ui-moment', hint=say('steps.when.hint')):
        options = {
            'today': Option(say('steps.when.today')),
            'this_week': Option(say('steps.when.this_week'), until('this_week')),
            'next_week': Option(say('steps.when.next_week'), until('next_week')),
            _PICK: Option(say('steps.when.pick'), near_day(say, step.day, today) if step.day else ''),
            'none': Option(say('steps.when.none'), say('steps.when.none_hint')),
        }
        choose_option(title, options, 'none' if step.day is None else None, choose)
        _on(setting, f'/stappen/{step.id}')


def _on(setting: Setting, path: str) -> None:
    """The way on with what is chosen already."""
    with box('div', 'k-actions'):
        link_button(setting, setting.say('steps.new.save'), path, done=True)


def _day(setting: Setting, step: Step) -> None:
    say, title = setting.say, setting.say('steps.day.title')
    with frame(setting, title, back=f'/stappen/{step.id}/wanneer', picture='ui-calendar', hint=say('steps.day.hint')):
        field = DayField(setting, say('steps.day.field'), step.day)

        async def save() -> None:
            if field.value is None:
                field.fault(say('steps.day.needed'))
            else:
                await keep(setting, replace(step, day=field.value))

        with box('div', 'k-actions'):
            main_button(say('person.save'), save)


def _phase(setting: Setting, step: Step) -> None:
    say, title = setting.say, setting.say('steps.phase.title')

    async def choose(chosen: Phase) -> None:
        await keep(setting, replace(step, phase=chosen))

    with frame(setting, title, back=f'/stappen/{step.id}', hint=say('steps.phase.hint')):
        choose_one(setting, tuple(Phase), step.phase, choose, name=title)
        with box('div', 'k-actions'):
            link_button(setting, say('frame.unsaid'), f'/stappen/{step.id}', look='quiet', done=True)


def _words(setting: Setting, step: Step) -> None:
    say, draft = setting.say, f'step {step.id}'
    with frame(setting, say('steps.words.title'), back=f'/stappen/{step.id}', picture='ui-steps'):
        field = text_field(setting, say('steps.new.field'), value=step.what, limit=MAX_TEXT, lines=2, draft=draft)

        async def save(written: str) -> bool:
            return await keep(setting, replace(step, what=written))

        with box('div', 'k-actions'):
            main_button(say('person.save'), lambda: keep_written(field, save))
