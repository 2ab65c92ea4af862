"""What stands in the place of a circle that does not open."""

import pytest
from nicegui import ui
from nicegui.testing import User

from pwa import app, texts
from pwa.storage.vault import VaultError, VaultFault
from pwa.ui.shell import Ask
from tests.ui.phone import AskedShell
from tests.ui.stage import CONTENT, LINK, TODAY, MemoryVault, settle

SAY = texts.load(CONTENT)


class ShutVault(MemoryVault):
    """Does not open."""

    def __init__(self, fault: VaultFault) -> None:
        super().__init__()
        self.fault = fault

    async def read(self) -> str | None:
        """See ``Vault.read``."""
        raise VaultError(self.fault)


@pytest.mark.parametrize('fault', VaultFault)
async def test_the_reason_is_told_and_only_beside_a_damaged_one_a_backup_can_be_put(
    user: User, fault: VaultFault
) -> None:
    shell = AskedShell()
    draw = await app.start(ShutVault(fault), SAY, lambda: TODAY, '', LINK, shell=shell)

    @ui.page('/')
    def index() -> None:
        draw()

    await user.open('/')
    await user.should_see(SAY(f'storage.{fault}'))
    if fault is not VaultFault.DAMAGED:
        await user.should_not_see(SAY('backup.restore'))
        return
    user.find(SAY('backup.restore')).click()
    await settle()
    assert shell.asked == [(Ask.RESTORE, {})]
