"""Serves a folder, but of Python's snapshot only the first half: a connection that stalls.

Usage: FOLDER [GATE] PORT. With a gate it stalls only while that file is there, and keeps the app off the phone, which
would need no connection then.
"""

import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any

SNAPSHOT = '/snapshot.'
PAUSE = 0.05  # seconds


class Stalling(SimpleHTTPRequestHandler):
    """See the module."""

    def __init__(self, *args: Any, gate: Path | None, **kwargs: Any) -> None:  # noqa: ANN401 - as the class above has it
        self._gate = gate
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """Answers; with a gate the program that keeps the app on the phone is not there."""
        if self._gate and self.path.endswith('/sw.js'):
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            super().do_GET()

    def end_headers(self) -> None:
        """Has the browser ask for everything anew."""
        self.send_header('Cache-Control', 'no-store')
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401 - as the class above has it
        """Sends a file; of the snapshot half of what was announced, and then nothing until the gate opens."""
        if SNAPSHOT in self.path:
            content = source.read()
            half = len(content) // 2
            outputfile.write(content[:half])
            outputfile.flush()
            self._wait()
            source.seek(half)
        super().copyfile(source, outputfile)

    def _wait(self) -> None:
        if not self._gate:
            Event().wait()
        while self._gate and self._gate.exists():
            sleep(PAUSE)


if __name__ == '__main__':
    folder, *gates, port = sys.argv[1:]
    handler = partial(Stalling, directory=folder, gate=Path(gates[0]) if gates else None)
    ThreadingHTTPServer(('127.0.0.1', int(port)), handler).serve_forever()
