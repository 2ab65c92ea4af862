"""How to put the app on the home screen of a phone, under its own name or a plain one."""

from collections.abc import Callable
from functools import partial

from pwa.ui.components.button import main_button
from pwa.ui.components.choice import radio
from pwa.ui.components.lines import note
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.segment import segment
from pwa.ui.frame import frame
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell

ROUTE = '/beginscherm'
APPLE, ANDROID = 'apple', 'android'
STEPS = {
    APPLE: {'safari': 'ui-phone-app', 'share': 'ui-install-share', 'add': 'ui-install-add', 'yes': 'ui-install-yes'},
    ANDROID: {'dots': 'ui-install-dots', 'add': 'ui-install-add', 'yes': 'ui-install-yes', 'there': 'ui-install-home'},
}
"""Kind of phone -> what to do, one after the other, each with its picture."""


def home_screen(setting: Setting) -> None:
    """The steps for this kind of phone; those for the other are a tap away."""
    shell, say = setting.shell, setting.say
    if shell is None:
        lost(setting)
        return
    device, back = setting.session.device, '/meer' if setting.repository.circle else '/welkom/telefoon'
    if device.installed:
        with frame(setting, say('home_screen.there.title'), back=back, picture='ui-install-home'):
            text('p', say('home_screen.there.hint'))
        return
    hint = say('home_screen.hint')
    with frame(setting, say('home_screen.title'), back=back, picture='ui-install-home', hint=hint):
        _guise(setting, shell)
        if device.can_install:
            main_button(say('home_screen.install'), lambda: shell.ask(Ask.INSTALL))
        _how(setting)


def _how(setting: Setting) -> None:
    say = setting.say
    with box('section', 'k-section'):
        how = say('home_screen.how_else') if setting.session.device.can_install else say('home_screen.how')
        text('h2', how, 'k-section__title')
        kinds = {kind: say(f'home_screen.{kind}.name') for kind in STEPS}
        steps = box('div', 'k-stack')

        def show(kind: str) -> None:
            steps.clear()
            with steps:
                _steps(setting, kind)

        now = APPLE if setting.session.device.apple else ANDROID
        segment(say('home_screen.phone'), kinds, now, show).move(target_index=1)
        show(now)


def _steps(setting: Setting, kind: str) -> None:
    say = setting.say
    if kind == APPLE:
        # what Safari has stored does not come along: webkit.org, bug 190269
        words = say('home_screen.apple.full') if setting.repository.circle else say('home_screen.apple.empty')
        note(setting, 'ui-mind', say('home_screen.apple.mind'), words, look='mind')
    with box('ol', 'k-path', 'k-path--large'):
        for step, drawing in STEPS[kind].items():
            with box('li', 'k-path__step'):
                with box('span', 'k-avatar'):
                    picture(setting, drawing)
                with box('div', 'k-path__words'):
                    text('h3', say(f'home_screen.{kind}.{step}.do'))
                    text('p', say(f'home_screen.{kind}.{step}.hint'), 'k-soft')


def _guise(setting: Setting, shell: Shell) -> None:
    say = setting.say
    with box('section', 'k-section'):
        text('h2', say('home_screen.guise.title'), 'k-section__title')
        with box('div', 'k-choices') as group:
            group.props['role'] = 'radiogroup'
            group.props['aria-label'] = say('home_screen.guise.title')
            for key, drawing, neutral in (('usual', 'ui-circle', False), ('neutral', 'ui-file', True)):
                on = setting.session.device.neutral is neutral
                _choice(setting, key, drawing, partial(shell.ask, Ask.NEUTRAL, on=neutral), on=on)
        text('p', say('home_screen.guise.limits'), 'k-soft', 'k-small')


def _choice(setting: Setting, key: str, drawing: str, choose: Callable[[], None], *, on: bool) -> None:
    say = setting.say
    with radio(say(f'home_screen.guise.{key}'), say(f'home_screen.guise.{key}_hint'), on=on) as option:
        picture(setting, drawing).move(target_index=0)
    option.on('click', choose)
