"""A circle to share from, and the way to its code by tap."""

import pytest

from pwa.domain.choices import CircleKind, Contact, Field, Item, Party, Ring, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.sharing import qr
from tests.ui.stage import LINK, Stage

OMA = Person(
    id='o',
    name='Oma Truus',
    ring=Ring.VERY_CLOSE,
    contact=Contact.WEEKLY,
    exchange=Exchange(giving=frozenset({Item.FUN}), getting=frozenset({Item.LISTENING})),
    why='Bij haar ben ik rustig',
)
KEES = Person(id='k', name='Kees', ring=Ring.CLOSE, contact=Contact.DAILY, why='Hij vraagt door')
BASIMA = Person(id='b', name='Basima', ring=Ring.FURTHER, why='Zij kookt zoals thuis')
SEM = Person(id='s', name='Sem', private=True, why='Dit weet niemand')
AGREEMENT = Agreement(Party.YOUTH, 'Je vertelt mijn moeder niets over school.')
CIRCLE = Circle(
    Profile('Noor', CircleKind.YOUTH),
    (OMA, KEES, BASIMA, SEM),
    (Steunfiguur('k', Stand.YES, (AGREEMENT,)),),
)


def remember_codes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The payloads of the codes that come on the screen from now on."""
    payloads: list[str] = []
    draw = qr.draw

    def remember(link: str, payload: str) -> qr.QrPicture:
        assert link == LINK
        payloads.append(payload)
        return draw(link, payload)

    monkeypatch.setattr(qr, 'draw', remember)
    return payloads


def field_word(stage: Stage, field: Field) -> str:
    """What a field is called on the screen."""
    return stage.say(f'choices.field.{field.name.lower()}.label')


async def choose(stage: Stage, names: list[str], fields: list[Field]) -> None:
    """Goes from the first screen up to the fields, by tap."""
    await stage.tap(stage.say('share.start.begin'))
    for name in names:
        await stage.tap(name)
    await stage.tap(stage.say('share.people.next'))
    for field in fields:
        await stage.tap(field_word(stage, field))


async def show(stage: Stage) -> None:
    """Goes from the fields up to the code, by tap."""
    for key in ('fields', 'preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))
    await stage.tap(stage.say('share.way.plain'))
