"""The small reader in every browser: a link is read, or refused, before Python is there; the rest is in Chromium."""

from pwa.sharing import codec
from pwa.sharing.errors import ShareFault
from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import see_address
from tests.browser.journeys.words import SAY
from tests.browser.test_journey_reading import BAD, CODE
from tests.browser.test_small_reader import FULL, STANDS, STORED


def test_a_link_is_read_before_python_is_there_and_leaves_nothing_behind(stalled: Page) -> None:
    stalled.open(f'/#{codec.encode(FULL)}')
    stalled.until(lambda: stalled.eval(STANDS), 'the small reader')
    stalled.see(SAY('read.overview.of', name=FULL.giver))
    stalled.see(FULL.good_news[0])
    stalled.see(FULL.people[-1].name)
    assert stalled.eval('document.querySelectorAll("#kring-reader b").length') == 0, 'a name is never markup'
    see_address(stalled, '/')
    assert 'KR1' not in str(stalled.eval(STORED))


def test_a_link_that_is_broken_or_tampered_with_says_so(stalled: Page) -> None:
    for fault in (ShareFault.BROKEN, ShareFault.TEXT):
        stalled.open('/lijst.html')
        stalled.open(f'/#{BAD[fault]}')
        stalled.see(SAY('read.open.fault_code', code=fault))
    stalled.eval(f'(location.hash = {CODE!r}, true)')
    stalled.see('Hij luistert')
