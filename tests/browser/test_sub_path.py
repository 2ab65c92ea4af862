"""The app below a path of a host that has other things too: addresses, links and the quick exit keep to it."""

from pathlib import Path

import pytest

from pwa.domain.choices import Field, Ring
from tests.browser import host
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, person, reading, sharing
from tests.browser.journeys.opening import address, open_app, reload_app, see_address, wait_until_kept
from tests.browser.journeys.watching import watch
from tests.browser.journeys.words import SAY


@pytest.mark.parametrize('kind', ['chromium'])
def test_a_journey_below_a_path_without_signal(browser: Browser, dist_below: Path) -> None:
    with host.serving(*host.app(dist_below)) as serving:
        page = Page(browser, f'{serving.address}/kring')
        seen = watch(page)
        open_app(page)
        wait_until_kept(page)
        with serving.away():
            circle.begin_a_circle(page, 'Noor', youth=True)
            circle.add_people(page, 'Bas')
            deep_address(page)
            link = code_of(page)
            reading.open_link(page, link)
            assert link.startswith(f'{page.origin}/#KR1')
            see_address(page, '/lezen/overzicht')
            page.tap(SAY('shell.exit'), role='button')
            page.see(SAY('shell.decoy.title'))
            see_address(page, '/lijst.html')
    assert {url for url in seen.requests if not url.startswith(f'{page.origin}/')} == set()
    assert seen.complaints == []


def deep_address(page: Page) -> None:
    """The page of a person has an address of its own, which can be loaded again and gone back from."""
    circle.open_person(page, 'Bas')
    person.choose_ring(page, 'Bas', Ring.CLOSE)
    assert address(page).startswith('/mens/')
    reload_app(page)
    page.see(SAY('person.row.geven', name='Bas'))
    circle.leave_person(page)
    see_address(page, '/')


def code_of(page: Page) -> str:
    """What a camera reads of the code of one person."""
    sharing.choose_people(page, 'Bas')
    sharing.choose_fields(page, [Field.RING])
    sharing.show_code(page)
    return sharing.scan(page)
