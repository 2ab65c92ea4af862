"""Vaults to test with."""

from pwa.storage.vault import VaultError, VaultFault


class MemoryVault:
    """Keeps every record that was written; refuses while ``fault`` is set."""

    def __init__(self, record: str | None = None) -> None:
        self.records = [] if record is None else [record]
        self.fault: VaultFault | None = None

    async def read(self) -> str | None:
        """See ``Vault.read``."""
        return self.records[-1] if self.records else None

    async def write(self, record: str) -> None:
        """See ``Vault.write``."""
        if self.fault:
            raise VaultError(self.fault)
        self.records.append(record)
