"""The seam between the app and the device: one place where a circle's record is kept.

On the phone the record is encrypted and lies in IndexedDB; on a computer it is a file.
"""

from enum import StrEnum
from typing import Protocol


class VaultFault(StrEnum):
    """Why a record could not be read or written; the value is its key in ``content/<language>/storage.toml``."""

    FULL = 'full'
    CLOSED = 'closed'
    DAMAGED = 'damaged'
    NEWER = 'newer'
    ELSEWHERE = 'elsewhere'
    GONE = 'gone'


class VaultError(Exception):
    """A record could not be read or written; what was there before is still there.

    Attributes:
        fault: why.
    """

    def __init__(self, fault: VaultFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class Vault(Protocol):
    """Keeps the newest record of one circle."""

    async def read(self) -> str | None:
        """The newest record, or None where nothing was ever written.

        Raises:
            VaultError: something is there but can't be read.
        """

    async def write(self, record: str) -> None:
        """Keeps this record. When this returns, it survives a crash of the browser or the phone.

        Raises:
            VaultError: it could not be kept; the record before it is untouched.
        """
