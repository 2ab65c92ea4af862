"""Wishes: own people first, a professional after that on a screen apart, a step or a message one tap away."""

from dataclasses import replace
from datetime import date

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from tests.ui.family import FAMILY, NOBODY
from tests.ui.stage import TODAY, on_stage

SWIM = Wish('zwemmen', 'Leren zwemmen', ('riet', 'petra'))
WISHING = replace(FAMILY, wishes=(SWIM,))


async def test_where_own_people_can_do_it_no_professional_is_asked_for(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    await stage.write('Leren zwemmen')
    await stage.tap(stage.say('wishes.new.save'))
    assert stage.sees('wishes.who.title')
    assert 'Petra' not in stage.words('k-choices')
    await stage.tap('Oma Riet')
    await stage.tap('Bas')
    await stage.tap(stage.say('wishes.who.save'))
    (wish,) = stage.circle.wishes
    assert (wish.text, wish.people) == ('Leren zwemmen', ('riet', 'bas'))
    assert stage.path == f'/wensen/{wish.id}'
    assert stage.sees('wishes.one.care_none')


async def test_a_new_step_of_what_own_people_can_do_is_theirs_and_later_anybodys(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, wishes=(replace(SWIM, people=('riet',)),)), '/wensen/zwemmen/stap')
    await stage.write('Het zwembad bellen')
    await stage.tap(stage.say('steps.new.save'))
    assert stage.sees('steps.who.title')
    assert 'Petra' not in stage.words()
    await stage.go(f'/stappen/{stage.circle.steps[0].id}/wie')
    assert 'Petra' in stage.words()


async def test_a_wish_in_own_words_asks_for_own_people_first_and_then_for_professionals(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    await stage.write('Leren zwemmen')
    await stage.tap(stage.say('wishes.new.save'))
    assert stage.sees('wishes.who.title')
    await stage.tap(stage.say('wishes.who.save'))
    assert stage.sees('wishes.care.title')
    assert 'Oma Riet' not in stage.words('k-choices')
    await stage.tap('Petra')
    await stage.tap(stage.say('wishes.care.save'))
    (wish,) = stage.circle.wishes
    assert (wish.text, wish.people) == ('Leren zwemmen', ('petra',))
    assert stage.path == f'/wensen/{wish.id}'


async def test_nobody_is_a_full_answer_and_the_wish_stays(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    await stage.write('Een tuin')
    await stage.tap(stage.say('wishes.new.save'))
    await stage.tap(stage.say('wishes.who.nobody'))
    assert stage.sees('wishes.who.nobody_said')
    await stage.tap(stage.say('wishes.care.nobody'))
    assert [(wish.text, wish.people) for wish in stage.circle.wishes] == [('Een tuin', ())]
    assert stage.sees('wishes.one.own_none')


async def test_where_nobody_is_in_the_circle_yet_a_wish_can_be_made_all_the_same(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/wensen/nieuw')
    await stage.write('Een tuin')
    await stage.tap(stage.say('wishes.new.save'))
    assert stage.sees('wishes.who.empty')
    await stage.tap(stage.say('wishes.who.save'))
    assert stage.path == f'/wensen/{stage.circle.wishes[0].id}'


async def test_an_example_is_put_in_the_field_to_be_changed(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    words = stage.say('wishes.example.youth.job')
    await stage.tap(words)
    assert stage.field() == words
    await stage.tap(words)
    assert stage.field() == words


@pytest.mark.parametrize(
    ('typed', 'between'), [('Naar zee', '. '), ('Naar zee! ', ' '), ('ናብ ባሕሪ', '። '), ('Naar zee.', ' ')]
)
async def test_an_example_goes_behind_what_was_typed(user: User, typed: str, between: str) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    words = stage.say('wishes.example.youth.job')
    await stage.write(typed)
    await stage.tap(words)
    assert stage.field() == f'{typed.strip()}{between}{words}'
    await stage.go('/wensen')
    await stage.go('/wensen/nieuw')
    assert stage.field() == f'{typed.strip()}{between}{words}'


async def test_examples_fit_whose_circle_it_is(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/wensen/nieuw')
    assert NOBODY.profile.kind is CircleKind.PARENT
    assert stage.sees('wishes.example.parent.evening')
    assert not stage.sees('wishes.example.youth.job')


async def test_a_wish_without_words_is_asked_for_beside_the_field(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    await stage.tap(stage.say('wishes.new.save'))
    assert stage.sees('writing.empty')
    assert stage.circle.wishes == ()


async def test_half_a_wish_outlives_a_look_elsewhere(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    await stage.write('Leren zw')
    await stage.go('/')
    await stage.go('/wensen/nieuw')
    assert stage.field() == 'Leren zw'


async def test_choosing_own_people_anew_leaves_the_professionals_alone(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen/wie')
    assert stage.checked() == ['Oma Riet']
    await stage.tap('Oma Riet')
    await stage.tap('Sem')
    await stage.tap(stage.say('wishes.who.save'))
    assert stage.circle.wishes[0].people == ('sem', 'petra')
    assert stage.path == '/wensen/zwemmen'


async def test_a_step_and_a_message_are_one_tap_away(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen')
    assert '/wensen/zwemmen/stap' in stage.links()
    await stage.tap(stage.say('wishes.one.ask_one', name='Oma Riet'))
    assert 'Leren zwemmen' in stage.field()
    assert 'Oma Riet' in stage.field()


async def test_a_wish_without_a_step_offers_a_small_one_first(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen')
    assert stage.words('k-foot') == [stage.say('wishes.one.step')]
    assert stage.words('k-actions')[:1] == [stage.say('wishes.one.fulfil')]


async def test_with_a_step_towards_it_a_wish_may_come_true(user: User) -> None:
    step = Step('bellen', 'Het zwembad bellen', wish='zwemmen')
    stage = await on_stage(user, replace(WISHING, steps=(step,)), '/wensen/zwemmen')
    assert stage.words('k-foot') == [stage.say('wishes.one.fulfil')]
    assert stage.sees('wishes.one.step_caption')


async def test_a_wish_of_nobody_yet_can_be_asked_of_anybody(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, wishes=(replace(SWIM, people=()),)), '/wensen/zwemmen')
    await stage.tap(stage.say('wishes.one.ask'))
    assert 'Leren zwemmen' in stage.field()


async def test_that_it_came_true_is_celebrated_told_and_thanked_for(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen')
    await stage.tap(stage.say('wishes.one.fulfil'))
    assert stage.circle.wishes == (replace(SWIM, fulfilled=TODAY),)
    assert stage.sees('wishes.fulfilled.title')
    assert stage.sees('wishes.fulfilled.thank', name='Oma Riet')
    assert not stage.sees('wishes.fulfilled.thank', name='Petra')
    await stage.tap(stage.say('wishes.fulfilled.news'))
    assert [(news.text, news.day) for news in stage.circle.good_news] == [('Leren zwemmen', TODAY)]
    assert stage.path == '/goed-nieuws'


async def test_it_may_turn_out_not_to_have_come_true_yet(user: User) -> None:
    came_true = replace(SWIM, fulfilled=date(2027, 3, 1))
    stage = await on_stage(user, replace(FAMILY, wishes=(came_true,)), '/wensen/zwemmen')
    assert stage.sees('wishes.one.fulfilled', day='maandag 1 maart')
    await stage.tap(stage.say('wishes.one.again'))
    assert stage.circle.wishes == (SWIM,)


async def test_other_words_are_kept_and_can_be_undone(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen/woorden')
    await stage.write('Samen leren zwemmen')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.wishes == (replace(SWIM, text='Samen leren zwemmen'),)
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.wishes == (SWIM,)


async def test_a_wish_is_taken_away_and_comes_back(user: User) -> None:
    stage = await on_stage(user, WISHING, '/wensen/zwemmen')
    await stage.tap(stage.say('wishes.one.remove'))
    assert not [wish.text for wish in stage.circle.wishes]
    assert stage.sees('wishes.list.none')
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.wishes == (SWIM,)


async def test_where_it_can_not_be_kept_the_words_stay(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/nieuw')
    stage.vault.full = True
    await stage.write('Leren zwemmen')
    await stage.tap(stage.say('wishes.new.save'))
    assert stage.sees('storage.full')
    assert stage.field() == 'Leren zwemmen'


async def test_a_wish_that_is_not_there_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/wensen/weg')
    assert stage.sees('frame.lost.title')
