"""A record that came from elsewhere, as out of a backup: looked into before anything of it is kept."""

from dataclasses import dataclass

from pwa.domain.circle import Profile
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultError, VaultFault


@dataclass
class _InMemory:
    """A vault that holds one record and forgets it; see ``Vault``."""

    record: str

    async def read(self) -> str:
        return self.record

    async def write(self, record: str) -> None:
        self.record = record


async def profile_in(record: str) -> Profile:
    """Whose circle a record holds, once all of it was read.

    Raises:
        VaultError: it would not open here: ``NEWER`` if a newer app wrote it, else ``DAMAGED``.
    """
    circle = (await Repository.open(_InMemory(record))).circle
    if circle is None:
        raise VaultError(VaultFault.DAMAGED)
    return circle.profile
