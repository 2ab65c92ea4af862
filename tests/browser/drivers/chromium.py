"""Chromium, driven by Playwright."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Error, Page, Playwright, sync_playwright

from tests.browser.drivers import processes
from tests.browser.drivers.browser import HEIGHT, WIDTH, BrowserError

PROGRAM = '/usr/bin/chromium'
SWITCHES = [
    '--no-sandbox',  # it does not start as root with one
    '--disable-dev-shm-usage',  # that is small in containers
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
]


@contextmanager
def _browser_errors() -> Iterator[None]:
    try:
        yield
    except Error as error:
        raise BrowserError(error.message) from error


class Chromium:
    """See ``Browser``. Its taps are those of a finger.

    Playwright holds the thread's asyncio loop from start to stop: no other test can use one meanwhile.

    Args:
        profile: the folder for what it keeps.
        switches: more than the usual ones.
        beside: one that was started before and stops after this one. A thread has room for one Playwright, so two
            at once share it.

    Attributes:
        page: Playwright's own page, for what the three browsers do not have in common.
        playwright: what it was started by.
    """

    page: Page
    playwright: Playwright

    def __init__(self, profile: Path, *switches: str, beside: 'Chromium | None' = None) -> None:
        self._profile = profile
        self._switches = switches
        self._beside = beside
        self.downloads = profile / 'saved'
        self._open = ExitStack()

    def start(self) -> None:
        """See ``Browser.start``."""
        beside = self._beside
        self.playwright = beside.playwright if beside else self._open.enter_context(sync_playwright())
        launched = self.playwright.chromium.launch_persistent_context(
            self._profile,
            executable_path=PROGRAM,
            args=[*SWITCHES, *self._switches],
            viewport={'width': WIDTH, 'height': HEIGHT},
            device_scale_factor=2,
            has_touch=True,
            locale='nl-NL',
        )
        context = self._open.enter_context(launched)
        self.page = context.pages[0]
        self.page.on('download', lambda saved: saved.save_as(self.downloads / saved.suggested_filename))

    def stop(self) -> None:
        """See ``Browser.stop``."""
        self._open.close()

    def kill(self) -> None:
        """See ``Browser.kill``."""
        processes.kill(self._profile)
        with suppress(Error):
            self._open.close()

    @_browser_errors()
    def go(self, address: str) -> None:
        """See ``Browser.go``."""
        self.page.goto(address)

    @_browser_errors()
    def reload(self) -> None:
        """See ``Browser.reload``."""
        self.page.reload()

    @_browser_errors()
    def back(self) -> None:
        """See ``Browser.back``."""
        self.page.go_back()

    @_browser_errors()
    def forward(self) -> None:
        """See ``Browser.forward``."""
        self.page.go_forward()

    @_browser_errors()
    def evaluate(self, expression: str) -> str:
        """See ``Browser.evaluate``."""
        return str(self.page.evaluate(expression))

    @_browser_errors()
    def click(self, x: int, y: int) -> None:
        """See ``Browser.click``."""
        self.page.touchscreen.tap(x, y)

    @_browser_errors()
    def write(self, text: str) -> None:
        """See ``Browser.write``."""
        self.page.keyboard.type(text)

    @_browser_errors()
    def press(self, key: str) -> None:
        """See ``Browser.press``."""
        self.page.keyboard.press(key)

    @_browser_errors()
    def pick(self, file: Path) -> None:
        """See ``Browser.pick``."""
        self.page.set_input_files('input[type=file]', file)

    @_browser_errors()
    def screenshot(self) -> bytes:
        """See ``Browser.screenshot``."""
        return self.page.screenshot()
