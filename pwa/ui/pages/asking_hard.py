"""Why asking can be hard: each thought with one gentle answer, and a few facts, said once."""

from pwa.ui.components.lines import picture_lines
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.pages.asking import START
from pwa.ui.setting import Setting

_THOUGHTS = ('burden', 'return', 'busy', 'words', 'weak', 'refused', 'told', 'often')
_FACTS = {'offer': 'ui-giving', 'trust': 'ui-heart', 'react': 'ui-people'}


def page(setting: Setting) -> None:
    """Draws the screen."""
    say = setting.say
    with frame(setting, say('asking.hard.title'), back=START, picture='ui-heart', hint=say('asking.hard.hint')):
        with box('div', 'k-stack', 'k-stack--tight'):
            for thought in _THOUGHTS:
                with box('details', 'k-more'):
                    text('summary', say(f'asking.hard.{thought}.words'))
                    text('p', say(f'asking.hard.{thought}.answer'))
        with box('section', 'k-section'):
            text('h2', say('asking.hard.facts'), 'k-section__title')
            picture_lines(setting, [(drawing, say(f'asking.hard.{fact}')) for fact, drawing in _FACTS.items()])
