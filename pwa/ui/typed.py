"""What was typed or tapped and not yet kept: it outlives a lock, a reload and the end of the browser.

It lies beside the circle's record, as unreadable for others as that, and goes when it is kept or when the person it is
about goes out of the circle.
"""

import asyncio
import json
import re
from collections import UserDict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
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
    writing = _Writing(vault)
    session.drafts, session.ticks, session.reread_typed = writing.drafts, writing.ticks, writing.reread
    await writing.reread()


def forget(session: Session, person_id: str) -> None:
    """Forgets what was typed and tapped about somebody, messages to them too: they are out of the circle.

    Every draft and tick about somebody has their id as a word of its name.
    """
    for kept in (session.drafts, session.ticks):
        for name in [name for name in kept if person_id in re.split('[ /]', name)]:
            del kept[name]


@dataclass(frozen=True)
class _Typed:
    drafts: Mapping[str, str] = field(default_factory=dict)
    ticks: Mapping[str, frozenset[int]] = field(default_factory=dict)


async def _kept(vault: Vault) -> _Typed:
    try:
        text = await vault.read()
        drafts, ticks = json.loads(text or '[{}, {}]')
        return _Typed(dict(drafts), {page: frozenset(chosen) for page, chosen in ticks.items()})
    except (AttributeError, TypeError, ValueError, VaultError):
        return _Typed()


def _news(ours: Mapping[str, Value], known: Mapping[str, Value], theirs: Mapping[str, Value]) -> dict[str, Value]:
    """What another window typed since this one knew of it last; but what was typed here meanwhile stays.

    Of what is no longer there one can't tell whether it was kept over there, so it stays here.
    """
    unchanged = (name for name in theirs if ours.get(name) == known.get(name))
    return {name: theirs[name] for name in unchanged if theirs[name] != known.get(name)}


class _Writing:
    """Writes what is typed, some time after it changed; beside what another window typed, whatever came between."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.drafts: Watched[str] = Watched(self.begin)
        self.ticks: Watched[frozenset[int]] = Watched(self.begin)
        self._known = _Typed()
        self._due = False
        self._task: asyncio.Task[None] | None = None

    async def reread(self) -> None:
        """Takes in what another window typed, field by field."""
        await self._take_in()
        if self._now() != self._known:
            self.begin()

    def begin(self) -> None:
        self._due = True
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        while self._due:
            await asyncio.sleep(PAUSE)
            self._due = False
            # what can't be kept here stays in hand, and its page says so when the person keeps it
            with suppress(VaultError):
                await self._take_in()
                typed = self._now()
                await self._vault.write(_as_text(typed))
                self._known = typed

    async def _take_in(self) -> None:
        known, self._known = self._known, await _kept(self._vault)
        self.drafts.data.update(_news(self.drafts, known.drafts, self._known.drafts))
        self.ticks.data.update(_news(self.ticks, known.ticks, self._known.ticks))

    def _now(self) -> _Typed:
        return _Typed(dict(self.drafts), dict(self.ticks))


def _as_text(typed: _Typed) -> str:
    chosen = {page: sorted(ticks) for page, ticks in typed.ticks.items()}
    return json.dumps([dict(typed.drafts), chosen]) if typed.drafts or typed.ticks else ''
