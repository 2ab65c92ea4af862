"""The browsers that the journeys run in, as Debian packages them. Standard library only."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from pwa.setup.failure import StepFailedError
from pwa.setup.progress import run

USR = Path('/usr')
# package -> a file of it, as a pattern under /usr
PACKAGES: Mapping[str, str] = {
    'chromium': 'bin/chromium',
    'firefox-esr': 'bin/firefox-esr',
    'webkit2gtk-driver': 'bin/WebKitWebDriver',
    'gir1.2-webkit2-4.1': 'lib/*/girepository-1.0/WebKit2-4.1.typelib',
    'python3-gi': 'lib/python3/dist-packages/gi/__init__.py',
    'xvfb': 'bin/Xvfb',
}


def prepare(usr: Path = USR) -> None:
    """Installs the browsers that are not there.

    Args:
        usr: where installed files are looked for.

    Raises:
        StepFailedError: one cannot be had. The tests do not go on without it.
    """
    if not missing(usr):
        return
    apt = [*_rights(missing(usr)), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    install = [*apt, 'install', '--yes', '--no-install-recommends', *missing(usr)]
    run('List of Debian packages', [*apt, 'update'], detail=r'^(Get:\d+)')
    run('Browsers', install, detail=r'^(?:Unpacking|Setting up) (\S+)')
    if missing(usr):
        raise _failure(missing(usr), 'They were installed, but are not where they are looked for.')


def missing(usr: Path = USR) -> tuple[str, ...]:
    """The packages that are still to be installed."""
    return tuple(package for package, file in PACKAGES.items() if not any(usr.glob(file)))


def _rights(packages: Sequence[str]) -> list[str]:
    if not shutil.which('apt-get'):
        raise _failure(packages, 'This is not Debian, whose packages of browsers the tests drive.')
    if os.geteuid() == 0:
        return []
    sudo = shutil.which('sudo')
    if sudo and subprocess.run([sudo, '-n', 'true'], check=False, capture_output=True).returncode == 0:
        return [sudo, '-n']
    raise _failure(packages, 'Installing them takes the rights of root.')


def _failure(packages: Sequence[str], reason: str) -> StepFailedError:
    advice = f'Run this yourself, or have it run: sudo apt-get install {" ".join(packages)}'
    return StepFailedError('Browsers', f'Missing: {", ".join(packages)}.\n{reason}', advice)
