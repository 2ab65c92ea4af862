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


async def two_windows(vault: MemoryVault) -> tuple[Session, Session]:
    """The first one typed something, then the second one took over and typed elsewhere."""
    first = await a_visit(vault)
    first.drafts['why riet'] = 'Zij'
    first.ticks['giving riet'] = frozenset({Item.FUN})
    await until_written()
    second = await a_visit(vault)
    second.drafts['wish'] = 'Vaker buiten'
    second.ticks['getting riet'] = frozenset({Item.HONESTY})
    await until_written()
    return first, second


async def test_a_window_that_takes_back_loses_nothing_that_was_typed_in_the_other(vault: MemoryVault) -> None:
    first, _ = await two_windows(vault)
    await first.reread_typed()
    assert dict(first.drafts) == {'why riet': 'Zij', 'wish': 'Vaker buiten'}
    first.drafts['why riet'] = 'Zij bakt'
    await until_written()
    after = await a_visit(vault)
    assert dict(after.drafts) == {'why riet': 'Zij bakt', 'wish': 'Vaker buiten'}
    assert dict(after.ticks) == {'giving riet': {Item.FUN}, 'getting riet': {Item.HONESTY}}


async def test_and_the_other_way_round_the_newest_words_of_a_field_stay(vault: MemoryVault) -> None:
    first, second = await two_windows(vault)
    await first.reread_typed()
    first.drafts['why riet'] = 'Zij bakt'
    first.drafts['good_news'] = 'Een voldoende'
    await until_written()
    await second.reread_typed()
    second.drafts['wish'] = 'Vaker samen'
    await until_written()
    expected = {'why riet': 'Zij bakt', 'wish': 'Vaker samen', 'good_news': 'Een voldoende'}
    assert dict((await a_visit(vault)).drafts) == expected


async def test_a_window_that_writes_once_more_after_a_takeover_takes_nothing_away(vault: MemoryVault) -> None:
    first, _ = await two_windows(vault)
    first.drafts['why riet'] = 'Zij bakt'
    await until_written()
    assert dict((await a_visit(vault)).drafts) == {'why riet': 'Zij bakt', 'wish': 'Vaker buiten'}


async def test_what_was_kept_here_does_not_come_back_from_before(vault: MemoryVault) -> None:
    first, second = await two_windows(vault)
    await first.reread_typed()
    del first.drafts['wish']
    await until_written()
    assert dict((await a_visit(vault)).drafts) == {'why riet': 'Zij'}
    await second.reread_typed()
    assert second.drafts['wish'] == 'Vaker buiten'


async def test_of_a_field_that_both_typed_in_each_has_its_own_words_and_the_last_are_kept(vault: MemoryVault) -> None:
    first, second = await two_windows(vault)
    second.drafts['why riet'] = 'Zij zingt'
    await until_written()
    first.drafts['why riet'] = 'Zij bakt'
    await until_written()
    assert (first.drafts['why riet'], second.drafts['why riet']) == ('Zij bakt', 'Zij zingt')
    assert (await a_visit(vault)).drafts['why riet'] == 'Zij bakt'


@pytest.mark.parametrize('record', ['', '{', '[]', '"a"', '[1, 2]', '[{}, {"a": 1}]', '{"a": "b", "c": "d"}'])
async def test_what_cannot_be_read_is_as_if_nothing_was_typed(vault: MemoryVault, record: str) -> None:
    vault.records = [record]
    visit = await a_visit(vault)
    assert (dict(visit.drafts), dict(visit.ticks)) == ({}, {})
