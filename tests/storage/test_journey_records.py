"""The journey to and from what a vault keeps."""

import json
from datetime import date

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Contact, Domain, Field, Item, Outcome, Phase, Ring, Role, Stand, Topic
from pwa.domain.chosen import Chosen
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.share_keeping import ShareEntry, ShareSet, ShownName
from pwa.domain.snapshot_values import KeptFigure, KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from pwa.storage import journey_records as journey
from pwa.storage.journey_records import KINDS, Entry
from pwa.storage.records import Document

DAY = date(2026, 11, 23)
KEPT = KeptPerson(
    'a',
    'Oma',
    'avatar-cat',
    Role.GRANDPARENT,
    Ring.CLOSE,
    Domain.FAMILY,
    Contact.DAILY,
    frozenset(Item),
    frozenset(),
    private=True,
)


def through_json(document: Document) -> Document:
    """A document as it comes back from a vault."""
    back: Document = json.loads(json.dumps(document))
    return back


@pytest.mark.parametrize(
    'entry',
    [
        Wish('w', 'Zwemmen'),
        Wish('w', 'Zwemmen', ('a', 'b'), DAY),
        Step('s', 'Bellen'),
        Step('s', 'Bellen', 'a', DAY, Phase.LOOKING, 'w', Outcome.PARTLY, DAY, 'Fijn'),
        GoodNews('g', 'Een zeven', DAY),
        ShareSet('s', 'Voor school'),
        ShareSet(
            's', 'Voor school', Chosen({'a': frozenset({Field.ROLE})}, frozenset({'a'}), frozenset({Field.STEPS}))
        ),
        ShareEntry('e', DAY),
        ShareEntry('e', DAY, DAY, 'Juf', (ShownName('Oma', frozenset(Field)),), frozenset({Field.WISHES}), sealed=True),
        Snapshot('n', DAY),
        Snapshot('n', DAY, (KEPT, KeptPerson('b', 'Bas')), (KeptFigure('b', Stand.STOPPED),)),
    ],
)
def test_an_entry_comes_back_whole(entry: Entry) -> None:
    kind = KINDS[type(entry)]
    assert kind.value(through_json(kind.document(entry))) == entry


@pytest.mark.parametrize(
    'closing', [Closing(), Closing(DAY, 'De koffie', ('a',), (LaterLine('a', 'praten'), LaterLine('b')), 'Adem in')]
)
def test_a_closing_comes_back_whole(closing: Closing) -> None:
    assert journey.closing_of(through_json(journey.closing_document(closing))) == closing


def test_a_line_about_oneself_comes_back_whole() -> None:
    line = AboutLine(Topic.DREAM, 'Zeilen')
    assert journey.about_of(through_json(journey.about_document(line))) == line
