"""A camera and a reader of codes to pretend with, and the scanner that they are for."""

import json

from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import wait_for
from tests.browser.journeys.words import SAY
from tests.browser.test_journey_reading import GOOD

SEES = """(async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
  const pen = canvas.getContext('2d');
  // a still picture gives a video no frames
  const draw = () => (pen.fillStyle = '#46423c', pen.fillRect(0, 0, 1280, 720));
  window.drawing = setInterval(draw, 50);
  draw();
  window.asked = [];
  navigator.mediaDevices.getUserMedia = async (how) => {
    window.asked.push(how);
    window.seen = canvas.captureStream(20);
    return window.seen;
  };
})()"""
"""A camera that sees nothing but a table."""
OWN = """(() => {
  window.looks = 0;
  window.BarcodeDetector = class {
    static async getSupportedFormats() { return FORMATS; }
    async detect() { window.looks += 1; ANSWER }
  };
})()"""
"""A reader that the browser has itself."""
CAMERA_IS_OFF = 'window.seen.getTracks().every((track) => track.readyState === "ended")'


def scan(page: Page) -> None:
    """Opens the scanner where a code is read."""
    page.tap(SAY('read.open.scan'))
    wait_for(page, SAY('scan.title'))


def is_read(page: Page) -> None:
    """Waits until what the good code shows is on the screen."""
    wait_for(page, SAY('read.overview.title'))
    page.see(GOOD.people[0].why)


def own_reader(formats: list[str], answer: str) -> str:
    """The script that gives the browser a reader for these formats, with this for what it finds."""
    return OWN.replace('FORMATS', json.dumps(formats)).replace('ANSWER', answer)
