"""What is being read and was left: the way back to it, or away with it."""

from nicegui import ui

from pwa.domain.overview import Overview
from pwa.ui.components.button import link_button, quiet_button
from pwa.ui.components.plain import box, text
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages.read_code import OVERVIEW
from pwa.ui.setting import Setting


def still_open(setting: Setting) -> None:
    """Says whose circle is open, if there is one."""
    say, overview = setting.say, setting.session.received
    if overview is None:
        return
    with box('section', 'k-card'):
        text('h2', say('read.still.title', name=overview.giver), 'k-section__title')
        link_button(setting, say('read.still.go_on'), OVERVIEW, look='soft')
        quiet_button(say('read.overview.close'), lambda: _put_away_here(setting, overview))


async def _put_away_here(setting: Setting, overview: Overview) -> None:
    _forget(setting, overview)
    await draw_anew()


def put_away(setting: Setting, overview: Overview) -> None:
    """Forgets what was read, but for the moment in which it can be taken back, and goes where codes are opened."""
    _forget(setting, overview)
    go_on(setting, '/lezen')


async def put_away_unseen(setting: Setting) -> None:
    """Forgets what was read while another page was open, after nobody looked for a while; there is no way back."""
    if setting.session.received is None:
        return
    setting.session.received, setting.session.finished = None, b''
    setting.session.tell(setting.say('read.overview.put_away'))
    if ui.context.client.sub_pages_router.current_path.startswith('/lezen'):
        await draw_anew()


def _forget(setting: Setting, overview: Overview) -> None:
    async def after_all() -> bool:
        setting.session.received = overview
        ui.navigate.to(OVERVIEW)
        return True

    setting.session.received, setting.session.finished = None, b''
    words = setting.say('read.overview.put_away')
    setting.session.tell(words, back=after_all, back_words=setting.say('read.still.after_all'))
