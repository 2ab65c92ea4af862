"""Opening the app, and having it on the phone for good."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import Host

READY = 'performance.getEntriesByName("kring:ready").length > 0'
WITH_FOCUS = 'document.activeElement.matches("h1")'
# not by its state: WebKitGTK goes on saying "installing" of a worker that it began with
KEPT = (
    'navigator.serviceWorker.getRegistration().then((known) => !!known?.active && !!navigator.serviceWorker.controller)'
)


@contextmanager
def phone(kind: str, profile: Path, host: Host) -> Iterator[Page]:
    """A phone on which the app is open, for the while.

    Args:
        kind: of browser, as in ``drivers.kinds.KINDS``.
        profile: what the browser keeps; a new one is a phone that never had the app.
        host: where the app comes from.
    """
    with running(kind, profile) as browser:
        page = Page(browser, host.address)
        open_app(page)
        yield page


def open_app(page: Page, path: str = '/') -> None:
    """Opens the app and waits until its first screen takes input."""
    page.open(path)
    wait_until_ready(page)


def reload_app(page: Page) -> None:
    """Loads the app again and waits until the screen takes input."""
    page.reload()
    wait_until_ready(page)


def wait_until_ready(page: Page) -> None:
    """Waits until the screen takes input."""
    page.until(lambda: page.eval(READY), 'the app to be ready')


def wait_until_kept(page: Page) -> None:
    """Waits until the whole app is on the phone: the worker that answers for the host has every file."""
    page.until(lambda: page.eval(KEPT), 'the app to be on the phone')


def wait_for(page: Page, title: str) -> None:
    """Waits until a screen is there that the app went to: what stands above it has the focus."""
    page.until(lambda: page.eval(WITH_FOCUS) and heading(page) == title, f'the screen {title!r}')


def heading(page: Page) -> str:
    """The question or the name that stands above the screen."""
    return str(page.eval('[...document.querySelectorAll("h1")].find((title) => title.checkVisibility())?.innerText'))


def put(page: Page, label: str, text: str) -> None:
    """Pastes a text into a field, in place of what it holds: at once, where typing it would take long."""
    page.type(label, '')
    page.eval(f'document.execCommand("insertText", false, {json.dumps(text)})')


def see_address(page: Page, path: str) -> None:
    """Waits until this stands in the address bar, which may follow a moment after the screen.

    Args:
        page: what is open.
        path: behind the host.
    """
    page.until(lambda: address(page) == path, f'the address {path}')


def address(page: Page) -> str:
    """What stands in the address bar, behind the host."""
    return str(page.eval('location.href')).removeprefix(page.origin)
