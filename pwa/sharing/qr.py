"""The QR code of a payload, as a path that a page draws."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

from pwa.sharing.errors import ShareError, ShareFault

MAX_VERSION = 17
"""85 modules a side: the most that an ordinary phone reads from another phone's screen (format KR1)."""

QUIET_ZONE = 4
"""Light modules on each side (ISO/IEC 18004)."""


@dataclass(frozen=True)
class QrPicture:
    """A QR code to draw as dark on light.

    Attributes:
        size: width and height in modules, with the quiet zone.
        path: the dark modules as SVG path data, one module a unit.
    """

    size: int
    path: str


def fits(link: str, payload: str) -> bool:
    """Whether ``draw`` can draw it."""
    try:
        _code(link, payload)
    except ShareError:
        return False
    return True


def draw(link: str, payload: str) -> QrPicture:
    """The QR code of a link that ends in a payload.

    Args:
        link: what stands before the payload, up to and including ``#``; empty for the payload alone.
        payload: what ``codec.encode`` gave; empty for a link alone.

    Raises:
        ShareError: ``TOO_BIG`` if it needs more than version 17, ``CHARACTER`` if the payload has a
            character that isn't in QR's alphanumeric set.
    """
    matrix = _code(link, payload).get_matrix()
    return QrPicture(len(matrix), ''.join(_runs(matrix)))


def _code(link: str, payload: str) -> QRCode:
    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    for part in _segments(link, payload):
        code.add_data(part)
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError) as error:
        raise ShareError(ShareFault.TOO_BIG) from error
    if version > MAX_VERSION:
        raise ShareError(ShareFault.TOO_BIG)
    return code


def _segments(link: str, payload: str) -> Iterator[QRData]:
    """Two ways of writing: the link takes 8 bits a character, the payload 5.5."""
    if link:
        yield QRData(link, MODE_8BIT_BYTE)
    if not payload:
        return
    try:
        yield QRData(payload, MODE_ALPHA_NUM)
    except ValueError as error:
        raise ShareError(ShareFault.CHARACTER) from error


def _runs(matrix: Sequence[Sequence[bool]]) -> Iterator[str]:
    """Dark modules side by side are one rectangle: a shorter path, and no hairlines between them."""
    for y, row in enumerate(matrix):
        x = 0
        for dark, modules in groupby(row):
            width = len(list(modules))
            if dark:
                yield f'M{x} {y}h{width}v1h-{width}z'
            x += width
