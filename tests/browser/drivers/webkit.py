"""WebKitGTK, the engine of the browsers on iOS, driven by Selenium."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Remote, WebKitGTKOptions
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.file_detector import UselessFileDetector
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from tests.browser.drivers import actions, processes
from tests.browser.drivers.browser import HEIGHT, WIDTH, BrowserError
from tests.browser.drivers.display import display

DRIVER = '/usr/bin/WebKitWebDriver'
WINDOW = Path(__file__).with_name('webkit_window.py')
RESOLVE = 'const done = arguments[arguments.length - 1]; %s.then(done, (error) => done({error: String(error)}))'


@contextmanager
def _browser_errors() -> Iterator[None]:
    try:
        yield
    except (WebDriverException, HTTPError) as error:
        raise BrowserError(str(error)) from error


class WebKit:
    """See ``Browser``. Its taps are clicks of a mouse."""

    _driver: Remote

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self.downloads = profile / 'saved'
        self._open = ExitStack()

    def start(self) -> None:
        """See ``Browser.start``."""
        screen = self._open.enter_context(display())
        options = WebKitGTKOptions()
        options.binary_location = str(WINDOW)
        for argument in (self._profile, WIDTH, HEIGHT):
            options.add_argument(str(argument))
        service = Service(DRIVER, env={**os.environ, 'DISPLAY': screen})
        service.start()
        self._open.callback(service.stop)
        self._driver = Remote(RemoteConnection(client_config=ClientConfig(service.service_url)), options=options)
        self._driver.file_detector = UselessFileDetector()  # it is on this computer already
        self._open.callback(self._quit)

    def _quit(self) -> None:
        with suppress(WebDriverException, HTTPError):
            self._driver.quit()

    def stop(self) -> None:
        """See ``Browser.stop``."""
        self._open.close()

    def kill(self) -> None:
        """See ``Browser.kill``."""
        processes.kill(self._profile)
        self._open.close()

    @_browser_errors()
    def go(self, address: str) -> None:
        """See ``Browser.go``."""
        self._driver.get(address)

    @_browser_errors()
    def reload(self) -> None:
        """See ``Browser.reload``."""
        self._driver.refresh()

    @_browser_errors()
    def back(self) -> None:
        """See ``Browser.back``."""
        self._driver.back()

    @_browser_errors()
    def forward(self) -> None:
        """See ``Browser.forward``."""
        self._driver.forward()

    @_browser_errors()
    def evaluate(self, expression: str) -> str:
        """See ``Browser.evaluate``."""
        value = self._driver.execute_async_script(RESOLVE % expression)
        if isinstance(value, dict):
            raise BrowserError(value['error'])
        return str(value)

    @_browser_errors()
    def click(self, x: int, y: int) -> None:
        """See ``Browser.click``."""
        self._driver.execute(Command.W3C_ACTIONS, {'actions': actions.tap(x, y, 'mouse')})

    @_browser_errors()
    def write(self, text: str) -> None:
        """See ``Browser.write``."""
        self._driver.execute(Command.W3C_ACTIONS, {'actions': actions.strike(*text)})

    @_browser_errors()
    def press(self, key: str) -> None:
        """See ``Browser.press``."""
        self._driver.execute(Command.W3C_ACTIONS, {'actions': actions.strike(key)})

    @_browser_errors()
    def pick(self, file: Path) -> None:
        """See ``Browser.pick``."""
        self._driver.find_element('css selector', 'input[type=file]').send_keys(str(file))

    @_browser_errors()
    def screenshot(self) -> bytes:
        """See ``Browser.screenshot``."""
        return bytes(self._driver.get_screenshot_as_png())
