"""The path with a steunfiguur: any part at any time, put down and taken up again, nothing counted."""

import re
from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Stage as Part
from pwa.domain.steunfiguur import Answer
from pwa.domain.writing import MAX_AGREEMENT
from tests.ui.stage import Stage, on_stage
from tests.ui.test_steunfiguur import ASKED

PATH = '/steunfiguur/mens/j/pad'
WHY = f'{PATH}/{Part.WHO.value}/why'
NAME = 'Tante Joke'


def answers(stage: Stage) -> tuple[Answer, ...]:
    """What is kept of what was written along the path."""
    return stage.circle.steunfiguren[0].answers


@pytest.mark.parametrize('part', list(Part))
async def test_every_part_can_be_opened_first(user: User, part: Part) -> None:
    stage = await on_stage(user, ASKED, '/steunfiguur/mens/j')
    await stage.tap(stage.say('path.all.title', name=NAME))
    await stage.tap(stage.say(f'choices.stage.{part.name.lower()}.label'))
    assert stage.path == f'{PATH}/{part.value}'
    for key in stage.say.keys_under(f'path.{part.name.lower()}'):
        assert stage.sees(f'path.{part.name.lower()}.{key}.text', name=NAME)


async def test_one_question_a_screen_and_what_is_written_is_kept(user: User) -> None:
    stage = await on_stage(user, ASKED, f'{PATH}/{Part.WHO.value}')
    await stage.tap(stage.say('path.stage.go'))
    assert stage.path == WHY
    await stage.write('Zij luistert altijd')
    await stage.tap(stage.say('path.question.next'))
    assert answers(stage) == (Answer(Part.WHO, 'why', 'Zij luistert altijd'),)
    assert stage.sees('path.who.ask.text', name=NAME)
    await stage.go(f'{PATH}/{Part.WHO.value}')
    assert 'Zij luistert altijd' in stage.words()


async def test_a_question_can_be_passed_over(user: User) -> None:
    """Nothing is kept, and there is nothing to take back."""
    stage = await on_stage(user, ASKED, WHY)
    await stage.tap(stage.say('path.question.next'))
    assert stage.circle == ASKED
    assert not stage.sees('frame.saved')


async def test_after_the_last_question_comes_the_part_again(user: User) -> None:
    stage = await on_stage(user, ASKED, f'{PATH}/{Part.WHO.value}/if_no')
    await stage.tap(stage.say('path.question.next'))
    assert stage.path == f'{PATH}/{Part.WHO.value}'


async def test_later_keeps_what_was_written_and_going_on_begins_there(user: User) -> None:
    stage = await on_stage(user, ASKED, WHY)
    await stage.write('Zij kent mij')
    await stage.tap(stage.say('path.question.later'))
    assert stage.path == PATH
    assert answers(stage) == (Answer(Part.WHO, 'why', 'Zij kent mij'),)
    await stage.go(f'{PATH}/{Part.WHO.value}')
    await stage.tap(stage.say('path.stage.go_on'))
    assert stage.sees('path.who.ask.text', name=NAME)


async def test_an_answer_can_be_changed_and_taken_away(user: User) -> None:
    figure = replace(ASKED.steunfiguren[0], answers=(Answer(Part.WHO, 'why', 'Zomaar'),))
    stage = await on_stage(user, replace(ASKED, steunfiguren=(figure,)), WHY)
    assert stage.field() == 'Zomaar'
    await stage.write('')
    await stage.tap(stage.say('path.question.next'))
    assert answers(stage) == ()
    await stage.tap(stage.say('frame.undo'))
    assert answers(stage) == figure.answers


async def test_a_beginning_goes_behind_what_was_written(user: User) -> None:
    stage = await on_stage(user, ASKED, WHY)
    begin = stage.say('path.who.why.begin.knows', name=NAME)
    await stage.tap(begin)
    assert stage.field() == begin
    await stage.write('Ze is lief.')
    await stage.tap(begin)
    assert stage.field() == f'Ze is lief. {begin}'


async def test_half_a_sentence_outlives_the_way_back(user: User) -> None:
    stage = await on_stage(user, ASKED, WHY)
    await stage.write('Halve zin')
    await stage.go(PATH)
    await stage.go(WHY)
    assert stage.field() == 'Halve zin'
    assert stage.circle == ASKED


@pytest.mark.parametrize('button', ['next', 'later'])
async def test_what_is_too_long_stays_in_the_field(user: User, button: str) -> None:
    stage = await on_stage(user, ASKED, WHY)
    await stage.write('x' * (MAX_AGREEMENT + 1))
    await stage.tap(stage.say(f'path.question.{button}'))
    assert stage.path == WHY
    assert stage.sees('writing.too_long', limit=MAX_AGREEMENT)
    assert stage.circle == ASKED


async def test_a_full_phone_keeps_what_was_typed_on_the_screen(user: User) -> None:
    stage = await on_stage(user, ASKED, WHY)
    stage.vault.full = True
    await stage.write('Zij luistert')
    await stage.tap(stage.say('path.question.next'))
    assert stage.sees('storage.full')
    assert (stage.path, stage.field()) == (WHY, 'Zij luistert')


async def test_a_part_can_be_ready_for_now_and_taken_up_again(user: User) -> None:
    """Said by the youth alone: no answer is needed for it."""
    stage = await on_stage(user, ASKED, f'{PATH}/{Part.HOW.value}')
    await stage.tap(stage.say('path.stage.finish'))
    assert stage.path == PATH
    assert stage.sees('path.all.finished')
    assert stage.circle.steunfiguren[0].finished == frozenset({Part.HOW})
    await stage.tap(stage.say('choices.stage.how.label'))
    await stage.tap(stage.say('path.stage.reopen'))
    assert stage.circle.steunfiguren[0].finished == frozenset()
    assert stage.sees('path.stage.finish')


async def test_nothing_is_counted(user: User) -> None:
    """No figure stands on the path, whatever was done of it."""
    figure = replace(ASKED.steunfiguren[0], finished=frozenset({Part.WHO, Part.WHAT}))
    stage = await on_stage(user, replace(ASKED, steunfiguren=(figure,)), PATH)
    assert not [words for words in stage.words() if re.search(r'\d', words)]
    assert not [element for element in stage.elements() if element.tag == 'progress']


@pytest.mark.parametrize('route', ['/9', '/x', '/1/bestaat_niet', '/9/why'])
async def test_an_address_that_is_not_there_says_so(user: User, route: str) -> None:
    stage = await on_stage(user, ASKED, f'{PATH}{route}')
    assert stage.sees('frame.lost.title')


@pytest.mark.parametrize(
    ('part', 'link', 'path'),
    [
        (Part.WHO, 'ask', '/vragen-om-hulp/ask/j'),
        (Part.WHO, 'tips', '/steunfiguur/tips'),
        (Part.HOW, 'agreements', '/steunfiguur/mens/j/afspraken'),
        (Part.STOPPING, 'stop', '/steunfiguur/mens/j/stoppen'),
    ],
)
async def test_what_belongs_to_a_part_is_a_tap_away(user: User, part: Part, link: str, path: str) -> None:
    stage = await on_stage(user, ASKED, f'{PATH}/{part.value}')
    await stage.tap(stage.say(f'path.link.{link}', name=NAME))
    assert stage.path == path
    assert not stage.sees('frame.lost.title')


async def test_past_the_last_question_the_part_ends_though_some_were_passed_over(user: User) -> None:
    stage = await on_stage(user, ASKED, f'{PATH}/{Part.WHO.value}/if_no')
    await stage.write('Dan vraag ik iemand anders')
    await stage.tap(stage.say('path.question.next'))
    assert stage.path == f'{PATH}/{Part.WHO.value}'
    assert stage.words('k-foot--button')[-1] == stage.say('path.stage.finish')
    assert not stage.sees('path.stage.go_on')
