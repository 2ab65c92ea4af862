"""``python -m tests.bench.small_reader``: what a scanned link costs until its overview can be read.

With the small reader, and without it (its file is held back, so that the overview waits for Python). First the files
that reading takes, raw and as a host sends them; then, in Chromium that never saw the app, on a line of 1.6 Mbit/s
that takes 150 ms to answer, how long it takes and what came over the line by then.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from pwa.sharing.codec import encode
from tests.bench.first_visit import DIST, Weight, weights
from tests.browser.drivers.browser import HEIGHT, WIDTH
from tests.browser.drivers.chromium import PROGRAM, SWITCHES
from tests.browser.host import app, serving
from tests.sharing.examples import example

TAKEN = (
    'index.html',
    'first.js',
    'shell.js',
    'reader.js',
    'reader-nl.json',
    'nicegui.css',
    'theme.css',
    'pictures.svg',
    'atkinson-hyperlegible-next-latin.woff2',
    'atkinson-hyperlegible-next-latin-ext.woff2',
)
"""The files that reading takes, without the hash in their names; the last one only for letters that few names have."""

LINE = {'offline': False, 'latency': 150, 'downloadThroughput': 200_000, 'uploadThroughput': 200_000}
"""Milliseconds, and bytes a second."""

READABLE = """document.fonts.status === 'loaded' && document.querySelector('.k-overview')?.checkVisibility()
  ? performance.now() : 0"""
PATIENCE = 2_400  # times 50 ms


@dataclass(frozen=True)
class Reading:
    """Milliseconds until an overview could be read, and the bytes that came until then, raw and as sent."""

    time: float
    raw: int
    sent: int


def weights_to_read(folder: Path) -> list[Weight]:
    """The files that an overview takes with the small reader; the heaviest first."""
    return [weight for weight in weights(folder) if _plain(weight.name) in TAKEN]


def read(*, small: bool) -> Reading:
    """Opens a link on a slow line, with a new browser.

    Args:
        small: with the small reader.
    """
    with serving(*app(DIST)) as host, _page() as page:
        came: list[str] = []
        page.on('requestfinished', lambda request: came.append(request.url.removeprefix(f'{host.address}/')))
        if not small:
            page.context.route('**/reader*', lambda route: route.abort())
        page.goto(f'{host.address}/#{_code()}', wait_until='commit')
        time = _wait(page)
        known = {weight.name: weight for weight in weights(DIST)}
        there = [known[name or 'index.html'] for name in dict.fromkeys(came)]
        return Reading(time, sum(weight.raw for weight in there), sum(weight.sent for weight in there))


def _plain(name: str) -> str:
    stem, *_, ending = name.rpartition('/')[2].split('.')
    return f'{stem}.{ending}'


def _code() -> str:
    today = datetime.now().astimezone().date()
    return encode(replace(example('fifteen_typical').overview, day=today, expires=None))


@contextmanager
def _page() -> Iterator[Page]:
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=PROGRAM,
            args=SWITCHES,
            viewport={'width': WIDTH, 'height': HEIGHT},
            service_workers='block',
        )
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.send('Network.enable')
        line.send('Network.emulateNetworkConditions', LINE)
        yield page
        context.close()


def _wait(page: Page) -> float:
    for _ in range(PATIENCE):
        if time := page.evaluate(READABLE):
            return float(time)
        page.wait_for_timeout(50)
    raise TimeoutError('no overview')


def main() -> None:
    """Prints the files, the two readings and their ratio."""
    taken = weights_to_read(DIST)
    total = Weight('all that reading takes', sum(one.raw for one in taken), sum(one.sent for one in taken))
    for weight in [*taken, total]:
        print(f'{weight.raw:>11,} {weight.sent:>11,}  {weight.name}')
    readings = {'with': read(small=True), 'without': read(small=False)}
    for name, reading in readings.items():
        print(f'{name}: {reading.time:,.0f} ms; {reading.raw:,} bytes, sent as {reading.sent:,}')
    before, after = readings['without'], readings['with']
    print(f'ratio: {after.time / before.time:.3f} of the time, {after.sent / before.sent:.3f} of the bytes')


if __name__ == '__main__':
    main()
