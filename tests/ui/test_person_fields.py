"""The questions about one person: a tap is kept at once, and each can be left open."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Contact, Domain, Knows, Ring, Role
from pwa.domain.people import Person
from tests.ui.family import FAMILY, RIET
from tests.ui.stage import Stage, on_stage

CHOICES = [
    ('plek', 'ring-close', replace(RIET, ring=Ring.CLOSE), replace(RIET, ring=None)),
    ('waarvan', 'domain-home', replace(RIET, domain=Domain.HOME), replace(RIET, domain=None)),
    ('contact', 'contact-daily', replace(RIET, contact=Contact.DAILY), replace(RIET, contact=None)),
    ('wie', 'role-friend', replace(RIET, role=Role.FRIEND), replace(RIET, role=None)),
]


def riet(stage: Stage) -> Person | None:
    """What is kept of her now."""
    return stage.circle.person('riet')


@pytest.mark.parametrize(('part', 'tapped', 'kept', 'cleared'), CHOICES)
async def test_a_tap_is_kept_at_once_can_be_undone_and_can_be_left_open(
    user: User, part: str, tapped: str, kept: Person, cleared: Person
) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    await stage.tap_mark(tapped)
    assert riet(stage) == kept
    assert stage.path == '/mens/riet'
    assert stage.sees('frame.saved')
    await stage.tap(stage.say('frame.undo'))
    assert riet(stage) == RIET
    await stage.go(f'/mens/riet/{part}')
    await stage.tap(stage.say('person.clear.button'))
    assert riet(stage) == cleared
    assert stage.sees('person.clear.done')
    await stage.go(f'/mens/riet/{part}')
    await stage.tap(stage.say('frame.unsaid'))
    assert riet(stage) == cleared
    assert stage.path == '/mens/riet'


@pytest.mark.parametrize('drawing', ['avatar-cat', ''])
async def test_a_picture_or_none_is_one_tap(user: User, drawing: str) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/plaatje')
    await stage.tap_mark(drawing or 'avatar-none')
    assert riet(stage) == replace(RIET, picture=drawing)
    assert stage.path == '/mens/riet'


@pytest.mark.parametrize(
    ('part', 'before', 'kept'),
    [
        ('waarom', RIET.why, replace(RIET, why='Lieve Riet')),
        ('goed-in', '', replace(RIET, good_at='Lieve Riet')),
        ('een-ding', '', replace(RIET, task='Lieve Riet')),
        ('korte-naam', '', replace(RIET, nickname='Lieve Riet')),
        ('naam', RIET.name, replace(RIET, name='Lieve Riet')),
        ('wie', RIET.own_role, replace(RIET, own_role='Lieve Riet')),
    ],
)
async def test_own_words_are_kept(user: User, part: str, before: str, kept: Person) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    assert stage.field() == before
    await stage.write('Lieve Riet')
    await stage.tap(stage.say('person.save'))
    assert riet(stage) == kept


async def test_what_somebody_knows_is_a_tap_and_can_be_taken_away(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/weet')
    await stage.tap_mark('knows-some')
    assert riet(stage) == replace(RIET, knows=Knows.SOME)
    await stage.go('/mens/riet/weet')
    await stage.tap(stage.say('person.clear.button'))
    assert riet(stage) == RIET


async def test_own_words_and_a_kind_go_together(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/wie')
    await stage.write('Moeder van mama')
    await stage.tap_mark('role-relative')
    assert riet(stage) == replace(RIET, role=Role.RELATIVE, own_role='Moeder van mama')


@pytest.mark.parametrize(
    ('part', 'limit'),
    [('waarom', 160), ('goed-in', 160), ('een-ding', 160), ('korte-naam', 40), ('naam', 40), ('wie', 40)],
)
async def test_words_that_are_too_long_stay_with_a_reason(user: User, part: str, limit: int) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    await stage.write('a' * (limit + 1))
    await stage.tap(stage.say('person.save'))
    assert stage.sees('writing.too_long', limit=limit)
    assert stage.field() == 'a' * (limit + 1)
    assert riet(stage) == RIET


async def test_a_name_can_not_be_empty(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/naam')
    await stage.write('  ')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('writing.empty')
    assert riet(stage) == RIET


async def test_where_it_can_not_be_kept_the_words_stay_and_what_to_do_is_said(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/waarom')
    stage.vault.full = True
    await stage.write('Zij is lief')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('storage.full')
    assert stage.field() == 'Zij is lief'
    stage.vault.full = False
    await stage.tap(stage.say('person.save'))
    assert riet(stage) == replace(RIET, why='Zij is lief')


async def test_removing_asks_once_and_can_be_undone(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/weg')
    assert riet(stage) == RIET
    await stage.tap(stage.say('person.remove.yes'))
    assert riet(stage) is None
    assert stage.path == '/'
    assert stage.sees('person.remove.done', name='Oma Riet')
    await stage.tap(stage.say('frame.undo'))
    assert riet(stage) == RIET


async def test_not_removing_changes_nothing(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/weg')
    assert stage.words('k-foot--button') == [stage.say('person.remove.no')]  # where a second tap comes down
    await stage.tap(stage.say('person.remove.no'))
    assert stage.path == '/mens/riet'
    assert riet(stage) == RIET


ASKED = ['plek', 'wie', 'waarvan', 'contact', 'weet', 'waarom', 'goed-in', 'een-ding', 'plaatje', 'naam', 'weg']


@pytest.mark.parametrize('part', ASKED)
async def test_somebody_who_is_not_there_is_a_lost_page(user: User, part: str) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/niemand/{part}')
    assert stage.sees('frame.lost.title')
