"""Reading several codes: which are there, and how the others come."""

from pwa.sharing.parts import Part
from pwa.ui.components.button import link_button, quiet_button, soft_button
from pwa.ui.components.plain import box, text
from pwa.ui.components.scanning import scan_button
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages import read
from pwa.ui.pages.read_code import begin_anew, parts_in_words
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen; the parts wait in the session until the last one is there."""
    say, session = setting.say, setting.session
    if not session.collected.count:
        read.page(setting)
        return
    if session.other_part:
        _another(setting, session.other_part)
        return
    with frame(setting, say('read.parts.title'), back='/lezen', picture='ui-qr', hint=say('read.parts.hint')):
        with box('div') as status:
            status.props['role'] = 'status'
            text('p', parts_in_words(setting), 'k-lead')
        with box('div', 'k-actions'):
            scan_button(setting, say('read.parts.scan'))
            link_button(setting, say('read.parts.paste'), '/lezen', look='soft')
            quiet_button(say('read.parts.anew'), lambda: _anew(setting))


def _another(setting: Setting, part: Part) -> None:
    """Which of the two shares to read."""
    say = setting.say
    with frame(setting, say('read.parts.other'), back='/lezen', picture='ui-qr', hint=say('read.parts.other_why')):
        text('p', parts_in_words(setting), 'k-lead')
        with box('div', 'k-actions'):
            soft_button(say('read.parts.keep'), lambda: _keep(setting))
            quiet_button(say('read.parts.anew'), lambda: _with(setting, part))


async def _keep(setting: Setting) -> None:
    setting.session.other_part = None
    await draw_anew()


async def _with(setting: Setting, part: Part) -> None:
    begin_anew(setting, part)
    await draw_anew()


def _anew(setting: Setting) -> None:
    begin_anew(setting)
    go_on(setting, '/lezen')
