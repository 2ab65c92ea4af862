"""Brings a record of an older version up to now: one pure function from each version to the next."""

from collections.abc import Callable
from typing import Any

from pwa.storage.vault import VaultError, VaultFault

Content = dict[str, Any]


def _undo_is_kept(content: Content) -> Content:
    """Version 1 forgot what could be taken back when the app closed."""
    return {**content, 'version': 2, 'changes': []}


def _the_journey_is_kept(content: Content) -> Content:
    """Version 2 held people and steunfiguren alone; what could be taken back named documents without the new parts."""
    tables = content['tables']
    new = {'profile': _PROFILE_3, 'people': _PERSON_3, 'steunfiguren': _STEUNFIGUUR_3}
    documents = {
        table: {key: {**new.get(table, {}), **document} for key, document in rows.items()}
        for table, rows in tables.items()
    }
    changes = [[day, _patch_to_3(patch, new)] for day, patch in content['changes']]
    return {**content, 'version': 3, 'tables': documents, 'changes': changes}


def _patch_to_3(patch: Content, new: Content) -> Content:
    return {
        table: {key: document and {**new.get(table, {}), **document} for key, document in rows.items()}
        for table, rows in patch.items()
    }


_PROFILE_3: Content = {'short_names': False}
_PERSON_3: Content = {
    'later': [],
    'nickname': '',
    'good_at': '',
    'task': '',
    'closer': False,
    'birthday': None,
    'spoken': None,
}
_STEUNFIGUUR_3: Content = {'turns': [], 'answers': [], 'finished': []}

STEPS: dict[int, Callable[[Content], Content]] = {1: _undo_is_kept, 2: _the_journey_is_kept}
"""Version -> what makes the next version of it."""

VERSION = max(STEPS) + 1
"""The version that this app writes."""


def up_to_now(content: Content) -> Content:
    """The record's content in the newest version; the argument stays as it is.

    Raises:
        VaultError: ``NEWER`` if a newer app wrote it, ``DAMAGED`` if it has no version that ever was.
    """
    version = content.get('version')
    if not isinstance(version, int) or isinstance(version, bool) or version < min(STEPS):
        raise VaultError(VaultFault.DAMAGED)
    if version > VERSION:
        raise VaultError(VaultFault.NEWER)
    for step in range(version, VERSION):
        content = STEPS[step](content)
    return content
