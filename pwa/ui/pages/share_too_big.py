"""Sharing: what to do when it does not fit in one code. Nothing is ever left out by itself."""

from pwa.domain.choices import Field
from pwa.domain.choosing import without_fields
from pwa.domain.circle import Circle
from pwa.domain.steunfiguur import MAX_SHOWN_AGREEMENTS
from pwa.ui.components.button import link_button, main_button, soft_button
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.going import draw_anew
from pwa.ui.pages import share_which
from pwa.ui.pages.share_payload import may_be_several, too_many, what_to_leave_out
from pwa.ui.pages.share_wording import listed
from pwa.ui.setting import Setting


def draw(setting: Setting, circle: Circle) -> None:
    """Draws the screen in place of the one that needs a code."""
    more = too_many(circle, setting.session.chosen)
    if more is Field.STEUNFIGUUR:
        share_which.draw(setting, circle)
        return
    say, fields = setting.say, what_to_leave_out(setting, circle)
    in_turn = may_be_several(setting, circle)
    with frame(setting, say('share.too_big.title'), back='/delen/wat', picture='ui-qr', hint=say('share.too_big.lead')):
        if in_turn:
            text('p', say('share.too_big.all'), 'k-lead')
        elif more:
            text('p', say('share.too_big.agreements', limit=MAX_SHOWN_AGREEMENTS), 'k-lead')
        words = say('share.too_big.without', fields=listed(say, fields)) if fields else say('share.too_big.fewer')
        text('p', words, 'k-soft' if in_turn else 'k-lead')
        with box('div', 'k-actions'):
            if in_turn:
                main_button(say('share.too_big.several'), lambda: _in_turn(setting))
            if fields:
                leave_out = soft_button if in_turn else main_button
                leave_out(say('share.too_big.leave_out'), lambda: _leave_out(setting, fields))
                link_button(setting, say('share.too_big.fields'), '/delen/wat', look='quiet', done=True)
            look = 'quiet' if fields or in_turn else 'main'
            link_button(setting, say('share.too_big.people'), '/delen/mensen', look=look, done=True)


async def _leave_out(setting: Setting, fields: tuple[Field, ...]) -> None:
    setting.session.chosen = without_fields(setting.session.chosen, fields)
    await draw_anew()


async def _in_turn(setting: Setting) -> None:
    setting.session.several = setting.session.chosen
    await draw_anew()
