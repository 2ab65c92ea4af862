"""Reading several codes: which are there, and how the others come."""

from pwa.sharing.parts import Collected
from pwa.ui.components.button import link_button, quiet_button
from pwa.ui.components.plain import box, text
from pwa.ui.components.scanning import scan_button
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import read
from pwa.ui.pages.read_code import parts_in_words
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen; the parts wait in the session until the last one is there."""
    say = setting.say
    if not setting.session.collected.count:
        read.page(setting)
        return
    with frame(setting, say('read.parts.title'), back='/lezen', picture='ui-qr', hint=say('read.parts.hint')):
        with box('div') as status:
            status.props['role'] = 'status'
            text('p', parts_in_words(setting), 'k-lead')
        with box('div', 'k-actions'):
            scan_button(setting, say('read.parts.scan'))
            link_button(setting, say('read.parts.paste'), '/lezen', look='soft')
            quiet_button(say('read.parts.anew'), lambda: _anew(setting))


def _anew(setting: Setting) -> None:
    setting.session.collected = Collected()
    go_on(setting, '/lezen')
