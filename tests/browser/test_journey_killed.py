"""The browser ends at any moment, in the middle of many changes: what was told to be kept is there, and it opens."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import sleep

import pytest

from pwa.ui.pages import undo
from tests.browser import kept_record
from tests.browser.drivers.page import Page
from tests.browser.journeys import circle
from tests.browser.journeys.opening import open_app
from tests.browser.journeys.words import SAY
from tests.ui.routes import CIRCLE

BETWEEN = 0.25  # seconds; longer than a change takes, so that a kill may fall anywhere in one
HURRY = Path(__file__).with_name('hurry.js').read_text(encoding='utf-8')
WRITTEN = re.compile(r'"(\w+ \d+\.)"')


@dataclass(frozen=True)
class Change:
    """One change, and what then is in the circle of all that was written by such changes.

    Attributes:
        how: see ``hurry.js``.
        state: the words that are kept once it was made.
    """

    how: dict[str, str]
    state: frozenset[str]


def changes(count: int) -> list[Change]:
    """So many changes of every kind: put in, written over, taken out, taken back."""
    made: list[Change] = []
    state: frozenset[str] = frozenset()
    while len(made) < count:
        at = len(made)
        for kind, how in KINDS.items():
            words = f'{kind} {at}.'
            if kind == 'takenout':
                state -= {f'wish {at}.'}
                filled = how | {'link': f'wish {at}.'}
            elif kind == 'undone':
                state -= {f'again {at}.'}
                filled = how
            else:
                gone = {one for one in state if kind in OVERWRITES and one.startswith(f'{kind} ')}
                state = state - gone | {words}
                filled = {name: words if text == WORDS else text for name, text in how.items()} | {'words': words}
            made.append(Change(filled, state))
    return made


WORDS = '{words}'
OVERWRITES = {'giving', 'getting', 'why'}
KINDS = {
    'person': {'path': '/namen', 'press': SAY('people.add'), 'shows': WORDS},
    'giving': {'path': '/mens/riet/geven', 'press': SAY('exchange.giving.next')},
    'wish': {'path': '/wensen/nieuw', 'press': SAY('wishes.new.save')},
    'getting': {'path': '/mens/riet/krijgen', 'press': SAY('exchange.getting.next')},
    'step': {'path': '/stappen/nieuw', 'press': SAY('steps.new.save')},
    'takenout': {'path': '/wensen', 'press': SAY('wishes.one.remove')},
    'agreement': {
        'path': '/steunfiguur/mens/bas/afspraken/1',
        'press': SAY('agreements.party.save'),
        'shows': WORDS,
    },
    'why': {'path': '/mens/bas/waarom', 'press': SAY('person.save')},
    'again': {'path': '/goed-nieuws', 'press': SAY('good_news.save'), 'shows': WORDS},
    'undone': {'path': undo.ROUTE, 'press': SAY('undo.yes')},
}
"""Kind of change -> how it is made; ``WORDS`` stands for what is written."""


def hurry(page: Page, left: list[Change], count: int) -> int:
    """Begins with what is left to change, and tells how many were told to be kept by the time that it is so many."""
    page.eval(HURRY)
    page.eval(f'void window.hurried.make({json.dumps([change.how for change in left])})')
    told = 0

    def are_kept() -> bool:
        nonlocal told
        told = int(page.eval('window.hurried.told'))
        return told >= count

    page.until(are_kept, f'{count} changes')
    return told


def states(page: Page) -> list[frozenset[str]]:
    """Of the newest record and the one before, what such changes wrote in it; none is unreadable."""
    page.open('/lijst.html')
    return [frozenset(WRITTEN.findall(json.dumps(record['tables']))) for record in kept_record.both(page)]


def home(page: Page) -> None:
    """Opens the circle, which is whole."""
    open_app(page)
    page.see(circle.home_of(CIRCLE.profile.name))
    page.not_see(SAY('safety.older'))


@pytest.mark.parametrize(
    ('kind', 'seed', 'count'),
    [('chromium', 1, 100), ('chromium', 2, 100), ('chromium', 3, 100), ('firefox', 4, 30), ('webkit', 5, 30)],
)
def test_all_that_was_told_to_be_kept_survives_being_killed(page: Page, seed: int, count: int) -> None:
    moments = Random(seed)  # noqa: S311 - the same moments at every run
    plan, made = changes(count * 2), 0
    circle.put_on_phone(page, CIRCLE)
    while made < count:
        told = made + hurry(page, plan[made:], moments.randint(5, 35))
        sleep(moments.random() * BETWEEN)
        page.kill()
        newest, before = states(page)
        expected = [frozenset(), *(change.state for change in plan)]
        # what was taken back is as it was two changes before: the record before tells which of the two it is
        fits = [at for at in range(told, len(expected)) if newest == expected[at] and before in expected[:at]]
        assert fits, f'{told} changes were told to be kept'
        made = fits[0]
        home(page)
