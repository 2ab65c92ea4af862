"""What tests share."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BROWSER = ROOT / 'tests' / 'browser'


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the fast tests first and the journeys through a browser last."""
    items.sort(key=lambda item: BROWSER in item.path.parents)
    # NiceGUI's user fixture collects all garbage for every test; what is here by now never becomes any
    gc.freeze()


@pytest.fixture(autouse=True)
def _same_modules() -> Iterator[None]:
    # NiceGUI's user fixture forgets the modules in which pages were registered, with all above them
    before = {name: module for name, module in sys.modules.items() if name.partition('.')[0] == 'pwa'}
    yield
    sys.modules.update(before)


@pytest.fixture(scope='session')
def dist() -> Path:
    """The static files, built from what the code is now."""
    from pwa.hosts.build import build, is_fresh  # noqa: PLC0415 - only where a test needs them

    folder = ROOT / 'dist'
    if not is_fresh(folder, '/'):
        build(folder, '/')
    return folder
