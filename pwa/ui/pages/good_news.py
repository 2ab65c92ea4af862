"""Good news: what goes well, the newest first."""

from collections.abc import Awaitable, Callable
from functools import partial
from uuid import uuid4

from nicegui import ui

from pwa.domain.good_news import GoodNews
from pwa.domain.writing import MAX_TEXT
from pwa.ui.components.button import main_button
from pwa.ui.components.day import near_day
from pwa.ui.components.field import text_field
from pwa.ui.components.own_line import own_line
from pwa.ui.components.plain import box, text
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.saving import is_kept
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """A field for one more, and what was written before."""
    say = setting.say

    async def add(words: str) -> bool:
        news = GoodNews(uuid4().hex, words, setting.today())
        kept = await is_kept(setting, setting.repository.save(news), said=say('good_news.saved'))
        if kept:
            field.clear()
            told.refresh()
        return kept

    async def remove(news: GoodNews) -> None:
        if await is_kept(setting, setting.repository.remove(news), said=say('good_news.removed')):
            told.refresh()

    @ui.refreshable
    def told() -> None:
        _told(setting, remove)

    with frame(setting, say('good_news.title'), back='/doen', picture='ui-good-news', hint=say('good_news.hint')):
        field = text_field(setting, say('good_news.field'), limit=MAX_TEXT, lines=2, draft='good_news')
        main_button(say('good_news.save'), lambda: keep_written(field, add))
        told()


def _told(setting: Setting, remove: Callable[[GoodNews], Awaitable[None]]) -> None:
    say, today = setting.say, setting.today()
    newest_first = tuple(reversed(circle_of(setting).good_news))
    if not newest_first:
        return
    with box('section', 'k-section'):
        text('h2', say('good_news.list'), 'k-section__title')
        with box('ul', 'k-stack'):
            for news in newest_first:
                own_line(
                    news.text,
                    partial(remove, news),
                    remove=say('good_news.remove'),
                    remove_what=say('good_news.remove_what', text=news.text),
                    caption=near_day(say, news.day, today),
                )
