"""Asking and accepting: words to change, with a no that is always welcome. The app sends nothing."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.steps import Step
from pwa.texts import load
from pwa.ui.pages.asking_words import MAX_MESSAGE, Kind, Tone
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone, tell
from tests.ui.stage import CONTENT, Stage, on_stage, settle

WORDS = load(CONTENT).words
THOUGHTS = [key.split('.')[2] for key in WORDS if re.fullmatch(r'asking\.hard\.\w+\.words', key)]


@pytest.mark.parametrize('tone', Tone)
@pytest.mark.parametrize('whose', CircleKind)
def test_no_message_asks_without_saying_that_no_is_fine(whose: CircleKind, tone: Tone) -> None:
    assert 'nee mag ook' in WORDS[f'asking.{whose.name.lower()}.ask.{tone}'].lower()


def test_a_youth_has_words_of_their_own() -> None:
    same = [
        (kind, tone)
        for kind in Kind
        for tone in Tone
        if WORDS[f'asking.parent.{kind}.{tone}'] == WORDS[f'asking.youth.{kind}.{tone}']
    ]
    assert same == [(Kind.DECLINE, Tone.CHEERFUL)]


@pytest.mark.parametrize('kind', Kind)
async def test_every_kind_leads_by_a_person_to_a_message_with_the_name_in_it(user: User, kind: Kind) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp')
    await stage.tap(stage.say(f'asking.kind.{kind}.row'))
    await stage.tap('Bas')
    assert 'Bas' in stage.field()
    assert stage.sees('asking.message.nothing_sent')


async def test_own_words_in_one_tone_stay_when_another_is_tried(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/ask/bas')
    await stage.write('Hoi Bas, ga je mee?')
    await stage.tap(stage.say('asking.tone.careful'))
    assert 'lastig' in stage.field()
    await stage.tap(stage.say('asking.tone.plain'))
    assert stage.field() == 'Hoi Bas, ga je mee?'


async def test_a_message_may_be_longer_than_what_is_kept_elsewhere(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/ask/bas')
    await stage.write('a' * MAX_MESSAGE)
    await stage.leave_field()
    assert not stage.sees('writing.too_long', limit=MAX_MESSAGE)


async def test_who_is_not_in_the_circle_gets_a_message_too(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/again')
    await stage.tap(stage.say('asking.who.somebody'))
    assert stage.say('asking.message.empty_name') in stage.field()


async def test_people_from_before_come_first_where_it_is_about_them(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/again')
    assert stage.words('k-person__name')[0] == 'Luca'
    await stage.go('/vragen-om-hulp/ask')
    assert stage.words('k-person__name')[0] == 'Oma Riet'


async def test_a_step_is_asked_of_who_does_it(user: User) -> None:
    circle = replace(FAMILY, steps=(Step('s', 'Het zwembad bellen', 'bas'),))
    stage = await on_stage(user, circle, '/stappen/s')
    await stage.tap(stage.say('steps.one.ask', name='Bas'))
    assert 'Het zwembad bellen' in stage.field()


async def test_thanks_name_what_somebody_gives(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/thank/riet')
    assert stage.say('asking.thanks.listening') in stage.field()
    await stage.go('/vragen-om-hulp/thank/bas')
    assert stage.say('asking.what.thanks') in stage.field()


async def test_a_card_shows_the_words_as_they_were_changed_with_a_picture(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/thank/riet')
    await stage.write('Lieve oma, dank je')
    await stage.tap(stage.say('asking.message.card'))
    assert stage.words('k-thanks') == ['Lieve oma, dank je']
    await stage.tap_mark('avatar-cat')
    assert drawn_on_card(stage) == ['/assets/pictures.svg#avatar-cat']
    await stage.tap_mark('avatar-none')
    assert drawn_on_card(stage) == []


def drawn_on_card(stage: Stage) -> list[str]:
    """The pictures on the card."""
    (card,) = [element for element in stage.elements() if 'k-thanks' in element.classes]
    return [str(element.props['href']) for element in card.descendants() if element.tag == 'use']


async def test_each_thought_that_makes_asking_hard_has_one_answer(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/lastig')
    assert len(THOUGHTS) == 8
    for thought in THOUGHTS:
        assert stage.sees(f'asking.hard.{thought}.words')
        assert stage.sees(f'asking.hard.{thought}.answer')


@pytest.mark.parametrize(
    'path', ['/vragen-om-hulp/iets', '/vragen-om-hulp/ask/weg', '/vragen-om-hulp/thank/riet/kaart/x']
)
async def test_what_is_not_there_is_a_lost_page(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    assert stage.sees('frame.lost.title')


async def test_without_a_phone_around_it_the_words_are_copied_by_hand(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/ask/bas')
    assert stage.sees('asking.message.by_hand')


async def test_on_a_phone_what_came_of_copying_is_said(user: User) -> None:
    stage, _ = await on_phone(user, '/vragen-om-hulp/ask/bas')
    ways = [element.props['data-kring-hand'] for element in stage.elements() if 'data-kring-hand' in element.props]
    assert sorted(ways) == ['copy', 'send']
    await tell(stage, what='copied', done=True)
    assert stage.sees('asking.message.copied')
    await tell(stage, what='copied', done=False)
    await settle()
    assert stage.sees('asking.message.not_copied')


async def test_a_place_that_is_still_to_be_filled_is_told_until_it_is(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/vragen-om-hulp/ask/bas')
    assert stage.sees('asking.message.fill_in')
    await stage.write('Hoi Bas, ga je mee?')
    assert not stage.sees('asking.message.fill_in')
    await stage.write('Hoi Bas, ga je …')
    assert stage.sees('asking.message.fill_in')
    await stage.go('/vragen-om-hulp/accept/bas')
    assert not stage.sees('asking.message.fill_in')


@pytest.mark.parametrize('file', sorted(CONTENT.glob('*/asking.toml')), ids=lambda file: file.parent.name)
def test_the_place_to_fill_is_marked_alike_in_every_language(file: Path) -> None:
    asking = tomllib.loads(file.read_text(encoding='utf-8'))
    assert '…' in asking['what']['open']
    assert asking['message']['empty_name'] == '…'
