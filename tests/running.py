"""The whole run: everything side by side, and then once more, alone, what failed of the journeys through a browser.

A browser can miss its moment on a computer that is busy with several; what is wrong in the app fails twice. What needed
a second try is said at the end, since a test that wobbles wants mending. Tests without a browser get no second try.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

MOST_AT_ONCE = 4
"""So many browsers side by side leave each enough of an ordinary computer."""
MOST_AGAIN = 5
"""More failures than this are no accident."""
JOURNEYS = 'tests/browser/'
_FAILED = 1  # pytest's exit status when tests failed and nothing worse happened


def run(root: Path, say: Callable[[str], object]) -> int:
    """Runs all tests; those of a file run one after another, since they share what is slow to make.

    Args:
        root: the folder of the project.
        say: told what was tried again.

    Returns:
        The exit status of pytest.
    """
    at_once = min(os.cpu_count() or 1, MOST_AT_ONCE)
    status = _pytest(root, '--cache-clear', '-n', str(at_once), '--dist', 'loadfile')
    again = may_try_again(_failed(root)) if status == _FAILED else ()
    if not again:
        return status
    say('Once more, alone: ' + ' '.join(again))
    status = _pytest(root, *again)
    if status == 0:
        say('Passed at the second try only: ' + ' '.join(again))
    return status


def may_try_again(failed: tuple[str, ...]) -> tuple[str, ...]:
    """The files to run once more.

    Args:
        failed: the tests that failed, as pytest names them.

    Returns:
        The files they are in; none when one of them used no browser, or when they are too many.
    """
    if len(failed) > MOST_AGAIN or not all(test.startswith(JOURNEYS) for test in failed):
        return ()
    return tuple(sorted({test.partition('::')[0] for test in failed}))


def _pytest(root: Path, *how: str) -> int:
    return subprocess.run([sys.executable, '-m', 'pytest', *how], cwd=root, check=False).returncode


def _failed(root: Path) -> tuple[str, ...]:
    noted = root / '.pytest_cache' / 'v' / 'cache' / 'lastfailed'
    return tuple(json.loads(noted.read_text(encoding='utf-8'))) if noted.exists() else ()
