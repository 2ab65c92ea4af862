"""Sealed codes at the command line: ``python3 pwa key``, ``show --to`` and ``read --key``.

As ``pwa.sharing.cli``: 0 when it went well, else the code of what is wrong on ``stderr`` and 2.
"""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TextIO

from pwa.domain.overview import Overview
from pwa.hosts import sealing
from pwa.sharing import cli, frame
from pwa.sharing.errors import ShareError
from pwa.sharing.frame import Frame


def make_key(stdout: TextIO, stderr: TextIO, today: date, file: Path, label: str) -> int:
    """Makes a key and writes the code by which others seal for it.

    Raises:
        FileExistsError: there is a file already.
    """
    try:
        payload = sealing.new_key(file, today, label)
    except ShareError as error:
        return cli.refuse(error, stderr)
    stdout.write(f'{payload}\n')
    return 0


def show(  # noqa: PLR0913 - a command has three streams
    stdin: TextIO, stdout: TextIO, stderr: TextIO, today: date, keycode: str, *, in_parts: bool = False
) -> int:
    """As ``pwa.sharing.cli.show``, for the one who showed this code of a key."""
    return cli.show(
        stdin, stdout, stderr, today, write=partial(_sealed, keycode, today), read_back=None, in_parts=in_parts
    )


def read(stdin: TextIO, stdout: TextIO, stderr: TextIO, today: date, key_file: Path) -> int:
    """As ``pwa.sharing.cli.read``, of what was sealed for the key in a file.

    Raises:
        OSError: the file can't be read.
    """
    digits = key_file.read_text(encoding='ascii', errors='replace')

    def open_frame(sealed: Frame, day: date) -> Overview:
        return sealing.open_sealed(sealed, sealing.key_of(digits), day)

    return cli.read(stdin, stdout, stderr, today, open_frame=open_frame)


def _sealed(keycode: str, today: date, overview: Overview) -> str:
    return frame.write(sealing.seal(overview, sealing.offer_in(keycode, today)))
