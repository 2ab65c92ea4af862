"""Makes a Python of its own as it is on a phone; see ``without_server.py``."""

import builtins
import importlib.util
import sys
from collections.abc import Collection, Mapping, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

from pwa import texts

ROOT = Path(__file__).parents[3]


def enter(packages: Collection[str]) -> None:
    """Takes away all packages but these, and puts the words where a phone has them."""
    sys.meta_path.insert(0, _Absent({*packages, *sys.stdlib_module_names}))
    load = texts.load
    vars(texts)['load'] = lambda folder: load(ROOT / folder.relative_to('/'))


def asked_for() -> set[str]:
    """The names that are imported from now on, whether they are modules or not; grows while they are."""
    asked: set[str] = set()
    real = builtins.__import__

    def noting(
        name: str,
        globals_: Mapping[str, object] | None = None,
        locals_: Mapping[str, object] | None = None,
        names: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        base = importlib.util.resolve_name('.' * level + name, str((globals_ or {}).get('__package__')))
        asked.update([base, *(f'{base}.{part}' for part in names or ())])
        return real(name, globals_, locals_, names or (), level)

    vars(builtins)['__import__'] = noting
    return asked


class _Absent:
    def __init__(self, present: Collection[str]) -> None:
        self._present = present

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:  # noqa: ARG002 - as asked
        if name.partition('.')[0] not in self._present:
            raise ModuleNotFoundError(f'{name} is not on a phone', name=name)
        return None
