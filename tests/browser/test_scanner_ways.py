"""What the scanner asks of a camera and of a browser, and what it says where they give less: both are stubs here."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from pwa.sharing.errors import ShareFault
from tests.browser import camera
from tests.browser.drivers.page import Page
from tests.browser.journeys.checks import chromium
from tests.browser.journeys.opening import open_app, wait_for
from tests.browser.journeys.words import SAY
from tests.browser.scanning import CAMERA_IS_OFF, SEES, is_read, own_reader, scan
from tests.browser.test_journey_reading import CODE

REFUSES = 'navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", NAME) }'
TORCH = """(() => {
  const look = navigator.mediaDevices.getUserMedia;
  window.turned = [];
  navigator.mediaDevices.getUserMedia = async (how) => {
    const stream = await look(how);
    const [track] = stream.getVideoTracks();
    track.getCapabilities = () => ({ torch: true });
    track.applyConstraints = async ({ advanced: [{ torch }] }) => {
      if (window.broken) throw new DOMException('', 'OverconstrainedError');
      window.turned.push(torch);
    };
    return stream;
  };
})()"""
FETCHED = 'performance.getEntriesByType("resource").map((one) => new URL(one.name).pathname)'
LATER = """(() => {
  const now = performance.now.bind(performance);
  window.later = 0;
  performance.now = () => now() + window.later;
})()"""
UNSAID = '(document.getElementById("kring-said").textContent = "")'
TORCH_BUTTON = 'document.querySelector("#kring-lock [data-torch]")'


@pytest.fixture
def page(phone: Page) -> Iterator[Page]:
    """A phone that reads nothing yet; what a test made of the page is gone after it."""
    open_app(phone, '/lezen')
    yield phone
    phone.open('/lijst.html')


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of a code."""
    file = tmp_path / 'photo.png'
    camera.picture_of(CODE).save(file)
    return file


def pick(page: Page, file: Path) -> None:
    chromium(page).page.locator('input[name=photo]').set_input_files(file)


def turn(page: Page, *, hidden: bool) -> None:
    """The phone puts something else before the app, or takes it away again."""
    page.eval(f'Object.defineProperty(document, "hidden", {{ value: {json.dumps(hidden)}, configurable: true }}) && 0')
    page.eval('document.dispatchEvent(new Event("visibilitychange"))')


def test_a_camera_that_can_not_be_had_is_told_with_a_way_round_it(page: Page, photo: Path) -> None:
    for name, said in {'NotFoundError': 'none', 'SecurityError': 'denied', 'NotReadableError': 'busy'}.items():
        page.eval(f'({REFUSES.replace("NAME", json.dumps(name))}, true)')
        scan(page)
        page.see(SAY(f'scan.{said}'))
        page.tap(SAY('scan.stop'))
        wait_for(page, SAY('read.open.title'))
    scan(page)
    pick(page, photo)
    is_read(page)


def test_a_page_that_is_not_secure_is_told_with_a_way_round_it(page: Page, photo: Path) -> None:
    page.eval('Object.defineProperty(navigator, "mediaDevices", { value: undefined, configurable: true }) && 0')
    scan(page)
    page.see(SAY('scan.insecure'))
    pick(page, photo)
    is_read(page)


def test_a_sharp_picture_from_the_back_is_asked_and_no_sound(page: Page) -> None:
    page.eval(SEES)
    scan(page)
    page.until(lambda: page.eval('window.asked.length'), 'the camera to be asked for')
    assert page.eval('window.asked') == [
        {
            'video': {'facingMode': {'ideal': 'environment'}, 'width': {'ideal': 1920}, 'height': {'ideal': 1080}},
            'audio': False,
        }
    ]


def test_a_lamp_is_turned_on_and_off_where_there_is_one(page: Page) -> None:
    page.eval(SEES)
    page.eval(TORCH)
    scan(page)
    for on in (True, False):
        page.tap(SAY('scan.torch'))
        page.until(lambda on=on: page.eval(f'{TORCH_BUTTON}.ariaPressed') == json.dumps(on), 'it to be so')  # type: ignore[misc]
    assert page.eval('window.turned') == [True, False]
    page.eval('(window.broken = true)')
    page.tap(SAY('scan.torch'))
    assert page.eval(f'{TORCH_BUTTON}.ariaPressed') == 'false'


def test_no_lamp_is_offered_where_there_is_none(page: Page) -> None:
    page.eval(SEES)
    scan(page)
    page.until(lambda: page.eval('!document.querySelector("#kring-lock video").hidden'), 'the camera to be open')
    assert page.eval(f'{TORCH_BUTTON}.hidden')


def test_after_a_while_without_a_code_it_is_said_what_helps(page: Page) -> None:
    page.eval(SEES)
    page.eval(LATER)
    scan(page)
    page.until(lambda: page.eval('!document.querySelector("#kring-lock video").hidden'), 'the camera to be open')
    assert SAY('scan.distance') not in page.shown()
    page.eval('(window.later = 9000)')
    page.see(SAY('scan.distance'))


def test_what_reads_codes_is_fetched_when_a_scan_begins(page: Page) -> None:
    reader, zxing = page.eval('[kring.settings.qrReader, kring.settings.zxing]')
    page.eval(SEES)
    assert not {reader, zxing} & set(page.eval(FETCHED))
    scan(page)
    page.until(lambda: {reader, zxing} <= set(page.eval(FETCHED)), 'what reads codes')


def test_the_reader_of_the_browser_itself_is_used_where_it_has_one(page: Page) -> None:
    page.eval(SEES)
    page.eval(own_reader(['qr_code', 'ean_13'], 'return window.payload ? [{ rawValue: window.payload }] : [];'))
    scan(page)
    page.eval(f'(window.payload = {json.dumps(CODE)})')
    is_read(page)
    assert page.eval('window.looks') > 0
    assert page.eval('kring.settings.zxing') not in page.eval(FETCHED)


def test_a_reader_of_the_browser_that_knows_no_such_codes_is_left_alone(page: Page, photo: Path) -> None:
    page.eval(SEES)
    page.eval(own_reader(['ean_13'], 'return [];'))
    scan(page)
    pick(page, photo)
    is_read(page)
    assert page.eval('window.looks') == 0


def test_where_the_reader_of_the_browser_fails_ours_takes_its_place(page: Page, photo: Path) -> None:
    page.eval(SEES)
    page.eval(own_reader(['qr_code'], 'throw new DOMException("no service", "NotSupportedError");'))
    scan(page)
    pick(page, photo)
    is_read(page)


def test_a_reader_that_does_not_load_is_told_and_the_camera_is_off(page: Page, photo: Path) -> None:
    page.eval(SEES)
    zxing = page.eval('kring.settings.zxing')
    page.eval('(kring.settings.zxing = "/f/gone.wasm")')
    scan(page)
    page.see(SAY('scan.no_reader'))
    page.until(lambda: page.eval(CAMERA_IS_OFF), 'the camera to be off')
    page.eval(UNSAID)
    pick(page, photo)
    page.see(SAY('scan.no_reader'))
    page.eval(f'(kring.settings.zxing = {json.dumps(zxing)})')
    pick(page, photo)
    is_read(page)


def test_a_script_that_does_not_load_is_told_as_well(page: Page) -> None:
    page.eval(SEES)
    page.eval('(kring.settings.qrReader = "/f/gone.js")')
    scan(page)
    page.see(SAY('scan.no_reader'))
    page.tap(SAY('scan.stop'))
    wait_for(page, SAY('read.open.title'))


def test_pictures_that_can_not_be_read_are_told_with_the_ways_round_it(page: Page) -> None:
    page.eval(SEES)
    page.eval(own_reader(['qr_code'], 'throw new DOMException("no service", "NotSupportedError");'))
    page.eval('(kring.settings.zxing = "/f/gone.wasm")')
    scan(page)
    page.see(SAY('scan.unread'))


def test_a_code_of_a_later_app_is_told_as_such(page: Page) -> None:
    page.eval(SEES)
    page.eval(own_reader(['qr_code'], 'return [{ rawValue: window.payload }];'))
    later = CODE.replace('KR1', 'KR9', 1)
    for payload, fault in {
        CODE.replace('KR1', 'KR2', 1): ShareFault.NEWER,
        CODE.lower(): ShareFault.CHARACTER,
        f'https://kring.example/#{later}': ShareFault.NEWER,
    }.items():
        page.eval(f'(window.payload = {json.dumps(payload)})')
        page.tap(SAY('read.open.scan'))
        page.see(SAY('read.open.fault_code', code=fault.value))
        wait_for(page, SAY('read.open.title'))


def test_a_code_of_something_else_is_told_as_such_and_the_camera_stays_open(page: Page) -> None:
    page.eval(SEES)
    page.eval(own_reader(['qr_code'], 'return window.payload ? [{ rawValue: window.payload }] : [];'))
    scan(page)
    for payload in ('https://example.org/MENU', 'WIFI:S:kr1tiek;;', 'https://example.org/?a=KR1'):
        page.eval(f'(window.payload = {json.dumps(payload)})')
        page.see(SAY('scan.foreign'))
        page.eval('(window.payload = "", true)')
        page.eval(UNSAID)
    wait_for(page, SAY('scan.title'))


def test_the_scanner_closes_where_the_app_is_left(page: Page) -> None:
    page.eval(SEES)
    scan(page)
    page.until(lambda: page.eval('window.asked.length'), 'the camera to be asked for')
    turn(page, hidden=True)
    turn(page, hidden=False)
    wait_for(page, SAY('read.open.title'))
    assert page.eval(CAMERA_IS_OFF)


def test_the_scanner_stays_while_a_phone_shows_its_photos_before_the_app(page: Page, photo: Path) -> None:
    page.eval(SEES)
    scan(page)
    page.until(lambda: page.eval('window.asked.length'), 'the camera to be asked for')
    with chromium(page).page.expect_file_chooser() as chooser:
        page.tap(SAY('scan.photo'))
    turn(page, hidden=True)
    turn(page, hidden=False)
    chooser.value.set_files(photo)
    is_read(page)
    assert page.eval(CAMERA_IS_OFF)


def test_who_chose_no_photo_leaves_the_app_as_ever(page: Page) -> None:
    page.eval(SEES)
    scan(page)
    with chromium(page).page.expect_file_chooser():
        page.tap(SAY('scan.photo'))
    page.eval('document.querySelector("input[name=photo]").dispatchEvent(new Event("cancel"))')
    turn(page, hidden=True)
    turn(page, hidden=False)
    wait_for(page, SAY('read.open.title'))


def test_a_photo_that_is_looked_at_after_the_scanner_closed_says_nothing(page: Page, tmp_path: Path) -> None:
    nothing = tmp_path / 'nothing.png'
    Image.new('RGB', (400, 400)).save(nothing)
    faults = list[str]()
    chromium(page).page.on('pageerror', lambda fault: faults.append(str(fault)))
    page.eval(SEES)
    page.eval("""(() => {
      const make = createImageBitmap;
      window.createImageBitmap = async (file) => (await new Promise((go) => (window.go = go)), make(file));
    })()""")
    scan(page)
    pick(page, nothing)
    page.until(lambda: page.eval('!!window.go'), 'the photo to be looked at')
    page.tap(SAY('scan.stop'))
    wait_for(page, SAY('read.open.title'))
    page.eval('(window.go(), new Promise((done) => setTimeout(done, 500)))')
    assert faults == []
