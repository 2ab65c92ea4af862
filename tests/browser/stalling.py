"""Serves a folder, but of Python's snapshot only the first half: a connection that stalls. Usage: FOLDER PORT."""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Event
from typing import Any

SNAPSHOT = '/snapshot.'


class Stalling(SimpleHTTPRequestHandler):
    """See the module."""

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401 - as the class above has it
        """Sends a file; of the snapshot half of what was announced, and then nothing."""
        if SNAPSHOT not in self.path:
            super().copyfile(source, outputfile)
            return
        content = source.read()
        outputfile.write(content[: len(content) // 2])
        outputfile.flush()
        Event().wait()


if __name__ == '__main__':
    folder, port = sys.argv[1:]
    ThreadingHTTPServer(('127.0.0.1', int(port)), partial(Stalling, directory=folder)).serve_forever()
