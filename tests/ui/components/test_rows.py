"""Long lists: the first rows are there at once, the others follow by themselves."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from nicegui.testing import User

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import Ring
from pwa.domain.people import Person
from pwa.domain.steps import Step
from pwa.ui.components import rows
from pwa.ui.components.rows import AT_ONCE
from tests.ui.family import FAMILY
from tests.ui.stage import Stage, on_stage, settle

NAMES = [f'Mens {number}' for number in range(3 * AT_ONCE - 5)]
CROWD = replace(
    FAMILY,
    people=tuple(Person(f'p{number}', name) for number, name in enumerate(NAMES)),
    steps=tuple(Step(f's{number}', f'Stap {number}') for number in range(AT_ONCE + 1)),
)


def listed(stage: Stage) -> list[str]:
    return [words for words in stage.words() if words.startswith('Mens ')]


@dataclass
class Held:
    """The pauses between parts; each ends when the test says so."""

    ends: list[Callable[[], object]] = field(default_factory=list)

    def call_later(self, _: float, end: Callable[[], object]) -> None:
        """See ``asyncio.AbstractEventLoop``."""
        self.ends.append(end)

    async def end_all(self, stage: Stage) -> list[int]:
        """Ends the pauses one by one until all is drawn; how many people were listed before and after each."""
        seen = [len(listed(stage))]
        while self.ends:
            self.ends.pop(0)()
            await settle()
            seen.append(len(listed(stage)))
        return seen


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    """Nothing is drawn later but by the test."""
    held = Held()
    monkeypatch.setattr(rows, 'get_running_loop', lambda: held)
    return held


async def test_the_rest_comes_by_itself(user: User) -> None:
    stage = await on_stage(user, CROWD, '/lijst')
    for _ in range(5000):
        if listed(stage) == NAMES:
            return
        await asyncio.sleep(0.002)
    pytest.fail('not everybody came')


async def test_everybody_is_listed_once_and_in_order(user: User, held: Held) -> None:
    stage = await on_stage(user, CROWD, '/lijst')
    assert listed(stage) == NAMES[:AT_ONCE]
    await held.end_all(stage)
    assert listed(stage) == NAMES


async def test_several_lists_together_begin_with_as_many_as_one(user: User, held: Held) -> None:
    rings = tuple(Ring)
    people = tuple(replace(person, ring=rings[place % len(rings)]) for place, person in enumerate(CROWD.people))
    stage = await on_stage(user, replace(CROWD, people=people), '/lijst')
    in_order = [person.name for ring in rings for person in people if person.ring is ring]
    assert listed(stage) == in_order[:AT_ONCE]
    await held.end_all(stage)
    assert listed(stage) == in_order


async def test_what_follows_comes_in_larger_parts(user: User, held: Held) -> None:
    stage = await on_stage(user, CROWD, '/lijst')
    assert await held.end_all(stage) == [AT_ONCE, len(NAMES)]


async def test_the_birthdays_of_a_crowd_come_by_turns_too(user: User, held: Held) -> None:
    born = tuple(replace(person, birthday=Birthday(1, 6)) for person in CROWD.people)
    stage = await on_stage(user, replace(CROWD, people=born), '/mensen/dichtbij')
    assert listed(stage) == NAMES[:AT_ONCE]
    await held.end_all(stage)
    assert listed(stage) == NAMES


async def test_a_page_that_was_left_meanwhile_is_not_drawn_on(user: User, held: Held) -> None:
    stage = await on_stage(user, CROWD, '/lijst')
    (of_people,) = held.ends
    await stage.go('/stappen')
    _, of_steps = held.ends
    assert user.client
    before = set(user.client.elements)
    of_people()
    assert set(user.client.elements) == before
    of_steps()
    assert listed(stage) == []
    assert f'Stap {AT_ONCE}' in stage.words()


async def test_what_is_chosen_for_everybody_holds_for_who_is_drawn_later(user: User, held: Held) -> None:
    stage = await on_stage(user, CROWD, '/delen/mensen')
    await stage.tap(stage.say('share.people.everyone'))
    await held.end_all(stage)
    assert [name for name in stage.checked() if name in NAMES] == NAMES


async def test_who_is_drawn_later_can_be_tapped(user: User, held: Held) -> None:
    stage = await on_stage(user, CROWD, '/delen/mensen')
    await held.end_all(stage)
    await stage.tap(NAMES[-1])
    assert stage.checked() == NAMES[-1:]
