"""A QR code on the page: dark on white with its quiet zone, also in the dark."""

from collections.abc import Sequence

from nicegui import ui

from pwa.sharing.qr import QrPicture
from pwa.ui.components.button import quiet_button
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def qr_code(picture: QrPicture, label: str, caption: str) -> ui.element:
    """Draws the code as large as the screen allows.

    Args:
        picture: what to draw.
        label: what it is, for who can't see it.
        caption: what to do with it.
    """
    with box('figure', 'k-qr', 'k-qr--large') as drawn:
        _drawing(picture, label)
        text('figcaption', caption, 'k-qr__caption')
    return drawn


def qr_codes(setting: Setting, pictures: Sequence[QrPicture], caption: str) -> ui.element:
    """Draws codes that take turns by themselves; where the person wants calm, they wait for a tap.

    Args:
        setting: words.
        pictures: two to eight codes; the theme has a rhythm for each number.
        caption: what to do with them.
    """
    say, total, at = setting.say, len(pictures), 0

    def step(by: int) -> None:
        nonlocal at
        at = (at + by) % total
        mark()

    def mark() -> None:
        for place, turn in enumerate(turns):
            turn.classes(**{'add' if place == at else 'remove': 'k-turns__code--now'})

    with box('figure', 'k-qr', 'k-qr--large') as drawn:
        with box('div', 'k-turns', f'k-turns--{total}'):
            turns = [_turn(picture, say('share.code.part', number=place)) for place, picture in enumerate(pictures, 1)]
        text('figcaption', caption, 'k-qr__caption')
        with box('div', 'k-row', 'k-turns__by-tap'):
            quiet_button(say('share.code.before'), lambda: step(-1)).classes('k-button--small')
            quiet_button(say('share.code.after'), lambda: step(1)).classes('k-button--small')
    mark()
    return drawn


def _turn(picture: QrPicture, label: str) -> ui.element:
    with box('div', 'k-turns__code') as turn:
        _drawing(picture, label)
    return turn


def _drawing(picture: QrPicture, label: str) -> None:
    with box('svg', 'k-qr__code') as drawing:
        drawing.props['viewBox'] = f'0 0 {picture.size} {picture.size}'
        drawing.props['role'] = 'img'
        drawing.props['aria-label'] = label
        ui.element('path').props['d'] = picture.path
