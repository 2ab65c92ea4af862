"""Every change can be taken back, also after the app was closed, on the day that it was made."""

import inspect
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Party, Ring, Stand, Topic
from pwa.domain.circle import Circle
from pwa.domain.closing import Closing
from pwa.domain.good_news import GoodNews
from pwa.domain.share_keeping import ShareEntry
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Agreement, Steunfiguur
from pwa.domain.wishes import Wish
from pwa.storage.repository import Repository
from tests.storage.vaults import MemoryVault
from tests.ui.family import BAS, FAMILY, RIET
from tests.ui.stage import record_of

DAY = date(2027, 3, 4)
FIGURE = Steunfiguur(BAS.id, Stand.ASKED, (Agreement(Party.YOUTH, 'Zeg niets door'),))
WISH = Wish('w', 'Samen vissen', (RIET.id,))
STEP = Step('s', 'Opa bellen', who=RIET.id)
FULL = replace(FAMILY, steunfiguren=(FIGURE,), wishes=(WISH,), steps=(STEP,), closing=Closing(people=(RIET.id,)))

CHANGES: dict[str, Callable[[Repository], Awaitable[object]]] = {
    'save_profile': lambda kept: kept.save_profile(replace(FAMILY.profile, name='Samir')),
    'add_people': lambda kept: kept.add_people(['Ada', 'Ben']),
    'save_person': lambda kept: kept.save_person(replace(BAS, ring=Ring.VERY_CLOSE, why='Hij luistert')),
    'remove_person': lambda kept: kept.remove_person(BAS.id),
    'remove_person who is wished for': lambda kept: kept.remove_person(RIET.id),
    'save_steunfiguur': lambda kept: kept.save_steunfiguur(replace(FIGURE, agreements=())),
    'save_steunfiguur who is new': lambda kept: kept.save_steunfiguur(Steunfiguur(RIET.id)),
    'remove_steunfiguur': lambda kept: kept.remove_steunfiguur(BAS.id),
    'save': lambda kept: kept.save(replace(WISH, text='Samen varen')),
    'save of what is new': lambda kept: kept.save(GoodNews('g', 'Ze zwom mee', DAY)),
    'remove': lambda kept: kept.remove(WISH, STEP),
    'save_about': lambda kept: kept.save_about([AboutLine(next(iter(Topic)), 'Ik teken graag')]),
    'save_closing': lambda kept: kept.save_closing(Closing(DAY, 'Oma belt op zondag')),
    'keep_snapshot': lambda kept: kept.keep_snapshot(),
}
LEFT_AS_IT_IS = {'log'}
"""What was shown to somebody was shown; that is not taken back."""


async def opened(vault: MemoryVault, day: date = DAY) -> tuple[Repository, Circle]:
    """The circle as the app finds it when it is opened."""
    repository = await Repository.open(vault, lambda: day)
    assert repository.circle
    return repository, repository.circle


@pytest.mark.parametrize('change', CHANGES.values(), ids=CHANGES)
async def test_a_change_is_taken_back_after_a_reload(change: Callable[[Repository], Awaitable[object]]) -> None:
    vault = MemoryVault(record_of(FULL))
    repository, before = await opened(vault)
    await change(repository)
    repository, after = await opened(vault)
    assert after != before
    assert await repository.undo()
    assert (await opened(vault))[1] == before


async def test_all_changes_of_a_day_are_taken_back_one_after_the_other() -> None:
    vault = MemoryVault(record_of(FULL))
    steps = []
    for change in CHANGES.values():
        repository, before = await opened(vault)
        steps.append(before)
        await change(repository)
    for before in reversed(steps):
        repository, _ = await opened(vault)
        assert await repository.undo()
        assert repository.circle == before


@pytest.mark.parametrize(('days', 'possible'), [(0, True), (1, False), (-365, True)])
async def test_it_is_possible_on_that_day_and_where_the_clock_was_moved_back(days: int, *, possible: bool) -> None:
    vault = MemoryVault(record_of(FULL))
    repository, _ = await opened(vault)
    await repository.remove_person(BAS.id)
    later, _ = await opened(vault, DAY + timedelta(days))
    assert await later.undo() is possible


async def test_what_was_shown_stays_in_the_log_when_an_older_line_of_it_comes_back() -> None:
    vault = MemoryVault(record_of(FULL))
    first, second = ShareEntry('first', DAY, to='Juf Anja'), ShareEntry('second', DAY, to='Opa')
    repository, _ = await opened(vault)
    await repository.log(first)
    await repository.remove(first)
    repository, _ = await opened(vault)  # which forgets what numbers were given
    await repository.log(second)
    assert await repository.undo()
    assert set((await opened(vault))[1].share_log) == {first, second}


async def test_who_was_added_stays_when_somebody_who_was_removed_comes_back() -> None:
    vault = MemoryVault(record_of(FULL))
    repository, before = await opened(vault)
    await repository.remove_person(before.people[-1].id)
    repository, _ = await opened(vault)
    (added,) = await repository.add_people(['Ada'])
    record = json.loads(vault.records[-1])
    (removed, _), (number, nothing) = (next(iter(patch['people'].items())) for _, patch in record['changes'])
    assert record['tables']['people'][number]['id'] == added.id
    assert number != removed
    assert nothing is None


async def test_a_clock_moved_back_and_forth_never_takes_back_an_older_change_alone() -> None:
    vault = MemoryVault(record_of(FULL))
    repository, before = await opened(vault)
    await repository.remove_person(before.people[-1].id)
    repository, _ = await opened(vault, DAY - timedelta(1))
    await repository.save_profile(replace(FAMILY.profile, name='Samir'))
    repository, after = await opened(vault)
    assert not await repository.undo()
    assert repository.circle == after


def test_no_change_is_forgotten_here() -> None:
    changing = {name for name, found in vars(Repository).items() if inspect.iscoroutinefunction(found)}
    assert changing == {name.split()[0] for name in CHANGES} | LEFT_AS_IT_IS
