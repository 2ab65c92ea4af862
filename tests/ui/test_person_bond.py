"""What somebody wants with a person: each a choice that can be left, undone and taken back."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Involvement
from pwa.domain.people import Person
from tests.ui.family import FAMILY, RIET
from tests.ui.sharing import CIRCLE, SEM
from tests.ui.stage import Stage, on_stage

YES = [
    ('sterker', 'strengthen', replace(RIET, strengthen=True)),
    ('dichterbij', 'closer', replace(RIET, closer=True)),
    ('alleen-ik', 'private', replace(RIET, private=True)),
]


def riet(stage: Stage) -> Person | None:
    """What is kept of her now."""
    return stage.circle.person('riet')


@pytest.mark.parametrize(('part', 'field', 'kept'), YES)
async def test_yes_is_kept_can_be_undone_and_taken_back(user: User, part: str, field: str, kept: Person) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    await stage.tap(stage.say(f'person.{field}.yes'))
    assert riet(stage) == kept
    assert stage.path == '/mens/riet'
    assert stage.sees(f'person.{field}.on')
    await stage.tap(stage.say('frame.undo'))
    assert riet(stage) == RIET
    await stage.go(f'/mens/riet/{part}')
    await stage.tap(stage.say(f'person.{field}.yes'))
    await stage.go(f'/mens/riet/{part}')
    await stage.tap(stage.say(f'person.{field}.off'))
    assert riet(stage) == RIET


@pytest.mark.parametrize(('part', 'field', 'kept'), YES)
async def test_no_and_leaving_it_as_it_is_change_nothing(user: User, part: str, field: str, kept: Person) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    before = stage.vault.record
    await stage.tap(stage.say(f'person.{field}.no'))
    assert (stage.path, stage.vault.record) == ('/mens/riet', before)
    await stage.setting.repository.save_person(kept)
    await stage.go(f'/mens/riet/{part}')
    await stage.tap(stage.say(f'person.{field}.stay'))
    assert riet(stage) == kept


async def test_a_bond_has_small_ideas_of_which_giving_stands_first(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/sterker')
    assert stage.words('k-lines')[0] == stage.say('person.strengthen.line.give', name='Oma Riet')


async def test_what_private_does_and_does_not_is_said_before(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/alleen-ik')
    for line in stage.say.keys_under('person.private.line'):
        assert stage.sees(f'person.private.line.{line}', name='Oma Riet')


async def test_who_is_private_has_it_said_on_their_page_and_is_never_offered_to_show(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    assert SEM.name not in stage.words()
    await stage.go(f'/mens/{SEM.id}')
    assert stage.sees('person.private.badge')


async def test_ways_of_taking_part_are_ticked_and_kept_together(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/meedoen')
    await stage.tap_mark('involvement-thinks-along')
    await stage.tap_mark('involvement-may-be-called')
    await stage.tap(stage.say('person.save'))
    chosen = frozenset({Involvement.THINKS_ALONG, Involvement.MAY_BE_CALLED})
    assert riet(stage) == replace(RIET, involvement=chosen)
    await stage.tap(stage.say('frame.undo'))
    assert riet(stage) == RIET


async def test_ticks_outlive_a_look_elsewhere_and_a_full_phone(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/meedoen')
    await stage.tap_mark('involvement-knows-about-it')
    await stage.go('/')
    await stage.go('/mens/riet/meedoen')
    stage.vault.full = True
    await stage.tap(stage.say('person.save'))
    assert stage.sees('storage.full')
    assert stage.checked() == [stage.say('choices.involvement.knows_about_it.label')]
    stage.vault.full = False
    await stage.tap(stage.say('person.save'))
    assert riet(stage) == replace(RIET, involvement=frozenset({Involvement.KNOWS_ABOUT_IT}))


@pytest.mark.parametrize('part', ['sterker', 'dichterbij', 'alleen-ik', 'meedoen'])
async def test_somebody_who_is_not_there_is_a_lost_page(user: User, part: str) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/niemand/{part}')
    assert stage.sees('frame.lost.title')
