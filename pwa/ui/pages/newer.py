"""A newer version lies ready: the person says when it may take over."""

from pwa.ui.components.button import link_button, main_button
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

ROUTE = '/bijwerken'


def newer(setting: Setting) -> None:
    """Now or later; later is when all windows of the app were closed."""
    shell, say = setting.shell, setting.say
    if shell is None or not setting.session.newer:
        lost(setting)
        return
    with frame(setting, say('newer.title'), back='/meer', picture='ui-refresh', hint=say('newer.hint')):
        lines = [('ui-circle', say('newer.stays'))]
        if setting.session.lock.code:
            lines.append(('ui-key', say('newer.code')))
        picture_lines(setting, lines)
        with box('div', 'k-actions'):
            main_button(say('newer.now'), lambda: shell.ask(Ask.UPDATE))
            link_button(setting, say('newer.later'), '/meer', look='quiet')
