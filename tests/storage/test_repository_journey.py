"""Wishes, steps, good news, snapshots, the closing: kept, changed, taken out, taken back."""

from datetime import date

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import CircleKind, Stand, Topic
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.good_news import GoodNews
from pwa.domain.snapshot_values import KeptFigure, Snapshot
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from pwa.storage.journey_records import Entry
from pwa.storage.repository import Repository
from tests.storage.vaults import MemoryVault

DAY = date(2026, 11, 23)


@pytest.fixture
async def repository() -> Repository:
    repository = await Repository.open(MemoryVault(), lambda: DAY)
    await repository.save_profile(Profile('Sam', CircleKind.YOUTH))
    return repository


def circle_of(repository: Repository) -> Circle:
    circle = repository.circle
    assert circle is not None
    return circle


def entries(circle: Circle) -> tuple[Entry, ...]:
    return (*circle.wishes, *circle.steps, *circle.good_news, *circle.snapshots)


@pytest.mark.parametrize(
    ('first', 'changed'),
    [
        (Wish('w', 'Zwemmen'), Wish('w', 'Samen zwemmen', ('a',))),
        (Step('s', 'Bellen'), Step('s', 'Bellen', day=DAY)),
        (GoodNews('g', 'Een zeven', DAY), GoodNews('g', 'Een acht', DAY)),
        (Snapshot('n', DAY), Snapshot('n', DAY, (), (KeptFigure('a', Stand.YES),))),
    ],
)
async def test_an_entry_is_kept_changed_taken_out_and_taken_back(
    repository: Repository, first: Entry, changed: Entry
) -> None:
    await repository.save(first)
    assert entries(circle_of(repository)) == (first,)
    await repository.save(changed)
    assert entries(circle_of(repository)) == (changed,)
    await repository.remove(changed)
    assert entries(circle_of(repository)) == ()
    await repository.undo()
    assert entries(circle_of(repository)) == (changed,)


async def test_several_go_out_in_one_change(repository: Repository) -> None:
    for entry in (Wish('v', 'Varen'), Wish('w', 'Zwemmen'), Step('s', 'Bellen')):
        await repository.save(entry)
    await repository.remove(Wish('v', 'Varen'), Step('s', 'Bellen'))
    assert entries(circle_of(repository)) == (Wish('w', 'Zwemmen'),)
    await repository.undo()
    assert len(entries(circle_of(repository))) == 3


async def test_lines_about_oneself_take_the_place_of_those_before(repository: Repository) -> None:
    await repository.save_about((AboutLine(Topic.LIKES, 'Vissen'), AboutLine(Topic.DREAM, 'Zeilen')))
    await repository.save_about((AboutLine(Topic.LIKES, 'Voetbal'),))
    assert circle_of(repository).about == (AboutLine(Topic.LIKES, 'Voetbal'),)


async def test_who_leaves_the_circle_leaves_wishes_steps_and_the_card_for_later(repository: Repository) -> None:
    oma, bas = await repository.add_people(['Oma', 'Bas'])
    await repository.save(Wish('w', 'Zwemmen', (oma.id, bas.id)))
    await repository.save(Step('s', 'Bellen', oma.id, DAY))
    await repository.save_closing(Closing(DAY, 'Koffie', (oma.id,), (LaterLine(oma.id), LaterLine(bas.id))))
    before = circle_of(repository)
    await repository.remove_person(oma.id)
    circle = circle_of(repository)
    assert circle.wishes == (Wish('w', 'Zwemmen', (bas.id,)),)
    assert circle.steps == (Step('s', 'Bellen', None, DAY),)
    assert circle.closing == Closing(DAY, 'Koffie', (), (LaterLine(bas.id),))
    await repository.undo()
    assert circle_of(repository) == before
