"""Reading, the first screen: paste a link or a code that somebody gave. Needs no circle on this device."""

from nicegui import ui

from pwa.sharing.errors import ShareFault
from pwa.sharing.limits import MAX_PAYLOAD
from pwa.sharing.message import code_in
from pwa.ui.components.button import main_button, soft_button, word_link
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.components.scanning import scan_button
from pwa.ui.components.words import fault_of_code
from pwa.ui.frame import frame
from pwa.ui.pages import cards, newer, receive
from pwa.ui.pages.read_code import FAULT, PARTS, is_known, take_in
from pwa.ui.pages.read_still import still_open
from pwa.ui.setting import Setting


def page(setting: Setting, fault: str = '', *, gone: bool = False) -> None:
    """Draws the screen.

    Args:
        setting: words, clock and session.
        fault: what was wrong with a code that was opened by its link, one of ``ShareFault``.
        gone: whether an overview was open here before, as when the page was loaded anew.
    """
    say = setting.say
    with frame(setting, say('read.open.title'), back='/', picture='ui-open', hint=say('read.open.hint')):
        still_open(setting)
        if gone:
            note(setting, 'ui-info', say('read.gone.words'), say('read.gone.why'), look='mind')
        with box('ul', 'k-list'):
            newer.row(setting)
            if not setting.session.receiving:
                receive.row(setting)
        before = _alert()  # what came by a link or from the camera
        if fault in set(ShareFault):
            _say_fault(setting, before, ShareFault(fault))
        scan_button(setting, say('read.open.scan'))
        with box('div', 'k-stack'):
            field = text_field(setting, say('read.open.field'), limit=MAX_PAYLOAD, help=say('read.open.help'), lines=3)
            wrong = _alert()
            open_button = soft_button if setting.shell else main_button  # with a camera, that is the main way
            open_button(say('read.open.button'), lambda: _open(setting, field, before, wrong))
        note(setting, 'ui-shield', say('read.open.not_kept'))
        with box('div', 'k-actions'):
            word_link(setting, say('cards.row'), cards.ROUTE, picture='ui-card')


def _alert() -> ui.element:
    place = box('div')
    place.props['role'] = 'alert'
    return place


async def _open(setting: Setting, field: TextField, before: ui.element, wrong: ui.element) -> None:
    before.clear()
    wrong.clear()
    if not field.value.strip():
        with wrong:
            note(setting, 'ui-info', setting.say('read.open.empty'), look='mind')
        return
    code = code_in(field.value)
    known = is_known(setting, code)
    path = await take_in(setting, code)
    fault = path.removeprefix(f'{FAULT}/')
    if fault in set(ShareFault):
        _say_fault(setting, wrong, ShareFault(fault))
    else:
        field.kept()
        if known and path == PARTS:
            setting.session.tell(setting.say('read.parts.had'))
        ui.navigate.to(path)


def _say_fault(setting: Setting, wrong: ui.element, fault: ShareFault) -> None:
    wrong.clear()
    with wrong:
        said = fault_of_code(setting.say, fault)
        note(setting, 'ui-info', said, setting.say('read.open.fault_code', code=fault), look='mind')
