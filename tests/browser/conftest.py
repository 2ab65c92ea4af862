"""A browser and a host for each journey."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pwa.hosts.build import build
from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.kinds import KINDS, running
from tests.browser.drivers.page import Page
from tests.browser.journeys import opening
from tests.browser.vault_steps import begin


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each browser in turn; a test for fewer says ``@pytest.mark.parametrize('kind', ['chromium'])``."""
    return str(request.param)


@pytest.fixture
def browser(kind: str, tmp_path: Path) -> Iterator[Browser]:
    """A browser on a new profile."""
    with running(kind, tmp_path / 'profile') as browser:
        yield browser


@pytest.fixture
def app_host(dist: Path) -> Iterator[host.Host]:
    """A host of the app that was built."""
    with host.serving(*host.app(dist)) as serving:
        yield serving


@pytest.fixture
def page(browser: Browser, app_host: host.Host) -> Page:
    """A phone on which the app has not been opened yet."""
    return Page(browser, app_host.address)


@pytest.fixture
def zoe(page: Page) -> Page:
    """The circle of Zoë with Balthazar in it."""
    page.open()
    begin(page, 'Zoë', 'Balthazar')
    return page


@pytest.fixture
def stalled(browser: Browser, dist: Path) -> Iterator[Page]:
    """The app on a connection that stalls halfway through Python."""
    with host.serving('-m', 'tests.browser.stalling', dist) as stalling:
        yield Page(browser, stalling.address)


@pytest.fixture(scope='session')
def lasting_host(dist: Path) -> Iterator[host.Host]:
    """A host of the app that is there for all tests; none of them ends it."""
    with host.serving(*host.app(dist)) as serving:
        yield serving


@pytest.fixture(scope='session')
def dist_below(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ARG001 - the first build
    """The same app, built for the path /kring/ of a host; what is large in it was compressed for the other already."""
    folder = tmp_path_factory.mktemp('below') / 'dist'
    build(folder, '/kring/')
    return folder


@pytest.fixture(scope='module')
def phone(lasting_host: host.Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A phone that the tests of a file share, with the app open in Chromium."""
    with opening.phone('chromium', tmp_path_factory.mktemp('phone') / 'profile', lasting_host) as page:
        yield page
