"""In which language somebody else reads a paper or a message: that of the app, or Dutch."""

from collections.abc import Callable
from dataclasses import replace

from nicegui import ui

from pwa.texts import Texts
from pwa.ui.components.plain import box, text
from pwa.ui.components.segment import segment
from pwa.ui.setting import Setting


def reader_language(setting: Setting, on_choose: Callable[[Setting], object]) -> None:
    """Asks for it, where the app does not speak Dutch itself.

    Args:
        setting: with the words of the app.
        on_choose: called with the setting to write in, which has other words only.
    """
    say = setting.say
    if say.language == say.dutch.language:
        return
    with box('section', 'k-section', 'k-no-print'):
        text('h2', say('languages.reader'), 'k-section__title')
        languages = {words.language: words('language.name') for words in (say, say.dutch)}
        choices = {say.language: setting, say.dutch.language: replace(setting, say=say.dutch)}
        segment(say('languages.reader'), languages, say.language, lambda tag: on_choose(choices[tag]))


def in_language(element: ui.element, say: Texts) -> ui.element:
    """Says of an element in which language it is, and in which direction that is read."""
    element.props['lang'], element.props['dir'] = say.language, say.direction
    return element
