"""The joint view on a phone: JavaScript encrypts what is in it and keeps it in IndexedDB (``web/family.js``)."""

import json
from typing import Protocol

from pwa.hosts.phone.device_vault import checked
from pwa.storage.family import Entry


class JsFamily(Protocol):
    """The JavaScript side, for the circle that is open. Each call resolves to ``[fault, text]``, as of ``JsVault``."""

    async def read(self) -> list[str | None]:
        """All entries as JSON, ``[[own, text], ...]``; the text is null where it can't be read."""

    async def put(self, text: str) -> list[str | None]:
        """Keeps the text; resolved when IndexedDB has it on disk."""

    async def remove(self) -> list[str | None]:
        """Removes what this circle put in."""


class DeviceFamily:
    """See ``Family``."""

    def __init__(self, js: JsFamily) -> None:
        self._js = js

    async def read(self) -> tuple[Entry, ...]:
        """See ``Family.read``."""
        entries = json.loads(checked(await self._js.read()) or '[]')
        return tuple(Entry(text, own) for own, text in entries)

    async def put(self, text: str) -> None:
        """See ``Family.put``."""
        checked(await self._js.put(text))

    async def take_out(self) -> None:
        """See ``Family.take_out``."""
        checked(await self._js.remove())
