"""Sharing: what is honest to say before the first code, and who it is for."""

from nicegui import ui

from pwa.domain.choices import Audience
from pwa.domain.choosing import Expiry, settled, shows_something
from pwa.domain.circle import Circle
from pwa.domain.writing import MAX_NAME, WritingError, clean
from pwa.ui.components.button import link_button, main_button
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import name_of
from pwa.ui.frame import frame
from pwa.ui.pages import share_start, share_too_big, share_way_out
from pwa.ui.pages.read_code import OFFER
from pwa.ui.pages.share_payload import expiry_of, payload_of
from pwa.ui.pages.share_wording import joined
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


def page(setting: Setting, days: str) -> None:
    """Draws the screen; ``days`` goes along to the next one."""
    circle, expiry = setting.repository.circle, expiry_of(days)
    if expiry is None:
        lost(setting)
    elif circle is None or not shows_something(circle, setting.session.chosen):
        share_start.page(setting)
    elif payload_of(setting, circle, expiry) is None:
        share_too_big.draw(setting, circle)
    else:
        _honestly(setting, circle, expiry)


def _honestly(setting: Setting, circle: Circle, expiry: Expiry) -> None:
    say = setting.say
    with frame(setting, say('share.mind.title'), back='/delen/bekijken', picture='ui-mind'):
        text('p', say('share.mind.copy'), 'k-lead')
        if setting.session.audience is Audience.PROFESSIONAL:  # nobody else keeps a file
            picture_lines(setting, [('ui-file', say('share.mind.file')), ('ui-eye', say('share.mind.see'))])
        _do_they_know(setting, circle)
        label, help_, value = say('share.mind.to'), say('share.mind.to_help'), setting.session.share_to
        to = text_field(setting, label, value=value, limit=MAX_NAME, help=help_, draft='share_to')
        with box('div', 'k-actions'):
            main_button(say('share.mind.next'), lambda: _go_on(setting, expiry, to))
            link_button(setting, say('share.mind.not_now'), '/delen', look='quiet', done=True)


def _do_they_know(setting: Setting, circle: Circle) -> None:
    say, chosen = setting.say, settled(circle, setting.session.chosen).fields
    names = [name_of(setting, person) for person in circle.people if person.id in chosen and person.is_human]
    if names:
        words = say('share.mind.knows_one' if len(names) == 1 else 'share.mind.knows_more', names=joined(say, names))
        note(setting, 'ui-heart', words, say('share.mind.knows_hint'), look='mind')


def _go_on(setting: Setting, expiry: Expiry, to: TextField) -> None:
    try:
        setting.session.share_to = clean(to.value, MAX_NAME)
    except WritingError as error:
        to.fault(error)
        return
    to.kept()
    setting.session.expiry = expiry
    ui.navigate.to(OFFER if setting.session.offer else share_way_out.ROUTE)
