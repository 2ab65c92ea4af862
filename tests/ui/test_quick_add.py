"""Quick add: first names alone, several at once."""

import pytest
from nicegui.testing import User

from tests.ui.family import FAMILY, NOBODY
from tests.ui.stage import on_stage


@pytest.mark.parametrize('typed', ['Riet, Bas ,Noor', 'Riet\nBas\nNoor', 'Riet, Bas,, Noor,'])
async def test_names_with_commas_or_lines_between_them(user: User, typed: str) -> None:
    stage = await on_stage(user, NOBODY, '/namen')
    await stage.write(typed)
    await stage.enter()
    assert [person.name for person in stage.circle.people] == ['Riet', 'Bas', 'Noor']
    assert stage.words('k-chips') == ['Riet', 'Bas', 'Noor']


async def test_done_keeps_what_is_still_in_the_field(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/namen')
    await stage.write('Riet')
    await stage.tap(stage.say('frame.done'))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert stage.path == '/'


async def test_only_the_known_name_is_asked_about(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/namen')
    await stage.write('Bas, Noor')
    await stage.tap(stage.say('frame.done'))
    assert stage.path == '/namen'
    assert stage.circle.people[-1].name == 'Noor'
    assert stage.sees('people.same.question', name='Bas')


async def test_one_name_that_is_too_long_is_said_at_the_field(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/namen')
    await stage.write('a' * 41)
    await stage.enter()
    assert stage.sees('writing.too_long', limit=40)
    assert not stage.circle.people
    assert stage.field() == 'a' * 41


async def test_of_several_names_it_is_said_which_one_is_too_long_and_nobody_is_added(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/namen')
    await stage.write(f'Riet, Buurvrouw van hiernaast met {"a" * 41}, Bas')
    await stage.enter()
    assert stage.sees('writing.part.too_long', limit=40, name='Buurvrouw va')
    assert not stage.circle.people
    assert stage.field().startswith('Riet, ')
