"""What the button to leave at once does, and what it does not: said once at the start, and to be read again."""

from pwa.ui.components.button import link_button
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.going import lead_on
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

ROUTE = '/veiligheid/snel-weg'
FIRST = '/begin/snel-weg'


def again(setting: Setting) -> None:
    """From the screen of safety."""
    _explained(setting, back='/veiligheid')


def at_first(setting: Setting) -> None:
    """The last screen before a new circle."""
    _explained(setting, go_on=True)


def _explained(setting: Setting, *, back: str | None = None, go_on: bool = False) -> None:
    if setting.shell is None:
        lost(setting)
        return
    say = setting.say
    with frame(setting, say('quick_exit.title'), back=back, picture='ui-exit', hint=say('quick_exit.hint')):
        picture_lines(
            setting,
            [
                ('ui-list', say('quick_exit.what')),
                ('ui-back', say('quick_exit.back')),
                ('ui-refresh', say('quick_exit.again')),
            ],
        )
        limits = (say('quick_exit.history'), say('quick_exit.recent'))
        note(setting, 'ui-mind', say('quick_exit.limits'), *limits, look='mind')
        text('p', say('quick_exit.try'))
        if go_on:
            with box('div', 'k-actions'):
                lead_on(setting, link_button(setting, say('quick_exit.go_on'), '/'), '/')
