"""The small questions: names in, one at a time or several, or on to the next."""

import asyncio

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Ring
from pwa.domain.circle import Circle, Profile
from pwa.ui.pages.finding import ENTRY
from tests.ui.family import FAMILY, NOBODY
from tests.ui.stage import Stage, on_stage


def chips(stage: Stage) -> list[str]:
    """Who was named here."""
    return stage.words('k-chips')


async def name(stage: Stage, words: str) -> None:
    """Writes a name and presses Enter."""
    await stage.write(words)
    await stage.enter()


@pytest.mark.parametrize('kind', list(CircleKind))
async def test_each_kind_of_circle_has_its_own_questions_in_order(user: User, kind: CircleKind) -> None:
    stage = await on_stage(user, Circle(Profile('Sanne', kind)), '/vragen')
    keys = stage.say.keys_under(f'questions.{kind.name.lower()}')
    for key in keys:
        assert stage.sees(f'questions.{kind.name.lower()}.{key}.text')
        await stage.tap(stage.say('questions_page.next'))
    assert stage.sees('questions_page.end.title')


async def test_several_people_in_a_row(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await name(stage, 'Riet')
    await name(stage, 'Bas')
    assert [person.name for person in stage.circle.people] == ['Riet', 'Bas']
    assert chips(stage) == ['Riet', 'Bas']
    assert stage.field() == ''
    assert stage.sees('frame.saved')


async def test_what_is_typed_is_kept_on_the_way_to_the_next_question(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.write('Riet')
    await stage.tap(stage.say('questions_page.next'))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert stage.path == '/vragen/trust'


async def test_passing_over_a_question_leaves_no_trace(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    before = stage.vault.record
    await stage.tap(stage.say('questions_page.next'))
    assert stage.vault.record == before


async def test_stopping_keeps_what_is_still_in_the_field(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.write('Riet')
    await stage.tap(stage.say('questions_page.stop'))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert stage.path == '/'


async def test_a_second_tap_right_after_the_first_is_no_fault(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.write('Riet')
    await stage.tap(stage.say('people.add'))
    await stage.tap(stage.say('people.add'))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert not stage.sees('writing.empty')


async def test_tapping_on_before_the_name_is_kept_puts_nobody_in_twice(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.write('Riet')
    await asyncio.gather(stage.tap(stage.say('people.add')), stage.tap(stage.say('questions_page.next')))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert stage.path == '/vragen/trust'


async def test_stopping_leads_home_and_the_questions_go_on_where_they_were(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.tap(stage.say('questions_page.next'))
    await stage.tap(stage.say('questions_page.stop'))
    assert stage.path == '/'
    await stage.go('/vragen')
    assert stage.sees('questions.parent.trust.text')


async def test_a_name_that_is_there_already_is_asked_about(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen')
    await name(stage, ' bas ')
    assert stage.sees('people.same.question', name='Bas')
    await stage.tap(stage.say('people.same.yes'))
    assert len(stage.circle.people) == len(FAMILY.people)
    assert chips(stage) == ['Bas']
    assert not stage.sees('people.same.question', name='Bas')


@pytest.mark.parametrize(('answer', 'names'), [('yes', ['Riet']), ('no', ['Riet', 'riet'])])
async def test_who_was_named_here_just_now_is_asked_about_as_well(user: User, answer: str, names: list[str]) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await name(stage, 'Riet')
    await name(stage, 'riet')
    assert stage.sees('people.same.question', name='Riet')
    assert len(stage.circle.people) == 1
    await stage.tap(stage.say(f'people.same.{answer}'))
    assert not stage.sees('people.same.question', name='Riet')
    assert [person.name for person in stage.circle.people] == chips(stage) == names


async def test_two_people_may_have_the_same_name(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen')
    await name(stage, 'Bas')
    await stage.tap(stage.say('people.same.no'))
    assert [person.name for person in stage.circle.people].count('Bas') == 2


async def test_the_question_about_the_past_puts_somebody_in_the_past(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen/missed')
    await name(stage, 'Luca')
    assert stage.circle.people[0].ring is Ring.BEFORE


async def test_no_name_is_said_kindly(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.tap(stage.say('people.add'))
    assert stage.sees('writing.empty')


async def test_a_name_stays_in_the_field_where_it_can_not_be_kept(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    stage.vault.full = True
    await name(stage, 'Riet')
    assert stage.sees('storage.full')
    assert stage.field() == 'Riet'
    assert not stage.circle.people


async def test_undo_takes_the_last_name_back_and_its_chip(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await name(stage, 'Riet')
    await name(stage, 'Bas')
    await stage.tap(stage.say('frame.undo'))
    assert [person.name for person in stage.circle.people] == ['Riet']
    assert chips(stage) == ['Riet']
    assert stage.sees('frame.undone')


async def test_an_unknown_question_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen/onbekend')
    assert stage.sees('frame.lost.title')


async def test_who_thinks_of_nobody_gets_a_kind_page_and_then_the_next_question(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.tap(stage.say('questions_page.nobody'))
    assert stage.sees('finding.nobody.title')
    await stage.tap(stage.say('finding.way.questions.label'))
    assert stage.path == '/vragen/trust'


async def test_a_name_is_not_lost_by_thinking_of_nobody_after_it(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await stage.write('Riet')
    await stage.tap(stage.say('questions_page.nobody'))
    assert [person.name for person in stage.circle.people] == ['Riet']


async def test_the_first_one_is_welcomed_by_name(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    await name(stage, 'Riet')
    assert stage.sees('people.first', name='Riet')
    await name(stage, 'Bas')
    assert stage.sees('frame.saved')


async def test_back_leads_to_the_question_before_and_from_the_first_out(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/vragen')
    first, second, third = stage.say.keys_under('questions.parent')[:3]
    await stage.go(f'/vragen/{third}')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == f'/vragen/{second}'
    await stage.tap(stage.say('frame.back'))
    assert stage.path == f'/vragen/{first}'
    await stage.tap(stage.say('frame.back'))
    assert stage.path == ENTRY
