"""Taking the last change back: first what goes back, then one tap, and no more than that one change."""

from pwa.domain.taking_back import Part
from pwa.ui.components.button import link_button, row_link, soft_button
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box
from pwa.ui.components.toast import take_back
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

ROUTE = '/terugzetten'

_FROM = '/meer'
_PICTURES = {
    Part.COMES_BACK: 'ui-person-add',
    Part.GOES_OUT: 'ui-trash',
    Part.PERSON: 'ui-person',
    Part.AGREEMENTS: 'ui-agreement',
    Part.STEUNFIGUUR: 'ui-steunfiguur',
    Part.PROFILE: 'ui-circle',
    Part.WISH: 'ui-wish',
    Part.STEP: 'ui-steps',
    Part.GOOD_NEWS: 'ui-good-news',
    Part.ABOUT_ME: 'ui-about',
    Part.CLOSING: 'ui-later',
    Part.SHARE_SET: 'ui-share',
    Part.SHARE_LOG: 'ui-history',
    Part.SNAPSHOT: 'ui-calendar',
    Part.NOTHING: 'ui-check',
}


def row(setting: Setting) -> None:
    """The way here, for a list of rows, where there is something to take back."""
    if setting.repository.next_undo:
        say = setting.say
        row_link(setting, say('more.undo'), ROUTE, picture='ui-undo', caption=say('more.undo_caption'))


def page(setting: Setting) -> None:
    """Draws the screen."""
    say, about = setting.say, setting.repository.next_undo
    if about is None:
        lost(setting)
        return
    with frame(setting, say('undo.title'), back=_FROM, picture='ui-undo', hint=say('undo.hint')):
        picture_lines(setting, [(_PICTURES[part], say(f'undo.part.{part}', what=what)) for part, what in about.parts])
        for name in about.no_longer_private:
            note(setting, 'ui-eye', say('undo.no_longer_private', name=name), look='mind')
        with box('div', 'k-actions'):
            soft_button(say('undo.yes'), lambda: _take_back(setting))
            # at the foot, where a second tap on the row that led here comes down
            link_button(setting, say('undo.no'), _FROM, done=True)


async def _take_back(setting: Setting) -> None:
    if await take_back(setting, setting.repository.undo):
        go_on(setting, _FROM)
