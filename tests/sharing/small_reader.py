"""The small reader in JavaScript, at work in Node beside the one in Python."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO, cast

from pwa.hosts.build.reader import reader_format
from pwa.setup import node
from pwa.sharing.codec import decode
from pwa.sharing.errors import ShareError
from pwa.sharing.overview_json import to_json

Outcome = dict[str, object] | str
"""An overview as JSON, or the fault for which a code is refused."""


class SmallReader:
    """Reads one code after another.

    Args:
        stdin: takes lines of JSON.
        stdout: gives lines of JSON.
    """

    def __init__(self, stdin: IO[str], stdout: IO[str]) -> None:
        self._stdin, self._stdout = stdin, stdout
        self._tell(reader_format())

    def read(self, code: str, today: date) -> Outcome:
        """What it makes of a code."""
        return cast('Outcome', self._told(code, today)[0])

    def code_in(self, message: str) -> str:
        """What it takes for the code in a message."""
        return str(self._told(message, date(2026, 3, 2))[1])

    def _told(self, code: str, today: date) -> list[object]:
        self._tell([code, (today - date(1970, 1, 1)).days])
        told: list[object] = json.loads(self._stdout.readline())
        return told

    def _tell(self, what: object) -> None:
        self._stdin.write(f'{json.dumps(what)}\n')
        self._stdin.flush()


@contextmanager
def running() -> Iterator[SmallReader]:
    """The small reader, for the while."""
    script = Path(__file__).with_suffix('.mjs')
    with subprocess.Popen(
        [node.program(), script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding='utf-8'
    ) as process:
        assert process.stdin
        assert process.stdout
        yield SmallReader(process.stdin, process.stdout)
        process.stdin.close()


def as_python_reads(code: str, today: date) -> Outcome:
    """What the reader in Python makes of a code."""
    try:
        overview: dict[str, object] = json.loads(to_json(decode(code, today)))
    except ShareError as error:
        return error.fault.value
    return overview
