"""Nobody changes what is kept behind its back."""

from typing import Any

from pwa.storage.tables import CopyStorage, Tables


def people() -> Tables:
    """A table with one person."""
    return {'people': {'1': {'name': 'Riet', 'giving': [1]}}}


def change(tables: dict[str, Any]) -> None:
    """Changes a document, a table, and which tables there are."""
    tables['people']['1']['giving'] = [2]
    tables['people']['2'] = {'name': 'Bas'}
    tables['steps'] = {}


def test_before_anything_is_written_there_is_nothing() -> None:
    assert CopyStorage().read() is None


def test_changing_what_was_read_changes_nothing_that_is_kept() -> None:
    storage = CopyStorage(people())
    read = storage.read()
    assert read is not None
    change(read)
    assert storage.read() == people()


def test_changing_what_was_given_changes_nothing_that_is_kept() -> None:
    given, written = people(), people()
    storage = CopyStorage(given)
    change(given)
    assert storage.read() == people()
    storage.write(written)
    change(written)
    assert storage.read() == people()
