"""Who to call: the same numbers as in the page before the app is there."""

from datetime import date

from pwa.ui.components.day import day_in_words
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.setting import Setting


def help_numbers(setting: Setting) -> None:
    """The numbers, each a tap away, and that nobody reads along here."""
    say = setting.say
    back = '/meer' if setting.repository.circle else '/'
    with frame(setting, say('help.title'), back=back, picture='ui-help', hint=say('helplines.nobody_reads')):
        help_lines(setting)
        checked = day_in_words(say, date.fromisoformat(say('helplines.checked')))
        text('p', say('help.checked', day=checked), 'k-soft', 'k-small')


def help_lines(setting: Setting) -> None:
    """The numbers, each a tap away."""
    say = setting.say
    with box('div', 'k-help'):
        for line in say.keys_under('helplines'):
            if say.has(f'helplines.{line}.tel'):
                _line(setting, line)


def _line(setting: Setting, line: str) -> None:
    say = setting.say
    with box('a', 'k-help__line') as call:
        call.props['href'] = f'tel:{say(f"helplines.{line}.tel")}'
        picture(setting, 'ui-phone')
        with box('span', 'k-help__words'):
            text('strong', say(f'helplines.{line}.name'))
            text('span', say(f'helplines.{line}.text'), 'k-small')
            text('span', say(f'helplines.{line}.hours'), 'k-small')
        text('span', say(f'helplines.{line}.number'), 'k-help__number')
