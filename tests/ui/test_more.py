"""What is not needed every day."""

from nicegui.testing import User

from pwa.domain.choices import Ring
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_the_last_change_can_be_taken_back_later(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/lijst')
    await stage.go('/meer')
    await stage.tap(stage.say('more.undo'))
    bas = stage.circle.person('bas')
    assert bas is not None
    assert bas.ring is Ring.CLOSE
    assert stage.sees('frame.undone')
    assert not stage.sees('more.undo')


async def test_without_a_change_there_is_nothing_to_take_back(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert not stage.sees('more.undo')


async def test_where_taking_back_fails_it_says_so(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/meer')
    stage.vault.full = True
    await stage.tap(stage.say('more.undo'))
    assert stage.sees('storage.full')


async def test_all_the_rest_is_a_tap_away(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert [link for link in stage.links() if link in {'/lezen', '/hulp', '/over', '/mijn-kring'}] == [
        '/lezen',
        '/hulp',
        '/over',
        '/mijn-kring',
    ]
