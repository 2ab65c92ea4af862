"""A change is kept as a whole or not at all, and can be taken back."""

import asyncio
import json
from dataclasses import replace

import pytest

from pwa.domain.choices import CircleKind, Domain, Item, Party, Ring, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Exchange, Person, Template
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.writing import WritingError
from pwa.storage.history import MAX_CHANGES
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError, VaultFault
from tests.storage.vaults import MemoryVault

YOUTH, PARENT = Profile('Sanne', CircleKind.YOUTH, 'avatar-cat'), Profile('Mila', CircleKind.PARENT)


async def begun(profile: Profile = YOUTH, names: tuple[str, ...] = ('Riet', 'Bas')) -> tuple[Repository, MemoryVault]:
    """A circle with people in it."""
    vault = MemoryVault()
    repository = await Repository.open(vault)
    await repository.save_profile(profile)
    await repository.add_people(names)
    return repository, vault


def circle_of(repository: Repository) -> Circle:
    """What is kept now."""
    assert repository.circle is not None
    return repository.circle


def names(repository: Repository) -> list[str]:
    """Who is kept now."""
    return [person.name for person in circle_of(repository).people]


async def test_before_the_first_run_there_is_no_circle() -> None:
    repository = await Repository.open(MemoryVault())
    assert repository.circle is None
    assert not repository.can_undo
    assert not await repository.undo()


async def test_all_that_is_kept_is_there_after_opening_again() -> None:
    repository, vault = await begun()
    riet, bas = circle_of(repository).people
    changed = replace(riet, ring=Ring.CLOSE, exchange=Exchange(giving=frozenset({Item.FUN}), getting_text='Soep'))
    await repository.save_person(changed)
    figure = Steunfiguur(bas.id, Stand.YES, (Agreement(Party.YOUTH, 'Bel mij eerst'),))
    await repository.save_steunfiguur(figure)
    again = await Repository.open(vault)
    assert again.circle == Circle(YOUTH, (changed, bas), (figure,))


async def test_new_people_have_ids_of_their_own_and_share_the_template() -> None:
    repository, _ = await begun(names=())
    added = await repository.add_people(['Riet', 'Riet'], Template(domain=Domain.SCHOOL))
    assert added == circle_of(repository).people
    assert len({person.id for person in added}) == 2
    assert [(person.name, person.domain) for person in added] == [('Riet', Domain.SCHOOL)] * 2


async def test_one_wrong_name_adds_nobody() -> None:
    repository, vault = await begun()
    before = list(vault.records)
    with pytest.raises(WritingError):
        await repository.add_people(['Noor', ''])
    assert (names(repository), vault.records) == (['Riet', 'Bas'], before)


async def test_somebody_who_is_not_there_can_not_be_changed() -> None:
    repository, vault = await begun()
    before = list(vault.records)
    with pytest.raises(KeyError):
        await repository.save_person(Person(id='x', name='Niemand'))
    assert (names(repository), vault.records) == (['Riet', 'Bas'], before)


async def test_who_is_removed_is_gone_as_steunfiguur_too_and_comes_back_as_both() -> None:
    repository, _ = await begun()
    _, bas = circle_of(repository).people
    await repository.save_steunfiguur(Steunfiguur(bas.id))
    before = repository.circle
    await repository.remove_person(bas.id)
    assert names(repository) == ['Riet']
    assert circle_of(repository).steunfiguren == ()
    assert await repository.undo()
    assert repository.circle == before


async def test_a_steunfiguur_can_be_changed_and_taken_away_and_the_person_stays() -> None:
    repository, _ = await begun()
    riet, bas = circle_of(repository).people
    for figure in (Steunfiguur(bas.id), Steunfiguur(riet.id), Steunfiguur(bas.id, Stand.ASKED)):
        await repository.save_steunfiguur(figure)
    assert circle_of(repository).steunfiguren == (Steunfiguur(bas.id, Stand.ASKED), Steunfiguur(riet.id))
    await repository.remove_steunfiguur(bas.id)
    assert circle_of(repository).steunfiguren == (Steunfiguur(riet.id),)
    assert names(repository) == ['Riet', 'Bas']


async def test_a_parent_can_not_choose_a_steunfiguur() -> None:
    repository, _ = await begun(PARENT)
    with pytest.raises(PermissionError):
        await repository.save_steunfiguur(Steunfiguur(circle_of(repository).people[0].id))
    assert circle_of(repository).steunfiguren == ()


@pytest.mark.parametrize('fault', list(VaultFault))
async def test_what_can_not_be_kept_changes_nothing(fault: VaultFault) -> None:
    repository, vault = await begun()
    before, riet = repository.circle, circle_of(repository).people[0]
    vault.fault = fault
    changes = (
        repository.add_people(['Noor']),
        repository.save_person(replace(riet, why='Lief')),
        repository.remove_person(riet.id),
        repository.save_profile(PARENT),
        repository.save_steunfiguur(Steunfiguur(riet.id)),
        repository.undo(),
    )
    for change in changes:
        with pytest.raises(VaultError) as refused:
            await change
        assert refused.value.fault is fault
        assert repository.circle == before
    vault.fault = None
    await repository.add_people(['Noor'])
    assert names(repository) == ['Riet', 'Bas', 'Noor']


async def test_what_failed_is_no_change_to_take_back() -> None:
    repository, vault = await begun()
    vault.fault = VaultFault.FULL
    with pytest.raises(VaultError):
        await repository.add_people(['Noor'])
    vault.fault = None
    await repository.undo()
    assert names(repository) == []


async def test_changes_are_taken_back_one_by_one_to_the_beginning_but_not_the_beginning_itself() -> None:
    repository, vault = await begun()
    await repository.add_people(['Noor'])
    await repository.save_profile(replace(YOUTH, name='San'))
    for left in (['Riet', 'Bas', 'Noor'], ['Riet', 'Bas'], []):
        assert await repository.undo()
        assert names(repository) == left
        assert (await Repository.open(vault)).circle == repository.circle
    assert not repository.can_undo
    assert not await repository.undo()
    assert circle_of(repository).profile == YOUTH


async def test_the_way_back_is_long_but_not_endless() -> None:
    repository, _ = await begun(names=())
    for number in range(MAX_CHANGES + 5):
        await repository.add_people([f'P{number}'])
    taken_back = 0
    while await repository.undo():
        taken_back += 1
    assert taken_back == MAX_CHANGES


async def test_after_undo_new_people_are_still_kept_apart() -> None:
    repository, vault = await begun()
    await repository.undo()
    await repository.add_people(['Noor'])
    await repository.add_people(['Fatima'])
    assert names(repository) == names(await Repository.open(vault)) == ['Noor', 'Fatima']


async def test_changes_at_the_same_time_are_all_kept() -> None:
    repository, vault = await begun(names=())
    await asyncio.gather(*(repository.add_people([f'P{number}']) for number in range(5)))
    assert names(await Repository.open(vault)) == [f'P{number}' for number in range(5)]


@pytest.mark.parametrize(
    'damage',
    [
        lambda tables: tables['people']['1'].pop('ring'),
        lambda tables: tables['people']['1'].update(ring=77),
        lambda tables: tables['people']['1'].update(name=''),
        lambda tables: tables['people'].update({'1': 'Riet'}),
        lambda tables: tables.update(people={'een': {}}),
        lambda tables: tables['profile']['1'].update(kind='youth'),
    ],
)
async def test_a_damaged_record_is_told_on_opening_and_left_as_it_is(damage: object) -> None:
    _, vault = await begun()
    content = json.loads(vault.records[-1])
    assert callable(damage)
    damage(content['tables'])
    vault.records.append(json.dumps(content))
    with pytest.raises(VaultError) as refused:
        await Repository.open(vault)
    assert refused.value.fault is VaultFault.DAMAGED
    assert vault.records[-1] == json.dumps(content)
