"""A wish came true: a calm moment, and who to tell or to thank."""

from uuid import uuid4

from pwa.domain.good_news import GoodNews
from pwa.domain.wishes import Wish, own_and_care
from pwa.ui.components.button import link_button, row_link, soft_button
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.pages.wishes import found
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


def page(setting: Setting, wish_id: str) -> None:
    """Draws the screen."""
    wish = found(setting, wish_id)
    if not wish:
        return
    say = setting.say
    title, hint = say('wishes.fulfilled.title'), say('wishes.fulfilled.hint')
    with frame(setting, title, back=f'/wensen/{wish_id}', picture='ui-celebrate', hint=hint):
        with box('div', 'k-card', 'k-card--giving'):
            text('p', wish.text, 'k-lead', 'k-own')
        _thanks(setting, wish)
        with box('div', 'k-actions'):
            link_button(setting, say('wishes.fulfilled.done'), '/wensen', done=True)
            soft_button(say('wishes.fulfilled.news'), lambda: _tell(setting, wish))


def _thanks(setting: Setting, wish: Wish) -> None:
    own, _ = own_and_care(wish, circle_of(setting).people)
    if own:
        with box('ul', 'k-list'):
            for person in own:
                words = setting.say('wishes.fulfilled.thank', name=name_of(setting, person))
                row_link(setting, words, f'/vragen-om-hulp/thank/{person.id}', picture='ui-thanks')


async def _tell(setting: Setting, wish: Wish) -> None:
    news = GoodNews(uuid4().hex, wish.text, setting.today())
    if await is_kept(setting, setting.repository.save(news), said=setting.say('good_news.saved')):
        go_on(setting, '/goed-nieuws')
