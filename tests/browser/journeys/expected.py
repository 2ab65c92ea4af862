"""What an overview must say of what was typed: worked out here, without the code of the app that does it."""

from collections.abc import Collection
from dataclasses import replace

from pwa.domain.choices import Field, Party
from pwa.domain.overview import ShownPerson, ShownSteunfiguur
from tests.browser.journeys.reading import Card
from tests.browser.journeys.words import SAY, label

HOLDS = {
    Field.ROLE: ('role', 'own_role'),
    Field.RING: ('ring',),
    Field.DOMAIN: ('domain',),
    Field.CONTACT: ('contact',),
    Field.GIVING: ('giving', 'giving_text'),
    Field.GETTING: ('getting', 'getting_text'),
    Field.WHY: ('why',),
}
"""What belongs to a field that can be shown."""


def with_only(person: ShownPerson, fields: Collection[Field]) -> ShownPerson:
    """The person with no more than these fields."""
    kept = [name for field in HOLDS if field in fields for name in HOLDS[field]]
    return replace(ShownPerson(person.name), **{name: getattr(person, name) for name in kept})


def card(person: ShownPerson, giver: str) -> Card:
    """How a person stands on the screen of whoever reads; who has no ring stands under "Mensen"."""
    under = label(person.ring) if person.ring else SAY('read.overview.people')
    lines = {
        '': [*_role(person), *_facts(person)],
        SAY('read.overview.why', name=person.name): [person.why] if person.why else [],
        SAY('read.overview.giving', giver=giver): _exchange(person, 'giving', giver=giver, receiver=person.name),
        SAY('read.overview.getting', giver=giver): _exchange(person, 'getting', giver=person.name, receiver=giver),
    }
    return Card(under, person.name, {heading: said for heading, said in lines.items() if said})


def steunfiguur_card(figure: ShownSteunfiguur, name: str, giver: str) -> Card:
    """How a steunfiguur stands on the screen of whoever reads."""
    agreed = {label(party): [one.text for one in figure.agreements if one.party is party] for party in Party}
    stand = SAY(f'read.stand.{figure.stand.name.lower()}', giver=giver, name=name) if figure.stand else ''
    lines = {'': [stand] if stand else [], **agreed}
    return Card(SAY('read.overview.steunfiguur'), name, {heading: said for heading, said in lines.items() if said})


def _role(person: ShownPerson) -> list[str]:
    role = ', '.join(words for words in (label(person.role) if person.role else '', person.own_role) if words)
    return [role] if role else []


def _facts(person: ShownPerson) -> list[str]:
    domain = [SAY('read.overview.domain', word=label(person.domain))] if person.domain else []
    contact = [SAY('read.overview.contact', word=label(person.contact))] if person.contact else []
    return [*domain, *contact]


def _exchange(person: ShownPerson, way: str, *, giver: str, receiver: str) -> list[str]:
    items, own = getattr(person, way), getattr(person, f'{way}_text')
    told = [SAY(f'choices.item.{item.name.lower()}.shown', giver=giver, receiver=receiver) for item in sorted(items)]
    return [*told, SAY('read.overview.own_words', text=own)] if own else told
