"""Safety: the code of the circle, when it locks itself, other circles on this phone, and wiping."""

from collections.abc import Callable

from pwa.ui.components.button import main_button, row_button, row_link
from pwa.ui.components.choice import radio
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.pages import kept, quick_exit
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell

SAFETY = '/veiligheid'
WHEN = '/veiligheid/vanzelf'
ROUTES = (SAFETY, WHEN)
MINUTES = (1, 5, 15, 0)


def safety(setting: Setting) -> None:
    """How this circle is kept from others who hold the phone."""
    shell = setting.shell
    if shell is None:
        lost(setting)
        return
    say, lock = setting.say, setting.session.lock
    hint = say('safety.locked') if lock.code else say('safety.open')
    drawing = 'ui-lock' if lock.code else 'ui-unlock'
    with frame(setting, say('safety.title'), back='/meer', picture=drawing, hint=hint):
        if lock.code:
            _with_code(setting, shell)
        else:
            note(setting, 'ui-mind', say('safety.open_means'), say('safety.open_why'), look='mind')
        with box('ul', 'k-list'):
            caption, answer = say('safety.exit_caption'), say(f'kept.{setting.session.device.kept}.row')
            row_link(setting, say('safety.exit'), quick_exit.ROUTE, picture='ui-exit', caption=caption)
            row_link(setting, say('kept.row'), kept.ROUTE, picture='ui-shield', caption=answer)
            _row(setting, 'ui-people', 'circles', lambda: shell.ask(Ask.CIRCLES))
            _row(setting, 'ui-wipe', 'wipe', lambda: shell.ask(Ask.WIPE))
            _row(setting, 'ui-trash', 'wipe_all', lambda: shell.ask(Ask.WIPE_ALL))
        note(setting, 'ui-info', say('safety.limits'), say('safety.limits_why'))
        with box('div', 'k-actions'):
            if lock.code:
                main_button(say('safety.lock'), lambda: shell.ask(Ask.LOCK))
            else:
                main_button(say('safety.choose'), lambda: shell.ask(Ask.CODE))


def _with_code(setting: Setting, shell: Shell) -> None:
    with box('ul', 'k-list'):
        when = setting.say(f'safety.when.m{setting.session.lock.minutes}')
        row_link(setting, setting.say('safety.when.title'), WHEN, picture='ui-time', caption=when)
        _row(setting, 'ui-key', 'change', lambda: shell.ask(Ask.CODE))
        if setting.session.lock.phone:
            _row(setting, 'ui-phone-app', 'phone_off', lambda: shell.ask(Ask.PHONE_OFF))
        elif setting.session.lock.phone_possible:
            _row(setting, 'ui-phone-app', 'phone', lambda: shell.ask(Ask.PHONE))
        _row(setting, 'ui-unlock', 'remove', lambda: shell.ask(Ask.NO_CODE))


def when(setting: Setting) -> None:
    """After how long the circle locks itself."""
    shell = setting.shell
    if shell is None:
        lost(setting)
        return
    say = setting.say
    with (
        frame(setting, say('safety.when.question'), back=SAFETY, picture='ui-time', hint=say('safety.when.hint')),
        box('div', 'k-choices') as group,
    ):
        group.props['role'] = 'radiogroup'
        group.props['aria-label'] = say('safety.when.question')
        for minutes in MINUTES:
            _time(setting, shell, minutes)


def _time(setting: Setting, shell: Shell, minutes: int) -> None:
    option = radio(setting.say(f'safety.when.m{minutes}'), '', on=minutes == setting.session.lock.minutes)
    option.on('click', lambda: shell.ask(Ask.MINUTES, minutes=minutes))


def _row(setting: Setting, drawing: str, key: str, on_click: Callable[[], None]) -> None:
    words, caption = setting.say(f'safety.{key}'), setting.say(f'safety.{key}_caption')
    row_button(setting, words, on_click, picture=drawing, caption=caption)
