"""The scanner of the app reads what a camera sees, or a photo, and says kindly why it can't."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from pwa.domain.overview import Overview
from pwa.sharing import codec, parts
from tests.browser import camera
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import screens
from tests.browser.journeys.opening import open_app, wait_for
from tests.browser.journeys.words import SAY
from tests.sharing.examples import example

FAKE = '--use-fake-device-for-media-stream'
Looking = Callable[..., Page]


def of_today(name: str) -> Overview:
    """A golden example as if it was shown today."""
    overview = example(name).overview
    return replace(overview, day=screens.TODAY, expires=screens.TODAY + timedelta(days=30))


FIFTEEN, FULL = of_today('fifteen_typical'), of_today('full_texts')


@pytest.fixture
def looking_at(tmp_path: Path, lasting_host: Host) -> Iterator[Looking]:
    """A phone with the app, the camera of which sees these pictures in turn."""
    with ExitStack() as open_phones:

        def look(*pictures: Image.Image, allowed: bool = True) -> Page:
            film = camera.film(tmp_path / 'camera.mjpeg', pictures)
            browser = Chromium(tmp_path / 'profile', FAKE, f'--use-file-for-fake-video-capture={film}')
            browser.start()
            open_phones.callback(browser.stop)
            if allowed:
                browser.page.context.grant_permissions(['camera'])
            page = Page(browser, lasting_host.address)
            open_app(page, '/lezen')
            return page

        yield look


def scan(page: Page) -> None:
    page.tap(SAY('read.open.scan'))
    wait_for(page, SAY('scan.title'))


def test_a_code_that_is_tilted_blurred_and_in_glare_is_read(looking_at: Looking) -> None:
    page = looking_at(camera.picture_of(codec.encode(FIFTEEN)))
    scan(page)
    wait_for(page, SAY('read.overview.title'))
    for person in FIFTEEN.people:
        page.see(person.name)


def test_codes_that_take_turns_are_read_in_any_order(looking_at: Looking) -> None:
    shown = parts.split(codec.encode(FULL))
    assert len(shown) > 1
    page = looking_at(*(camera.picture_of(part) for part in reversed(shown)))
    scan(page)
    wait_for(page, SAY('read.overview.title'))
    page.see(FULL.people[-1].name)


def test_another_code_is_told_apart_and_the_camera_stays_open(looking_at: Looking) -> None:
    page = looking_at(camera.picture_of('HTTPS://EXAMPLE.ORG/MENU'))
    scan(page)
    page.see(SAY('scan.foreign'))
    page.tap(SAY('scan.stop'))
    wait_for(page, SAY('read.open.title'))


def test_a_camera_that_may_not_be_used_is_told_with_the_ways_round_it(looking_at: Looking) -> None:
    page = looking_at(camera.picture_of('KR1'), allowed=False)
    scan(page)
    page.see(SAY('scan.denied'))
    page.see(SAY('scan.photo'))


def test_a_photo_is_read_where_there_is_no_camera(looking_at: Looking, tmp_path: Path) -> None:
    page = looking_at(camera.picture_of('KR1'))
    photo, nothing = tmp_path / 'photo.png', tmp_path / 'nothing.png'
    camera.picture_of(codec.encode(FIFTEEN)).save(photo)
    Image.new('RGB', (400, 400)).save(nothing)
    page.eval('navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotFoundError"))')
    scan(page)
    page.see(SAY('scan.none'))
    assert isinstance(page.browser, Chromium)
    chooser = page.browser.page.locator('input[name=photo]')
    chooser.set_input_files(nothing)
    page.see(SAY('scan.no_code'))
    chooser.set_input_files(photo)
    wait_for(page, SAY('read.overview.title'))


def test_the_camera_is_off_when_the_scanner_closes(looking_at: Looking) -> None:
    page = looking_at(camera.picture_of('HTTPS://EXAMPLE.ORG/MENU'))
    page.eval("""(() => { const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (...how) => (window.seen = await ask(...how)); })()""")
    scan(page)
    page.see(SAY('scan.foreign'))
    assert page.eval('window.seen.getTracks()[0].readyState') == 'live'
    page.tap(SAY('scan.stop'))
    wait_for(page, SAY('read.open.title'))
    assert page.eval('window.seen.getTracks()[0].readyState') == 'ended'
