"""Every screen in a made-up language that runs right to left with long words: nothing sticks out, no word is Dutch."""

import json
import re
from collections.abc import Iterator

import pytest

from pwa.sharing import codec
from pwa.sharing.errors import ShareFault
from tests.browser import host
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.journeys import screens
from tests.browser.journeys.checks import small_targets, sticking_out
from tests.languages import mirrored
from tests.ui.routes import CIRCLE, PATHS, WRITTEN
from tests.ui.stage import record_of

SAY = mirrored()
WORD = re.compile(r'[A-Za-z]{2,}')
IN_HAND = {
    'share.offer.title': screens.OFFERED_KEY,
    'read.overview.title': codec.encode(screens.RECEIVED),
    'read.parts.title': screens.ONE_PART,
}
EXPECTED = ' '.join([*WRITTEN, *ShareFault, repr(screens.RECEIVED)])
"""What people wrote, and the codes of faults, are the same in every language."""
OWN_WORDS = sorted({*WRITTEN} - {CIRCLE.profile.name} - {person.name for person in CIRCLE.people})
"""A name has no end that could come to stand on its wrong side."""

DIRECTION = 'getComputedStyle(document.querySelector("h1")).direction'
TURNED = """((written) => [...document.querySelectorAll("main *")].filter((element) => {
  const { display, unicodeBidi } = getComputedStyle(element);
  const words = element.children.length ? "" : element.textContent.trim();
  return written.includes(words) && words.includes(" ") && !display.startsWith("inline") && unicodeBidi !== "plaintext";
}).map((element) => element.outerHTML))"""
"""What somebody wrote that does not keep its own direction."""
TAP_ALL = '[...document.querySelectorAll("[role=checkbox][aria-checked=false]")].map((choice) => choice.click()).length'


@pytest.fixture(scope='module')
def mirror(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A circle in that language, all of it chosen to be shown, and an overview in hand."""
    folder = tmp_path_factory.mktemp('mirror')
    (folder / 'circle.json').write_text(record_of(CIRCLE), encoding='utf-8')
    serving = host.serving('-m', 'tests.browser.server_host', 'mirrored', folder / 'circle.json')
    with serving as server, running('chromium', folder / 'profile') as browser:
        page = Page(browser, server.address)
        page.open('/delen/mensen')
        page.tap(SAY('share.people.everyone'))
        page.tap(SAY('share.people.next'))
        page.see(SAY('share.fields.title'))
        page.until(lambda: page.eval(TAP_ALL) == 0, 'all to be chosen')
        for title, code in IN_HAND.items():
            page.eval(f'(emitEvent("kring_code", {code!r}), true)')
            page.see(SAY(title))
        yield page


@pytest.mark.parametrize('path', PATHS)
def test_a_screen_from_right_to_left(mirror: Page, path: str) -> None:
    screens.follow(mirror, path)
    assert mirror.eval(DIRECTION) == 'rtl'
    assert sticking_out(mirror) == {}
    assert small_targets(mirror) == []
    assert mirror.eval(f'{TURNED}({json.dumps(OWN_WORDS)})') == []
    assert [word for word in WORD.findall(mirror.shown()) if word not in EXPECTED] == []
