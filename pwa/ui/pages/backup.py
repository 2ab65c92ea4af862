"""The backup: what it is, making one, putting one back; and a quiet word where there has never been one."""

from pwa.ui.components.button import main_button, row_button, word_button, word_link
from pwa.ui.components.day import day_in_words
from pwa.ui.components.lines import note
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.screens import lost
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask, Shell

BACKUP = '/backup'


def backup(setting: Setting) -> None:
    """Whether there is a backup, and what can be done."""
    shell = setting.shell
    if shell is None:
        lost(setting)
        return
    say = setting.say
    with frame(setting, say('backup.title'), back='/meer', picture='ui-download', hint=say('backup.hint')):
        _last_one(setting)
        note(setting, 'ui-key', say('backup.reader'))
        with box('ul', 'k-list'):
            row_button(
                setting,
                say('backup.restore'),
                lambda: shell.ask(Ask.RESTORE),
                picture='ui-upload',
                caption=say('backup.restore_caption'),
            )
        with box('div', 'k-actions'):
            main_button(say('backup.make'), lambda: shell.ask(Ask.BACKUP))


def _last_one(setting: Setting) -> None:
    say, made = setting.say, setting.session.backup.made
    if made is None:
        note(setting, 'ui-mind', say('backup.never'), say('backup.never_why'), look='mind')
    else:
        note(setting, 'ui-check', say('backup.made', day=day_in_words(say, made)), say('backup.made_why'))


def caption(setting: Setting) -> str:
    """What the row that leads here says of the last backup."""
    say, made = setting.say, setting.session.backup.made
    return say('backup.row_never') if made is None else say('backup.row_made', day=day_in_words(say, made))


def reminder(setting: Setting) -> None:
    """A word about backups where somebody is in the circle and there never was one; it can be put away."""
    shell = setting.shell
    if shell is None or not circle_of(setting).people:
        return
    if setting.session.backup.may_be_mentioned(setting.today()):
        _mention(setting, shell)


def _mention(setting: Setting, shell: Shell) -> None:
    say, day = setting.say, setting.today().isoformat()
    with box('div', 'k-note'):
        picture(setting, 'ui-download')
        with box('div', 'k-note__words'):
            text('p', say('backup.remind.title'))
            with box('div', 'k-row'):
                word_link(setting, say('backup.remind.go'), BACKUP)
                word_button(say('backup.remind.later'), lambda: shell.ask(Ask.BACKUP_LATER, day=day))
