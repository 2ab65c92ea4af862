"""What stands at each line of a person's page, in a few words."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from pwa.domain.choices import Item
from pwa.domain.people import Person
from pwa.domain.speaking import is_long_ago
from pwa.texts import Texts
from pwa.ui.components.day import birthday_in_words, day_in_words
from pwa.ui.components.words import in_a_row, label_of, name_of
from pwa.ui.found import circle_of
from pwa.ui.setting import Setting

_SAMPLE = 3


def answers(setting: Setting, one: Person) -> Mapping[str, str]:
    """By the end of a line's route what stands there now, '' where nothing was said; without the lines that don't fit.

    Args:
        setting: words, circle and day.
        one: the person.
    """
    say = setting.say
    said = {**_exchanged(setting, one), **_who(say, one), **_days(setting, one), **_taking_part(say, one)}
    said |= {'alleen-ik': say('person.private.on') if one.private else '', 'naam': '', 'plaatje': '', 'weg': ''}
    return {**said, 'korte-naam': one.nickname} if circle_of(setting).profile.short_names else said


def _exchanged(setting: Setting, one: Person) -> dict[str, str]:
    say, exchange, name = setting.say, one.exchange, name_of(setting, one)

    def sample(items: frozenset[Item], word: Callable[[str], str], own: str = '') -> str:
        """The first few things, as an idea of what stands there: never how many."""
        lines = [say(word(item.name.lower()), name=name) for item in sorted(items)]
        lines += [own] if own else []
        return ' · '.join(lines[:_SAMPLE]) + (' …' if len(lines) > _SAMPLE else '')

    return {
        'geven': sample(exchange.giving, lambda item: f'choices.item.{item}.give', exchange.giving_text),
        'krijgen': sample(exchange.getting, lambda item: f'choices.item.{item}.get', exchange.getting_text),
        'later': sample(exchange.later, lambda item: f'exchange.later.item.{item}'),
        'een-ding': one.task,
    }


def _who(say: Texts, one: Person) -> dict[str, str]:
    return {
        'plek': _label(say, one.ring),
        'wie': in_a_row(say, (_label(say, one.role), one.own_role)),
        'waarvan': _label(say, one.domain),
        'waarom': one.why,
        'goed-in': one.good_at,
    }


def _days(setting: Setting, one: Person) -> dict[str, str]:
    say = setting.say
    spoken = say('person.spoken.last', day=day_in_words(say, one.spoken)) if one.spoken else ''
    return {
        'contact': _label(say, one.contact),
        'gesproken': say('person.spoken.long_ago') if is_long_ago(one, setting.today()) else spoken,
        'verjaardag': birthday_in_words(say, one.birthday) if one.birthday else '',
    }


def _taking_part(say: Texts, one: Person) -> dict[str, str]:
    if not one.is_human:
        return {'sterker': say('person.strengthen.on') if one.strengthen else ''}
    return {
        'weet': _label(say, one.knows),
        'meedoen': in_a_row(say, (label_of(say, way) for way in sorted(one.involvement))),
        'dichterbij': say('person.closer.on') if one.closer else '',
        'sterker': say('person.strengthen.on') if one.strengthen else '',
    }


def _label(say: Texts, choice: IntEnum | None) -> str:
    return '' if choice is None else label_of(say, choice)
