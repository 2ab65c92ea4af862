"""Small questions that bring people to mind: one a screen, each can be passed over."""

from itertools import pairwise

from pwa.domain.choices import Ring
from pwa.domain.people import ANYBODY, Template
from pwa.ui.components.button import link_button, main_button, quiet_button, word_button, word_link
from pwa.ui.components.naming import Naming
from pwa.ui.components.plain import box
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import known_as
from pwa.ui.pages import what_now
from pwa.ui.pages.finding import ENTRY, NOBODY
from pwa.ui.pages.named import kind_of_circle, leave, to_next
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_TEMPLATES = {
    'missed': Template(ring=Ring.BEFORE),
    'know_better': Template(ring=Ring.NEW),
}
"""Questions that already say where somebody stands."""


def where_we_were(setting: Setting) -> None:
    """The question that was open last while the app is open, else the first."""
    keys = _keys(setting)
    last = setting.session.question
    question = last if last in keys else keys[0]
    known_as(setting, f'/vragen/{question}')
    one(setting, question)


def one(setting: Setting, question: str) -> None:
    """One question: a name, one more name, or on to the next.

    Args:
        setting: words, circle and session.
        question: its key in ``questions.toml``.
    """
    keys, kind = _keys(setting), kind_of_circle(setting)
    if question not in keys:
        lost(setting)
        return
    setting.session.question = question
    say = setting.say
    title, hint = say(f'questions.{kind}.{question}.text'), say(f'questions.{kind}.{question}.hint')
    following = dict(pairwise(keys)).get(question, 'klaar')
    before = {after: key for key, after in pairwise(keys)}.get(question)
    with frame(setting, title, back=f'/vragen/{before}' if before else ENTRY, picture='ui-people', hint=hint):
        naming = Naming(setting, question, say('people.name'), template=_TEMPLATES.get(question, ANYBODY))
        word_button(say('questions_page.nobody'), lambda: _nobody(setting, naming, following))
        with box('div', 'k-actions'):
            main_button(say('questions_page.next'), lambda: to_next(naming, f'/vragen/{following}'))
            quiet_button(say('questions_page.stop'), lambda: leave(setting, naming))


def the_end(setting: Setting) -> None:
    """After the last question."""
    setting.session.question = ''
    say = setting.say
    with frame(
        setting, say('questions_page.end.title'), back=ENTRY, picture='ui-circle', hint=say('questions_page.end.hint')
    ):
        if circle_of(setting).people:
            what_now.rows(setting)
        with box('div', 'k-actions'):
            link_button(setting, say('frame.home'), '/', done=True)
            word_link(setting, say('questions_page.end.again'), '/vragen')


async def _nobody(setting: Setting, naming: Naming, following: str) -> None:
    """Who thinks of nobody gets a kind page; the questions go on with the next one from there."""
    setting.session.question = following
    await to_next(naming, NOBODY)


def _keys(setting: Setting) -> tuple[str, ...]:
    return setting.say.keys_under(f'questions.{kind_of_circle(setting)}')
