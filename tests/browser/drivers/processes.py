"""Ends a browser with all that it started, at once."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import sleep

PAUSE = 0.02  # seconds


def kill(profile: Path) -> None:
    """Ends every process that was started with this folder among its arguments, and all below it.

    Args:
        profile: a folder that nothing else uses.
    """
    while doomed := _family(f'{profile}\0'):
        for process in doomed:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        sleep(PAUSE)


def _family(argument: str) -> set[int]:
    running = tuple(_running())
    parents = {process: parent for process, parent, _ in running}
    found = {process for process, _, arguments in running if argument in arguments}
    while below := {process for process, parent in parents.items() if parent in found} - found:
        found |= below
    return found


def _running() -> Iterator[tuple[int, int, str]]:
    for folder in Path('/proc').glob('[0-9]*'):
        with suppress(OSError):
            state, parent = (folder / 'stat').read_text().rpartition(')')[2].split()[:2]
            if state != 'Z':
                yield int(folder.name), int(parent), (folder / 'cmdline').read_text(errors='replace')
