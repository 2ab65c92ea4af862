"""The bar that says, on every page, that somebody looks along, and ends that."""

from pwa.ui.components.button import quiet_button
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.going import draw_anew
from pwa.ui.setting import Setting


def together_bar(setting: Setting) -> None:
    """Draws the bar while somebody looks along."""
    if not setting.repository.looked_along:
        return
    with box('aside', 'k-together', 'k-no-print') as bar:
        bar.props['aria-label'] = setting.say('together.title')
        picture(setting, 'ui-together')
        text('span', setting.say('together.bar'), 'k-together__words')
        end = quiet_button(setting.say('together.turn_off'), lambda: _turn_off(setting))
        end.classes('k-button--small')


async def _turn_off(setting: Setting) -> None:
    setting.repository.looked_along = False
    setting.session.tell(setting.say('together.is_off'))
    await draw_anew()
