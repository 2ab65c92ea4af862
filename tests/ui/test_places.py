"""Unusual places: a place that one knows again brings somebody to mind."""

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Domain
from pwa.domain.circle import Circle, Profile
from tests.languages import with_more
from tests.ui.family import NOBODY
from tests.ui.stage import on_stage


@pytest.mark.parametrize('kind', list(CircleKind))
async def test_each_kind_of_circle_has_its_places_and_each_asks_its_question(user: User, kind: CircleKind) -> None:
    stage = await on_stage(user, Circle(Profile('Sanne', kind)), '/erbij/plekken')
    path = f'places.{kind.name.lower()}'
    for place in stage.say.keys_under(path):
        await stage.tap(stage.say(f'{path}.{place}.label'))
        assert stage.sees(f'{path}.{place}.text')
        await stage.go('/erbij/plekken')


async def test_the_trainer_belongs_to_sport_and_the_driver_of_the_bus_to_nothing_yet(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/plekken/club')
    await stage.write('Trainer Joost')
    await stage.tap(stage.say('finding.done'))
    await stage.go('/erbij/plekken/bus')
    await stage.write('Ali van lijn 4')
    await stage.tap(stage.say('finding.done'))
    assert [(one.name, one.domain) for one in stage.circle.people] == [
        ('Trainer Joost', Domain.SPORT),
        ('Ali van lijn 4', None),
    ]


async def test_an_unknown_place_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/plekken/onbekend')
    assert stage.sees('frame.lost.title')


async def test_a_place_that_is_added_to_the_words_can_be_tapped_too(user: User) -> None:
    say = with_more(
        places__parent__beach__label='Op het strand',
        places__parent__beach__hint='In de zomer.',
        places__parent__beach__text='Wie zie je op het strand?',
    )
    stage = await on_stage(user, NOBODY, '/erbij/plekken', say=say)
    await stage.tap('Op het strand')
    assert stage.sees('places.parent.beach.text')
    await stage.write('Joost')
    await stage.tap(stage.say('finding.done'))
    assert [(one.name, one.domain) for one in stage.circle.people] == [('Joost', None)]
