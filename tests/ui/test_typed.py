"""What was typed and not kept outlives the end of the app."""

import asyncio

import pytest

from pwa.domain.choices import Item
from pwa.storage.vault import VaultFault
from pwa.ui import typed
from pwa.ui.setting import Session
from tests.storage.vaults import MemoryVault


@pytest.fixture
def vault(monkeypatch: pytest.MonkeyPatch) -> MemoryVault:
    monkeypatch.setattr(typed, 'PAUSE', 0)
    return MemoryVault()


async def a_visit(vault: MemoryVault) -> Session:
    """The session of a visit that begins now."""
    session = Session()
    await typed.remember(session, vault)
    return session


async def until_written() -> None:
    """Waits for all that was begun."""
    await asyncio.gather(*asyncio.all_tasks() - {asyncio.current_task()})


async def test_it_is_there_at_the_next_visit(vault: MemoryVault) -> None:
    visit = await a_visit(vault)
    visit.drafts['why riet'] = 'Zij bakt t'
    visit.ticks['giving riet'] = frozenset({Item.FUN})
    await until_written()
    after = await a_visit(vault)
    assert dict(after.drafts) == {'why riet': 'Zij bakt t'}
    assert dict(after.ticks) == {'giving riet': {Item.FUN}}


async def test_what_is_kept_is_gone_at_the_next_visit(vault: MemoryVault) -> None:
    visit = await a_visit(vault)
    visit.drafts['why riet'] = 'Zij bakt taart'
    await until_written()
    visit.drafts.pop('why riet', None)
    await until_written()
    assert not (await a_visit(vault)).drafts
    assert vault.records[-1] == ''


async def test_many_keys_are_one_writing_and_the_last_is_in_it(vault: MemoryVault) -> None:
    visit = await a_visit(vault)
    for length in range(1, 11):
        visit.drafts['why riet'] = 'Zij bakt taart'[:length]
    await until_written()
    assert len(vault.records) == 1
    assert (await a_visit(vault)).drafts['why riet'] == 'Zij bakt t'


async def test_what_is_typed_while_it_is_written_is_written_too(vault: MemoryVault) -> None:
    visit = await a_visit(vault)
    visit.drafts['why riet'] = 'Zij'
    await asyncio.sleep(0)
    visit.drafts['why riet'] = 'Zij bakt'
    await until_written()
    assert (await a_visit(vault)).drafts['why riet'] == 'Zij bakt'


async def test_a_full_phone_leaves_it_in_hand(vault: MemoryVault) -> None:
    visit = await a_visit(vault)
    vault.fault = VaultFault.FULL
    visit.drafts['why riet'] = 'Zij'
    await until_written()
    vault.fault = None
    visit.drafts['why riet'] = 'Zij bakt'
    await until_written()
    assert (await a_visit(vault)).drafts['why riet'] == 'Zij bakt'


@pytest.mark.parametrize('record', ['', '{', '[]', '"a"', '[1, 2]', '[{}, {"a": 1}]', '{"a": "b", "c": "d"}'])
async def test_what_cannot_be_read_is_as_if_nothing_was_typed(vault: MemoryVault, record: str) -> None:
    vault.records = [record]
    visit = await a_visit(vault)
    assert (dict(visit.drafts), dict(visit.ticks)) == ({}, {})
