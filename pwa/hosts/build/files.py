"""Files of ``dist/``: names that follow from their content, and compressed copies."""

import gzip
import hashlib
import os
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

HASH_DIGITS = 10
COMPRESSIBLE = frozenset(
    {'.html', '.js', '.mjs', '.css', '.svg', '.json', '.webmanifest', '.wasm', '.bin', '.txt', '.ico'}
)
SMALLEST_COMPRESSED = 200
"""Bytes; below this a compressed copy saves nothing."""

WINDOW_BITS = 24
QUALITY = 11


def digest(content: bytes) -> str:
    """The first digits of the content's SHA-256, as they stand in a file's name."""
    return hashlib.sha256(content).hexdigest()[:HASH_DIGITS]


def hashed_name(name: str, content: bytes) -> str:
    """``theme.css`` -> ``theme.0123456789.css``."""
    stem, dot, ending = name.rpartition('.')
    return f'{stem}.{digest(content)}{dot}{ending}'


def write(path: Path, content: bytes) -> None:
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def compress(folder: Path, cache: Path) -> None:
    """Writes ``.br`` and ``.gz`` beside every file that is large enough to gain by it.

    Args:
        folder: all files in it and below.
        cache: where copies are kept by content, since the best compression of the largest takes a minute.
    """
    files = [file for file in sorted(folder.rglob('*')) if file.is_file() and file.suffix in COMPRESSIBLE]
    large = [file for file in files if file.stat().st_size >= SMALLEST_COMPRESSED]
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda file: _copies(file, cache), sorted(large, key=lambda file: -file.stat().st_size)))


def _copies(file: Path, cache: Path) -> None:
    content = file.read_bytes()
    kept = cache / f'{hashlib.sha256(content).hexdigest()}.{QUALITY}.br'
    if not kept.exists():
        # under a name of its own, since another file with this content may be at it too
        with tempfile.NamedTemporaryFile(dir=cache, delete=False) as fresh:
            fresh.write(brotli.compress(content, quality=QUALITY, lgwin=WINDOW_BITS))
        Path(fresh.name).replace(kept)
    file.with_name(f'{file.name}.br').write_bytes(kept.read_bytes())
    file.with_name(f'{file.name}.gz').write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def plain_files(folder: Path) -> Iterable[Path]:
    """All files in a folder but the compressed copies, in a fixed order."""
    return (file for file in sorted(folder.rglob('*')) if file.is_file() and file.suffix not in {'.br', '.gz'})
