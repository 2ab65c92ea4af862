"""The page "Dit ben ik": what somebody writes about themself, and just that to show or to print."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import ui

from pwa.domain.about_me import of_topic, with_topic
from pwa.domain.choices import Topic
from pwa.domain.writing import MAX_TEXT, WritingError, WritingFault
from pwa.ui.components.avatar import initial
from pwa.ui.components.button import link_button, main_button, quiet_button, row_link
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.own_line import own_line
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.section_title import section_title
from pwa.ui.components.words import hint_of, label_of
from pwa.ui.components.written import keep_written
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import go_on
from pwa.ui.saving import is_kept
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

START = '/dit-ben-ik'


def page(setting: Setting) -> None:
    """The parts of the page, each with what stands there."""
    say, about = setting.say, circle_of(setting).about
    with frame(setting, say('about_me.title'), back='/meer', picture='ui-about', hint=say('about_me.hint')):
        with box('ul', 'k-list'):
            for part in Topic:
                lines = of_topic(about, part)
                caption = lines[0].text if lines else hint_of(say, part)
                path = f'{START}/{part.name.lower()}'
                row_link(setting, label_of(say, part), path, picture=picture_name(part), caption=caption)
        with box('div', 'k-actions'):
            link_button(setting, say('about_me.show'), f'{START}/bekijken')


def one_topic(setting: Setting, topic: str) -> None:
    """One part: a line more, and the lines that stand there.

    Args:
        setting: words and circle.
        topic: the name of a ``Topic`` in lower case; anything else was typed by hand and is not there.
    """
    part = next((part for part in Topic if part.name.lower() == topic), None)
    if part is None:
        lost(setting)
    else:
        _topic(setting, part)


def _topic(setting: Setting, part: Topic) -> None:
    say, key = setting.say, part.name.lower()

    def now() -> tuple[str, ...]:
        return tuple(line.text for line in of_topic(circle_of(setting).about, part))

    async def keep(texts: tuple[str, ...], said: str) -> bool:
        about = with_topic(circle_of(setting).about, part, texts)
        kept = await is_kept(setting, setting.repository.save_about(about), said=say(f'about_me.topic.{said}'))
        if kept:
            lines.refresh()
        return kept

    async def add(words: str) -> bool:
        if not words.strip():
            raise WritingError(WritingFault.EMPTY, MAX_TEXT)
        kept = await keep((*now(), words), 'saved')
        if kept:
            field.clear()
        return kept

    async def remove(place: int) -> None:
        await keep((*now()[:place], *now()[place + 1 :]), 'removed')

    @ui.refreshable
    def lines() -> None:
        if now():
            _lines(setting, now(), remove)

    title, hint = say(f'about_me.topic.{key}.question'), say('about_me.topic.help')
    with frame(setting, title, back=START, picture=picture_name(part), hint=hint):
        field = text_field(setting, say('about_me.topic.field'), limit=MAX_TEXT, lines=2, draft=f'about {key}')
        main_button(say('about_me.topic.save'), lambda: keep_written(field, add))
        lines()
        with box('div', 'k-actions'):
            quiet_button(say('about_me.topic.done'), lambda: _done(setting, field, add))


async def _done(setting: Setting, field: TextField, add: Callable[[str], Awaitable[bool]]) -> None:
    """What still stands in the field was meant to be there too."""
    if not field.value.strip() or await keep_written(field, add):
        go_on(setting, START)


def _lines(setting: Setting, texts: tuple[str, ...], remove: Callable[[int], Awaitable[None]]) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('about_me.topic.list'), 'k-section__title')
        with box('ul', 'k-stack'):
            for place, words in enumerate(texts):
                remove_what = say('about_me.topic.remove_what', text=words)
                own_line(words, partial(remove, place), remove=say('about_me.topic.remove'), remove_what=remove_what)


def shown(setting: Setting) -> None:
    """The page as somebody else reads it."""
    say, circle = setting.say, circle_of(setting)

    def above() -> None:
        with box('span', 'k-avatar', 'k-avatar--large') as drawn:
            drawn.props['aria-hidden'] = 'true'
            if circle.profile.picture:
                picture(setting, circle.profile.picture)
            else:
                text('span', initial(circle.profile.name))

    with frame(setting, circle.profile.name, back=START, above=above):
        text('p', say('about_me.title' if circle.about else 'about_me.empty'), 'k-lead')
        for part in Topic:
            lines = of_topic(circle.about, part)
            if lines:
                with box('section', 'k-section'):
                    section_title(setting, picture_name(part), label_of(say, part))
                    with box('ul', 'k-overview__lines'):
                        for line in lines:
                            text('li', line.text)
        if circle.about:
            print_button(setting)
        text('p', say('about_me.page_hint'), 'k-soft', 'k-small', 'k-no-print')
