"""What Kring is and promises, and what it can't promise."""

from pwa.ui.components.lines import note, picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.setting import Setting


def about(setting: Setting) -> None:
    """The promise in short lines, and honestly what it leaves open."""
    say = setting.say
    back = '/meer' if setting.repository.circle else '/'
    with frame(setting, say('about.title'), back=back, picture='ui-shield', hint=say('about.hint')):
        picture_lines(
            setting,
            [
                ('ui-phone-app', say('about.promise.here')),
                ('ui-person', say('about.promise.account')),
                ('ui-eye-off', say('about.promise.reader')),
                ('ui-share', say('about.promise.choose')),
                ('ui-gift', say('about.promise.free')),
            ],
        )
        with box('section', 'k-section'):
            text('h2', say('about.honest.title'), 'k-section__title')
            note(setting, 'ui-qr', say('about.honest.shown'), look='mind')
            note(setting, 'ui-phone-app', say('about.honest.lost'), look='mind')
            note(setting, 'ui-file', say('about.honest.file'), look='mind')
        with box('section', 'k-section'):
            text('h2', say('about.not.title'), 'k-section__title')
            text('p', say('about.not.care'))
            text('p', say('about.not.write'))
