"""A screen in memory, for a browser that has no way to run without one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

PROGRAM = '/usr/bin/Xvfb'


@contextmanager
def display() -> Iterator[str]:
    """An X server that runs for the while, by what a program finds in ``DISPLAY``, as in ``:1``."""
    reader, writer = os.pipe()
    command = [PROGRAM, '-displayfd', str(writer), '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            yield f':{numbers.readline().strip()}'
    finally:
        server.terminate()
        server.wait()
