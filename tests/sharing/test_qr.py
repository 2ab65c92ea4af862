"""The picture is read back by a reader that shares no code with what drew it."""

import re

import pytest
import zxingcpp

from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.qr import QrPicture, draw, fits
from tests.bench.photos import of_app, photos, read_rate, version_of
from tests.sharing.examples import EXAMPLES, Example

LINK = 'https://kring.example/#'
LONGER_LINK = 'https://kring.example/app/#'
SCALE = 4


def pixels(picture: QrPicture) -> list[bytearray]:
    """What a browser would paint, one byte a module: 0 dark, 255 light."""
    rows = [bytearray(b'\xff' * picture.size) for _ in range(picture.size)]
    drawn = re.findall(r'M(\d+) (\d+)h(\d+)v1h-(\d+)z', picture.path)
    assert ''.join(f'M{x} {y}h{width}v1h-{back}z' for x, y, width, back in drawn) == picture.path
    for x, y, width, back in (map(int, run) for run in drawn):
        assert width == back
        rows[y][x : x + width] = bytes(width)
    assert all(len(row) == picture.size for row in rows)
    return rows


def read_back(picture: QrPicture) -> zxingcpp.Barcode:
    rows = [bytes(value for value in row for _ in range(SCALE)) for row in pixels(picture)]
    side = picture.size * SCALE
    image = memoryview(b''.join(row for row in rows for _ in range(SCALE))).cast('B', shape=[side, side])
    [code] = zxingcpp.read_barcodes(image)
    return code


@pytest.mark.parametrize('example', [e for e in EXAMPLES if fits(LINK, e.payload)], ids=lambda example: example.name)
def test_a_camera_reads_the_link_with_the_payload(example: Example) -> None:
    code = read_back(draw(LINK, example.payload))
    assert code.text == LINK + example.payload
    assert code.format == zxingcpp.BarcodeFormat.QRCode


@pytest.mark.parametrize('length', [46, 80])
def test_a_small_code_is_read_from_askew(length: int) -> None:
    """As well as any larger one: nothing of it hangs on a single alignment pattern."""
    payload = 'KR1P'.ljust(length, '0')
    photographed = of_app(LINK, payload)
    assert version_of(photographed) < 7
    assert read_rate(photos(photographed, 30), LINK + payload) == 1


def test_without_a_link_the_payload_stands_alone() -> None:
    assert read_back(draw('', EXAMPLES[0].payload)).text == EXAMPLES[0].payload


def test_the_error_correction_is_of_level_m() -> None:
    assert read_back(draw(LINK, EXAMPLES[0].payload)).ec_level == 'M'


def test_there_is_light_all_around() -> None:
    rows = pixels(draw(LINK, 'KR1P000'))
    edge = [*rows[:4], *rows[-4:], *(row[:4] + row[-4:] for row in rows)]
    assert all(value == 255 for row in edge for value in row)
    assert rows[4][4] == rows[4][-5] == rows[-5][4] == 0


def test_the_largest_code_is_85_modules_and_its_quiet_zone() -> None:
    """691 characters behind a link: the figure of the format page."""
    payload = 'KR1P' + '+' * 687
    picture = draw(LONGER_LINK, payload)
    assert picture.size == 85 + 2 * 4
    assert read_back(picture).text == LONGER_LINK + payload


@pytest.mark.parametrize('length', [692, 4_700, 10_000])
def test_more_than_the_largest_code_holds_is_refused(length: int) -> None:
    payload = '0' * length
    assert not fits(LONGER_LINK, payload)
    with pytest.raises(ShareError) as caught:
        draw(LONGER_LINK, payload)
    assert caught.value.fault is ShareFault.TOO_BIG


def test_a_shorter_link_leaves_more_room() -> None:
    assert fits(LINK, '0' * 692)
    assert fits('', '0' * 710)


def test_a_payload_outside_the_alphabet_is_refused() -> None:
    assert not fits(LINK, 'kr1p000')
    with pytest.raises(ShareError) as caught:
        draw(LINK, 'kr1p000')
    assert caught.value.fault is ShareFault.CHARACTER


def test_a_link_alone_is_read_as_it_is() -> None:
    assert read_back(draw('https://kring.example/lezen', '')).text == 'https://kring.example/lezen'
