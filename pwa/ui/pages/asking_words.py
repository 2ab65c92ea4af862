"""The messages to begin with: what one may want to say, in several tones, in the words of a parent or of a youth."""

from enum import StrEnum

from pwa.domain.people import Person
from pwa.texts import Texts
from pwa.ui.found import circle_of
from pwa.ui.setting import Setting

MAX_MESSAGE = 600
"""In letters. A message is a draft and no part of the circle, so this is only what reads well on a phone."""

_SAMPLE = 2


class Kind(StrEnum):
    """What one wants to say; the value is its key in ``content/<language>/asking.toml`` and the end of its route."""

    ASK = 'ask'
    ACCEPT = 'accept'
    THANK = 'thank'
    AGAIN = 'again'
    DECLINE = 'decline'


class Tone(StrEnum):
    """How one wants to say it; the value is its key in ``content/<language>/asking.toml``."""

    PLAIN = 'plain'
    CHEERFUL = 'cheerful'
    CAREFUL = 'careful'


def message(setting: Setting, kind: Kind, tone: Tone, person: Person | None, about: str = '') -> str:
    """The words to begin with.

    Args:
        setting: words and circle.
        kind: what to say.
        tone: how.
        person: to whom, by the whole name; None leaves a place for it.
        about: what it is about, as a sentence; without it there is a place for that.
    """
    say, whose = setting.say, circle_of(setting).profile.kind.name.lower()
    name = person.name if person else say('asking.message.empty_name')
    return say(f'asking.{whose}.{kind}.{tone}', name=name, what=about or _what(say, kind, person))


def _what(say: Texts, kind: Kind, person: Person | None) -> str:
    if kind is not Kind.THANK:
        return say('asking.what.open')
    items = sorted(person.exchange.getting)[:_SAMPLE] if person else []
    return ' '.join(say(f'asking.thanks.{item.name.lower()}') for item in items) or say('asking.what.thanks')
