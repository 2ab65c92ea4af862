"""A circle out of the tables that a record holds."""

from collections.abc import Callable
from typing import Any, TypeVar

from pwa.domain.circle import Circle
from pwa.domain.closing import Closing
from pwa.domain.good_news import GoodNews
from pwa.domain.share_keeping import ShareEntry, ShareSet
from pwa.domain.snapshot_values import Snapshot
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from pwa.storage import journey_records as journey
from pwa.storage import records
from pwa.storage.journey_records import KINDS
from pwa.storage.records import Document
from pwa.storage.tables import Tables

Value = TypeVar('Value')


def circle_of(tables: Tables) -> Circle | None:
    """The circle, or None before the first run was finished.

    Raises:
        KeyError, TypeError, ValueError: a document is not what it should be.
    """
    profile = _all(tables, 'profile', records.profile_of)
    if not profile:
        return None
    return Circle(
        profile=profile[0],
        people=_all(tables, 'people', records.person_of),
        steunfiguren=_all(tables, 'steunfiguren', records.steunfiguur_of),
        wishes=_entries(tables, Wish),
        steps=_entries(tables, Step),
        good_news=_entries(tables, GoodNews),
        about=_all(tables, 'about', journey.about_of),
        snapshots=_entries(tables, Snapshot),
        share_sets=_entries(tables, ShareSet),
        share_log=_entries(tables, ShareEntry),
        closing=next(iter(_all(tables, 'closing', journey.closing_of)), Closing()),
    )


def _entries(tables: Tables, kind: type[Value]) -> tuple[Value, ...]:
    return _all(tables, KINDS[kind].table, KINDS[kind].value)


def _all(tables: Tables, table: str, value_of: Callable[[Document], Any]) -> tuple[Any, ...]:
    return tuple(value_of(document) for document in tables.get(table, {}).values())
