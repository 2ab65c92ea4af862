"""Every screen of the app with something to see on it."""

import json
from dataclasses import replace
from datetime import timedelta

from pwa.domain.circle import Circle
from pwa.domain.overview import Overview
from pwa.sharing import codec, frame, key_offer, parts
from pwa.sharing.frame import Frame, FrameType
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle, sharing
from tests.browser.journeys.days import today
from tests.browser.journeys.opening import WITH_FOCUS, address, wait_for
from tests.browser.journeys.words import SAY
from tests.ui.reading import FULL
from tests.ui.routes import CIRCLE, OFFER, PATHS

OFFERED = '[...document.querySelectorAll("[role=checkbox]")].map((choice) => choice.innerText.split("\\n")[0])'
TODAY = today()
RECEIVED = replace(FULL, day=TODAY, expires=None)
OFFERED_KEY = key_offer.write(replace(OFFER, expires=TODAY + timedelta(days=1)))
"""For as long as a run takes, which may go on past midnight."""
ONE_PART = parts.split(frame.write(Frame(FrameType.PLAIN, bytes(parts.CHUNK * 2))))[0]
GENERAL = ('/vragen', '/rondje')
"""These show one of several screens, each of which has an address of its own."""
__all__ = ['PATHS', 'fill', 'go']


def fill(page: Page, filled: Circle = CIRCLE, received: Overview | None = None) -> None:
    """A youth's circle is on the phone, everything of it chosen to be shown, and a code of every kind in hand.

    Args:
        page: any phone.
        filled: the circle; its people have the ids of the one that stands here.
        received: what somebody else showed.
    """
    circle.put_on_phone(page, filled)
    go(page, '/delen/mensen')
    page.tap(SAY('share.people.everyone'))
    page.until(lambda: len(sharing.chosen(page)) == len(filled.people), 'everybody to be chosen')
    page.tap(SAY('share.people.next'))
    wait_for(page, SAY('share.fields.title'))
    for field in page.eval(OFFERED):
        page.tap(field)
    page.until(lambda: sharing.chosen(page) == page.eval(OFFERED), 'all of it to be chosen')
    page.tap(SAY('share.fields.next'))
    sharing.show_code(page)
    _open(page, OFFERED_KEY, 'share.offer.title')
    page.tap(SAY('share.offer.yes'))
    wait_for(page, SAY('share.code.title'))
    _open(page, OFFERED_KEY, 'share.offer.title')
    _open(page, codec.encode(received or RECEIVED), 'read.overview.title')
    go(page, '/ontvangen')
    page.tap(SAY('receive.begin'))
    wait_for(page, SAY('receive.key.title'))
    _open(page, ONE_PART, 'read.parts.title')


def _open(page: Page, code: str, title: str) -> None:
    page.eval(f'(location.hash = {code!r}, true)')
    wait_for(page, SAY(title))


def go(page: Page, path: str) -> None:
    """Follows a link within the app to this path; nothing is loaded anew."""
    follow(page, path)
    page.until(lambda: page.eval(WITH_FOCUS), f'the heading at {path} to have the focus')


def follow(page: Page, path: str) -> None:
    """The same on any host; only on the phone the heading takes the focus."""
    page.eval(f"""(() => {{
      const link = document.body.appendChild(document.createElement('a'));
      link.href = {json.dumps(path)};
      link.click();
      link.remove();
      return true;
    }})()""")
    page.until(lambda: _is_at(page, path), f'the screen at {path}')


def _is_at(page: Page, path: str) -> bool:
    return address(page).startswith(f'{path}/') if path in GENERAL else address(page) == path
