"""Eight people with full texts, as ``eight_people.toml`` has them."""

import json
import tomllib
from pathlib import Path

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import ShownPerson
from pwa.domain.people import Exchange, Person
from pwa.sharing.overview_json import from_json

_TYPED = tomllib.loads(Path(__file__).with_suffix('.toml').read_text(encoding='utf-8'))
_OVERVIEW = from_json(json.dumps({**_TYPED, 'day': '2026-01-01'}))

GIVER = _OVERVIEW.giver
EIGHT = _OVERVIEW.people


def _as_kept(place: int, shown: ShownPerson) -> Person:
    facts = {name: getattr(shown, name) for name in ('role', 'own_role', 'ring', 'domain', 'contact', 'why')}
    exchange = Exchange(shown.giving, shown.getting, shown.giving_text, shown.getting_text)
    return Person(id=f'person-{place}', name=shown.name, exchange=exchange, **facts)


CIRCLE = Circle(Profile(GIVER, CircleKind.PARENT), tuple(_as_kept(place, person) for place, person in enumerate(EIGHT)))
"""The same people as they are kept."""
