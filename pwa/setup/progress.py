"""What a person sees while something is made ready: a line for each step, on standard error.

Standard output stays free for what a command was asked for.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from pwa.setup.failure import explain

WIDTH = 78
CLEAR_LINE = '\r\x1b[2K'


@contextmanager
def step(title: str) -> Iterator[Callable[[str], None]]:
    """Shows that a step begins and that it is done; what it yields shows, on a terminal, how far it is."""
    started = monotonic()
    terminal = sys.stderr.isatty()
    _write(f'{title} ...' if terminal else f'{title} ...\n')
    try:
        yield lambda detail: _write(CLEAR_LINE + f'{title} ... {detail}'[:WIDTH] if terminal else '')
    except BaseException:
        _write('\n' if terminal else '')
        raise
    _write(f'{CLEAR_LINE if terminal else ""}{title}: ready ({monotonic() - started:.0f} s)\n')


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def run(title: str, command: Sequence[str], *, detail: str, folder: Path | None = None) -> None:
    """Runs a command as a step. What it writes is shown only if it fails; it gets no input.

    Args:
        title: what the step is called.
        command: the program and its arguments.
        detail: regular expression; what its first group finds in a line that the command writes is shown.
        folder: where to run it.

    Raises:
        StepFailedError: the command cannot be run, or ends with another status than 0.
    """
    lines: list[str] = []
    with step(title) as show:
        try:
            for line in _output(command, folder):
                lines.append(line.rstrip())
                if found := re.search(detail, line):
                    show(found[1])
        except (OSError, subprocess.CalledProcessError) as error:
            raise explain(title, [*lines, str(error)]) from error


def _output(command: Sequence[str], folder: Path | None) -> Iterator[str]:
    with subprocess.Popen(  # noqa: S603 - the commands are our own
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding='utf-8',
        errors='replace',
    ) as process:
        if process.stdout:
            yield from process.stdout
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
