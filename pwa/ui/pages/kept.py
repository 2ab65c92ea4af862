"""Whether the browser keeps what is written here, and what to do about it."""

from pwa.ui.components.button import quiet_button, row_link
from pwa.ui.components.plain import box, text
from pwa.ui.device import Kept
from pwa.ui.frame import frame
from pwa.ui.pages import backup, home_screen
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

ROUTE = '/veiligheid/bewaren'


def kept(setting: Setting) -> None:
    """What the browser answered, in plain words."""
    shell = setting.shell
    if shell is None:
        lost(setting)
        return
    say, device = setting.say, setting.session.device
    drawing = 'ui-check' if device.kept is Kept.KEPT else 'ui-question'
    hint = say(f'kept.{device.kept}.hint')
    with frame(setting, say(f'kept.{device.kept}.title'), back='/veiligheid', picture=drawing, hint=hint):
        text('p', say('kept.never_sure'))
        with box('ul', 'k-list'):
            if not device.installed:
                words, caption = say('home_screen.row'), say('home_screen.row_caption')
                row_link(setting, words, home_screen.ROUTE, picture='ui-phone-app', caption=caption)
            row_link(setting, say('backup.row'), backup.BACKUP, picture='ui-download', caption=backup.caption(setting))
        if device.kept is Kept.MAY_GO:
            with box('div', 'k-actions'):
                quiet_button(say('kept.ask'), lambda: shell.ask(Ask.KEEP))
