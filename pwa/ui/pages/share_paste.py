"""Sharing: the key of who will read it, pasted where no camera can scan it. What was chosen stays in hand."""

from nicegui import ui

from pwa.sharing.limits import MAX_PAYLOAD
from pwa.ui.components.button import main_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.read_code import ASKED_FOR, OFFER, key_in
from pwa.ui.setting import Setting

ROUTE = '/delen/plakken'


def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say
    with frame(setting, say('share.way.paste'), back=ASKED_FOR, picture='ui-key', hint=say('share.paste.hint')):
        wrong = box('div')
        wrong.props['role'] = 'alert'
        field = text_field(setting, say('read.open.field'), limit=MAX_PAYLOAD, lines=3)
        with box('div', 'k-actions'):
            main_button(say('share.paste.next'), lambda: _take(setting, field, wrong))


def _take(setting: Setting, field: TextField, wrong: ui.element) -> None:
    wrong.clear()
    fault = key_in(setting, field.value) if field.value.strip() else setting.say('read.open.empty')
    if not fault:
        field.kept()
        go_on(setting, OFFER)
        return
    with wrong:
        note(setting, 'ui-info', fault, look='mind')
