"""Sharing: what the other will see, read back from the very code that will be scanned."""

from collections.abc import Awaitable, Callable

from nicegui import ui

from pwa.domain.choices import Audience
from pwa.domain.choosing import Expiry, settled, shows_something
from pwa.domain.circle import Circle
from pwa.domain.shown_lines import newest_only
from pwa.domain.told import has_number, names_told
from pwa.sharing import codec
from pwa.ui.components.button import main_button, word_link
from pwa.ui.components.choice import choose_one
from pwa.ui.components.lines import note
from pwa.ui.components.overview_view import overview_view
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.segment import segment
from pwa.ui.frame import frame, title_of
from pwa.ui.pages import share_start, share_too_big
from pwa.ui.pages.share_payload import payload_of
from pwa.ui.pages.share_wording import joined, listed
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the screen."""
    circle, session = setting.repository.circle, setting.session
    if circle is None or not shows_something(circle, session.chosen):
        share_start.page(setting)
    elif payload_of(setting, circle, Expiry.MONTH) is None:
        share_too_big.draw(setting, circle)
    else:
        _preview(setting, circle)


def _preview(setting: Setting, circle: Circle) -> None:
    say, expiry = setting.say, Expiry.MONTH

    def change(chosen: Expiry) -> None:
        nonlocal expiry
        expiry = chosen
        shown.refresh()

    async def turn_to(audience: Audience) -> None:
        setting.session.audience = audience
        if payload_of(setting, circle, expiry) is None:
            await ui.context.client.sub_pages_router.refresh()  # one byte more was too much: the page tells that
            return
        title_of(main).text = _title(setting)
        shown.refresh()

    @ui.refreshable
    def shown() -> None:
        payload = payload_of(setting, circle, expiry)
        if payload is not None:
            overview_view(setting, codec.decode(payload, setting.today()), own=True)

    with frame(setting, _title(setting), back='/delen/wat', hint=say('share.preview.hint')) as main:
        _audience(setting, turn_to)
        _look_out(setting, circle)
        with box('div', 'k-preview') as preview:
            preview.props['role'] = 'group'
            preview.props['aria-label'] = say('share.preview.label')
            shown()
        _change_or_keep(setting)
        _expiry(setting, change)
        with box('div', 'k-actions'):
            print_button(setting)
            main_button(say('share.preview.next'), lambda: ui.navigate.to(f'/delen/let-op/{expiry.value}'))


def _title(setting: Setting) -> str:
    return setting.say(f'share.preview.title.{setting.session.audience.name.lower()}')


def _audience(setting: Setting, on_choose: Callable[[Audience], Awaitable[None]]) -> None:
    say = setting.say
    with box('section', 'k-section', 'k-no-print'):
        text('h2', say('share.preview.audience'), 'k-section__title')
        choose_one(setting, tuple(Audience), setting.session.audience, on_choose, name=say('share.preview.audience'))


def _look_out(setting: Setting, circle: Circle) -> None:
    """What would not be noticed at a glance: that there is more, and whose name stands in own words all the same."""
    say, chosen = setting.say, settled(circle, setting.session.chosen)
    fewer = newest_only(circle, chosen.fields, chosen.parts)
    if fewer:
        note(setting, 'ui-info', say('share.preview.newest', fields=listed(say, fewer)))
    told = names_told(circle, chosen)
    if told:
        words = say('share.preview.told', names=joined(say, list(told)))
        note(setting, 'ui-mind', words, say('share.preview.told_hint'), look='mind')
    if has_number(circle, chosen):
        note(setting, 'ui-mind', say('share.preview.number'), say('share.preview.number_hint'), look='mind')


def _change_or_keep(setting: Setting) -> None:
    with box('div', 'k-row'):
        for key, path in (('people', '/delen/mensen'), ('fields', '/delen/wat'), ('keep', '/delen/bewaren')):
            word_link(setting, setting.say(f'share.preview.{key}'), path)


def _expiry(setting: Setting, on_choose: Callable[[Expiry], None]) -> None:
    say = setting.say
    with box('section', 'k-section', 'k-no-print'):
        text('h2', say('share.preview.expiry'), 'k-section__title')
        options = {option: say(f'share.preview.days.{option.name.lower()}') for option in Expiry}
        segment(say('share.preview.expiry'), options, Expiry.MONTH, on_choose)
        text('p', say('share.preview.expiry_hint'), 'k-soft', 'k-small')
