"""The folder of a build: how files come into it, and how it takes the place of the one before."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from pwa.hosts.build import files, hosting
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.stamp import STAMP, told_by

UNFINISHED = 'build.unfinished'
"""Stands in the folder while a build is put in place there."""


@dataclass
class Output:
    """``dist/`` while it is written.

    Attributes:
        folder: where it is written.
        base: '' or '/kring'.
        addresses: name -> address of the files with a hash in their name.
    """

    folder: Path
    base: str
    addresses: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, content: bytes) -> str:
        """Writes a file under a name that follows from its content; returns its address."""
        hashed = files.hashed_name(name.rpartition('/')[2], content)
        files.write(self.folder / hosting.HASHED_FOLDER / hashed, content)
        self.addresses[name] = f'{self.base}/{hosting.HASHED_FOLDER}/{hashed}'
        return self.addresses[name]

    def put(self, name: str, content: str | bytes) -> None:
        """Writes a file under just this name."""
        files.write(self.folder / name, content.encode() if isinstance(content, str) else content)

    def path_of(self, address: str) -> Path:
        """Where the file or folder with this address is being written."""
        return self.folder / address.removeprefix(f'{self.base}/').rstrip('/')


def not_over_something_else(out: Path) -> None:
    """Raises ``BuildError`` where a folder holds what is no build of this app."""
    # all that is in it goes, so ``--out .`` would be the end of somebody's work
    nothing = not out.exists() or (out.is_dir() and not any(out.iterdir()))
    if not nothing and 'inputs' not in told_by(out) and not (out / UNFINISHED).is_file():
        raise BuildError(f'{out} holds something else than a build of this app. Choose an empty or a new folder.')


def put_in_place(built: Path, out: Path) -> None:
    """Has a whole build take the place of what was in a folder."""
    # what is broken off halfway is known as ours, and is neither served nor fresh
    files.write(out / UNFINISHED, b'')
    for old in sorted(out.iterdir(), key=lambda file: file.name != STAMP):
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old)
        elif old.name != UNFINISHED:
            old.unlink()
    shutil.copytree(built, out, dirs_exist_ok=True, ignore=shutil.ignore_patterns(STAMP))
    shutil.copy(built / STAMP, out)
    (out / UNFINISHED).unlink()
