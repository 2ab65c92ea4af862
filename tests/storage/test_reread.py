"""A repository whose record was changed by another window."""

import pytest

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError
from tests.ui.stage import MemoryVault


async def test_what_the_other_window_kept_is_there_and_neither_change_is_lost() -> None:
    vault = MemoryVault()
    ours = await Repository.open(vault)
    await ours.save_profile(Profile('Zoë', CircleKind.PARENT))
    theirs = await Repository.open(vault)
    await theirs.add_people(['Ada'])
    await ours.reread()
    await ours.add_people(['Ben'])
    circle = (await Repository.open(vault)).circle
    assert circle is not None
    assert [person.name for person in circle.people] == ['Ada', 'Ben']


async def test_the_last_change_can_be_undone_whichever_window_made_it() -> None:
    vault = MemoryVault()
    ours = await Repository.open(vault)
    await ours.save_profile(Profile('Zoë', CircleKind.PARENT))
    await ours.add_people(['Ben'])
    theirs = await Repository.open(vault)
    await theirs.add_people(['Ada'])
    await ours.reread()
    assert await ours.undo()
    circle = (await Repository.open(vault)).circle
    assert circle is not None
    assert [person.name for person in circle.people] == ['Ben']


async def test_a_damaged_record_leaves_all_as_it_was() -> None:
    vault = MemoryVault()
    ours = await Repository.open(vault)
    await ours.save_profile(Profile('Zoë', CircleKind.PARENT))
    vault.record = 'no record'
    with pytest.raises(VaultError):
        await ours.reread()
    assert ours.circle is not None
