"""The vault on a phone: JavaScript encrypts the record and keeps it in IndexedDB (``web/vault.js``)."""

from typing import Protocol

from pwa.storage.vault import VaultError, VaultFault


class JsVault(Protocol):
    """The JavaScript side. Each call resolves to ``[fault, record]``; of no fault the name is empty."""

    async def read(self) -> list[str | None]:
        """The newest record, or undefined, which Python sees as None."""

    async def write(self, record: str) -> list[str | None]:
        """Keeps the record; resolved when IndexedDB has it on disk."""


class DeviceVault:
    """See ``Vault``."""

    def __init__(self, js: JsVault) -> None:
        self._js = js

    async def read(self) -> str | None:
        """See ``Vault.read``."""
        return checked(await self._js.read())

    async def write(self, record: str) -> None:
        """See ``Vault.write``."""
        checked(await self._js.write(record))


def checked(answer: list[str | None]) -> str | None:
    """What the JavaScript side answered.

    Raises:
        VaultError: it named a fault.
    """
    fault, record = answer
    if fault:
        raise VaultError(VaultFault(fault))
    return record
