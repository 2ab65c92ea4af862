"""What must be true of ``dist/`` before it may be used; each failure says what to do."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from pwa.hosts.build.error import BuildError
from pwa.hosts.build.files import plain_files

TEXT = frozenset({'.html', '.js', '.mjs', '.css', '.svg', '.json', '.webmanifest', ''})

NAMES_NOT_ADDRESSES = frozenset({'www.w3.org'})
"""Hosts in the names of XML namespaces, which no browser ever fetches."""

EXAMPLES = frozenset({'kring.example'})

ADDRESS = re.compile(r'(?:https?|wss?)://([\w-]+(?:\.[\w-]+)+)', re.IGNORECASE)


def without_hosts(script: bytes) -> bytes:
    """A foreign script without the hosts it names in comments, messages and ways that the app never goes."""

    def bare(match: re.Match[str]) -> str:
        return match[0] if match[1].lower() in NAMES_NOT_ADDRESSES else ''

    return ADDRESS.sub(bare, script.decode('utf-8')).encode()


def no_foreign_addresses(folder: Path) -> None:
    """No text file names another host.

    Raises:
        BuildError: one does.
    """
    for file in plain_files(folder):
        if file.suffix not in TEXT:
            continue
        for match in ADDRESS.finditer(file.read_text(encoding='utf-8')):
            if match[1].lower() not in NAMES_NOT_ADDRESSES | EXAMPLES:
                raise BuildError(f'{file.name} names another host: {match[0]}. Take it out in pwa/hosts/build.')


def nothing_imported(imported: Iterable[str]) -> None:
    """No module is imported after the restore.

    Raises:
        BuildError: one is.
    """
    if names := ', '.join(imported):
        raise BuildError(f'imported after the restore: {names}. Import them in pwa/hosts/web/tools/prepare.py.')


def no_errors(errors: Iterable[str]) -> None:
    """Every page could be drawn.

    Raises:
        BuildError: one could not.
    """
    if said := '; '.join(errors):
        raise BuildError(f'a page fails on the phone: {said}')


def components_there(used: Mapping[str, str], there: Iterable[str]) -> None:
    """Every NiceGUI component that the app uses is in the output.

    Raises:
        BuildError: one is missing.
    """
    if missing := sorted(set(used) - set(there)):
        raise BuildError(f'NiceGUI components without a file: {", ".join(missing)}.')
