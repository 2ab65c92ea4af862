"""TinyDB in memory. What is read or written is copied, so that nobody changes a record behind its back."""

from typing import Any

from tinydb.storages import Storage

Tables = dict[str, dict[str, Any]]


def copied(tables: Tables) -> Tables:
    """The same tables in documents of their own.

    What a document holds is shared: TinyDB and the repository put other values in its place, and change none. Copying
    that as well took most of the time of a change in a large circle.
    """
    return {table: {key: dict(document) for key, document in rows.items()} for table, rows in tables.items()}


class CopyStorage(Storage):
    """TinyDB storage that hands out copies: ``tables`` is ``{table: {document id: document}}``."""

    def __init__(self, tables: Tables | None = None) -> None:
        self._tables = None if tables is None else copied(tables)

    def read(self) -> Tables | None:
        """A copy of all tables, or None where nothing was written."""
        return None if self._tables is None else copied(self._tables)

    def write(self, data: Tables) -> None:
        """Replaces all tables by a copy of ``data``."""
        self._tables = copied(data)
