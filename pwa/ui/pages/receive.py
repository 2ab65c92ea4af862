"""Receiving, for who reads: shows a key, so that only this device can read what the family seals for it."""

from nicegui import ui

from pwa.domain.writing import WritingError
from pwa.sharing import handing_over, qr
from pwa.sharing.errors import ShareError
from pwa.sharing.limits import MAX_LABEL
from pwa.sharing.sealer import NoSealingError, Sealer
from pwa.ui.components.button import main_button, row_link, word_link
from pwa.ui.components.digits import check_digits
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.components.qr import qr_code
from pwa.ui.components.scanning import scan_button
from pwa.ui.frame import frame
from pwa.ui.setting import Setting

ROUTE = '/ontvangen'
KEY = '/ontvangen/sleutel'


def page(setting: Setting, *, gone: bool = False) -> None:
    """Says how it goes, and asks who receives.

    Args:
        setting: the key goes into its session.
        gone: whether there is no key any more where it was shown, as after it was used.
    """
    say, sealer = setting.say, setting.sealer
    with frame(setting, say('receive.title'), back='/lezen', picture='ui-key', hint=say('receive.hint')):
        if sealer is None:
            _can_not(setting)
            return
        if gone:
            note(setting, 'ui-info', say('receive.gone'))
        steps = (('ui-qr', 'first'), ('ui-scan', 'second'), ('ui-eye', 'third'))
        picture_lines(setting, [(drawing, say(f'receive.{step}')) for drawing, step in steps])
        help_ = say('receive.label_help')
        label = text_field(setting, say('receive.label'), limit=MAX_LABEL, help=help_, draft='receive')
        wrong = box('div')
        with box('div', 'k-actions'):
            main_button(say('receive.begin'), lambda: _begin(setting, sealer, label, wrong))


def row(setting: Setting) -> None:
    """A row that leads here, with when that is needed."""
    say = setting.say
    row_link(setting, say('receive.row'), ROUTE, picture='ui-key', caption=say('receive.row_caption'))


async def _begin(setting: Setting, sealer: Sealer, label: TextField, wrong: ui.element) -> None:
    wrong.clear()
    try:
        setting.session.receiving = await handing_over.receive(sealer, setting.today(), label.value)
    except NoSealingError:
        with wrong:
            _can_not(setting)
    except WritingError as error:
        label.fault(error)
    except ShareError:
        with wrong:
            note(setting, 'ui-info', setting.say('receive.label_too_long'), look='mind')
    else:
        ui.navigate.to(KEY)


def _can_not(setting: Setting) -> None:
    note(setting, 'ui-info', setting.say('receive.none'), setting.say('receive.none_hint'), look='mind')
    word_link(setting, setting.say('receive.plain'), '/lezen')


def key(setting: Setting) -> None:
    """The code of the key, its four digits, and how what was sealed comes in."""
    say, receiving = setting.say, setting.session.receiving
    if receiving is None:
        page(setting, gone=True)
        return
    with frame(setting, say('receive.key.title'), back=ROUTE, hint=say('receive.key.hint')):
        qr_code(qr.draw('', receiving.payload), say('receive.key.label'), say('receive.key.how'))
        check_digits(setting, receiving.offer.digits)
        text('p', say('receive.key.then'), 'k-lead')
        with box('div', 'k-actions'):
            scan_button(setting, say('receive.key.scan'))
            word_link(setting, say('receive.key.paste'), '/lezen')
