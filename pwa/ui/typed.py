"""What was typed or tapped and not yet kept: it outlives a lock, a reload and the end of the browser.

It lies beside the circle's record, as unreadable for others as that, and goes when it is kept or when the person it is
about goes out of the circle.
"""

import asyncio
import json
import re
from collections import UserDict
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from pwa.storage.vault import Vault, VaultError
from pwa.ui.setting import Session

PAUSE = 0.5
"""Seconds from a key to the writing of it, so that not each key is written by itself."""

Value = TypeVar('Value')


class Watched(UserDict[str, Value]):
    """A dictionary that tells of every change in it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        super().__init__()

    def __setitem__(self, name: str, value: Value) -> None:
        super().__setitem__(name, value)
        self._changed()

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._changed()


async def remember(session: Session, vault: Vault) -> None:
    """Gives the session what was typed at the visit before, and keeps what is typed in it from now on.

    Args:
        session: of this visit, in which nothing was typed yet.
        vault: keeps it.
    """
    writing = _Writing(session, vault)
    drafts: Watched[str] = Watched(writing.begin)
    ticks: Watched[frozenset[int]] = Watched(writing.begin)
    drafts.data, ticks.data = await _kept(vault)
    session.drafts, session.ticks = drafts, ticks


def forget(session: Session, person_id: str) -> None:
    """Forgets what was typed and tapped about somebody, messages to them too: they are out of the circle.

    Every draft and tick about somebody has their id as a word of its name.
    """
    for kept in (session.drafts, session.ticks):
        for name in [name for name in kept if person_id in re.split('[ /]', name)]:
            del kept[name]


async def _kept(vault: Vault) -> tuple[dict[str, str], dict[str, frozenset[int]]]:
    try:
        text = await vault.read()
        drafts, ticks = json.loads(text or '[{}, {}]')
        return dict(drafts), {page: frozenset(chosen) for page, chosen in ticks.items()}
    except (AttributeError, TypeError, ValueError, VaultError):
        return {}, {}


class _Writing:
    """Writes what is in a session, some time after it changed."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session, self._vault = session, vault
        self._due = False
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        self._due = True
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        while self._due:
            await asyncio.sleep(PAUSE)
            self._due = False
            drafts, ticks = self._session.drafts, self._session.ticks
            text = json.dumps([dict(drafts), {page: sorted(chosen) for page, chosen in ticks.items()}])
            # what can't be kept here stays in hand, and its page says so when the person keeps it
            with suppress(VaultError):
                await self._vault.write(text if drafts or ticks else '')
