"""The joint view in a file, for development on a computer."""

import json
from pathlib import Path

from pwa.storage.family import Entry
from pwa.storage.file_vault import FileVault
from pwa.storage.vault import VaultError, VaultFault


class FileFamily:
    """Keeps a text for each circle in ``path``; several circles can use one file. See ``Family``."""

    def __init__(self, path: Path, circle: str) -> None:
        self._file = FileVault(path)
        self._circle = circle

    async def read(self) -> tuple[Entry, ...]:
        """See ``Family.read``."""
        return tuple(Entry(text, own=circle == self._circle) for circle, text in (await self._texts()).items())

    async def put(self, text: str) -> None:
        """See ``Family.put``."""
        await self._keep({**await self._texts(), self._circle: text})

    async def take_out(self) -> None:
        """See ``Family.take_out``."""
        await self._keep({circle: text for circle, text in (await self._texts()).items() if circle != self._circle})

    async def _texts(self) -> dict[str, str]:
        try:
            return {str(circle): str(text) for circle, text in json.loads(await self._file.read() or '{}').items()}
        except (ValueError, AttributeError) as error:
            raise VaultError(VaultFault.DAMAGED) from error

    async def _keep(self, texts: dict[str, str]) -> None:
        await self._file.write(json.dumps(texts, ensure_ascii=False))
