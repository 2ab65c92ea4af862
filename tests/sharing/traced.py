"""A circle in which every place is filled in, each text with words of its own, so that it tells where it is from.

Every text is ``zq-`` and then where it stands; those of a person have the name first. It ends in a full stop, since the
byte behind a text may look like a letter.
"""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import get_args, get_type_hints

from pwa.domain.about_me import AboutLine
from pwa.domain.birthdays import Birthday
from pwa.domain.choices import (
    CircleKind,
    Contact,
    Domain,
    Field,
    Involvement,
    Item,
    Knows,
    Outcome,
    Party,
    Phase,
    Ring,
    Role,
    Stage,
    Stand,
    Topic,
)
from pwa.domain.chosen import PARTS, Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.people import Exchange, Person
from pwa.domain.share_keeping import ShareEntry, ShareSet, ShownName
from pwa.domain.snapshot_values import KeptFigure, KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Answer, Steunfiguur, Turn
from pwa.domain.wishes import Wish

DAY = date(2027, 3, 4)
BEFORE = date(2026, 12, 5)
NAMES = ('anna', 'bo', 'cas', 'dee')
PRIVATE = 'dee'


def id_of(name: str) -> str:
    return f'zq-{name}-id.'


def person(name: str) -> Person:
    said = {text: f'zq-{name}-{text}.' for text in ('own-role', 'giving', 'getting', 'why', 'good-at', 'task')}
    return Person(
        id_of(name),
        f'zq-{name}-name.',
        picture=f'zq-{name}-picture.',
        role=Role.NEIGHBOUR,
        own_role=said['own-role'],
        ring=Ring.CLOSE,
        domain=Domain.SPORT,
        contact=Contact.MONTHLY,
        exchange=Exchange(
            frozenset({Item.LENDING}),
            frozenset({Item.CHILDCARE}),
            said['giving'],
            said['getting'],
            frozenset({Item.COMFORT}),
        ),
        why=said['why'],
        knows=Knows.SOME,
        strengthen=True,
        involvement=frozenset({Involvement.HELPS_OUT}),
        private=name == PRIVATE,
        nickname=f'zq-{name}-nickname.',
        good_at=said['good-at'],
        task=said['task'],
        closer=True,
        birthday=Birthday(7, 9),
        spoken=BEFORE,
    )


def figure(name: str) -> Steunfiguur:
    return Steunfiguur(
        id_of(name),
        Stand.YES,
        (Agreement(Party.YOUTH, f'zq-{name}-agreement.'),),
        (Turn(BEFORE, Stand.ASKED), Turn(DAY, Stand.YES)),
        (Answer(Stage.HOW, f'zq-{name}-question.', f'zq-{name}-answer.'),),
        frozenset({Stage.WHO}),
    )


def steps(place: str, who: str | None) -> tuple[Step, ...]:
    """One that is still to come, and one for each way in which it may have gone."""

    def step(text: str, outcome: Outcome | None = None) -> Step:
        looked_back, went = (None, '') if outcome is None else (BEFORE, f'zq-{place}-{text}-went.')
        return Step(
            f'zq-{place}-{text}-id.',
            f'zq-{place}-{text}.',
            who,
            DAY,
            Phase.DOING,
            'zq-wish-id.',
            outcome,
            looked_back,
            went,
        )

    looked_back_on = (step(outcome.name.lower().replace('_', '-'), outcome) for outcome in Outcome)
    return (step('step'), *looked_back_on)


def snapshot() -> Snapshot:
    kept = (
        KeptPerson(
            id_of(name),
            f'zq-{name}-kept-name.',
            f'zq-{name}-kept-picture.',
            Role.FRIEND,
            Ring.FURTHER,
            Domain.SCHOOL,
            Contact.DAILY,
            frozenset({Item.FUN}),
            frozenset({Item.EATING}),
            private=True,
        )
        for name in NAMES
    )
    return Snapshot('zq-snapshot-id.', BEFORE, tuple(kept), (KeptFigure('zq-anna-id.', Stand.ASKED),))


CIRCLE = Circle(
    Profile('zq-giver.', CircleKind.YOUTH, 'zq-giver-picture.', short_names=True),
    tuple(map(person, NAMES)),
    tuple(map(figure, NAMES)),
    wishes=(
        Wish('zq-wish-id.', 'zq-wish.', ('zq-anna-id.',)),
        Wish('zq-fulfilled-id.', 'zq-fulfilled.', ('zq-bo-id.',), BEFORE),
    ),
    steps=(*steps('own', None), *(step for name in NAMES for step in steps(name, id_of(name)))),
    good_news=(GoodNews('zq-news-id.', 'zq-news.', BEFORE),),
    about=(AboutLine(Topic.LIKES, 'zq-about.'),),
    snapshots=(snapshot(),),
    closing=Closing(
        BEFORE, 'zq-stays.', ('zq-anna-id.',), (LaterLine('zq-bo-id.', 'zq-later.'),), 'zq-note-to-oneself.'
    ),
    share_sets=(
        ShareSet(
            'zq-set-id.',
            'zq-set.',
            Chosen({'zq-anna-id.': frozenset(Field)}, frozenset({'zq-anna-id.'}), frozenset(PARTS)),
        ),
    ),
    share_log=(
        ShareEntry(
            'zq-log-id.',
            BEFORE,
            DAY,
            'zq-shown-to.',
            (ShownName('zq-shown-then.', frozenset({Field.WHY})),),
            frozenset({Field.WISHES}),
            sealed=True,
        ),
    ),
)


def kinds(kind: object) -> set[type]:
    """The kinds of values that may stand in one of this kind, at any depth, itself too."""
    inner = {found for part in get_args(kind) for found in kinds(part)}
    if isinstance(kind, type) and is_dataclass(kind):
        return {kind}.union(inner, *(kinds(hint) for hint in get_type_hints(kind).values()))
    return inner


def values(value: object) -> list[object]:
    """All that stands in a value, at any depth, itself too."""
    if is_dataclass(value):
        parts = [getattr(value, field.name) for field in fields(value)]
    elif isinstance(value, dict):
        parts = [*value.keys(), *value.values()]
    else:
        parts = [*value] if isinstance(value, tuple | frozenset) else []
    return [value, *(found for part in parts for found in values(part))]
