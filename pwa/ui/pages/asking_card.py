"""A card that thanks somebody, with a picture: to show on the screen, or to send its words."""

from nicegui import ui

from pwa.domain.people import Person
from pwa.ui.components.avatar import choose_picture
from pwa.ui.components.handing import hand_buttons, words_to_hand
from pwa.ui.components.picture import picture
from pwa.ui.components.plain import box, text
from pwa.ui.components.whole_name import say_whole_name
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages.asking import START
from pwa.ui.pages.asking_message import draft_of
from pwa.ui.pages.asking_words import Kind, Tone, message
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_PICTURES = 11
_FLOWER = 'avatar-flower-tulip'


def page(setting: Setting, person_id: str, tone: str) -> None:
    """Draws the screen.

    Args:
        setting: words and circle; a message that was changed is in its session.
        person_id: for whom.
        tone: one of ``Tone``.
    """
    person = circle_of(setting).person(person_id)
    if person is None or tone not in set(Tone):
        lost(setting)
        return
    say, drawing = setting.say, _FLOWER

    def choose(chosen: str) -> None:
        nonlocal drawing
        drawing = chosen
        card.refresh()

    @ui.refreshable
    def card() -> None:
        _card(setting, drawing, _words(setting, person, Tone(tone)))

    title, hint = say('asking.card.title', name=name_of(setting, person)), say('asking.card.hint')
    with frame(setting, title, back=f'{START}/thank/{person_id}', hint=hint):
        card()
        say_whole_name(setting, say('asking.card.whole_name'))
        with box('section', 'k-section'):
            text('h2', say('asking.card.drawing'), 'k-section__title')
            choose_picture(setting, drawing, choose, name=say('asking.card.drawing'), most=_PICTURES)
        with box('div', 'k-actions'):
            hand_buttons(setting)


def _words(setting: Setting, person: Person, tone: Tone) -> str:
    changed = setting.session.drafts.get(draft_of(setting.say, Kind.THANK, tone, person), '')
    return changed.strip() or message(setting, Kind.THANK, tone, person)


def _card(setting: Setting, drawing: str, words: str) -> None:
    with box('div', 'k-card', 'k-card--giving', 'k-thanks'):
        if drawing:
            picture(setting, drawing, 'k-picture--huge')
        with words_to_hand():
            text('p', words, 'k-lead')
