"""While somebody looks along, the circle is without what is private; what is kept stays whole."""

from dataclasses import replace
from datetime import date

import pytest

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from pwa.domain.steps import Step
from pwa.storage.repository import Repository
from tests.ui.stage import MemoryVault

DAY = date(2027, 3, 4)


@pytest.fixture
async def repository() -> Repository:
    """A circle with somebody private in it, and a step with them."""
    repository = await Repository.open(MemoryVault(), lambda: DAY)
    await repository.save_profile(Profile('Noor', CircleKind.YOUTH))
    (kees,) = await repository.add_people(['Kees'])
    await repository.save_person(replace(kees, private=True))
    await repository.add_people(['Oma'])
    await repository.save(Step('s', 'Appen', kees.id))
    return repository


def names(repository: Repository) -> list[str]:
    """Who can be seen."""
    assert repository.circle
    return [person.name for person in repository.circle.people]


async def test_turning_it_on_and_off_changes_nothing_that_is_kept(repository: Repository) -> None:
    before = repository.circle
    repository.looked_along = True
    assert names(repository) == ['Oma']
    repository.looked_along = False
    assert repository.circle == before


async def test_changes_made_meanwhile_lose_nobody(repository: Repository) -> None:
    repository.looked_along = True
    assert repository.circle
    oma = repository.circle.people[0]
    await repository.save_person(replace(oma, why='lief'))
    await repository.add_people(['Mo'])
    await repository.remove_person(oma.id)
    repository.looked_along = False
    assert names(repository) == ['Kees', 'Mo']
    assert [step.what for step in repository.circle.steps] == ['Appen']


async def test_a_snapshot_made_meanwhile_is_whole(repository: Repository) -> None:
    repository.looked_along = True
    await repository.keep_snapshot()
    repository.looked_along = False
    assert repository.circle
    assert {'Kees', 'Oma'} <= {person.name for person in repository.circle.snapshots[-1].people}
