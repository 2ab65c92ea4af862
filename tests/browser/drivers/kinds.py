"""The browsers, by name."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.firefox import Firefox
from tests.browser.drivers.webkit import WebKit

KINDS: Mapping[str, Callable[[Path], Browser]] = {'chromium': Chromium, 'firefox': Firefox, 'webkit': WebKit}


@contextmanager
def running(kind: str, profile: Path) -> Iterator[Browser]:
    """A browser that runs for the while.

    Args:
        kind: one of ``KINDS``.
        profile: the folder for what it keeps; made where it is not there.
    """
    browser = KINDS[kind](profile)
    try:
        browser.start()
        yield browser
    finally:
        browser.stop()
