"""A walk along the parts of life: one a screen; who skips one gets the next."""

from itertools import pairwise

from nicegui import ui

from pwa.domain.choices import Domain
from pwa.domain.people import Template
from pwa.ui.components.button import link_button, main_button, quiet_button, word_button, word_link
from pwa.ui.components.naming import Naming
from pwa.ui.components.picture import picture_name
from pwa.ui.components.plain import box
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.going import known_as
from pwa.ui.pages import what_now
from pwa.ui.pages.finding import ENTRY
from pwa.ui.pages.named import kind_of_circle, leave, to_next
from pwa.ui.screens import lost
from pwa.ui.setting import Setting


def where_we_were(setting: Setting) -> None:
    """The part that was open last while the app is open, else the first."""
    parts = _parts(setting)
    last = setting.session.walk
    part = last if last in parts else parts[0]
    known_as(setting, f'/rondje/{part}')
    one(setting, part)


def one(setting: Setting, part: str) -> None:
    """One part of life; who is named here belongs to the ``Domain`` of its name, if there is one."""
    parts = _parts(setting)
    if part not in parts:
        lost(setting)
        return
    setting.session.walk = part
    say, domain, kind = setting.say, _domain(part), kind_of_circle(setting)
    title, hint = say(f'walk.{kind}.{part}.text'), say(f'walk.{kind}.{part}.hint')
    before = {after: part for part, after in pairwise(parts)}.get(part)
    following = f'/rondje/{dict(pairwise(parts)).get(part, "klaar")}'
    back = f'/rondje/{before}' if before else ENTRY
    drawing = picture_name(domain) if domain else 'ui-circle'
    with frame(setting, title, back=back, picture=drawing, hint=hint):
        naming = Naming(setting, f'walk {part}', say('people.name'), template=Template(domain=domain))
        word_button(say('walk.skip'), lambda: ui.navigate.to(following))
        with box('div', 'k-actions'):
            main_button(say('walk.next'), lambda: to_next(naming, following))
            quiet_button(say('walk.stop'), lambda: leave(setting, naming))


def the_end(setting: Setting) -> None:
    """After the last part."""
    setting.session.walk = ''
    say = setting.say
    with frame(setting, say('walk.end.title'), back=ENTRY, picture='ui-circle', hint=say('walk.end.hint')):
        if circle_of(setting).people:
            what_now.rows(setting)
        with box('div', 'k-actions'):
            link_button(setting, say('frame.home'), '/', done=True)
            word_link(setting, say('walk.end.again'), '/rondje')


def _domain(part: str) -> Domain | None:
    return Domain.__members__.get(part.upper())


def _parts(setting: Setting) -> tuple[str, ...]:
    return setting.say.keys_under(f'walk.{kind_of_circle(setting)}')
