"""Sharing: the key of who will read it, pasted where no camera can scan it. What was chosen stays in hand."""

from nicegui import ui

from pwa.sharing import frame as frames
from pwa.sharing import key_offer
from pwa.sharing.errors import ShareError
from pwa.sharing.frame import FrameType
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.limits import MAX_PAYLOAD
from pwa.sharing.message import code_in
from pwa.ui.components.button import main_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.components.words import fault_of_code
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.read_code import OFFER
from pwa.ui.setting import Setting

ROUTE = '/delen/plakken'


def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say
    with frame(setting, say('share.way.paste'), back='/delen/hoe', picture='ui-key', hint=say('share.paste.hint')):
        wrong = box('div')
        wrong.props['role'] = 'alert'
        field = text_field(setting, say('read.open.field'), limit=MAX_PAYLOAD, lines=3)
        with box('div', 'k-actions'):
            main_button(say('share.paste.next'), lambda: _take(setting, field, wrong))


def _take(setting: Setting, field: TextField, wrong: ui.element) -> None:
    wrong.clear()
    offer, fault = _offer_in(setting, field.value)
    if offer:
        setting.session.offer = offer
        field.kept()
        go_on(setting, OFFER)
        return
    with wrong:
        note(setting, 'ui-info', fault, look='mind')


def _offer_in(setting: Setting, words: str) -> tuple[KeyOffer | None, str]:
    """The key in what was pasted, or why there is none."""
    say = setting.say
    if not words.strip():
        return None, say('read.open.empty')
    try:
        read = frames.read(code_in(words))
        if read.type is not FrameType.KEY:
            return None, say('share.paste.other')
        return key_offer.read(read, setting.today()), ''
    except ShareError as error:
        return None, fault_of_code(say, error.fault)
