"""Printing the page that is open, with a word before it where it holds somebody's names or words."""

from nicegui import ui

from pwa.ui.components.button import main_button, soft_button
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell


def print_button(setting: Setting, *, personal: bool = True) -> None:
    """Draws the button, where there is a page around the app that can print.

    Args:
        setting: words, and the page around the app.
        personal: whether the paper holds what somebody wrote: then it first says that others can find paper.
    """
    shell = setting.shell
    if shell is None:
        return
    with box('div', 'k-stack', 'k-no-print') as place:
        place.props['aria-live'] = 'polite'
        if personal:
            soft_button(setting.say('printing.print'), lambda: _remind(setting, shell, place))
        else:
            soft_button(setting.say('printing.print'), lambda: shell.ask(Ask.PRINT))


def _remind(setting: Setting, shell: Shell, place: ui.element) -> None:
    place.clear()
    with place:
        note(setting, 'ui-printer', setting.say('printing.mind'), setting.say('printing.mind_why'), look='mind')
        main_button(setting.say('printing.go_on'), lambda: shell.ask(Ask.PRINT))
