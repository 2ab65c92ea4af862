"""The unit of work: a change is made in memory, kept by the vault, and only then told to be saved.

Where the vault can't keep it, everything is as it was before.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import date
from typing import Self

from tinydb import TinyDB
from tinydb.table import Document, Table

from pwa.domain.circle import Circle
from pwa.domain.taking_back import TakingBack, taking_back
from pwa.domain.together import without_private
from pwa.storage import records
from pwa.storage.circles import circle_of
from pwa.storage.history import Change, free_id, of_day, patch_between, patched
from pwa.storage.tables import CopyStorage, Tables
from pwa.storage.vault import Vault, VaultError, VaultFault


class Work:
    """The tables of one circle, changed one unit of work at a time; made by ``open``.

    Attributes:
        looked_along: whether somebody looks along with the owner; then ``circle`` is without what is private.
    """

    def __init__(self, vault: Vault, kept: records.Kept, today: Callable[[], date]) -> None:
        self._vault = vault
        self._today = today
        self._db = TinyDB(kept.tables, storage=CopyStorage)
        self._changes = kept.changes
        self._circle: Circle | None = None
        self._turn = asyncio.Lock()
        self.looked_along = False

    @classmethod
    async def open(cls, vault: Vault, today: Callable[[], date] = date.today) -> Self:
        """Opens what the vault holds.

        Args:
            vault: where the circle is kept.
            today: the clock; a change can be taken back on the day it was made.

        Raises:
            VaultError: a record is there but can't be read, or a newer app wrote it.
        """
        kept = await _kept(vault)
        try:
            repository = cls(vault, kept, today)
            repository.circle  # noqa: B018 - reads all of it, so that damage is told now and never written over
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise VaultError(VaultFault.DAMAGED) from error
        return repository

    @property
    def circle(self) -> Circle | None:
        """The circle as it is now, or None before the first run was finished."""
        whole = self._whole()
        return without_private(whole) if whole and self.looked_along else whole

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of today to take back."""
        return bool(of_day(self._changes, self._today()))

    @property
    def next_undo(self) -> TakingBack | None:
        """What ``undo`` would take back, or None where that is nothing.

        Nor is it told while somebody looks along to whom it would tell of what is private.
        """
        now, changes = self._whole(), of_day(self._changes, self._today())
        then = circle_of(patched(self._tables(), changes[-1].patch)) if changes else None
        if now is None or then is None:
            return None
        told = taking_back(now, then)
        seen = taking_back(without_private(now), without_private(then)) if self.looked_along else told
        return told if told == seen else None

    async def reread(self) -> None:
        """Takes what the vault holds now, as another window may have changed it.

        Raises:
            VaultError: it can't be read, and nothing changed.
        """
        async with self._turn:
            kept = await _kept(self._vault)
            self._restore(kept.tables)
            self._changes = kept.changes

    async def undo(self) -> bool:
        """Takes the last change back.

        Returns:
            Whether there was one.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """
        async with self._turn:
            changes = of_day(self._changes, self._today())
            if not changes:
                return False
            tables = patched(self._tables(), changes[-1].patch)
            await self._vault.write(records.to_record(tables, changes[:-1]))
            self._restore(tables)
            self._changes = changes[:-1]
            return True

    @asynccontextmanager
    async def _change(self, *, may_be_undone: bool = True) -> AsyncIterator[None]:
        async with self._turn:
            before = self._tables()
            try:
                yield
                changes = self._with_change_since(before) if may_be_undone else self._changes
                await self._vault.write(records.to_record(self._tables(), changes))
            except BaseException:
                self._restore(before)
                raise
            self._changes = changes
            self._circle = None

    def _with_change_since(self, before: Tables) -> tuple[Change, ...]:
        today = self._today()
        if not before:  # the beginning of the circle is no change to take back
            return ()
        change = Change(today, patch_between(self._tables(), before))
        return of_day((*self._changes, change), today)

    def _whole(self) -> Circle | None:
        """The circle with what is private, whoever looks along: what is kept is always made of this."""
        if self._circle is None:  # values can't change, so they are made once for each change
            self._circle = circle_of(self._tables())
        return self._circle

    def _tables(self) -> Tables:
        return self._db.storage.read() or {}

    def _table(self, name: str) -> Table:
        return self._db.table(name)

    def _insert(self, name: str, documents: Iterable[records.Document]) -> None:
        first = free_id(name, self._tables(), self._changes)
        self._table(name).insert_multiple(Document(row, number) for number, row in enumerate(documents, first))

    def _restore(self, tables: Tables) -> None:
        # a fresh TinyDB, since its tables remember query results and the next document id
        self._db = TinyDB(tables, storage=CopyStorage)
        self._circle = None


async def _kept(vault: Vault) -> records.Kept:
    record = await vault.read()
    return records.Kept({}, ()) if record is None else records.from_record(record)
