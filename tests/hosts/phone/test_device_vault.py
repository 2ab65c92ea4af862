import re

import pytest

from pwa.hosts.build.node import WEB
from pwa.hosts.phone.device_vault import DeviceVault
from pwa.storage.vault import VaultError, VaultFault


class Js:
    """The JavaScript side, which answers what it was told to."""

    def __init__(self, fault: str = '', record: str | None = None) -> None:
        self.fault, self.record = fault, record

    async def read(self) -> list[str | None]:
        """See ``JsVault.read``."""
        return [self.fault, self.record]

    async def write(self, record: str) -> list[str | None]:
        """See ``JsVault.write``."""
        if not self.fault:
            self.record = record
        return [self.fault, None]


async def test_a_new_phone_holds_nothing() -> None:
    assert await DeviceVault(Js()).read() is None


async def test_what_is_written_is_read_again() -> None:
    vault = DeviceVault(Js())
    await vault.write('{"één": 1}')
    assert await vault.read() == '{"één": 1}'


@pytest.mark.parametrize('fault', VaultFault)
async def test_a_fault_of_the_browser_is_a_fault_of_the_vault(fault: VaultFault) -> None:
    vault = DeviceVault(Js(fault.value, 'before'))
    with pytest.raises(VaultError) as reading:
        await vault.read()
    with pytest.raises(VaultError) as writing:
        await vault.write('after')
    assert (reading.value.fault, writing.value.fault) == (fault, fault)


def test_every_fault_that_the_browser_names_is_known() -> None:
    script = (WEB / 'database.js').read_text(encoding='utf-8')
    names = re.search(r'function faultOf.*?\n}', script, re.DOTALL)
    assert names
    named = set(re.findall(r"return '(\w+)'", names[0]))
    assert named
    assert named <= {fault.value for fault in VaultFault}
