"""``python -m tests.bench.start [NAME=ADDRESS ...]``: how long the app takes to be ready, cold and warm.

Without addresses it serves ``dist/``. Others given (as another way of running the same) are measured in turn with
it, run by run, so that a busy machine burdens all alike; each must set the same performance marks, or the name of
its own mark can follow its address, as ``old=http://127.0.0.1:8000/@ready``. Cold is a browser that never saw the
app; warm is the same browser with a new page, its service worker in charge. Prints medians in milliseconds and
their ratio to the first.
"""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from playwright.sync_api import BrowserContext, Page, sync_playwright

from tests.browser.drivers.browser import HEIGHT, WIDTH
from tests.browser.drivers.chromium import PROGRAM, SWITCHES
from tests.browser.host import app, serving

DIST = Path(__file__).parents[2] / 'dist'
RUNS = 5
MARKS = ('kring:shell', 'kring:python', 'kring:ready')
READ = 'performance.getEntriesByType("mark").map((m) => [m.name, m.startTime])'
KEPT = 'navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))'
FROM_WORKER = 'performance.getEntriesByType("navigation")[0].workerStart > 0'
PATIENCE = 600  # times 50 ms


@dataclass
class Subject:
    """What is measured; ``cold`` and ``warm`` collect one dict of mark -> milliseconds a run."""

    name: str
    address: str
    last: str = MARKS[-1]
    cold: list[dict[str, float]] = field(default_factory=list)
    warm: list[dict[str, float]] = field(default_factory=list)


def measure(subject: Subject) -> None:
    """One cold and one warm start."""
    with tempfile.TemporaryDirectory() as profile, _context(profile) as context:
        subject.cold.append(_opened(context, subject, warm=False))
        subject.warm.append(_opened(context, subject, warm=True))


@contextmanager
def _context(profile: str) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=PROGRAM, args=SWITCHES, viewport={'width': WIDTH, 'height': HEIGHT}
        )
        yield context
        context.close()


def _opened(context: BrowserContext, subject: Subject, *, warm: bool) -> dict[str, float]:
    page = context.new_page()
    page.goto(subject.address)
    _wait(page, f'{READ}.some(([name]) => name === {json.dumps(subject.last)})', f'{subject.name} set {subject.last}')
    marks: dict[str, float] = dict(page.evaluate(READ))
    # not `ready`, which waits for ever when the service worker could not be installed
    _wait(page, KEPT, f'{subject.name} was kept by its service worker')
    if page.evaluate(FROM_WORKER) != warm:
        raise RuntimeError(f'{subject.name}: its service worker must answer the warm start, and only that')
    page.close()
    return marks


def _wait(page: Page, condition: str, said: str) -> None:
    for _ in range(PATIENCE):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise TimeoutError(f'not so, after {PATIENCE * 50 / 1000:.0f} s: {said}')


def report(subjects: list[Subject]) -> None:
    """Prints the medians of every mark, and of the last mark the ratio to the first subject."""
    for kind in ('cold', 'warm'):
        base = _median(getattr(subjects[0], kind), subjects[0].last)
        for subject in subjects:
            runs = getattr(subject, kind)
            names = [name for name in (*MARKS[:-1], subject.last) if all(name in run for run in runs)]
            figures = ', '.join(f'{name} {_median(runs, name):,.0f} ms' for name in names)
            ratio = _median(runs, subject.last) / base
            print(f'{kind} {subject.name}: {figures}; ratio {ratio:.2f}')


def _median(runs: list[dict[str, float]], name: str) -> float:
    return median(run[name] for run in runs)


def main() -> None:
    """Measures all subjects in turn."""
    with serving(*app(DIST)) as host:
        subjects = [Subject('kring', f'{host.address}/'), *map(_other, sys.argv[1:])]
        for _ in range(RUNS):
            for subject in subjects:
                measure(subject)
    report(subjects)


def _other(argument: str) -> Subject:
    name, _, rest = argument.partition('=')
    address, _, mark = rest.partition('@')
    return Subject(name, address, mark or MARKS[-1])


if __name__ == '__main__':
    main()
