"""The app on the NiceGUI server, for whoever works on it: the same screens, and the circle in a file."""

from pathlib import Path

import pytest

from pwa.domain.choices import CircleKind
from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys.words import SAY, label


@pytest.mark.parametrize('kind', ['chromium'])
def test_a_circle_begun_there_is_kept_in_the_file(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / 'circle.json'
    with host.serving('-m', 'tests.browser.server_host', 'nl', file) as serving:
        page = Page(browser, serving.address)
        page.open()
        for step in ('what', 'phone'):
            page.see(SAY(f'welcome.{step}.title'))
            page.tap(SAY('welcome.next'))
        page.tap(label(CircleKind.YOUTH))
        page.type(SAY('welcome.circle.name'), 'Noor')
        page.tap(SAY('welcome.begin'))
        page.tap(SAY('people.quick'))
        page.type(SAY('people.names'), 'Bas, Oma')
        page.tap(SAY('people.add'))
        page.see(SAY('frame.saved'))
        page.open('/lijst')
        page.see('Oma')
    assert 'Oma' in file.read_text(encoding='utf-8')
