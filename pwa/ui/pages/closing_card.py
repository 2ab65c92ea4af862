"""The card for later: whom to call and for what, what stays, who stays, and the numbers of help."""

from pwa.ui.components.button import link_button
from pwa.ui.components.lines import note
from pwa.ui.components.person_row import person_words
from pwa.ui.components.plain import box, text
from pwa.ui.components.printing import print_button
from pwa.ui.components.words import in_a_row, name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.closing import START
from pwa.ui.pages.closing_later import LATER, on_card
from pwa.ui.pages.help_numbers import help_lines
from pwa.ui.setting import Setting


def page(setting: Setting) -> None:
    """Draws the card."""
    say, closing = setting.say, circle_of(setting).closing
    with frame(setting, say('closing.card.title'), back=START, picture='ui-card', hint=say('closing.card.hint')):
        with box('div', 'k-card'):
            _later(setting)
            _lines(setting, 'stays', [closing.stays])
            people = (circle_of(setting).person(person_id) for person_id in closing.people)
            _lines(setting, 'people', [name_of(setting, person) for person in people if person])
            _lines(setting, 'note', [closing.note])
        with box('section', 'k-section'):
            text('h2', say('closing.card.help'), 'k-section__title')
            help_lines(setting)
        print_button(setting)
        with box('div', 'k-actions'):
            if on_card(circle_of(setting)):
                link_button(setting, say('closing.card.done'), START, done=True)
            else:
                link_button(setting, say('closing.card.choose'), LATER)


def _later(setting: Setting) -> None:
    say, lines = setting.say, on_card(circle_of(setting))
    if not lines:
        note(setting, 'ui-info', say('closing.card.empty'))
        return
    with box('section', 'k-section'):
        text('h2', say('closing.card.later'), 'k-section__title')
        with box('ul', 'k-lines'):
            for person, line in lines:
                with box('li', 'k-lines__line'):
                    person_words(setting, person, line.what_for)


def _lines(setting: Setting, key: str, lines: list[str]) -> None:
    written = in_a_row(setting.say, lines)
    if not written:
        return
    with box('section', 'k-section'):
        text('h2', setting.say(f'closing.card.{key}'), 'k-section__title')
        text('p', written, 'k-own')
