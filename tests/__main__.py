"""``python3 tests``: makes everything ready, browsers included, and runs all tests, or those that are named."""

import os
import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# `python3 tests` puts the folder tests itself on the path, where its modules would go by wrong names.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry).resolve() != ROOT / 'tests')]

from pwa.setup import node
from pwa.setup.environment import Environment
from pwa.setup.failure import StepFailedError
from pwa.setup.progress import step
from tests import running
from tests.browser import packages


def main() -> int:
    """Runs the tests; what stands behind the command goes to pytest.

    Returns:
        The exit status of pytest, or 1 when something that the tests need cannot be had.
    """
    os.chdir(ROOT)
    try:
        Environment(ROOT, ('build', 'test')).enter()
        node.prepare(for_tests=True)
        packages.prepare()
        _build()
    except StepFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    import pytest

    return pytest.main(sys.argv[1:]) if sys.argv[1:] else running.run(ROOT, partial(print, flush=True))


def _build() -> None:
    """Builds the app before the tests ask for it, since they run side by side and all use the one in ``dist/``."""
    from pwa.hosts.build import BuildError, build, is_fresh

    title = 'App'
    try:
        if not is_fresh(ROOT / 'dist', '/'):
            with step(title) as show:
                build(ROOT / 'dist', '/', show)
    except BuildError as error:
        raise StepFailedError(title, str(error), 'Mend that, then run the same command again.') from error


if __name__ == '__main__':
    sys.exit(main())
