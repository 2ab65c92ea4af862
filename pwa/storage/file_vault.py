"""A vault in a file, for development on a computer."""

import errno
import os
from pathlib import Path

from pwa.storage.vault import VaultError, VaultFault


class FileVault:
    """Keeps the record in ``path``; the record before it stays until the new one is safely on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def read(self) -> str | None:
        """See ``Vault.read``."""
        try:
            return self._path.read_text(encoding='utf-8')
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise VaultError(VaultFault.DAMAGED) from error

    async def write(self, record: str) -> None:
        """See ``Vault.write``."""
        fresh = self._path.with_suffix('.new')
        try:
            with fresh.open('w', encoding='utf-8') as file:
                file.write(record)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as error:
            raise VaultError(VaultFault.FULL if error.errno == errno.ENOSPC else VaultFault.CLOSED) from error
