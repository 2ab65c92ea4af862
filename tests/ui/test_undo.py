"""Taking the last change back: what goes back is seen first, and it is that one change and no more."""

from datetime import date

import pytest
from nicegui.testing import User

from pwa.domain.choices import Ring
from pwa.ui.pages.undo import ROUTE
from tests.ui.family import FAMILY
from tests.ui.stage import Stage, on_stage


async def moved(user: User) -> Stage:
    """The screen after two changes: Oma Riet's place, and then that of Bas."""
    stage = await on_stage(user, FAMILY, '/mens/riet/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/mens/bas/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/meer')
    await stage.tap(stage.say('more.undo'))
    return stage


def rings(stage: Stage) -> list[Ring | None]:
    """Where Oma Riet and Bas stand."""
    return [person.ring for person in stage.circle.people if person.id in {'riet', 'bas'}]


async def test_what_goes_back_is_told_before_anything_happens(user: User) -> None:
    stage = await moved(user)
    assert stage.path == ROUTE
    assert stage.words('k-lines') == [stage.say('undo.part.person', what='Bas')]
    assert rings(stage) == [Ring.FURTHER, Ring.FURTHER]


async def test_each_change_is_a_step_of_its_own(user: User) -> None:
    stage = await moved(user)
    await stage.tap(stage.say('undo.yes'))
    assert (stage.path, rings(stage)) == ('/meer', [Ring.FURTHER, Ring.CLOSE])
    assert stage.sees('frame.undone')
    await stage.tap(stage.say('more.undo'))
    assert stage.words('k-lines') == [stage.say('undo.part.person', what='Oma Riet')]
    await stage.tap(stage.say('undo.yes'))
    assert rings(stage) == [Ring.VERY_CLOSE, Ring.CLOSE]
    assert not stage.sees('more.undo')


async def test_the_way_out_leaves_all_as_it_is_and_is_where_a_second_tap_comes_down(user: User) -> None:
    stage = await moved(user)
    assert stage.words('k-foot--button') == [stage.say('undo.no')]
    await stage.tap(stage.say('undo.no'))
    assert (stage.path, rings(stage)) == ('/meer', [Ring.FURTHER, Ring.FURTHER])


async def test_that_somebody_can_be_shown_again_is_said(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/alleen-ik')
    await stage.tap(stage.say('person.private.yes'))
    await stage.go(ROUTE)
    assert stage.sees('undo.no_longer_private', name='Oma Riet')


async def test_that_is_not_said_of_another_change(user: User) -> None:
    stage = await moved(user)
    assert not stage.words('k-note')


async def test_what_is_private_is_not_told_while_somebody_looks_along(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/alleen-ik')
    await stage.tap(stage.say('person.private.yes'))
    stage.setting.repository.looked_along = True
    await stage.go('/meer')
    assert not stage.sees('more.undo')
    await stage.go(ROUTE)
    assert stage.sees('frame.lost.title')


async def test_what_is_not_private_can_go_back_while_somebody_looks_along(user: User) -> None:
    stage = await moved(user)
    stage.setting.repository.looked_along = True
    await stage.go('/meer')
    await stage.tap(stage.say('more.undo'))
    assert stage.words('k-lines') == [stage.say('undo.part.person', what='Bas')]


async def test_without_a_change_there_is_nothing_to_take_back(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert not stage.sees('more.undo')
    await stage.go(ROUTE)
    assert stage.sees('frame.lost.title')


async def test_where_it_fails_it_says_so_and_stays(user: User) -> None:
    stage = await moved(user)
    stage.vault.full = True
    await stage.tap(stage.say('undo.yes'))
    assert stage.sees('storage.full')
    assert (stage.path, rings(stage)) == (ROUTE, [Ring.FURTHER, Ring.FURTHER])


async def test_after_midnight_it_says_that_it_cannot(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = await moved(user)
    monkeypatch.setattr(stage.setting.repository, '_today', lambda: date.max)
    await stage.tap(stage.say('undo.yes'))
    assert stage.sees('frame.not_undone')
    assert rings(stage) == [Ring.FURTHER, Ring.FURTHER]
