"""The app's Python as it is written: what the rules of this folder read."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Module:
    """A file of Python.

    Attributes:
        name: as in ``pwa.ui.frame``.
        package: what its relative imports count from, as in ``pwa.ui``.
        tree: its syntax.
    """

    name: str
    package: str
    tree: ast.Module

    def is_in(self, *places: str) -> bool:
        """Whether it is one of these modules or lies in one of these packages."""
        return any(lies_in(self.name, place) for place in places)


@dataclass(frozen=True)
class Fault:
    """A rule that is broken, as a test shows it."""

    module: str
    line: int
    what: str

    def __str__(self) -> str:
        return f'{self.module}, line {self.line}: {self.what}'


def lies_in(name: str, place: str) -> bool:
    """Whether ``name`` is ``place`` or something within it."""
    return name == place or name.startswith(f'{place}.')


def module(name: str, source: str, *, is_package: bool = False) -> Module:
    """The module with this source."""
    return Module(name, name if is_package else name.rpartition('.')[0], ast.parse(source))


def modules() -> Iterator[Module]:
    """All of ``pwa/``."""
    for file in sorted((ROOT / 'pwa').rglob('*.py')):
        path = file.relative_to(ROOT).with_suffix('')
        if 'node_modules' not in path.parts:
            is_package = path.name == '__init__'
            name = '.'.join(path.parts[:-1] if is_package else path.parts)
            yield module(name, file.read_text(encoding='utf-8'), is_package=is_package)
