"""What ``dist/`` was built of, so that it is built anew when that changed."""

import hashlib
import json
from pathlib import Path

from pwa.hosts.build import python_site

ROOT = python_site.ROOT
STAMP = 'build.json'
"""The file in ``dist/`` that tells."""

INPUTS = ('pwa', 'content', 'assets', 'pyproject.toml')
"""What ``dist/`` is made of."""

NOT_INPUTS = frozenset({'node_modules', '__pycache__'})


def is_fresh(out: Path, base: str) -> bool:
    """Whether ``out`` holds what ``build`` would write now."""
    stamp = told_by(out)
    return bool(stamp.get('inputs') == inputs_digest() and stamp.get('base') == trimmed(base))


def inputs_digest() -> str:
    """The SHA-256 of everything that ``dist/`` is made of."""
    total = hashlib.sha256()
    for name in INPUTS:
        path = ROOT / name
        for file in [path] if path.is_file() else sorted(path.rglob('*')):
            if file.is_file() and not NOT_INPUTS & set(file.relative_to(ROOT).parts):
                total.update(f'{file.relative_to(ROOT)}\0'.encode() + hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def told_by(out: Path) -> dict[str, object]:
    """What the stamp in a folder says; nothing where there is none."""
    try:
        stamp = json.loads((out / STAMP).read_text(encoding='utf-8'))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def trimmed(base: str) -> str:
    """A path on a host as it stands before addresses: '/kring/' -> '/kring', '/' -> ''."""
    inner = base.strip('/')
    return f'/{inner}' if inner else ''
