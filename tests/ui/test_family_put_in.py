"""Putting something in the joint view: nothing by itself, and a look at exactly what the others will see."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.domain.chosen import Chosen
from pwa.domain.joint import Contribution
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing.contribution import to_text
from pwa.storage.vault import VaultFault
from tests.ui.joint import OWN, in_it, parts, put_in
from tests.ui.sharing import CIRCLE, OMA, field_word
from tests.ui.stage import TODAY, MemoryFamily, on_stage


async def test_nothing_is_chosen_beforehand_and_a_private_person_can_not_be(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/gezin')
    stage.setting.session.chosen = Chosen({'k': frozenset({Field.WHY})})
    await stage.tap(stage.say('family.begin'))
    assert stage.path == '/gezin/mensen'
    assert stage.checked() == []
    assert 'Sem' not in stage.words()
    await stage.tap(stage.say('share.people.everyone'))
    assert stage.checked() == ['Oma Truus', 'Kees', 'Basima']
    await stage.tap(stage.say('share.people.next'))
    assert stage.path == '/gezin/wat'
    assert stage.checked() == []
    assert stage.setting.session.chosen == Chosen({'k': frozenset({Field.WHY})})


async def test_it_goes_in_only_after_a_look_at_exactly_that(user: User) -> None:
    family = MemoryFamily()
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await put_in(stage, ['Oma Truus'], [Field.GIVING])
    assert stage.path == '/gezin/bekijken'
    assert stage.sees('family.no_code')
    assert stage.sees('family.no_code_why')
    assert family.texts == {}
    looked = stage.words('k-preview')
    assert stage.say('choices.item.fun.shown', giver='Noor', receiver='Oma Truus') in looked
    await stage.tap(stage.say('family.preview.put'))
    assert stage.path == '/gezin'
    assert stage.sees('family.said.put')
    assert stage.words('k-preview') == looked
    (oma,) = in_it(family).overview.people
    assert oma == ShownPerson('Oma Truus', giving=OMA.exchange.giving)
    assert stage.setting.session.joint == Chosen()


async def test_the_look_comes_out_of_what_will_be_kept(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Contribution(Overview(TODAY, 'Noor', people=(ShownPerson('Iemand anders'),)))
    monkeypatch.setattr('pwa.ui.pages.family_put_in.kept_form', lambda _: other)
    stage = await on_stage(user, CIRCLE, '/gezin')
    await put_in(stage, ['Kees'], [])
    assert 'Iemand anders' in stage.words('k-preview')
    assert 'Kees' not in stage.words('k-preview')


async def test_one_person_can_be_put_in_differently(user: User) -> None:
    family = MemoryFamily()
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await put_in(stage, ['Oma Truus', 'Kees'], [Field.WHY])
    await stage.tap(stage.say('share.preview.fields'))
    await stage.tap('Kees')
    assert stage.path == '/gezin/wat/k'
    await stage.tap(field_word(stage, Field.WHY))
    await stage.tap(stage.say('share.own.done'))
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say('family.preview.put'))
    assert [person.why for person in in_it(family).overview.people] == ['Bij haar ben ik rustig', '']


async def test_undo_takes_it_out_again_and_nothing_of_the_circle_back(user: User) -> None:
    family = MemoryFamily()
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await stage.setting.repository.save_person(replace(OMA, why='Anders'))
    await put_in(stage, ['Kees'], [])
    await stage.tap(stage.say('family.preview.put'))
    assert stage.sees('family.said.put')
    await stage.tap(stage.say('frame.undo'))
    assert stage.sees('frame.undone')
    assert (family.texts, parts(stage)) == ({}, [])
    assert {person.why for person in stage.circle.people} >= {'Anders'}


async def test_undo_puts_back_what_was_in_its_place(user: User) -> None:
    family = MemoryFamily()
    await family.put(to_text(OWN))
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await stage.tap(stage.say('family.change'))
    await stage.tap('Kees')
    await stage.tap(stage.say('share.people.next'))
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say('family.preview.put'))
    assert in_it(family) != OWN
    await stage.tap(stage.say('frame.undo'))
    assert in_it(family) == OWN


async def test_what_was_unreadable_cannot_come_back(user: User) -> None:
    family = MemoryFamily()
    family.texts['own'] = None
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await put_in(stage, ['Kees'], [])
    await stage.tap(stage.say('family.preview.put'))
    assert not stage.sees('frame.undo')


async def test_where_the_phone_can_not_keep_it_that_is_said_and_the_choice_stays(user: User) -> None:
    family = MemoryFamily()
    stage = await on_stage(user, CIRCLE, '/gezin', family=family)
    await put_in(stage, ['Kees'], [])
    family.fault = VaultFault.FULL
    await stage.tap(stage.say('family.preview.put'))
    assert stage.path == '/gezin/bekijken'
    assert stage.sees('storage.full')
    family.fault = None
    await stage.tap(stage.say('family.preview.put'))
    assert parts(stage) == ['Noor']


@pytest.mark.parametrize('path', ['/gezin/wat', '/gezin/wat/o', '/gezin/bekijken'])
async def test_with_nothing_chosen_the_way_begins_at_the_joint_view(user: User, path: str) -> None:
    stage = await on_stage(user, CIRCLE, path)
    assert stage.sees('family.what_for')
    assert stage.sees('family.begin')
