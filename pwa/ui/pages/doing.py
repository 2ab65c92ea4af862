"""What can be done with a circle: wishes, steps, asking, good news, looking back, and when care ends."""

from pwa.ui.components.button import row_link
from pwa.ui.components.plain import box, text
from pwa.ui.frame import frame
from pwa.ui.setting import Setting

_ROWS = {
    'wishes': ('/wensen', 'ui-wish'),
    'steps': ('/stappen', 'ui-steps'),
    'asking': ('/vragen-om-hulp', 'ui-ask'),
    'good_news': ('/goed-nieuws', 'ui-good-news'),
    'looking_back': ('/terugkijken', 'ui-history'),
    'closing': ('/afsluiten', 'ui-later'),
}


def page(setting: Setting) -> None:
    """A row for each; none says how many there are."""
    say = setting.say
    with frame(setting, say('doing.title'), tab='doen'):
        text('p', say('doing.lead'), 'k-lead')
        with box('ul', 'k-list'):
            for key, (path, drawing) in _ROWS.items():
                caption = say(f'doing.{key}.caption')
                row_link(setting, say(f'doing.{key}.row'), path, picture=drawing, caption=caption)
