"""Sharing: the code to scan, or a few of them in turn. It covers itself after a while."""

from collections.abc import Callable

from pwa.domain.chosen import Chosen
from pwa.sharing import parts, qr
from pwa.ui.components.button import link_button, main_button, quiet_button
from pwa.ui.components.covering import covered_later
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.qr import qr_code, qr_codes
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages import share_log, share_start
from pwa.ui.setting import Setting

ROUTE = '/delen/code'


def page(setting: Setting) -> None:
    """Draws what was written down as shown, and nothing else: the log leaves nothing out."""
    payload = setting.session.logged
    if not payload:
        share_start.page(setting)
    elif qr.fits(setting.link, payload):
        one_code(setting, payload, ROUTE)
    else:
        codes_in_turn(setting, payload, ROUTE)


def log(setting: Setting) -> None:
    """What was shown, from which the way back leads to the code."""
    share_log.draw(setting, back=ROUTE)


def one_code(setting: Setting, payload: str, route: str, *, link: str | None = None) -> None:
    """Draws a payload as one code.

    Args:
        setting: words and place.
        payload: what it holds.
        route: of the page that it is drawn on, which the list of what was shown leads back to.
        link: what stands before the payload; without it the app's own address, so that any camera opens it.
    """
    say = setting.say

    def draw() -> None:
        before = setting.link if link is None else link
        how = say('share.code.how' if before else 'share.code.sealed_how')
        qr_code(qr.draw(before, payload), say('share.code.label'), how)
        text('p', say('share.code.bright'), 'k-soft')

    with frame(setting, say('share.code.title'), back='/delen/bekijken'):
        _covered_code(setting, route, draw)


def codes_in_turn(setting: Setting, payload: str, route: str) -> None:
    """Draws a payload as several codes that take turns, for the scanner of the app."""
    say = setting.say

    def draw() -> None:
        drawn = [qr.draw('', part) for part in parts.split(payload)]
        qr_codes(setting, drawn, say('share.code.several_how'))

    with frame(setting, say('share.code.several_title'), back='/delen/bekijken'):
        _covered_code(setting, route, draw)


def _covered_code(setting: Setting, route: str, draw: Callable[[], object]) -> None:
    say = setting.say

    def cover(show: Callable[[], None]) -> None:
        with box('div', 'k-empty') as covered:
            covered.props['role'] = 'status'
            picture(setting, 'ui-eye-off', 'k-picture--huge')
            text('p', say('share.code.covered'), 'k-lead')
            quiet_button(say('share.code.again'), show)

    covered_later(draw, cover)
    with box('div', 'k-actions'):
        main_button(say('share.code.done'), lambda: _put_away(setting))
        link_button(setting, say('share.code.log'), f'{route}{share_log.BESIDE}', look='quiet')


def _put_away(setting: Setting) -> None:
    setting.session.begin_share(Chosen())
    setting.session.tell(setting.say('share.code.put_away'))
    go_on(setting, '/delen')
