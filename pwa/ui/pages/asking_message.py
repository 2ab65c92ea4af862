"""A message to change freely: the words are the person's own, and the phone sends them, not the app.

The app never learns whether it was sent, so what was changed stays a draft until its person leaves the circle.
"""

from dataclasses import dataclass

from nicegui import ui

from pwa.domain.people import Person
from pwa.texts import Texts
from pwa.ui.components.button import row_link
from pwa.ui.components.field import TextField, text_field
from pwa.ui.components.handing import hand_buttons, words_to_hand
from pwa.ui.components.lines import note
from pwa.ui.components.plain import box
from pwa.ui.components.reader_language import reader_language
from pwa.ui.components.segment import segment
from pwa.ui.components.whole_name import say_whole_name
from pwa.ui.components.words import name_of
from pwa.ui.found import circle_of
from pwa.ui.frame import frame
from pwa.ui.pages import step, wishes
from pwa.ui.pages.asking import NOBODY, START
from pwa.ui.pages.asking_words import MAX_MESSAGE, Kind, Tone, message
from pwa.ui.screens import lost
from pwa.ui.setting import Setting

_DOTS = '…'
"""What stands in a message in every language where own words belong."""


def page(setting: Setting, kind: str, person_id: str) -> None:
    """A message of a kind to somebody.

    Args:
        setting: words and circle.
        kind: one of ``Kind``.
        person_id: to whom; ``NOBODY`` for who is not in the circle.
    """
    person = circle_of(setting).person(person_id)
    if kind not in set(Kind) or (person is None and person_id != NOBODY):
        lost(setting)
        return
    _Page(setting, Kind(kind), person, f'{START}/{kind}').draw()


def for_wish(setting: Setting, wish_id: str, person_id: str) -> None:
    """A message that asks somebody to be part of a wish."""
    wish, person = wishes.found(setting, wish_id), circle_of(setting).person(person_id)
    if wish and person:
        _Page(setting, Kind.ASK, person, f'/wensen/{wish_id}', About('wish', wish.text)).draw()
    elif wish:
        lost(setting)


def for_wish_to_anybody(setting: Setting, wish_id: str) -> None:
    """A message that asks for help with a wish, to whoever it will be."""
    wish = wishes.found(setting, wish_id)
    if wish:
        _Page(setting, Kind.ASK, None, f'/wensen/{wish_id}', About('wish', wish.text)).draw()


def for_step(setting: Setting, step_id: str) -> None:
    """A message that asks who does a step to do it, or to join."""
    found = step.found(setting, step_id)
    if found:
        person = circle_of(setting).person(found.who) if found.who else None
        _Page(setting, Kind.ASK, person, f'/stappen/{step_id}', About('step', found.what)).draw()


def draft_of(say: Texts, kind: Kind, tone: Tone, person: Person | None, about: str = '') -> str:
    """Under which name a changed message is remembered, also after the app is closed; see ``pwa.ui.typed``."""
    return f'message {say.language} {kind} {tone} {person.id if person else NOBODY} {about}'


def _dots(setting: Setting, field: TextField) -> None:
    """Says below the field that a place in it is still to be filled, for as long as that is so."""
    place = box('div')
    place.props['aria-live'] = 'polite'

    def look() -> None:
        if (_DOTS in field.value) == bool(place.default_slot.children):
            return
        place.clear()
        if _DOTS in field.value:
            with place:
                note(setting, 'ui-edit', setting.say('asking.message.fill_in'))

    field.on_change(look)
    look()


@dataclass(frozen=True)
class About:
    """What is asked for: a ``wish`` or a ``step``, in own words."""

    kind: str
    own_words: str

    def sentence(self, say: Texts) -> str:
        """The same as a sentence."""
        return say(f'asking.what.{self.kind}', text=self.own_words)


class _Page:
    """The page with the tone that was chosen; ``_letter`` has the words of the message, which may be in Dutch."""

    def __init__(
        self, setting: Setting, kind: Kind, person: Person | None, back: str, about: About | None = None
    ) -> None:
        self._setting, self._kind, self._person = setting, kind, person
        self._back, self._about, self._letter = back, about, setting
        self._tone = Tone.PLAIN

    def draw(self) -> None:
        """Draws the whole page."""
        setting, say, person = self._setting, self._setting.say, self._person
        title = say('asking.message.title_somebody')
        if person:
            title = say('asking.message.title', name=name_of(setting, person))
        with frame(setting, title, back=self._back, hint=say('asking.message.hint')):
            tones = {tone: say(f'asking.tone.{tone}') for tone in Tone}
            segment(say('asking.message.tone'), tones, self._tone, self._choose)
            reader_language(setting, self._write_in)
            self._words()
            note(setting, 'ui-info', say('asking.message.nothing_sent'))
            with box('div', 'k-actions'):
                hand_buttons(setting)

    def _choose(self, tone: Tone) -> None:
        self._tone = tone
        self._words.refresh()

    def _write_in(self, letter: Setting) -> None:
        self._letter = letter
        self._words.refresh()

    @ui.refreshable_method
    def _words(self) -> None:
        setting, say, person = self._setting, self._setting.say, self._person
        about = self._about.sentence(self._letter.say) if self._about else ''
        words = message(self._letter, self._kind, self._tone, person, about)
        draft = draft_of(self._letter.say, self._kind, self._tone, person, about)
        with words_to_hand():
            label = say('asking.message.field')
            field = text_field(setting, label, value=words, limit=MAX_MESSAGE, lines=5, draft=draft)
        _dots(setting, field)
        if person:
            say_whole_name(setting, say('asking.message.whole_name'))
        if self._kind is Kind.THANK and person:
            with box('ul', 'k-list'):
                path, caption = f'{START}/thank/{person.id}/kaart/{self._tone}', say('asking.message.card_caption')
                row_link(setting, say('asking.message.card'), path, picture='ui-card', caption=caption)
