"""A host of static files that can go away, as a journey without signal needs."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0  # seconds
OWN = 'import sys, pathlib, pwa.hosts.static as s; s.serve(pathlib.Path(sys.argv[1]), int(sys.argv[2]), print)'


class Host:
    """Serves a folder in a process of its own.

    Args:
        command: what to run; the port comes behind it.

    Attributes:
        address: its origin, the same after every start.
    """

    def __init__(self, *command: str | Path) -> None:
        self._command = command
        self._port = _free_port()
        self.address = f'http://127.0.0.1:{self._port}'

    def start(self) -> None:
        """Starts it and waits until it listens."""
        self._process = subprocess.Popen(
            [sys.executable, *self._command, str(self._port)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = monotonic() + PATIENCE
        while not self.listens():
            if self._process.poll() is not None or monotonic() > deadline:
                raise RuntimeError(f'no host at {self.address}')
            sleep(0.05)

    def kill(self) -> None:
        """Ends it at once, connections and all."""
        self._process.kill()
        self._process.wait()

    @contextmanager
    def away(self) -> Iterator[None]:
        """No host for the while; it is back after it."""
        self.kill()
        try:
            yield
        finally:
            self.start()

    def listens(self) -> bool:
        """Whether anything answers at its port."""
        with suppress(OSError), socket.create_connection(('127.0.0.1', self._port), timeout=1):
            return True
        return False


@contextmanager
def serving(*command: str | Path) -> Iterator[Host]:
    """A host that runs for the while."""
    host = Host(*command)
    host.start()
    try:
        yield host
    finally:
        host.kill()


def app(folder: Path) -> tuple[str | Path, ...]:
    """The command that serves what was built, as a host would."""
    return '-c', OWN, folder


def plain(folder: Path) -> tuple[str | Path, ...]:
    """The command that serves any folder, with nothing of ours in between."""
    return '-m', 'http.server', '--bind', '127.0.0.1', '--directory', folder


def _free_port() -> int:
    with socket.socket() as place:
        place.bind(('127.0.0.1', 0))
        return int(place.getsockname()[1])
