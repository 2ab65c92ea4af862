"""WebDriver BiDi: commands to a browser as JSON over a WebSocket, straight, without a driver beside it."""

import json
from itertools import count
from typing import Any

from websocket import WebSocket, WebSocketException, create_connection

from tests.browser.drivers.browser import BrowserError

PATIENCE = 60  # seconds


class Session:
    """A session with a browser.

    Args:
        address: where the browser listens, as in ``ws://127.0.0.1:9222``.
    """

    def __init__(self, address: str) -> None:
        self._socket: WebSocket = create_connection(f'{address}/session', timeout=PATIENCE, suppress_origin=True)
        self._numbers = count(1)
        self.command('session.new', capabilities={})

    def close(self) -> None:
        """Closes the connection, not the browser."""
        self._socket.close()

    def command(self, method: str, **parameters: object) -> dict[str, Any]:
        """Gives a command and returns its result.

        Args:
            method: as in ``browsingContext.navigate``.
            parameters: what the specification names.

        Raises:
            BrowserError: the browser refused, or is gone.
        """
        number = next(self._numbers)
        try:
            self._socket.send(json.dumps({'id': number, 'method': method, 'params': parameters}))
            answer = self._answer(number)
        except (OSError, WebSocketException) as error:
            raise BrowserError(f'{method}: {error}') from error
        if answer['type'] == 'error':
            raise BrowserError(f'{method}: {answer["error"]}: {answer["message"]}')
        result: dict[str, Any] = answer['result']
        return result

    def _answer(self, number: int) -> dict[str, Any]:
        while True:
            message: dict[str, Any] = json.loads(self._socket.recv())
            if message.get('id') == number:
                return message
