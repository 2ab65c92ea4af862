"""Our own scripts on a host of their own: put together but not shortened, and without the app around them."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pwa.setup import node
from tests.browser import host

ESBUILD = node.WEB / 'node_modules' / 'esbuild' / 'bin' / 'esbuild'


@contextmanager
def serving(folder: Path, *names: str) -> Iterator[host.Host]:
    """A host of these scripts and an empty page.

    Args:
        folder: an empty one, for what is served.
        names: as in ``keys.js``.
    """
    sources = [node.WEB / name for name in names]
    subprocess.run(
        [node.program(), ESBUILD, *sources, '--bundle', '--format=esm', f'--outdir={folder}'],
        check=True,
        capture_output=True,
    )
    (folder / 'index.html').write_text('<!doctype html><title>Scripts</title>', encoding='utf-8')
    with host.serving(*host.plain(folder)) as served:
        yield served
