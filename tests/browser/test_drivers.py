"""Each browser works here, on a page that has nothing of the app: if a journey fails, that is not why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.browser import host
from tests.browser.drivers.browser import HEIGHT, WIDTH, Browser
from tests.browser.drivers.kinds import KINDS, running
from tests.browser.drivers.page import Page

PLAIN_PAGE = Path(__file__).parent / 'plain_page'


@pytest.fixture(scope='module')
def plain_host() -> Iterator[host.Host]:
    with host.serving(*host.plain(PLAIN_PAGE)) as serving:
        yield serving


@pytest.fixture(scope='module', params=KINDS)
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(request.param, tmp_path_factory.mktemp('profile')) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, plain_host: host.Host) -> Page:
    page = Page(browser, plain_host.address)
    page.open()
    page.see('Works offline')  # a page that WebKit leaves earlier can keep the next one from its worker
    page.eval('localStorage.clear()')
    page.reload()
    return page


def test_what_is_typed_and_tapped_arrives(page: Page) -> None:
    page.type('Name', 'Zoë 🐶')
    page.type('Note', 'one\ntwo')
    page.tap('Warm', role='checkbox')
    page.tap('Add')
    page.see('Zoë 🐶 / one two / warm')


def test_typing_takes_the_place_of_what_was_there(page: Page) -> None:
    page.type('Name', 'Ann')
    page.type('Name', 'Bo')
    assert page.value('Name') == 'Bo'
    page.type('Name', '')
    page.tap('Add')
    page.see('/ / cold')


def test_keys_work(page: Page) -> None:
    page.type('Name', 'Ann')
    for key in ('Tab', 'Tab', 'Tab', 'Enter'):
        page.press(key)
    page.see('Ann / / cold')


def test_a_change_that_comes_later_is_waited_for(page: Page) -> None:
    page.tap('Not yet')
    page.see('Done later')
    page.not_see('Not yet')


def test_the_history_goes_back_and_forward(page: Page) -> None:
    page.tap('Second page', role='link')
    page.see('Second page is open')
    page.back()
    page.see('Plain page')
    page.forward()
    page.see('Second page is open')


def test_what_is_not_there_is_said(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('tests.browser.drivers.page.PATIENCE', 0.3)
    with pytest.raises(AssertionError, match=r"waited for to see 'Nobody'; the page shows: Plain page"):
        page.see('Nobody')
    with pytest.raises(AssertionError, match=r"waited for button 'Nothing' to tap"):
        page.tap('Nothing', role='button')


def test_the_page_opens_without_a_host(page: Page, plain_host: host.Host) -> None:
    page.see('Works offline')
    with plain_host.away():
        page.reload()
        page.type('Name', 'Ann')
        page.tap('Add')
        page.see('Ann / / cold')


def test_what_the_page_keeps_is_there_after_a_restart(page: Page) -> None:
    page.type('Name', 'Ann')
    page.tap('Add')
    page.see('Ann / / cold')
    page.restart()
    page.open()
    page.see('Ann / / cold')


def test_a_killed_browser_starts_again(page: Page) -> None:
    page.kill()
    page.open()
    page.type('Name', 'Ann')
    page.tap('Add')
    page.see('Ann / / cold')


def test_a_screenshot_shows_a_phone(page: Page, tmp_path: Path) -> None:
    page.screenshot(tmp_path / 'page.png')
    with Image.open(tmp_path / 'page.png') as image:
        size = image.size
    scale = page.eval('devicePixelRatio')
    assert size == (WIDTH * scale, HEIGHT * scale)
    assert page.eval('[innerWidth, innerHeight]') == [WIDTH, HEIGHT]
