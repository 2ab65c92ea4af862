"""The joint view: what each circle put in it, side by side, and nothing that nobody put in."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.domain.circle import Circle
from pwa.sharing.contribution import to_text
from pwa.storage.vault import VaultFault
from tests.ui.joint import MOTHER, OWN, in_it, parts, put_in
from tests.ui.sharing import CIRCLE, OMA, SEM, field_word
from tests.ui.stage import MemoryFamily, on_stage


async def test_while_nothing_is_in_it_the_page_says_what_it_is_for_and_who_can_look(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/meer')
    await stage.tap(stage.say('family.title'))
    assert stage.path == '/gezin'
    assert stage.sees('family.what_for')
    assert stage.sees('family.no_code')
    assert not stage.sees('family.lead')
    assert not stage.sees('family.take_out')


async def test_without_a_place_for_it_there_is_no_joint_view(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/meer')
    object.__setattr__(stage.setting, 'family', None)
    await stage.go('/gezin')
    assert stage.sees('frame.lost.title')
    await stage.go('/meer')
    assert '/gezin' not in stage.links()


async def test_while_somebody_looks_along_nothing_of_it_is_on_the_screen(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/gezin', family=MemoryFamily(to_text(MOTHER)))
    assert parts(stage) == ['Marie']
    stage.setting.repository.looked_along = True
    await stage.go('/meer')
    assert '/gezin' not in stage.links()
    await stage.go('/gezin')
    assert stage.sees('family.looked_along')
    assert parts(stage) == []


async def test_the_parts_stand_side_by_side_in_their_order_and_nobody_is_merged(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/gezin', family=MemoryFamily(to_text(MOTHER)))
    await put_in(stage, ['Oma Truus'], [Field.WHY])
    await stage.tap(stage.say('family.preview.put'))
    assert parts(stage) == ['Marie', 'Noor']
    assert stage.sees('family.lead')
    assert stage.words('k-preview').count('Oma Truus') == len(['in that of Marie', 'in that of Noor'])
    assert not any(letter.isdigit() for words in stage.words('k-card') for letter in words)


async def test_what_is_in_it_can_be_changed_beginning_with_what_is_there(user: User) -> None:
    family = MemoryFamily()
    await family.put(to_text(OWN))
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    assert not stage.sees('family.changed')
    await stage.tap(stage.say('family.change'))
    assert stage.checked() == ['Oma Truus']
    await stage.tap('Kees')
    await stage.tap(stage.say('share.people.next'))
    assert stage.checked() == [field_word(stage, Field.WHY)]
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say('family.preview.put'))
    assert [person.why for person in in_it(family).overview.people] == ['Bij haar ben ik rustig', 'Hij vraagt door']
    assert parts(stage) == ['Noor']


async def test_it_can_be_taken_out_and_that_of_another_stays(user: User) -> None:
    family = MemoryFamily(to_text(MOTHER))
    await family.put(to_text(OWN))
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await stage.tap(stage.say('family.take_out'))
    assert stage.sees('family.said.out')
    assert parts(stage) == ['Marie']
    assert not stage.sees('family.take_out')


async def test_undo_puts_it_in_again(user: User) -> None:
    family = MemoryFamily()
    await family.put(to_text(OWN))
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await stage.tap(stage.say('family.take_out'))
    await stage.tap(stage.say('frame.undo'))
    assert stage.sees('frame.undone')
    assert in_it(family) == OWN
    assert parts(stage) == ['Noor']


async def test_putting_it_in_again_takes_back_that_it_was_taken_out(user: User) -> None:
    family = MemoryFamily()
    await family.put(to_text(OWN))
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await stage.tap(stage.say('family.take_out'))
    await stage.tap(stage.say('family.begin'))
    for key in ('people', 'fields'):
        await stage.tap(stage.say(f'share.{key}.next'))
    await stage.tap(stage.say('family.preview.put'))
    assert in_it(family) == OWN


@pytest.mark.parametrize(
    'changed',
    [
        replace(CIRCLE, people=(replace(OMA, why='Zij lacht'), *CIRCLE.people[1:])),
        replace(CIRCLE, people=(replace(OMA, private=True), *CIRCLE.people[1:])),
        replace(CIRCLE, people=CIRCLE.people[1:]),
        replace(CIRCLE, profile=replace(CIRCLE.profile, name='Nora')),
    ],
    ids=['another reason', 'private', 'gone', 'another name'],
)
async def test_what_changed_in_the_circle_does_not_change_by_itself_and_that_is_said(
    user: User, changed: Circle
) -> None:
    family = MemoryFamily()
    await family.put(to_text(OWN))
    stage = await on_stage(user, changed, '/gezin', family=family)
    assert 'Bij haar ben ik rustig' in stage.words('k-preview')
    assert stage.sees('family.changed')


async def test_what_can_not_be_read_is_left_out_calmly_and_the_rest_is_there(user: User) -> None:
    newer = to_text(MOTHER).replace('"version": 1', '"version": 99')
    stage = await on_stage(user, CIRCLE, '/gezin', family=MemoryFamily(None, '{', newer, to_text(MOTHER)))
    assert parts(stage) == ['Marie']
    assert stage.words().count(stage.say('family.unreadable')) == 1


async def test_own_part_that_can_not_be_read_can_be_taken_out_or_put_in_anew(user: User) -> None:
    family = MemoryFamily()
    family.texts['own'] = None
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    assert stage.sees('family.unreadable')
    assert stage.sees('family.begin')
    await stage.tap(stage.say('family.take_out'))
    assert family.texts == {}
    assert not stage.sees('family.unreadable')


async def test_where_it_can_not_be_read_now_that_is_said(user: User) -> None:
    family = MemoryFamily()
    family.fault = VaultFault.CLOSED
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    assert stage.sees('storage.closed')
    assert not stage.sees('family.begin')


async def test_with_nobody_to_put_in_there_is_a_way_on(user: User) -> None:
    stage = await on_stage(user, replace(CIRCLE, people=(SEM,), steunfiguren=()), '/gezin')
    assert stage.sees('family.nobody')
    assert not stage.sees('family.begin')
    await stage.go('/gezin/mensen')
    assert stage.sees('family.what_for')
    await stage.tap(stage.say('family.to_circle'))
    assert stage.path == '/'
