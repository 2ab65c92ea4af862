"""What a camera makes of a QR code on another screen: turned, askew, blurred, noisy, with a lamp in the glass."""

import random
import re
from collections.abc import Iterable, Iterator, Sequence

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from pwa.sharing import qr

SIDE = 720
"""Points of a picture each way: the height of a camera's stream at 1280 by 720."""
NEAREST, FURTHEST = 640, 400
"""Points that the code takes up, with its margin: from as near as it fits to an arm's length."""
TURN = 15
"""Degrees to either side."""
ASKEW = 0.06
"""By how much of its side a corner is off."""
BLUR = 1.4
"""The largest radius, in points."""
NOISE = 0.18
"""The largest part of a picture that is noise."""

Modules = Sequence[Sequence[bool]]


def of_app(link: str, payload: str) -> Modules:
    """The modules of a code as the app draws it."""
    drawn = qr.draw(link, payload)
    rows = [[False] * drawn.size for _ in range(drawn.size)]
    for x, y, width in re.findall(r'M(\d+) (\d+)h(\d+)', drawn.path):
        for place in range(int(x), int(x) + int(width)):
            rows[int(y)][place] = True
    return rows


def of_text(text: str) -> Modules:
    """The modules of a code as any library draws it.

    Raises:
        ValueError: it is too much for the largest.
    """
    code = QRCode(error_correction=ERROR_CORRECT_M, border=qr.QUIET_ZONE)
    code.add_data(text)
    rows: Modules = code.get_matrix()
    return rows


def version_of(modules: Modules) -> int:
    """The version of a code, 1 to 40."""
    return (len(modules) - 2 * qr.QUIET_ZONE - 17) // 4


def photos(modules: Modules, count: int) -> Iterator[Image.Image]:
    """So many looks at a code, the same ones every time."""
    chance = random.Random(count)  # noqa: S311 - the same every time
    side = len(modules)
    drawn = Image.frombytes('L', (side, side), bytes(28 if dark else 248 for row in modules for dark in row))
    for _ in range(count):
        yield _photo(drawn, chance)


def read_rate(pictures: Iterable[Image.Image], text: str) -> float:
    """Which part of the pictures is read as this text."""
    kind = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    right = [any(found.text == text for found in zxingcpp.read_barcodes(one, formats=kind)) for one in pictures]
    return sum(right) / len(right)


def _photo(drawn: Image.Image, chance: random.Random) -> Image.Image:
    wide = chance.randint(FURTHEST, NEAREST)
    code = drawn.resize((4 * drawn.width, 4 * drawn.width), Image.Resampling.NEAREST)
    code = code.resize((wide, wide), Image.Resampling.LANCZOS)
    code = code.transform(
        (wide, wide), Image.Transform.PERSPECTIVE, _askew(wide, chance), Image.Resampling.BICUBIC, fillcolor=248
    )
    code = code.rotate(chance.uniform(-TURN, TURN), Image.Resampling.BICUBIC, expand=True, fillcolor=248)
    seen = Image.new('L', (SIDE, SIDE), 70)
    seen.paste(code, ((SIDE - code.width) // 2, (SIDE - code.height) // 2))
    lamp = Image.new('L', (SIDE // 8, SIDE // 8), 0)
    x, y = chance.randrange(SIDE // 8), chance.randrange(SIDE // 8)
    ImageDraw.Draw(lamp).ellipse((x - 20, y - 20, x + 20, y + 20), fill=chance.randrange(120))
    seen.paste(255, mask=lamp.filter(ImageFilter.GaussianBlur(8)).resize((SIDE, SIDE)))
    seen = seen.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, BLUR)))
    noise = Image.frombytes('L', (SIDE, SIDE), chance.randbytes(SIDE * SIDE))
    return Image.blend(seen, noise, chance.uniform(0, NOISE))


def _askew(side: int, chance: random.Random) -> tuple[float, ...]:
    """The view of a screen held askew, with each corner off: for each point of it, where in the picture that is.

    A lens keeps the lines of a plane straight. A picture that is pulled by its corners (``Transform.QUAD``) has bent
    ones, as no screen has: codes of version 2 to 6, with one alignment pattern to find a bend by, failed one time in
    five for that alone, where larger ones, with six or more, did not.
    """
    corners = (0, 0), (1, 0), (1, 1), (0, 1)
    return _perspective([tuple(place + chance.uniform(-ASKEW, ASKEW) for place in corner) for corner in corners], side)


def _perspective(corners: Sequence[Sequence[float]], side: int) -> tuple[float, ...]:
    """What takes a square of so many points to four corners, those of a square being 0 and 1.

    Source: P. Heckbert, Fundamentals of texture mapping and image warping (1989), 2.2.3.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    x, y = x0 - x1 + x2 - x3, y0 - y1 + y2 - y3
    whole = (x1 - x2) * (y3 - y2) - (x3 - x2) * (y1 - y2)
    g, h = (x * (y3 - y2) - (x3 - x2) * y) / whole, ((x1 - x2) * y - x * (y1 - y2)) / whole
    across = (x1 - x0 + g * x1, x3 - x0 + h * x3, x0 * side)
    down = (y1 - y0 + g * y1, y3 - y0 + h * y3, y0 * side)
    return *across, *down, g / side, h / side
