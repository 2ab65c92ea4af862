"""Who to call: the same numbers as in the page before the app is there."""

from datetime import date

from pwa.texts import Texts
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
        # of days as these the oldest is the first by letters too
        oldest = min(say(f'helplines.{line}.checked') for line in _lines(say))
        checked = day_in_words(say, date.fromisoformat(oldest))
        text('p', say('help.checked', day=checked), 'k-soft', 'k-small')


def help_lines(setting: Setting) -> None:
    """The numbers, each a tap away."""
    with box('div', 'k-help'):
        for line in _lines(setting.say):
            _line(setting, line)


def _lines(say: Texts) -> list[str]:
    """The keys of those who can be called, in the order of the words."""
    return [line for line in say.keys_under('helplines') if say.has(f'helplines.{line}.tel')]


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
