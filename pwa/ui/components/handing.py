"""Words that a person sends or copies by the phone itself: the app sends nothing.

Browsers let a page do either only right at the tap, so the page around the app does it without asking Python: a tap on
what carries ``data-kring-hand`` takes the words of what carries ``data-kring-words`` (``web/handing.js``).
"""

from nicegui import ui

from pwa.ui.components.plain import box, text
from pwa.ui.setting import Setting


def words_to_hand() -> ui.element:
    """A place for the words: what is written in a field in it, else all that can be read in it."""
    place = box('div')
    place.props['data-kring-words'] = True
    return place


def hand_buttons(setting: Setting) -> None:
    """The two ways to hand on the words of the page; without a page around the app it can be done by hand."""
    say = setting.say
    if setting.shell is None:
        text('p', say('asking.message.by_hand'), 'k-soft', 'k-small')
        return
    for way, look in (('send', ''), ('copy', 'k-button--soft')):
        button = text('button', say(f'asking.message.{way}'), 'k-button', *([look] if look else []))
        button.props['type'] = 'button'
        button.props['data-kring-hand'] = way
