"""What it takes to take a change back: of each document that changed, how it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Any

from pwa.storage.tables import Tables, copied

MAX_CHANGES = 50
"""So many changes of a day can be taken back; it bounds the record."""

Patch = dict[str, dict[str, dict[str, Any] | None]]
"""Table -> document id -> the document as it was, or None where there was none."""


@dataclass(frozen=True)
class Change:
    """One change: the day it was made, and what takes it back."""

    day: date
    patch: Patch


def patch_between(after: Tables, before: Tables) -> Patch:
    """What makes ``before`` of ``after``; only documents that differ are in it."""
    return {
        table: rows
        for table in sorted({*after, *before})
        if (rows := dict(_differing(after.get(table, {}), before.get(table, {}))))
    }


def patched(tables: Tables, patch: Patch) -> Tables:
    """The tables with every document of the patch as the patch says; the arguments stay as they are."""
    result = copied(tables)
    for table, rows in patch.items():
        documents = result.setdefault(table, {})
        for name, document in rows.items():
            if document is None:
                documents.pop(name, None)
            else:
                documents[name] = dict(document)
        result[table] = dict(sorted(documents.items(), key=lambda item: int(item[0])))
    return result


def of_day(changes: tuple[Change, ...], day: date) -> tuple[Change, ...]:
    """The newest changes of this day, the oldest first. A clock that was moved back loses none.

    A change is of no use without all that came after it, so there are no gaps in what is returned.
    """
    newest_first = takewhile(lambda change: change.day >= day, reversed(changes[-MAX_CHANGES:]))
    return tuple(newest_first)[::-1]


def free_id(table: str, tables: Tables, changes: tuple[Change, ...]) -> int:
    """The first id of a document that neither stands in this table nor can come back into it.

    TinyDB alone gives the id of what was removed to what is added next, which goes when what was removed comes back.
    """
    patches = [change.patch.get(table, {}) for change in changes]
    return max((int(name) for rows in (tables.get(table, {}), *patches) for name in rows), default=0) + 1


def _differing(after: dict[str, Any], before: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any] | None]]:
    for name in sorted({*after, *before}, key=int):
        if after.get(name) != before.get(name):
            yield name, before.get(name)
