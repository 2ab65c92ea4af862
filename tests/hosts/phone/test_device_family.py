"""The joint view on a phone, with the browser's side played by the test."""

import json

import pytest

from pwa.hosts.phone.device_family import DeviceFamily
from pwa.storage.family import Entry
from pwa.storage.vault import VaultError, VaultFault


class Js:
    """The JavaScript side of a circle beside another one."""

    def __init__(self, fault: str = '', *, other: str | None = 'van een ander') -> None:
        self.fault, self.other = fault, other
        self.own: str | None = None

    async def read(self) -> list[str | None]:
        """See ``JsFamily.read``."""
        own = [] if self.own is None else [[True, self.own]]
        return [self.fault, json.dumps([[False, self.other], *own])]

    async def put(self, text: str) -> list[str | None]:
        """See ``JsFamily.put``."""
        self.own = self.own if self.fault else text
        return [self.fault, None]

    async def remove(self) -> list[str | None]:
        """See ``JsFamily.remove``."""
        self.own = self.own if self.fault else None
        return [self.fault, None]


async def test_what_is_put_in_stands_beside_that_of_another_until_it_is_taken_out() -> None:
    family = DeviceFamily(Js())
    await family.put('van mij, één')
    assert await family.read() == (Entry('van een ander', own=False), Entry('van mij, één', own=True))
    await family.take_out()
    assert await family.read() == (Entry('van een ander', own=False),)


async def test_what_can_not_be_decrypted_is_known_to_be_there() -> None:
    assert await DeviceFamily(Js(other=None)).read() == (Entry(None, own=False),)


@pytest.mark.parametrize('fault', VaultFault)
async def test_a_fault_of_the_browser_is_told_and_changes_nothing(fault: VaultFault) -> None:
    js = Js()
    family = DeviceFamily(js)
    await family.put('van mij')
    js.fault = fault.value
    for change in (family.put('anders'), family.take_out()):
        with pytest.raises(VaultError) as refused:
            await change
        assert refused.value.fault is fault
    with pytest.raises(VaultError):
        await family.read()
    assert js.own == 'van mij'
