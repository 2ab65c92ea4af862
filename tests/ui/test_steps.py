"""Steps: who, at which moment or at none, and looking back without right or wrong."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from nicegui.testing import User

from pwa.domain.choices import Outcome, Phase
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from tests.ui.family import FAMILY
from tests.ui.stage import TODAY, Stage, on_stage

CALL = Step('bellen', 'Het zwembad bellen', 'riet', TODAY + timedelta(days=2))
STEPPING = replace(FAMILY, steps=(CALL,))
BEEN = replace(CALL, day=TODAY - timedelta(days=9))


def step(stage: Stage) -> Step:
    """The one step that is kept now."""
    (kept,) = stage.circle.steps
    return kept


async def test_a_new_step_asks_who_and_when_one_after_the_other(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/stappen/nieuw')
    await stage.write('Het zwembad bellen')
    await stage.tap(stage.say('steps.new.save'))
    assert stage.sees('steps.who.title')
    await stage.tap('Oma Riet')
    assert stage.sees('steps.when.title')
    await stage.tap(stage.say('steps.when.this_week'))
    assert (step(stage).what, step(stage).who, step(stage).day) == ('Het zwembad bellen', 'riet', date(2027, 3, 7))
    assert stage.path == f'/stappen/{step(stage).id}'


async def test_a_step_can_be_mine_and_have_no_moment(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen/wie')
    await stage.tap(stage.say('steps.who.me'))
    await stage.go('/stappen/bellen/wanneer')
    await stage.tap(stage.say('steps.when.none'))
    assert step(stage) == replace(CALL, who=None, day=None)
    assert stage.sees('steps.one.no_moment')


@pytest.mark.parametrize(
    ('moment', 'day'),
    [('today', TODAY), ('this_week', date(2027, 3, 7)), ('next_week', date(2027, 3, 14))],
)
async def test_a_moment_is_one_tap_and_can_be_undone(user: User, moment: str, day: date) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen/wanneer')
    await stage.tap(stage.say(f'steps.when.{moment}'))
    assert step(stage).day == day
    await stage.tap(stage.say('frame.undo'))
    assert step(stage) == CALL


async def test_any_day_can_be_chosen(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen/wanneer')
    await stage.tap(stage.say('steps.when.pick'))
    assert stage.field() == '2027-03-06'
    await stage.write('2027-05-01')
    await stage.tap(stage.say('person.save'))
    assert step(stage).day == date(2027, 5, 1)


async def test_a_day_that_is_left_open_is_asked_for(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen/dag')
    await stage.write('')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('steps.day.needed')
    assert step(stage) == CALL


async def test_looking_round_thinking_or_doing(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen/fase')
    await stage.tap_mark('phase-thinking')
    assert step(stage).phase is Phase.THINKING


async def test_a_step_of_a_wish_is_found_from_both(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, wishes=(Wish('w', 'Leren zwemmen'),)), '/wensen/w/stap')
    assert stage.sees('steps.new.for_wish', text='Leren zwemmen')
    await stage.write('Bellen')
    await stage.tap(stage.say('steps.new.save'))
    assert step(stage).wish == 'w'
    await stage.go(f'/stappen/{step(stage).id}')
    await stage.tap('Leren zwemmen')
    assert stage.path == '/wensen/w'
    assert 'Bellen' in stage.words()


async def test_a_day_that_has_been_asks_how_it_went_and_never_says_late(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, steps=(BEEN,)), '/stappen/bellen')
    assert stage.sees('steps.one.how_hint')
    assert not [words for words in stage.words() if 'laat' in words or 'gemist' in words or 'verlopen' in words]
    await stage.go('/terugkijken')
    assert stage.sees('looking_back.start.steps')
    assert 'Het zwembad bellen' in stage.words()


async def test_a_day_still_to_come_asks_nothing(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen')
    assert not stage.sees('steps.one.how_hint')
    await stage.go('/terugkijken')
    assert not stage.sees('looking_back.start.steps')


async def test_before_its_day_whoever_does_it_can_be_asked_first(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen')
    assert stage.words('k-foot') == [stage.say('steps.one.ask', name='Oma Riet')]
    assert stage.words('k-actions')[:1] == [stage.say('steps.one.look_back')]
    assert not stage.sees('steps.one.ask_caption')


@pytest.mark.parametrize('outcome', list(Outcome))
async def test_every_way_it_can_go_gets_a_warm_word(user: User, outcome: Outcome) -> None:
    stage = await on_stage(user, replace(FAMILY, steps=(BEEN,)), '/stappen/bellen/hoe')
    await stage.tap_mark(f'outcome-{outcome.name.lower().replace("_", "-")}')
    await stage.write('Zij nam meteen op')
    await stage.tap(stage.say('person.save'))
    assert step(stage) == replace(BEEN, outcome=outcome, looked_back=TODAY, went='Zij nam meteen op')
    assert stage.sees(f'steps.warm.{outcome.name.lower()}')
    assert 'Zij nam meteen op' in stage.words()


async def test_looking_back_asks_how_it_went_before_it_keeps_the_words(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, steps=(BEEN,)), '/stappen/bellen/hoe')
    await stage.write('Zij nam meteen op')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('steps.how.needed')
    assert step(stage) == BEEN
    assert stage.field() == 'Zij nam meteen op'


async def test_a_step_is_taken_up_again_without_a_moment(user: User) -> None:
    past = replace(BEEN, outcome=Outcome.OTHERWISE, looked_back=TODAY)
    stage = await on_stage(user, replace(FAMILY, steps=(past,)), '/stappen/bellen')
    await stage.tap(stage.say('steps.one.again'))
    assert step(stage) == replace(CALL, day=None)
    assert stage.sees('steps.when.title')


async def test_a_step_is_taken_away_and_comes_back(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen')
    await stage.tap(stage.say('steps.one.remove'))
    assert stage.circle.steps == ()
    await stage.tap(stage.say('frame.undo'))
    assert step(stage) == CALL


async def test_who_left_the_circle_leaves_the_step(user: User) -> None:
    stage = await on_stage(user, STEPPING, '/stappen/bellen')
    await stage.setting.repository.remove_person('riet')
    await stage.go('/stappen')
    assert 'Oma Riet' not in ' '.join(stage.words())
    assert 'Het zwembad bellen' in stage.words()


@pytest.mark.parametrize('question', ['eerst-wie', 'wie', 'wanneer'])
async def test_the_answer_that_stands_there_leads_on(user: User, question: str) -> None:
    stage = await on_stage(user, STEPPING, f'/stappen/bellen/{question}')
    assert stage.words('k-foot--button') == [stage.say('steps.new.save')]
    await stage.tap(stage.say('steps.new.save'))
    assert stage.path == ('/stappen/bellen/wanneer' if question == 'eerst-wie' else '/stappen/bellen')
    assert step(stage) == CALL


@pytest.mark.parametrize(('day', 'week'), [(7, 'this_week'), (14, 'next_week')])
async def test_a_week_that_was_chosen_is_called_so(user: User, day: int, week: str) -> None:
    at_its_end = replace(FAMILY, steps=(replace(CALL, day=date(2027, 3, day)),))
    stage = await on_stage(user, at_its_end, '/stappen/bellen')
    when = f'{stage.say(f"steps.when.{week}")} · zondag {day} maart'
    assert when in stage.words()
    await stage.go('/stappen')
    assert f'Oma Riet · {when}' in stage.words()
