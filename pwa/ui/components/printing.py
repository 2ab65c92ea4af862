"""Printing the page that is open, with a word before it where it holds somebody's names or words."""

from nicegui import ui

from pwa.ui.components.button import main_button, soft_button
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell


def print_button(setting: Setting, *, personal: bool = True, giver: str = '') -> None:
    """Draws the button, where there is a page around the app that can print.

    Args:
        setting: words, and the page around the app.
        personal: whether the paper holds what somebody wrote: then it first says that others can find paper.
        giver: who wrote it, where that is not who prints: then it first says to ask.
    """
    shell = setting.shell
    if shell is None:
        return
    with box('div', 'k-stack', 'k-no-print') as place:
        place.props['aria-live'] = 'polite'
        if personal:
            soft_button(setting.say('printing.print'), lambda: _remind(setting, shell, place, giver))
        else:
            soft_button(setting.say('printing.print'), lambda: shell.ask(Ask.PRINT))


def _remind(setting: Setting, shell: Shell, place: ui.element, giver: str) -> None:
    say = setting.say
    own = say('printing.mind'), say('printing.mind_why')
    words = (say('printing.of_other', giver=giver), say('printing.of_other_why')) if giver else own
    place.clear()
    with place:
        note(setting, 'ui-printer', *words, look='mind')
        main_button(say('printing.go_on'), lambda: shell.ask(Ask.PRINT))
