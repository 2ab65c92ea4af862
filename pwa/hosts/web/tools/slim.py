"""Runs in Pyodide: compiles ``/in/site`` and slims ``/in/stdlib.zip``; both go to ``/out``.

Docstrings go, asserts stay: NiceGUI and the app rely on them.
"""
# ruff: noqa: INP001 - a script, not a module

import ast
import importlib.util
import marshal
import zipfile
from pathlib import Path
from types import CodeType

HEADER_BYTES = 16
CO_HAS_DOCSTRING = 0x4000000
FIXED = (1980, 1, 1, 0, 0, 0)


def without_docstrings(code: CodeType) -> CodeType:
    """The code and all that is nested in it, each docstring replaced by an empty one."""
    consts = [without_docstrings(const) if isinstance(const, CodeType) else const for const in code.co_consts]
    if code.co_flags & CO_HAS_DOCSTRING:
        consts[0] = ''
    return code.replace(co_consts=tuple(consts))


def without_docstring_lines(source: str) -> ast.Module:
    """The parsed source in which every docstring is empty."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and isinstance(first.value.value, str)
            ):
                first.value.value = ''
    return tree


def pyc(code: CodeType) -> bytes:
    """A compiled file that Python never checks against a source."""
    return importlib.util.MAGIC_NUMBER + (1).to_bytes(4, 'little') + bytes(8) + marshal.dumps(code)


def put(target: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Adds a file with a fixed date."""
    target.writestr(zipfile.ZipInfo(name, FIXED), content)


Path('/out/site').mkdir(parents=True)
with zipfile.ZipFile('/in/stdlib.zip') as source, zipfile.ZipFile('/out/stdlib.zip', 'w') as target:
    for name in sorted(source.namelist()):
        content = source.read(name)
        if name.endswith('.pyc'):
            content = pyc(without_docstrings(marshal.loads(content[HEADER_BYTES:])))  # noqa: S302 - from Pyodide's own package
        put(target, name, content)

site = Path('/in/site')
for file in sorted(site.rglob('*')):
    copy = Path('/out/site') / file.relative_to(site)
    if file.is_dir():
        copy.mkdir(parents=True)
    elif file.suffix == '.py':
        tree = without_docstring_lines(file.read_text(encoding='utf-8'))
        code = compile(tree, str(file.relative_to(site)), 'exec', dont_inherit=True, optimize=0)
        copy.with_suffix('.pyc').write_bytes(pyc(code))
    else:
        copy.write_bytes(file.read_bytes())
