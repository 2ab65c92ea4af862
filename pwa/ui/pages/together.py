"""Looking together: the family and a professional at the family's phone, with nothing private on it."""

from nicegui import ui

from pwa.ui.components.button import link_button, main_button, row_button, row_link, soft_button
from pwa.ui.components.lines import picture_lines
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew, go_on
from pwa.ui.pages import cards
from pwa.ui.setting import Setting

ROUTE = '/samen'
PICTURE = f'{ROUTE}/plaatje'


def row(setting: Setting) -> None:
    """The row of a ``ul.k-list`` that turns it on with one tap; where it is on, it leads to its page."""
    say = setting.say
    if setting.repository.looked_along:
        row_link(setting, say('together.row'), ROUTE, picture='ui-together', caption=say('together.row_on'))
    else:
        caption = say('together.row_caption')
        row_button(setting, say('together.row'), lambda: _begin(setting), picture='ui-together', caption=caption)


def page(setting: Setting) -> None:
    """Draws the screen."""
    say, on = setting.say, setting.repository.looked_along
    with frame(setting, say('together.title'), back='/meer', picture='ui-together', hint=say('together.hint')):
        lines = (('ui-eye-off', 'hidden'), ('ui-hand-heart', 'yours'), ('ui-close', 'off_later'))
        picture_lines(setting, [(drawing, say(f'together.{line}')) for drawing, line in lines])
        if on:
            _rows(setting)
        else:
            with box('div', 'k-actions'):
                main_button(say('together.turn_on'), lambda: _begin_here(setting))


def turn_off(setting: Setting) -> None:
    """Asks whether nobody looks along any more."""
    say = setting.say
    if not setting.repository.looked_along:
        page(setting)
        return
    title, hint = say('together.off.title'), say('together.off.hint')
    with frame(setting, title, back=ROUTE, picture='ui-together', hint=hint), box('div', 'k-actions'):
        soft_button(say('together.off.yes'), lambda: _turn_off(setting))
        link_button(setting, say('together.off.no'), ROUTE, done=True)


def _turn_off(setting: Setting) -> None:
    setting.repository.looked_along = False
    setting.session.tell(setting.say('together.is_off'))
    go_on(setting, setting.session.home)


def _rows(setting: Setting) -> None:
    say = setting.say
    rows = (
        ('picture', PICTURE, 'ui-people'),
        ('circle', '/', 'ui-circle'),
        ('cards', cards.ROUTE, 'ui-card'),
    )
    with box('ul', 'k-list'):
        for key, path, drawing in rows:
            caption = say(f'together.{key}_caption')
            row_link(setting, say(f'together.{key}'), path, picture=drawing, caption=caption)


def _begin(setting: Setting) -> None:
    setting.repository.looked_along = True
    ui.navigate.to(ROUTE)


async def _begin_here(setting: Setting) -> None:
    setting.repository.looked_along = True
    await draw_anew()
