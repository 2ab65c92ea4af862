"""Firefox, driven over WebDriver BiDi."""

import base64
import json
import subprocess
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.browser.drivers import actions, processes
from tests.browser.drivers.bidi import Session
from tests.browser.drivers.browser import HEIGHT, WIDTH, BrowserError

PROGRAM = '/usr/bin/firefox-esr'
PATIENCE = 60.0  # seconds
PREFERENCES = {
    'app.normandy.enabled': False,  # this and what follows: it asks nothing of its makers
    'datareporting.policy.dataSubmissionEnabled': False,
    'network.captive-portal-service.enabled': False,
    'network.connectivity-service.enabled': False,
    'services.settings.server': 'data:,',
    'browser.sessionstore.resume_from_crash': False,  # this and the next: a kill leaves no questions
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.startup.page': 0,  # opens nothing by itself
    'intl.accept_languages': 'nl',
    'browser.download.folderList': 2,  # to the folder that `browser.download.dir` names
}


class Firefox:
    """See ``Browser``. Its taps are those of a finger."""

    _session: Session
    _context: str

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        self.downloads = profile / 'saved'
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """See ``Browser.start``."""
        self._profile.mkdir(exist_ok=True)
        preferences = {**PREFERENCES, 'browser.download.dir': str(self.downloads)}
        lines = [f'user_pref({json.dumps(name)}, {json.dumps(value)});\n' for name, value in preferences.items()]
        (self._profile / 'user.js').write_text(''.join(lines), encoding='utf-8')
        where = self._profile / 'WebDriverBiDiServer.json'
        where.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [PROGRAM, '--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', self._profile],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._session = Session(_address(where))
        # Not the tab that is there already: it never gets the focus, so that Enter would press no button.
        self._context = self._session.command('browsingContext.create', type='tab')['context']
        self._do('browsingContext.setViewport', viewport={'width': WIDTH, 'height': HEIGHT}, devicePixelRatio=2)

    def stop(self) -> None:
        """See ``Browser.stop``."""
        if self._process:
            with suppress(BrowserError):
                self._session.command('browser.close')
            self._end()

    def kill(self) -> None:
        """See ``Browser.kill``."""
        processes.kill(self._profile)
        self._end()

    def _end(self) -> None:
        self._session.close()
        if self._process:
            self._process.wait(PATIENCE)
        self._process = None

    def go(self, address: str) -> None:
        """See ``Browser.go``."""
        self._do('browsingContext.navigate', url=address, wait='complete')

    def reload(self) -> None:
        """See ``Browser.reload``."""
        self._do('browsingContext.reload', wait='complete')

    def back(self) -> None:
        """See ``Browser.back``."""
        self._do('browsingContext.traverseHistory', delta=-1)

    def forward(self) -> None:
        """See ``Browser.forward``."""
        self._do('browsingContext.traverseHistory', delta=1)

    def evaluate(self, expression: str) -> str:
        """See ``Browser.evaluate``."""
        answer = self._session.command(
            'script.evaluate', expression=expression, target={'context': self._context}, awaitPromise=True
        )
        if answer['type'] == 'exception':
            raise BrowserError(answer['exceptionDetails']['text'])
        return str(answer['result']['value'])

    def click(self, x: int, y: int) -> None:
        """See ``Browser.click``."""
        self._do('input.performActions', actions=actions.tap(x, y, 'touch'))

    def write(self, text: str) -> None:
        """See ``Browser.write``."""
        self._do('input.performActions', actions=actions.strike(*text))

    def press(self, key: str) -> None:
        """See ``Browser.press``."""
        self._do('input.performActions', actions=actions.strike(key))

    def pick(self, file: Path) -> None:
        """See ``Browser.pick``."""
        found = self._session.command(
            'browsingContext.locateNodes',
            context=self._context,
            locator={'type': 'css', 'value': 'input[type=file]'},
        )
        (node,) = found['nodes']
        self._do('input.setFiles', element={'sharedId': node['sharedId']}, files=[str(file)])

    def screenshot(self) -> bytes:
        """See ``Browser.screenshot``."""
        return base64.b64decode(self._do('browsingContext.captureScreenshot')['data'])

    def _do(self, method: str, **parameters: object) -> dict[str, Any]:
        return self._session.command(method, context=self._context, **parameters)


def _address(where: Path) -> str:
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        with suppress(FileNotFoundError, json.JSONDecodeError):
            server = json.loads(where.read_text(encoding='utf-8'))
            return f'ws://{server["ws_host"]}:{server["ws_port"]}'
        sleep(0.05)
    raise BrowserError('Firefox does not say where it listens.')
