"""How a circle was is kept by itself, before the first change of a day, and not too often."""

from datetime import date, timedelta

import pytest

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Circle, Profile
from pwa.domain.snapshots import MAX_SNAPSHOTS
from pwa.domain.wishes import Wish
from pwa.storage.repository import Repository
from tests.storage.vaults import MemoryVault

DAY = date(2026, 11, 23)


class Calendar:
    """The day of now."""

    def __init__(self) -> None:
        self.day = DAY

    def __call__(self) -> date:
        return self.day

    def go_on(self, days: int) -> None:
        """So many days later."""
        self.day += timedelta(days=days)


@pytest.fixture
def today() -> Calendar:
    return Calendar()


@pytest.fixture
async def repository(today: Calendar) -> Repository:
    repository = await Repository.open(MemoryVault(), today)
    await repository.save_profile(Profile('Sam', CircleKind.YOUTH))
    await repository.add_people(['Oma', 'Bas'])
    return repository


def circle_of(repository: Repository) -> Circle:
    circle = repository.circle
    assert circle is not None
    return circle


def kept(repository: Repository) -> list[tuple[date, list[str]]]:
    """The days that are kept, each with who was there."""
    return [(one.day, [person.name for person in one.people]) for one in circle_of(repository).snapshots]


async def test_the_day_of_the_beginning_is_not_kept_since_nothing_was_there_before(repository: Repository) -> None:
    await repository.add_people(['Tom'])
    assert kept(repository) == []


async def test_the_first_change_of_a_later_day_keeps_how_it_was_before_it(
    repository: Repository, today: Calendar
) -> None:
    today.go_on(1)
    await repository.add_people(['Tom'])
    await repository.add_people(['Noor'])
    assert kept(repository) == [(today.day, ['Oma', 'Bas'])]


async def test_after_that_not_for_four_weeks(repository: Repository, today: Calendar) -> None:
    today.go_on(1)
    await repository.add_people(['Tom'])
    first = today.day
    today.go_on(28)
    await repository.save(Wish('w', 'Zwemmen'))
    assert [day for day, _ in kept(repository)] == [first]
    today.go_on(1)
    await repository.save(Wish('v', 'Varen'))
    assert kept(repository)[1:] == [(today.day, ['Oma', 'Bas', 'Tom'])]


async def test_taking_the_change_back_takes_back_that_it_was_kept_and_no_more(
    repository: Repository, today: Calendar
) -> None:
    today.go_on(1)
    before = circle_of(repository)
    await repository.add_people(['Tom'])
    await repository.undo()
    assert circle_of(repository) == before
    assert not repository.can_undo


async def test_one_that_is_asked_for_keeps_how_it_is_and_can_be_taken_back(
    repository: Repository, today: Calendar
) -> None:
    await repository.keep_snapshot()
    assert kept(repository) == [(today.day, ['Oma', 'Bas'])]
    await repository.undo()
    assert kept(repository) == []


async def test_there_never_are_more_than_fit(repository: Repository, today: Calendar) -> None:
    for _ in range(MAX_SNAPSHOTS + 2):
        today.go_on(7)
        await repository.keep_snapshot()
    days = [day for day, _ in kept(repository)]
    assert len(days) == MAX_SNAPSHOTS
    assert {DAY + timedelta(days=7), today.day} <= set(days)


async def test_of_one_day_the_first_and_the_last_are_kept(repository: Repository, today: Calendar) -> None:
    for name in ('Tom', 'Ans', 'Wim'):
        await repository.keep_snapshot()
        await repository.add_people([name])
    assert kept(repository) == [(today.day, ['Oma', 'Bas']), (today.day, ['Oma', 'Bas', 'Tom', 'Ans'])]
    today.go_on(1)
    await repository.keep_snapshot()
    assert len(kept(repository)) == 3
