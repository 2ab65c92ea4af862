"""Sharing: how the code goes out. Sealed for one device, where the other has the app too; else for any camera."""

from uuid import uuid4

from nicegui import ui

from pwa.domain.choosing import shows_something
from pwa.domain.circle import Circle
from pwa.domain.share_log import entry_of
from pwa.sharing import codec, handing_over, qr
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.sealer import NoSealingError
from pwa.storage.vault import VaultError
from pwa.ui.components.button import link_button, main_button, quiet_button, soft_button
from pwa.ui.components.digits import check_digits
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.components.qr import qr_code
from pwa.ui.components.scanning import scan_button
from pwa.ui.components.words import fault_of_code
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import share_log, share_paste, share_start
from pwa.ui.pages.read_code import ASKED_FOR
from pwa.ui.pages.share_code import codes_in_turn, one_code
from pwa.ui.pages.share_payload import payload_of
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

ROUTE = ASKED_FOR
APP_FIRST = '/delen/eerst-kring'
SEALED = '/delen/verzegeld'


def page(setting: Setting) -> None:
    """Asks which way; without anything that seals there is one."""
    say, circle = setting.say, setting.repository.circle
    payload = _payload(setting, circle) if circle else None
    if circle is None or payload is None:
        share_start.page(setting)
        return
    in_one = qr.fits(setting.link, payload)
    back = f'/delen/let-op/{setting.session.expiry.value}'
    with frame(setting, say('share.way.title'), back=back, picture='ui-key', hint=say('share.way.hint')):
        steps = (('ui-phone-app', 'first'), ('ui-scan', 'second'), ('ui-lock', 'third'))
        picture_lines(setting, [(drawing, say(f'share.way.{step}')) for drawing, step in steps])
        if not in_one:
            note(setting, 'ui-info', say('share.way.several'))
        with box('div', 'k-actions'):
            scan_button(setting, say('share.way.scan'))
            link_button(setting, say('share.way.paste'), share_paste.ROUTE, look='soft')
            if in_one:
                quiet_button(say('share.way.plain'), lambda: _plain(setting, circle))
            else:
                link_button(setting, say('share.way.plain'), APP_FIRST, look='quiet')


def app_first(setting: Setting) -> None:
    """The address of the app, to be scanned before several codes: no camera reads those by itself."""
    say, circle = setting.say, setting.repository.circle
    if circle is None or _payload(setting, circle) is None:
        share_start.page(setting)
        return
    reading = f'{setting.link.removesuffix("#")}lezen'
    with frame(setting, say('share.app.title'), back=ROUTE, hint=say('share.app.hint')):
        qr_code(qr.draw(reading, ''), say('share.app.label'), say('share.code.how'))
        scan = say('share.words.quoted', word=say('read.open.scan'))
        text('p', say('share.app.then', word=scan), 'k-lead')
        with box('div', 'k-actions'):
            main_button(say('share.app.next'), lambda: _plain(setting, circle))


def offer(setting: Setting) -> None:
    """Who will be able to read it, and four digits to compare before anything is shown."""
    say, circle, shown = setting.say, setting.repository.circle, setting.session.offer
    if shown is None:
        lost(setting)
    elif circle is None or _payload(setting, circle) is None:
        _nothing_chosen(setting)
    else:
        who = say('share.offer.of', label=shown.label) if shown.label else say('share.offer.of_somebody')
        with frame(setting, say('share.offer.title'), back=ROUTE, picture='ui-key', hint=who):
            check_digits(setting, shown.digits)
            text('p', say('share.offer.same'), 'k-lead')
            with box('div', 'k-actions'):
                main_button(say('share.offer.yes'), lambda: _seal(setting, circle, shown))
                soft_button(say('share.offer.no'), lambda: _not_this_one(setting))


def sealed(setting: Setting) -> None:
    """The sealed code, which one device alone can read."""
    payload = setting.session.sealed
    if not payload:
        share_start.page(setting)
    elif qr.fits('', payload):
        one_code(setting, payload, SEALED, link='')
    else:
        codes_in_turn(setting, payload, SEALED)


def sealed_log(setting: Setting) -> None:
    """What was shown, from which the way back leads to the sealed code."""
    share_log.draw(setting, back=SEALED)


def _nothing_chosen(setting: Setting) -> None:
    say = setting.say
    with frame(setting, say('share.offer.first'), back='/delen', picture='ui-people'):
        note(setting, 'ui-info', say('share.offer.kept'))
        with box('div', 'k-actions'):
            link_button(setting, say('share.start.begin'), '/delen/mensen')


async def _seal(setting: Setting, circle: Circle, shown: KeyOffer) -> None:
    payload = _payload(setting, circle)
    if payload is None or setting.sealer is None:
        setting.session.tell(setting.say('receive.none'))
        return
    if shown.expires < setting.today():
        setting.session.tell(fault_of_code(setting.say, ShareFault.EXPIRED))
        return
    try:
        made = await handing_over.seal(codec.decode(payload, setting.today()), shown, setting.sealer)
    except NoSealingError:
        setting.session.tell(setting.say('receive.none'))
    except ShareError as error:
        setting.session.tell(fault_of_code(setting.say, error.fault))
    else:
        if await _write_down(setting, payload, to=shown.label, is_sealed=True):
            setting.session.sealed, setting.session.offer = made, None
            go_on(setting, SEALED)


async def _plain(setting: Setting, circle: Circle) -> None:
    payload = _payload(setting, circle)
    if payload and await _write_down(setting, payload):
        # the next share is not for whoever gave a key for this one
        setting.session.logged, setting.session.offer = payload, None
        go_on(setting, '/delen/code')


async def _write_down(setting: Setting, payload: str, *, to: str = '', is_sealed: bool = False) -> bool:
    """Writes down what will be shown, and only then is it shown: the log leaves nothing out."""
    overview, session = codec.decode(payload, setting.today()), setting.session
    entry = entry_of(uuid4().hex, overview, to=session.share_to or to, sealed=is_sealed)
    try:
        await setting.repository.log(entry)
    except VaultError as error:
        session.tell(setting.say(f'storage.{error.fault}'))
        return False
    return True


def _not_this_one(setting: Setting) -> None:
    setting.session.offer = None
    setting.session.tell(setting.say('share.offer.refused'))
    ui.navigate.to(ROUTE if setting.session.chosen.fields else '/delen')


def _payload(setting: Setting, circle: Circle) -> str | None:
    if not shows_something(circle, setting.session.chosen):
        return None
    return payload_of(setting, circle, setting.session.expiry)
