"""The bar that says, on every page, that somebody looks along, and ends that."""

from pwa.ui.components.button import link_button
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting

TURN_OFF = '/samen/uit'
"""Asks first: what is private comes back at once, beside whoever looks along."""


def together_bar(setting: Setting) -> None:
    """Draws the bar while somebody looks along."""
    if not setting.repository.looked_along:
        return
    with box('aside', 'k-together', 'k-no-print') as bar:
        bar.props['aria-label'] = setting.say('together.title')
        picture(setting, 'ui-together')
        text('span', setting.say('together.bar'), 'k-together__words')
        link_button(setting, setting.say('together.turn_off'), TURN_OFF, 'k-button--small', look='quiet')
