"""What a phone's camera sees: codes on another screen, tilted, not quite sharp, with a lamp in the glass."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFilter
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_ALPHA_NUM, QRData

SIZE = (1280, 720)
CODE = 600
"""How large a code is in the picture, in its points."""

HELD = 700
"""How wide the screen of another phone is in the picture."""


def picture_of(payload: str, *, tilt: float = 6, blur: float = 1.2, glare: bool = True) -> Image.Image:
    """One look at a code.

    Args:
        payload: what the code holds.
        tilt: by how many degrees it is turned.
        blur: the radius of the blur, in points.
        glare: whether a lamp shines in the glass beside it.
    """
    return _seen(_code(payload), tilt, blur, glare=glare)


def picture_of_screen(screenshot: bytes, middle: float, *, tilt: float = 4, blur: float = 1) -> Image.Image:
    """One look at the screen of another phone, held as wide as the picture is high.

    Args:
        screenshot: what is on that screen.
        middle: at what part of its height the code is that the camera is held before.
        tilt: as above.
        blur: as above.
    """
    with Image.open(BytesIO(screenshot)) as shown:
        height = round(shown.height * HELD / shown.width)
        screen = shown.convert('RGB').resize((HELD, height), Image.Resampling.BOX)
    above = round(middle * height) - SIZE[1] // 2
    return _seen(screen.crop((0, above, HELD, above + SIZE[1])), tilt, blur, glare=True)


def _seen(shown: Image.Image, tilt: float, blur: float, *, glare: bool) -> Image.Image:
    seen = Image.new('RGB', SIZE, (70, 66, 60))
    turned = shown.rotate(tilt, Image.Resampling.BICUBIC, expand=True, fillcolor=(250, 250, 248))
    seen.paste(turned, ((SIZE[0] - turned.width) // 2, (SIZE[1] - turned.height) // 2))
    if glare:
        lamp = Image.new('L', SIZE, 0)
        ImageDraw.Draw(lamp).ellipse((700, 60, 1150, 420), fill=90)
        seen.paste((255, 255, 255), mask=lamp.filter(ImageFilter.GaussianBlur(60)))
    return seen.filter(ImageFilter.GaussianBlur(blur))


def film(file: Path, pictures: Iterable[Image.Image]) -> Path:
    """Writes pictures one after another, as Chromium's camera that is none plays them: Motion JPEG."""
    file.write_bytes(b''.join(_jpegs(pictures)))
    return file


def _jpegs(pictures: Iterable[Image.Image]) -> Iterator[bytes]:
    for picture in pictures:
        content = BytesIO()
        picture.save(content, 'JPEG', quality=85)
        yield content.getvalue()


def _code(payload: str) -> Image.Image:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(QRData(payload, MODE_ALPHA_NUM))
    made = code.make_image(fill_color=(28, 28, 30), back_color=(250, 250, 248))
    drawn: Image.Image = made.get_image().convert('RGB')
    return drawn.resize((CODE, CODE), Image.Resampling.BOX)
