"""The project's own Python environment: ``.venv``, with the packages that ``pyproject.toml`` names."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pwa.setup.failure import StepFailedError
from pwa.setup.progress import run

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = Path(__file__).with_name('constraints.txt')
PYTHON = f'{sys.implementation.cache_tag}\n'


@dataclass(frozen=True)
class Environment:
    """A ``.venv`` for one set of packages.

    Attributes:
        root: the folder with ``pyproject.toml``.
        groups: which dependency groups it holds beside the project's own dependencies.
    """

    root: Path
    groups: Sequence[str]

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self.root / '.venv'

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.folder / ('Scripts/python.exe' if os.name == 'nt' else 'bin/python')

    @property
    def is_current(self) -> bool:
        """Whether this very program runs in it."""
        return Path(sys.prefix).resolve() == self.folder.resolve()

    @property
    def is_ready(self) -> bool:
        """Whether it holds exactly what is asked for."""
        return self.python.exists() and all(self._holds(group) for group in self.groups)

    def prepare(self) -> None:
        """Makes it and fills it, as far as that is still to be done.

        Raises:
            StepFailedError: it could not be done.
        """
        if self.is_ready:
            return
        if not (self.is_current or self._was_made_with_this_python()):
            self._make()
        self._install()
        for group in self.groups:
            self._stamp(group).write_text(self._mark(group), encoding='utf-8')

    def enter(self) -> None:
        """Goes on in it, made ready first: starts this program again there, or returns if it is there already.

        Raises:
            StepFailedError: it could not be made ready.
        """
        self.prepare()
        if not self.is_current:
            command = [str(self.python), *sys.orig_argv[1:]]
            if os.name == 'nt':  # there, exec gives the terminal back before the program has ended
                sys.exit(subprocess.call(command))  # noqa: S603 - this program
            os.execv(self.python, command)  # noqa: S606 - no shell is wanted

    def _make(self) -> None:
        title = 'Python environment'
        if importlib.util.find_spec('ensurepip') is None:
            raise StepFailedError(
                title,
                'This Python cannot make environments: its module ensurepip is missing.',
                'On Debian and Ubuntu: sudo apt-get install python3-venv',
            )
        run(title, [sys.executable, '-m', 'venv', '--clear', str(self.folder)], detail='(.*)')

    def _install(self) -> None:
        pip = [str(self.python), '-m', 'pip', 'install', '--no-input', '--disable-pip-version-check']
        what = ['--progress-bar', 'off', '--constraint', str(CONSTRAINTS), *self._requirements(*self.groups)]
        run('Python packages', [*pip, *what], detail=r'^(?:Collecting|Downloading|Installing) ([\w.-]+)')

    def _stamp(self, group: str) -> Path:
        return self.folder / f'ready-{group}'

    def _mark(self, group: str) -> str:
        asked = '\n'.join(self._requirements(group)) + CONSTRAINTS.read_text(encoding='utf-8')
        return f'{PYTHON}{hashlib.sha256(asked.encode()).hexdigest()}\n'

    def _holds(self, group: str) -> bool:
        stamp = self._stamp(group)
        return stamp.exists() and stamp.read_text(encoding='utf-8') == self._mark(group)

    def _was_made_with_this_python(self) -> bool:
        # Without a stamp it was left half made, or somebody else made it.
        stamps = self.folder.glob('ready-*') if self.python.exists() else ()
        return any(stamp.read_text(encoding='utf-8').startswith(PYTHON) for stamp in stamps)

    def _requirements(self, *groups: str) -> list[str]:
        named = self._named
        return [
            *named['project']['dependencies'],
            *(one for group in groups for one in named['dependency-groups'][group]),
        ]

    @cached_property
    def _named(self) -> dict[str, Any]:
        return tomllib.loads((self.root / 'pyproject.toml').read_text(encoding='utf-8'))
