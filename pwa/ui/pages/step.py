"""One step: what stands there about it, and how it went."""

from pwa.domain.people import Person
from pwa.domain.steps import Step, taken_up_again
from pwa.ui.components.button import link_button, quiet_button, row_link, soft_button
from pwa.ui.components.day import moment_in_words, near_day
from pwa.ui.components.lines import note
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of, name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame, in_own_words
from pwa.ui.going import go_on
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


def page(setting: Setting, step_id: str) -> None:
    """The step; where its day has been it asks how it went, and nothing more."""
    step = found(setting, step_id)
    if not step:
        return
    drawing = picture_name(step.outcome) if step.outcome else 'ui-steps'
    with frame(setting, step.what, back='/stappen', picture=drawing) as main:
        in_own_words(main)
        if step.outcome:
            _looked_back(setting, step)
        elif has_been(setting, step):
            note(setting, 'ui-question', setting.say('steps.one.how'), setting.say('steps.one.how_hint'))
        _rows(setting, step)
        _actions(setting, step)


def has_been(setting: Setting, step: Step) -> bool:
    """Whether the day of a step is behind us while nobody looked back on it yet."""
    return step.is_open and step.day is not None and step.day < setting.today()


def _looked_back(setting: Setting, step: Step) -> None:
    say, outcome = setting.say, step.outcome
    if outcome:
        day = near_day(say, step.looked_back, setting.today()) if step.looked_back else ''
        note(setting, 'ui-heart', say(f'steps.warm.{outcome.name.lower()}'), day, look='care')
    if step.went:
        with box('section', 'k-section'):
            text('h2', say('steps.one.went'), 'k-section__title')
            text('blockquote', step.went, 'k-quote')


def _rows(setting: Setting, step: Step) -> None:
    say, circle, path = setting.say, circle_of(setting), f'/stappen/{step.id}'
    somebody = circle.person(step.who) if step.who else None
    wish = circle.wish(step.wish) if step.wish else None
    with box('ul', 'k-list'):
        who = name_of(setting, somebody) if somebody else say('steps.one.me')
        row_link(setting, say('steps.one.who'), f'{path}/wie', picture='ui-person', caption=who)
        if step.is_open:
            when = moment_in_words(say, step.day, setting.today()) if step.day else say('steps.one.no_moment')
            row_link(setting, say('steps.one.when'), f'{path}/wanneer', picture='ui-moment', caption=when)
            phase = label_of(say, step.phase) if step.phase else ''
            row_link(setting, say('steps.one.phase'), f'{path}/fase', picture='phase-thinking', caption=phase)
        if somebody and _may_be_asked(somebody, step) and not _comes(setting, step):
            asked, caption = say('steps.one.ask', name=name_of(setting, somebody)), say('steps.one.ask_caption')
            row_link(setting, asked, f'{path}/vragen', picture='ui-ask', caption=caption)
        row_link(setting, say('steps.one.words'), f'{path}/woorden', picture='ui-edit')
        if wish:
            row_link(setting, say('steps.one.wish'), f'/wensen/{wish.id}', picture='ui-wish', caption=wish.text)


def _actions(setting: Setting, step: Step) -> None:
    say = setting.say
    with box('div', 'k-actions'):
        if step.is_open:
            _ask_or_look_back(setting, step)
        else:
            soft_button(say('steps.one.again'), lambda: _take_up(setting, step))
        quiet_button(say('steps.one.remove'), lambda: _remove(setting, step))


def _ask_or_look_back(setting: Setting, step: Step) -> None:
    """As long as its day has to come, there is somebody to ask rather than something to look back on."""
    say, comes = setting.say, _comes(setting, step)
    somebody = circle_of(setting).person(step.who) if step.who else None
    if comes and somebody and _may_be_asked(somebody, step):
        asked = say('steps.one.ask', name=name_of(setting, somebody))
        link_button(setting, asked, f'/stappen/{step.id}/vragen', picture='ui-ask')
    words = say('steps.one.how') if has_been(setting, step) else say('steps.one.look_back')
    link_button(setting, words, f'/stappen/{step.id}/hoe', look='quiet' if comes else 'main')


def _comes(setting: Setting, step: Step) -> bool:
    return step.is_open and step.day is not None and step.day > setting.today()


def _may_be_asked(somebody: Person, step: Step) -> bool:
    return step.is_open and not somebody.is_professional


def found(setting: Setting, step_id: str) -> Step | None:
    """The step, or the page that says that it is not there."""
    step = circle_of(setting).step(step_id)
    if step is None:
        lost(setting)
    return step


async def keep(setting: Setting, step: Step, path: str = '', said: str = '') -> bool:
    """Keeps a step and goes on from the page that is done.

    Args:
        setting: where to keep it.
        step: as it is now.
        path: where to go; to the step itself where it is not said.
        said: what to say; that it is saved, where it is not said.
    """
    change = setting.repository.save(step)
    kept = await is_kept(setting, change, said=said or setting.say('frame.saved'))
    if kept:
        go_on(setting, path or f'/stappen/{step.id}')
    return kept


async def _take_up(setting: Setting, step: Step) -> None:
    again = taken_up_again(step)
    await keep(setting, again, f'/stappen/{step.id}/wanneer', setting.say('steps.one.again_said'))


async def _remove(setting: Setting, step: Step) -> None:
    if await is_kept(setting, setting.repository.remove(step), said=setting.say('steps.one.removed')):
        go_on(setting, '/stappen')
