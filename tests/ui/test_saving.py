"""Said to be saved only when it is."""

import asyncio
from datetime import date

import pytest

from pwa import texts
from pwa.domain.writing import WritingError
from pwa.storage.repository import Repository
from pwa.ui.saving import is_kept, keep
from pwa.ui.setting import Notice, Setting
from tests.ui.family import FAMILY, RIET
from tests.ui.stage import CONTENT, LINK, MemoryVault, record_of


class SlowVault(MemoryVault):
    """Keeps nothing until ``goes_on`` is set."""

    def __init__(self, record: str) -> None:
        super().__init__(record)
        self.goes_on = asyncio.Event()

    async def write(self, record: str) -> None:
        """See ``Vault.write``."""
        await self.goes_on.wait()
        await super().write(record)


async def setting_with(vault: MemoryVault) -> Setting:
    """A setting over this vault."""
    return Setting(texts.load(CONTENT), await Repository.open(vault), date.today, base='', link=LINK)


async def test_nothing_is_said_until_it_is_kept() -> None:
    vault = SlowVault(record_of(FAMILY))
    setting = await setting_with(vault)
    saving = asyncio.create_task(is_kept(setting, setting.repository.save_person(RIET), said='Opgeslagen'))
    for _ in range(20):
        await asyncio.sleep(0)
    assert setting.session.notice is None
    vault.goes_on.set()
    assert await saving
    assert setting.session.notice == Notice('Opgeslagen', setting.repository.undo)


async def test_what_a_change_gives_is_handed_on() -> None:
    setting = await setting_with(MemoryVault(record_of(FAMILY)))
    added = await keep(setting, setting.repository.add_people(['Noor']), said='Opgeslagen')
    assert added is not None
    assert [person.name for person in added] == ['Noor']


async def test_where_it_can_not_be_kept_what_to_do_is_said_without_a_way_back() -> None:
    vault = MemoryVault(record_of(FAMILY))
    setting = await setting_with(vault)
    vault.full = True
    assert not await is_kept(setting, setting.repository.remove_person('riet'), said='Opgeslagen')
    assert setting.session.notice == Notice(setting.say('storage.full'))
    assert setting.repository.circle == FAMILY


async def test_a_text_that_is_not_right_is_for_its_field() -> None:
    setting = await setting_with(MemoryVault(record_of(FAMILY)))
    with pytest.raises(WritingError):
        await keep(setting, setting.repository.add_people(['']), said='Opgeslagen')
    assert setting.session.notice is None
