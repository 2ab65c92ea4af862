"""``python -m tests.bench.large``: how long a tap takes in a very large circle, beside the same tap in a small one.

Large is 200 people with 2,000 things given and got, and 500 steps; small is five people. Both are on the same phone
(Chromium), and every screen of the app is gone to in the one and in the other, a few times, in turn. A tap is from the
touch until the heading of the next screen has the focus and the browser has drawn a frame, or until what was tapped
shows as chosen. Prints medians in milliseconds and the ratio of large to small, the slowest last;
``work`` is what the processors did for the browser meanwhile, which a busy machine changes less than the clock.
"""

import json
import os
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

from pwa.domain.choices import Domain, Item, Ring
from pwa.domain.circle import Circle
from pwa.domain.people import Exchange, Person
from pwa.domain.steps import Step
from tests.bench.start import DIST
from tests.browser.drivers.kinds import running
from tests.browser.drivers.page import Page
from tests.browser.host import app, serving
from tests.browser.journeys import screens
from tests.browser.journeys.circle import put_on_phone
from tests.ui.routes import CIRCLE, PATHS
from tests.ui.stage import TODAY

PEOPLE, STEPS, EACH_WAY = 200, 500, 5
FEW = 5
ROUNDS = 3
EVERYBODY, ONE, OTHER = '.k-button--small', '.k-choice[role=checkbox]', '[role=radio][aria-checked=false]'
IN_PLACE = {
    '/delen/mensen': (EVERYBODY, ONE, EVERYBODY),
    '/delen/wat': (ONE,),
    '/gezin/mensen': (EVERYBODY,),
    '/gezin/wat': (ONE,),
    '/mens/riet/plek': (OTHER,),
}
"""Path -> what is tapped on it: it changes the screen it is on, but ``OTHER``, which is kept and leads back."""
CHOOSING = ('/delen/mensen', '/delen/wat', '/gezin/mensen', '/gezin/wat')
"""Gone to first, so that there is something to show on the others."""
TAP = """(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const drawn = async () => { await frame(); await frame(); };
  document.activeElement?.blur();
  await drawn();
  const begun = performance.now();
  ACT
  while (!(SHOWN)) {
    if (performance.now() - begun > 60000) throw new Error('nothing came of the tap');
    await frame();
  }
  await frame();
  return performance.now() - begun;
})()"""
FOLLOW = """const link = document.body.appendChild(document.createElement('a'));
  link.href = PATH; link.click(); link.remove();"""
ARRIVED = 'document.activeElement?.matches("h1")'
PRESS = """const state = () => [...document.querySelectorAll('[aria-checked]')].map((one) => one.ariaChecked).join();
  const before = state(); document.querySelector(WHAT).click();"""
CHANGED = 'state() !== before'


class Taken(NamedTuple):
    """Milliseconds of one tap."""

    clock: float
    work: float


@dataclass
class Subject:
    """A circle on a phone."""

    circle: Circle
    page: Page
    taken: dict[str, list[Taken]] = field(default_factory=lambda: defaultdict(list))


def large() -> Circle:
    """The circle of the journeys, grown."""
    people = tuple(islice(_people(), PEOPLE))
    steps = tuple(islice(_steps(people), STEPS))
    return replace(CIRCLE, people=people, steps=steps)


def small() -> Circle:
    """The same circle with a few people."""
    return replace(CIRCLE, people=CIRCLE.people[:FEW])


def _people() -> Iterator[Person]:
    for person in CIRCLE.people:
        yield replace(person, exchange=_exchange(len(person.id)))
    rings, domains = tuple(Ring), tuple(Domain)
    for number in range(PEOPLE):
        ring, domain = rings[number % len(rings)], domains[number % len(domains)]
        yield Person(f'p{number}', f'Mens {number}', ring=ring, domain=domain, exchange=_exchange(number))


def _exchange(number: int) -> Exchange:
    items = tuple(Item)
    some = [items[(number + place) % len(items)] for place in range(2 * EACH_WAY)]
    return Exchange(frozenset(some[:EACH_WAY]), frozenset(some[EACH_WAY:]), 'Ik help met de tuin', 'We lachen veel')


def _steps(people: tuple[Person, ...]) -> Iterator[Step]:
    yield from CIRCLE.steps
    for number in range(STEPS):
        day = TODAY + timedelta(days=number % 90)
        yield Step(f's{number}', f'Stap {number} zetten', people[number % len(people)].id, day)


def walk(subject: Subject, profile: Path) -> None:
    """Goes to every screen once, and taps what changes a screen in place."""
    screens.go(subject.page, '/meer')
    for path in (*CHOOSING, *(path for path in PATHS if path not in CHOOSING)):
        subject.taken[path].append(_timed(subject.page, profile, FOLLOW.replace('PATH', json.dumps(path)), ARRIVED))
        for what in IN_PLACE.get(path, ()):
            tap, shown = PRESS.replace('WHAT', json.dumps(what)), ARRIVED if what == OTHER else CHANGED
            subject.taken[f'{path} {what}'].append(_timed(subject.page, profile, tap, shown))


def _timed(page: Page, profile: Path, act: str, shown: str) -> Taken:
    before = _work(profile)
    clock = float(page.eval(TAP.replace('ACT', act).replace('SHOWN', shown)))
    return Taken(clock, _work(profile) - before)


def _work(profile: Path) -> float:
    """Milliseconds that the processors worked for the browser so far, by all of its processes together."""
    running = {}
    for file in Path('/proc').glob('[0-9]*/stat'):
        with suppress(OSError):
            running[int(file.parent.name)] = file.read_text().rpartition(')')[2].split()
    ours = {number for number in running if str(profile) in _arguments(number)}
    while more := {number for number, stat in running.items() if int(stat[1]) in ours} - ours:
        ours |= more
    return sum(int(ticks) for number in ours for ticks in running[number][11:13]) * 1000 / os.sysconf('SC_CLK_TCK')


def _arguments(process: int) -> str:
    with suppress(OSError):
        return Path(f'/proc/{process}/cmdline').read_text(errors='replace')
    return ''


def report(few: Subject, many: Subject) -> None:
    """Prints a line a tap, the slowest last."""
    print(f'{"large":>11} {"small":>11} {"ratio":>6} {"work":>11} {"small":>11} {"ratio":>6}')
    for path in sorted(many.taken, key=lambda path: _median(many, path).clock):
        slow, quick = _median(many, path), _median(few, path)
        for one, other in zip(slow, quick, strict=True):
            print(f'{one:>8,.0f} ms {other:>8,.0f} ms {one / max(other, 1):>6.1f}', end=' ')
        print(path)


def _median(subject: Subject, path: str) -> Taken:
    clocks, works = zip(*subject.taken[path], strict=True)
    return Taken(median(clocks), median(works))


def main() -> None:
    """Measures both circles in turn, each under an address of its own."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(*app(DIST)) as one,
        serving(*app(DIST)) as other,
        running('chromium', Path(folder)) as browser,
    ):
        few, many = Subject(small(), Page(browser, one.address)), Subject(large(), Page(browser, other.address))
        for subject in (few, many) * ROUNDS:
            put_on_phone(subject.page, subject.circle)
            walk(subject, Path(folder))
    report(few, many)


if __name__ == '__main__':
    main()
