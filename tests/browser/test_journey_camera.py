"""A family and a worker at one table, without signal: what goes from one phone to the other goes by their cameras.

What stands on the screen of one is what the camera of the other films, both ways: the key, then what was sealed for it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from tests.browser import camera
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.page import Page
from tests.browser.host import Host
from tests.browser.journeys import circle, reading, screens, sharing
from tests.browser.journeys.eight_people import CIRCLE, EIGHT, GIVER
from tests.browser.journeys.expected import HOLDS, card
from tests.browser.journeys.opening import open_app, wait_for, wait_until_kept
from tests.browser.journeys.words import SAY

WORKER = 'Marieke'
FAKE = '--use-fake-device-for-media-stream'
AT_5_A_SECOND = 6
"""For so many pictures of the film each of several codes is in view."""
DIGITS = 'document.querySelector("#app main .k-digits__shown").innerText.trim()'
TURNS = '[...document.querySelectorAll("#app main .k-turns__code")]'
NOW = f'{TURNS}.findIndex((code) => code.checkVisibility({{ visibilityProperty: true }}))'
MIDDLE = """(() => {
  const codes = [...document.querySelectorAll('#app main .k-qr__code')];
  const shown = codes.find((code) => code.checkVisibility({ visibilityProperty: true }));
  const { top, height } = shown.getBoundingClientRect();
  return (top + height / 2) / innerHeight;
})()"""
"""At what part of the height of the screen the code on it is."""


class Phone:
    """A phone with the app on it; its camera sees what it is held before.

    Args:
        folder: for what it keeps.
        host: where the app comes from.
        beside: the phone that was taken before.
    """

    browser: Chromium

    def __init__(self, folder: Path, host: Host, beside: 'Phone | None' = None) -> None:
        self._film = folder / 'camera.mjpeg'
        folder.mkdir()
        camera.film(self._film, [Image.new('RGB', camera.SIZE)])
        switches = (FAKE, f'--use-file-for-fake-video-capture={self._film}')
        self.browser = Chromium(folder / 'profile', *switches, beside=beside.browser if beside else None)
        self.page = Page(self.browser, host.address)

    def open(self) -> None:
        """Has the whole app on the phone, and its camera allowed."""
        self.browser.start()
        self.browser.page.context.grant_permissions(['camera'])
        open_app(self.page)
        wait_until_kept(self.page)

    def hold_before(self, *seen: Image.Image) -> None:
        """What the camera sees, in turn, from the next time that it is opened: Chromium reads the film anew then."""
        camera.film(self._film, [picture for picture in seen for _ in range(AT_5_A_SECOND)])

    def looks(self) -> Image.Image:
        """What another camera that is held before this phone sees."""
        return camera.picture_of_screen(self.browser.screenshot(), self.page.eval(MIDDLE))


class Phones(NamedTuple):
    """That of the family, and that of their worker."""

    family: Phone
    worker: Phone


@pytest.fixture
def phones(app_host: Host, tmp_path: Path) -> Iterator[Phones]:
    """Both had the app before."""
    worker = Phone(tmp_path / 'worker', app_host)
    family = Phone(tmp_path / 'family', app_host, beside=worker)
    try:
        worker.open()
        try:
            family.open()
            yield Phones(family, worker)
        finally:
            family.browser.stop()
    finally:
        worker.browser.stop()


def test_a_whole_circle_goes_from_camera_to_camera_sealed_and_in_several_codes(phones: Phones, app_host: Host) -> None:
    family, worker = phones
    circle.put_on_phone(family.page, CIRCLE)
    with app_host.away():
        digits = show_a_key(worker.page)
        choose_everything(family.page)
        family.hold_before(worker.looks())
        scan_the_key(family.page)
        assert family.page.eval(DIGITS) == worker.page.eval(DIGITS) == digits
        family.page.tap(SAY('share.offer.yes'))
        codes = look_at_each_code(family)
        worker.hold_before(*reversed(codes))
        scan_all(worker.page)
        in_order = sorted(EIGHT, key=lambda one: one.ring or 0)
        assert reading.cards(worker.page) == [card(one, GIVER) for one in in_order]
        is_in_the_list(family.page)


def show_a_key(page: Page) -> str:
    """The four digits below the key, which stays on the worker's screen."""
    screens.go(page, '/ontvangen')
    page.type(SAY('receive.label'), WORKER)
    page.tap(SAY('receive.begin'))
    wait_for(page, SAY('receive.key.title'))
    digits = str(page.eval(DIGITS))
    assert len(digits) == 4
    return digits


def choose_everything(page: Page) -> None:
    """Everybody, with all that is written of them: too much for one code."""
    sharing.choose_people(page, *(one.name for one in EIGHT))
    sharing.choose_fields(page, HOLDS)
    wait_for(page, SAY('share.too_big.title'))
    page.tap(SAY('share.too_big.several'))
    wait_for(page, SAY('share.preview.title.professional'))
    page.tap(SAY('share.preview.next'))
    wait_for(page, SAY('share.mind.title'))
    page.tap(SAY('share.mind.next'))
    wait_for(page, SAY('share.way.title'))


def scan_the_key(page: Page) -> None:
    """What the family does before it seals anything."""
    page.tap(SAY('share.way.scan'))
    wait_for(page, SAY('share.offer.title'))
    page.see(SAY('share.offer.of', label=WORKER))


def look_at_each_code(phone: Phone) -> list[Image.Image]:
    """What a camera sees of the codes; somebody who wants calm has them wait for a tap."""
    page = phone.page
    wait_for(page, SAY('share.code.several_title'))
    phone.browser.page.emulate_media(reduced_motion='reduce')
    count = page.eval(f'{TURNS}.length')
    assert count > 1
    seen = list[Image.Image]()
    for place in range(count):
        page.until(lambda place=place: page.eval(NOW) == place, f'code {place + 1}')  # type: ignore[misc]
        seen.append(phone.looks())
        page.tap(SAY('share.code.after'))
    return seen


def scan_all(page: Page) -> None:
    """From the screen with the key to all of what was sealed for it."""
    page.tap(SAY('receive.key.scan'))
    wait_for(page, SAY('read.overview.title'))


def is_in_the_list(page: Page) -> None:
    """To whom, all of them, and that only that one device could read it."""
    sharing.put_away(page)
    page.tap(SAY('share.log.row'))
    wait_for(page, SAY('share.log.title'))
    page.see(SAY('share.log.to', to=WORKER, day=SAY('days.today')))
    page.see(SAY('share.log.sealed'))
    for one in EIGHT:
        page.see(one.name)
