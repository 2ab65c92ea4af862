"""Offers a code for a circle that just began, and says what it means to go without one."""

from pwa.ui.components.button import link_button, main_button
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.going import lead_on
from pwa.ui.pages import quick_exit
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

ROUTE = '/begin/code'


def first_code(setting: Setting) -> None:
    """Whoever has chosen one, or would rather not, goes on to the last screen before the circle."""
    shell, say = setting.shell, setting.say
    if shell is None:
        lost(setting)
    elif setting.session.lock.code:
        quick_exit.at_first(setting)
    else:
        with frame(setting, say('first_code.title'), picture='ui-lock', hint=say('first_code.hint')):
            note(setting, 'ui-mind', say('safety.open_means'), say('first_code.without'), look='mind')
            with box('div', 'k-actions'):
                main_button(say('first_code.choose'), lambda: shell.ask(Ask.CODE))
                later = link_button(setting, say('frame.later'), quick_exit.FIRST, look='quiet')
                lead_on(setting, later, quick_exit.FIRST)
