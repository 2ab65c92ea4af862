"""One person of an overview: giving before getting, and only what was shown."""

from collections.abc import Iterable

from pwa.domain.choices import Item
from pwa.domain.overview import ShownPerson
from pwa.ui.components.picture import picture, picture_name
from pwa.ui.components.plain import box, text
from pwa.ui.components.words import label_of
from pwa.ui.setting import Setting


def shown_person(setting: Setting, person: ShownPerson, giver: str) -> None:
    """Draws a card of one person.

    Args:
        setting: words and place.
        person: who is shown.
        giver: whose circle it is.
    """
    with box('article', 'k-card'):
        _who(setting, person)
        _why(setting, person)
        _exchange(setting, person, giver)
        _facts(setting, person)
        if person.strengthen:
            line(setting, 'field-strengthen', setting.say('read.overview.strengthen', giver=giver))


def line(setting: Setting, drawing: str, words: str) -> None:
    """Draws one fact: a picture and a word."""
    with box('p', 'k-overview__item'):
        picture(setting, drawing)
        text('span', words)


def _who(setting: Setting, person: ShownPerson) -> None:
    with box('div', 'k-overview__who'):
        with box('span', 'k-avatar') as avatar:
            avatar.props['aria-hidden'] = 'true'
            if person.role:
                picture(setting, picture_name(person.role))
            else:
                text('span', person.name[:1])
        with box('div', 'k-person__words'):
            text('h3', person.name, 'k-person__name')
            role = _role(setting, person)
            if role:
                text('p', role, 'k-person__caption')


def _role(setting: Setting, person: ShownPerson) -> str:
    role = label_of(setting.say, person.role) if person.role else ''
    if role and person.own_role:
        return setting.say('read.overview.own_role', role=role, own=person.own_role)
    return role or person.own_role


def _why(setting: Setting, person: ShownPerson) -> None:
    if not person.why:
        return
    with box('div', 'k-stack', 'k-stack--tight'):
        text('h4', setting.say('read.overview.why', name=person.name), 'k-soft', 'k-small')
        with box('blockquote', 'k-quote'):
            text('p', person.why)


def _exchange(setting: Setting, person: ShownPerson, giver: str) -> None:
    if not (person.giving or person.giving_text or person.getting or person.getting_text):
        return
    with box('div', 'k-overview__exchange'):
        giving = _sentences(setting, person.giving, person.giving_text, giver=giver, receiver=person.name)
        _gift(setting, 'giving', giver, giving)
        getting = _sentences(setting, person.getting, person.getting_text, giver=person.name, receiver=giver)
        _gift(setting, 'getting', giver, getting)


def _sentences(
    setting: Setting, items: Iterable[Item], own: str, *, giver: str, receiver: str
) -> list[tuple[str, str]]:
    """The name of a picture and the sentence of each item, own words last."""
    words = {'giver': giver, 'receiver': receiver}
    told = [
        (picture_name(item), setting.say(f'choices.item.{item.name.lower()}.shown', **words)) for item in sorted(items)
    ]
    return [*told, ('ui-message', setting.say('read.overview.own_words', text=own))] if own else told


def _gift(setting: Setting, direction: str, giver: str, sentences: list[tuple[str, str]]) -> None:
    if not sentences:
        return
    with box('div', 'k-card', f'k-card--{direction}'):
        text('h4', setting.say(f'read.overview.{direction}', giver=giver))
        for drawing, words in sentences:
            line(setting, drawing, words)


def _facts(setting: Setting, person: ShownPerson) -> None:
    say = setting.say
    if person.domain:
        words = say('read.overview.domain', word=label_of(say, person.domain))
        line(setting, picture_name(person.domain), words)
    if person.contact:
        words = say('read.overview.contact', word=label_of(say, person.contact))
        line(setting, picture_name(person.contact), words)
    if person.knows:
        line(setting, picture_name(person.knows), label_of(say, person.knows))
    for way in sorted(person.involvement):
        line(setting, picture_name(way), label_of(say, way))
