"""The four digits that both screens show, to compare by eye."""

from nicegui import ui

from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def check_digits(setting: Setting, digits: str) -> ui.element:
    """Draws them large, and has them read out one by one."""
    with box('div', 'k-digits') as drawn:
        text('p', setting.say('receive.digits'), 'k-soft')
        shown = text('p', digits, 'k-digits__shown')
        shown.props['aria-label'] = ' '.join(digits)
    return drawn
