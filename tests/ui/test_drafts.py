"""What was typed or tapped is still there after a look elsewhere, and forgotten once it is kept."""

import pytest
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


@pytest.mark.parametrize(
    'path',
    [
        '/mens/bas/geven',
        '/mens/bas/waarom',
        '/mens/bas/een-ding',
        '/mens/bas/naam',
        '/namen',
        '/erbij/nieuw',
        '/mijn-kring',
    ],
)
async def test_half_a_sentence_outlives_the_way_back(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    await stage.write('Halve zin')
    await stage.go('/')
    await stage.go(path)
    assert stage.field() == 'Halve zin'
    assert stage.circle == FAMILY


async def test_taps_outlive_the_way_back(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    await stage.tap_mark('item-listening')
    before = stage.checked()
    assert before
    await stage.go('/mens/bas')
    await stage.go('/mens/bas/geven')
    assert stage.checked() == before


async def test_what_is_kept_is_no_draft_any_more(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/waarom')
    await stage.write('Hij luistert')
    await stage.tap(stage.say('person.save'))
    await stage.tap(stage.say('frame.undo'))
    await stage.go('/mens/bas/waarom')
    assert stage.field() == ''
