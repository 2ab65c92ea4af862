"""A newer version lies ready: the person says when it may take over."""

from pwa.ui.components.button import link_button, main_button, row_link
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

ROUTE = '/bijwerken'


def row(setting: Setting) -> None:
    """The way here, for a list of rows, where a newer version lies ready."""
    if setting.session.newer:
        say = setting.say
        row_link(setting, say('newer.row'), ROUTE, picture='ui-refresh', caption=say('newer.row_caption'))


def newer(setting: Setting) -> None:
    """Now or later; later is when all windows of the app were closed."""
    shell, say = setting.shell, setting.say
    if shell is None or not setting.session.newer:
        lost(setting)
        return
    back = '/meer' if setting.repository.circle else '/lezen'
    with frame(setting, say('newer.title'), back=back, picture='ui-refresh', hint=say('newer.hint')):
        lines = [('ui-circle', say('newer.stays'))]
        if setting.session.lock.code:
            lines.append(('ui-key', say('newer.code')))
        picture_lines(setting, lines)
        with box('div', 'k-actions'):
            main_button(say('newer.now'), lambda: shell.ask(Ask.UPDATE))
            link_button(setting, say('newer.later'), back, look='quiet')
