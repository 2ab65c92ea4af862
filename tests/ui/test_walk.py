"""The walk along the parts of life: skipping one offers the next."""

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Domain
from pwa.domain.circle import Circle, Profile
from tests.languages import with_more
from tests.ui.family import NOBODY
from tests.ui.stage import on_stage


@pytest.mark.parametrize('kind', list(CircleKind))
async def test_skipping_a_part_offers_the_next_up_to_the_end(user: User, kind: CircleKind) -> None:
    stage = await on_stage(user, Circle(Profile('Sanne', kind)), '/rondje')
    before = stage.vault.record
    path = f'walk.{kind.name.lower()}'
    for part in stage.say.keys_under(path):
        assert stage.sees(f'{path}.{part}.text')
        await stage.tap(stage.say('walk.skip'))
    assert stage.sees('walk.end.title')
    assert stage.vault.record == before


@pytest.mark.parametrize('kind', list(CircleKind))
async def test_all_parts_of_life_are_in_it_but_professionals(user: User, kind: CircleKind) -> None:
    stage = await on_stage(user, NOBODY, '/rondje')
    parts = {Domain[part.upper()] for part in stage.say.keys_under(f'walk.{kind.name.lower()}')}
    assert parts == set(Domain) - {Domain.CARE}


async def test_who_is_named_belongs_to_that_part(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/rondje/neighbours')
    await stage.write('Fatima')
    await stage.tap(stage.say('walk.next'))
    assert [(one.name, one.domain) for one in stage.circle.people] == [('Fatima', Domain.NEIGHBOURS)]
    assert stage.path == '/rondje/school'


async def test_a_pause_is_taken_up_where_it_was(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/rondje')
    await stage.tap(stage.say('walk.skip'))
    await stage.tap(stage.say('walk.stop'))
    assert stage.path == '/'
    await stage.go('/rondje')
    assert stage.sees('walk.parent.family.text')


async def test_half_a_name_is_still_there_after_a_skip(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/rondje/neighbours')
    await stage.write('Fati')
    await stage.tap(stage.say('walk.skip'))
    await stage.go('/rondje/neighbours')
    assert stage.field() == 'Fati'


async def test_an_unknown_part_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/rondje/care')
    assert stage.sees('frame.lost.title')


async def test_a_part_that_is_added_to_the_words_is_asked_too(user: User) -> None:
    say = with_more(
        walk__parent__holiday__text='Met wie ga je op vakantie?', walk__parent__holiday__hint='Of een dag uit.'
    )
    stage = await on_stage(user, NOBODY, '/rondje/holiday', say=say)
    assert stage.sees('walk.parent.holiday.text')
    await stage.write('Joost')
    await stage.tap(stage.say('walk.next'))
    assert [(one.name, one.domain) for one in stage.circle.people] == [('Joost', None)]
    assert stage.sees('walk.end.title')
