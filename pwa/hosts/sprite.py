"""The pictures of the app as one sheet, so that a page asks for one file and refers to each by name."""

import re
from pathlib import Path

_PICTURE = re.compile(r'<svg\b[^>]*?\bviewBox="(?P<box>[^"]+)"[^>]*>(?P<inside>.*)</svg>', re.DOTALL)


def sprite(folder: Path) -> str:
    """One svg with a symbol for each picture.

    Args:
        folder: holds the pictures; ``ui-back.svg`` becomes the symbol ``ui-back``.

    Raises:
        ValueError: a file is no svg with a viewBox.
    """
    symbols = ''.join(_symbol(file) for file in sorted(folder.glob('*.svg')))
    return f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'


def _symbol(file: Path) -> str:
    picture = _PICTURE.search(file.read_text(encoding='utf-8'))
    if picture is None:
        raise ValueError(f'{file.name}: no svg with a viewBox')
    return f'<symbol id="{file.stem}" viewBox="{picture["box"]}">{picture["inside"].strip()}</symbol>'
