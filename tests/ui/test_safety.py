"""The screen of safety: what is asked of the page around the app, and what is said of the answer."""

from dataclasses import asdict, replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Ring
from pwa.domain.circle import Profile
from pwa.storage.repository import Repository
from pwa.storage.vault import VaultFault
from pwa.ui.pages.safety import MINUTES, SAFETY, WHEN
from pwa.ui.shell import Ask, Lock
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone, tell
from tests.ui.stage import on_stage

LOCKED = Lock(code=True, minutes=5)


async def test_without_a_code_it_is_said_what_that_means_and_a_code_is_a_tap_away(user: User) -> None:
    stage, shell = await on_phone(user, SAFETY)
    assert stage.sees('safety.open_means')
    await stage.tap(stage.say('safety.choose'))
    assert shell.all(Ask.CODE) == [{}]


@pytest.mark.parametrize(
    ('row', 'ask'),
    [
        ('lock', Ask.LOCK),
        ('change', Ask.CODE),
        ('remove', Ask.NO_CODE),
        ('circles', Ask.CIRCLES),
        ('wipe', Ask.WIPE),
        ('wipe_all', Ask.WIPE_ALL),
    ],
)
async def test_with_a_code_everything_is_a_tap_away(user: User, row: str, ask: Ask) -> None:
    stage, shell = await on_phone(user, SAFETY, LOCKED)
    await stage.tap(stage.say(f'safety.{row}'))
    assert shell.all(ask) == [{}]


@pytest.mark.parametrize('minutes', MINUTES)
async def test_the_time_until_it_locks_itself_is_chosen_and_shown(user: User, minutes: int) -> None:
    stage, shell = await on_phone(user, WHEN, LOCKED)
    assert stage.checked() == [stage.say('safety.when.m5')]
    await stage.tap(stage.say(f'safety.when.m{minutes}'))
    assert shell.all(Ask.MINUTES) == [{'minutes': minutes}]
    await tell(stage, what='lock', **asdict(Lock(code=True, minutes=minutes)), said='')
    assert stage.checked() == [stage.say(f'safety.when.m{minutes}')]


async def test_the_lock_of_the_phone_is_offered_only_where_it_can_be_had(user: User) -> None:
    stage, shell = await on_phone(user, SAFETY, LOCKED)
    assert not stage.sees('safety.phone')
    await tell(stage, what='lock', **asdict(replace(LOCKED, phone_possible=True)), said='')
    await stage.tap(stage.say('safety.phone'))
    await tell(stage, what='lock', **asdict(replace(LOCKED, phone_possible=True, phone=True)), said='phone')
    assert not stage.sees('safety.phone')
    await stage.tap(stage.say('safety.phone_off'))
    assert [ask for ask, _ in shell.asked if ask in {Ask.PHONE, Ask.PHONE_OFF}] == [Ask.PHONE, Ask.PHONE_OFF]


async def test_a_code_that_was_set_is_told_and_the_screen_shows_it(user: User) -> None:
    stage, _ = await on_phone(user, SAFETY)
    await tell(stage, what='lock', **asdict(LOCKED), said='set')
    assert stage.sees('safety.said.set')
    assert stage.sees('safety.lock')


async def test_the_list_of_the_rest_says_whether_there_is_a_code(user: User) -> None:
    stage, _ = await on_phone(user, '/meer', LOCKED)
    assert stage.sees('safety.row_locked')
    assert SAFETY in stage.links()


async def test_where_nothing_can_be_locked_there_is_no_such_screen(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert not stage.sees('safety.row')
    await stage.go(SAFETY)
    assert stage.sees('frame.lost.title')
    await stage.go(WHEN)
    assert stage.sees('frame.lost.title')


@pytest.mark.parametrize('fault', VaultFault)
async def test_what_could_not_be_done_is_told(user: User, fault: VaultFault) -> None:
    stage, _ = await on_phone(user, SAFETY)
    await tell(stage, what='fault', fault=fault.value)
    assert stage.sees(f'storage.{fault}')


async def test_that_the_newest_was_damaged_is_told(user: User) -> None:
    stage, _ = await on_phone(user, '/')
    await tell(stage, what='older')
    assert stage.sees('safety.older')


async def test_what_another_window_wrote_is_there_and_so_is_what_was_typed_here(user: User) -> None:
    stage, _ = await on_phone(user, '/namen')
    await stage.write('Cornelia')
    there = await Repository.open(stage.vault)
    await there.add_people(['Ada'])
    await tell(stage, what='resumed')
    assert stage.field() == 'Cornelia'
    assert stage.sees('safety.resumed')
    assert 'Ada' in [person.name for person in stage.circle.people]


async def test_of_one_person_the_change_of_another_window_and_the_own_one_are_kept(user: User) -> None:
    stage, _ = await on_phone(user, '/mens/bas/waarom')
    await stage.write('Hij luistert')
    there = await Repository.open(stage.vault)
    bas = FAMILY.person('bas')
    assert bas
    await there.save_person(replace(bas, ring=Ring.FURTHER, task='Belt'))
    await tell(stage, what='resumed')
    await stage.tap(stage.say('person.save'))
    bas = stage.circle.person('bas')
    assert bas
    assert (bas.ring, bas.task, bas.why) == (Ring.FURTHER, 'Belt', 'Hij luistert')


async def test_what_another_window_damaged_is_told_and_nothing_is_lost_here(user: User) -> None:
    stage, _ = await on_phone(user, '/')
    people = stage.circle.people
    stage.vault.record = 'no record'
    await tell(stage, what='resumed')
    assert stage.sees('storage.damaged')
    assert stage.circle.people == people


async def test_the_page_knows_the_circle_by_its_name_of_now(user: User) -> None:
    stage, shell = await on_phone(user, '/')
    profile = stage.circle.profile
    assert shell.all(Ask.LABEL) == [{'name': profile.name, 'picture': profile.picture}]
    await stage.go('/lijst')
    assert len(shell.all(Ask.LABEL)) == 1
    await stage.setting.repository.save_profile(Profile('Ada', profile.kind, 'avatar-cat'))
    await stage.go('/meer')
    assert shell.all(Ask.LABEL)[1:] == [{'name': 'Ada', 'picture': 'avatar-cat'}]
