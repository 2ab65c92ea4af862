"""When care ends: what stays, who stays, and a card for later that goes on working."""

from dataclasses import replace
from datetime import date

import pytest
from nicegui.testing import User

from pwa.domain.closing import Closing, LaterLine
from tests.ui.family import FAMILY, NOBODY
from tests.ui.phone import on_phone
from tests.ui.stage import TODAY, on_stage

CLOSING = Closing(None, 'Samen eten', ('riet',), (LaterLine('riet', 'Om te praten'), LaterLine('bas')), 'Het komt goed')
ENDING = replace(FAMILY, closing=CLOSING)


@pytest.mark.parametrize(
    ('part', 'kept'),
    [('wat', Closing(stays='Op zondag samen eten')), ('voor-mezelf', Closing(note='Op zondag samen eten'))],
)
async def test_own_words_are_kept_and_can_be_undone(user: User, part: str, kept: Closing) -> None:
    stage = await on_stage(user, FAMILY, f'/afsluiten/{part}')
    await stage.write('Op zondag samen eten')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.closing == kept
    assert 'Op zondag samen eten' in stage.words()
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.closing == Closing()


async def test_who_stays_is_chosen_from_the_own_people(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/afsluiten/wie')
    assert 'Petra' not in stage.words()
    await stage.tap('Bas')
    await stage.tap('Oma Riet')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.closing.people == ('riet', 'bas')


async def test_whom_to_call_later_and_for_what(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/afsluiten/later')
    await stage.tap('Bas')
    assert stage.sees('closing.what_for.help')
    await stage.tap(stage.say('closing.what_for.example.fun'))
    await stage.tap(stage.say('person.save'))
    await stage.tap('Oma Riet')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.closing.later == (
        LaterLine('bas', stage.say('closing.what_for.example.fun')),
        LaterLine('riet'),
    )


async def test_for_what_can_be_changed_and_somebody_taken_off_the_card(user: User) -> None:
    stage = await on_stage(user, ENDING, '/afsluiten/later/riet')
    assert stage.field() == 'Om te praten'
    await stage.write('Om mee te denken')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.closing.later == (LaterLine('riet', 'Om mee te denken'), LaterLine('bas'))
    await stage.go('/afsluiten/later/bas')
    await stage.tap(stage.say('closing.what_for.remove', name='Bas'))
    assert [line.person_id for line in stage.circle.closing.later] == ['riet']
    assert stage.sees('closing.what_for.removed', name='Bas')


async def test_the_card_says_whom_to_call_what_stays_and_the_numbers_of_help(user: User) -> None:
    stage = await on_stage(user, ENDING, '/afsluiten/kaart')
    assert {'Oma Riet', 'Om te praten', 'Bas', 'Samen eten', 'Het komt goed'} <= set(stage.words('k-card'))
    assert {'tel:112', 'tel:08002000', 'tel:08000432'} <= set(stage.links())


async def test_an_empty_card_leads_to_whom_to_call(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/afsluiten/kaart')
    assert stage.sees('closing.card.empty')
    await stage.tap(stage.say('closing.card.choose'))
    assert stage.path == '/afsluiten/later'


async def test_that_care_ended_is_kept_with_its_day_and_everything_still_works(user: User) -> None:
    stage = await on_stage(user, ENDING, '/afsluiten')
    await stage.tap(stage.say('closing.start.end'))
    assert stage.circle.closing == replace(CLOSING, day=TODAY)
    assert stage.path == '/afsluiten/kaart'
    await stage.go('/afsluiten/wat')
    await stage.write('Iets anders')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.closing == replace(CLOSING, day=TODAY, stays='Iets anders')
    assert stage.sees('closing.start.ended', day='vandaag')


async def test_care_may_turn_out_not_to_have_ended(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, closing=replace(CLOSING, day=date(2027, 1, 1))), '/afsluiten')
    await stage.tap(stage.say('closing.start.not_ended'))
    assert stage.circle.closing == CLOSING
    assert stage.sees('closing.start.end')
    assert not stage.sees('closing.start.not_ended')


async def test_the_card_can_be_printed_on_a_phone(user: User) -> None:
    stage, _ = await on_phone(user, '/afsluiten/kaart')
    assert stage.sees('printing.print')


async def test_without_people_it_is_said_that_this_can_come_later(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/afsluiten/later')
    assert stage.sees('closing.later.empty')
    await stage.go('/afsluiten/wie')
    assert stage.sees('closing.people.empty')
