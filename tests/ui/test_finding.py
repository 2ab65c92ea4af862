"""Ways to put somebody in the circle: each leads on, none is a dead end."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Domain, Ring, Role
from pwa.domain.circle import Circle, Profile
from tests.languages import with_more
from tests.ui.family import NOBODY
from tests.ui.stage import on_stage

YOUTH = replace(NOBODY, profile=replace(NOBODY.profile, kind=CircleKind.YOUTH))
WAYS = ['questions', 'walk', 'names', 'places', 'besides', 'before', 'new']


async def test_all_ways_are_reached_from_the_first_screen_and_exist(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/')
    await stage.tap(stage.say('people.more'))
    for way in WAYS:
        await stage.tap(stage.say(f'finding.way.{way}.label'))
        assert not stage.sees('frame.lost.title'), way
        await stage.go('/erbij')


async def test_a_child_finds_its_pet_near_the_top(user: User) -> None:
    stage = await on_stage(user, YOUTH, '/erbij')
    assert stage.links()[1:3] == ['/vragen', '/erbij/dier-plek-club']


@pytest.mark.parametrize('path', ['/erbij', '/erbij/plekken', '/erbij/plekken/bus', '/erbij/nieuw', '/erbij/dier'])
async def test_thinking_of_nobody_is_always_an_answer(user: User, path: str) -> None:
    stage = await on_stage(user, NOBODY, path)
    await stage.tap(stage.say('finding.nobody_row'))
    assert stage.sees('finding.nobody.title')


async def test_not_now_is_a_full_answer(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/niemand')
    before = stage.vault.record
    await stage.tap(stage.say('finding.nobody.not_now'))
    assert stage.path == '/'
    assert stage.vault.record == before


async def test_who_thinks_of_nobody_can_still_try_something_small(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/niemand')
    assert {'/erbij/plekken', '/erbij/dier-plek-club', '/erbij/nieuw', '/vragen'} <= set(stage.links())


@pytest.mark.parametrize(
    ('way', 'named', 'role', 'ring'),
    [
        ('dier', 'Snuf', Role.PET, None),
        ('plek', 'De bieb', Role.PLACE, None),
        ('club', 'Hockey', Role.CLUB, None),
        ('vroeger', 'Juf Els', None, Ring.BEFORE),
        ('nieuw', 'Aylin', None, Ring.NEW),
    ],
)
async def test_who_is_named_there_has_their_place_already(
    user: User, way: str, named: str, role: Role | None, ring: Ring | None
) -> None:
    stage = await on_stage(user, NOBODY, f'/erbij/{way}')
    await stage.write(named)
    await stage.tap(stage.say('finding.done'))
    assert stage.path == '/'
    (one,) = stage.circle.people
    assert (one.name, one.role, one.ring) == (named, role, ring)


async def test_somebody_from_before_belongs_to_then_and_has_a_first_message(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/vroeger')
    await stage.write('Juf Els')
    await stage.tap(stage.say('people.add'))
    assert stage.circle.people[0].domain is Domain.BEFORE
    await stage.tap(stage.say('finding.first_message'))
    assert not stage.sees('frame.lost.title')
    assert 'Juf Els' in stage.words()


@pytest.mark.parametrize('kind', list(CircleKind))
async def test_there_are_ideas_where_to_meet_people(user: User, kind: CircleKind) -> None:
    stage = await on_stage(user, Circle(Profile('Sanne', kind)), '/erbij/nieuw')
    path = f'finding.meet.{kind.name.lower()}'
    for key in stage.say.keys_under(path):
        assert stage.sees(f'{path}.{key}')


async def test_an_unknown_way_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/erbij/onbekend')
    assert stage.sees('frame.lost.title')


async def test_an_idea_that_is_added_to_the_words_is_read_too(user: User) -> None:
    say = with_more(finding__meet__parent__choir='Ga eens luisteren bij een koor.')
    stage = await on_stage(user, NOBODY, '/erbij/nieuw', say=say)
    assert stage.sees('finding.meet.parent.choir')
