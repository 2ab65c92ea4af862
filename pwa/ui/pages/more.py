"""What else there is: reading an overview, help, what Kring promises, the circle, the joint view, safety, and undo."""

from pwa.ui.components.button import row_link
from pwa.ui.components.plain import box
from pwa.ui.frame import frame
from pwa.ui.pages import about_me, backup, cards, home_screen, languages, newer, together, undo
from pwa.ui.pages.safety import SAFETY
from pwa.ui.setting import Setting


def more(setting: Setting) -> None:
    """A list of what is not needed every day."""
    with frame(setting, setting.say('more.title'), tab='meer'):
        backup.reminder(setting)
        with box('ul', 'k-list'):
            _rows(setting)


def _rows(setting: Setting) -> None:
    say = setting.say
    newer.row(setting)
    together.row(setting)
    row_link(setting, say('more.read'), '/lezen', picture='ui-open', caption=say('more.read_caption'))
    row_link(setting, say('cards.row'), cards.ROUTE, picture='ui-card', caption=say('cards.row_caption'))
    row_link(setting, say('more.help'), '/hulp', picture='ui-help', caption=say('more.help_caption'))
    row_link(setting, say('more.about'), '/over', picture='ui-shield', caption=say('more.about_caption'))
    row_link(setting, say('about_me.title'), about_me.START, picture='ui-about', caption=say('about_me.row_caption'))
    row_link(setting, say('more.circle'), '/mijn-kring', picture='ui-circle', caption=say('more.circle_caption'))
    if setting.family and not setting.repository.looked_along:
        row_link(setting, say('family.title'), '/gezin', picture='ui-home', caption=say('family.row_caption'))
    if setting.shell:
        languages.row(setting)
        lock = say('safety.row_locked') if setting.session.lock.code else say('safety.row_open')
        row_link(setting, say('safety.row'), SAFETY, picture='ui-lock', caption=lock)
        row_link(setting, say('backup.row'), backup.BACKUP, picture='ui-download', caption=backup.caption(setting))
        if not setting.session.device.installed:
            words, caption = say('home_screen.row'), say('home_screen.row_caption')
            row_link(setting, words, home_screen.ROUTE, picture='ui-phone-app', caption=caption)
    undo.row(setting)
