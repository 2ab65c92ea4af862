"""The page "Dit ben ik": five parts in own words, and a page to show with nothing else on it."""

from dataclasses import replace

from nicegui.testing import User

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Topic
from tests.ui.family import FAMILY
from tests.ui.phone import on_phone
from tests.ui.stage import on_stage

WRITTEN = (AboutLine(Topic.LIKES, 'Muziek'), AboutLine(Topic.LIKES, 'Fietsen'), AboutLine(Topic.DREAM, 'Kok worden'))
ABOUT = replace(FAMILY, about=WRITTEN)


async def test_it_is_found_under_more(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/meer')
    await stage.tap(stage.say('about_me.title'))
    assert stage.path == '/dit-ben-ik'
    assert {'Muziek', 'Kok worden'} <= set(stage.words())


async def test_a_line_is_added_to_its_own_part(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/helps')
    await stage.write('Even alleen zijn')
    await stage.tap(stage.say('about_me.topic.save'))
    assert stage.circle.about == (*WRITTEN[:2], AboutLine(Topic.HELPS, 'Even alleen zijn'), WRITTEN[2])
    assert stage.field() == ''
    assert 'Even alleen zijn' in stage.words('k-card')


async def test_one_line_is_taken_away_and_comes_back(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/likes')
    await stage.tap(stage.say('about_me.topic.remove'), 1)
    assert [line.text for line in stage.circle.about] == ['Muziek', 'Kok worden']
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.about == WRITTEN


async def test_what_was_typed_is_kept_on_the_way_out(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/dream')
    await stage.write('Een hond')
    await stage.tap(stage.say('about_me.topic.done'))
    assert stage.path == '/dit-ben-ik'
    assert stage.circle.about == (*WRITTEN, AboutLine(Topic.DREAM, 'Een hond'))
    await stage.go('/dit-ben-ik/dream')
    await stage.tap(stage.say('about_me.topic.done'))
    assert stage.path == '/dit-ben-ik'


async def test_nothing_written_is_said_beside_the_field(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/likes')
    await stage.tap(stage.say('about_me.topic.save'))
    assert stage.sees('writing.empty')
    assert stage.circle.about == WRITTEN


async def test_the_page_to_show_holds_what_was_written_and_no_empty_part(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/bekijken')
    assert {'Sanne', 'Muziek', 'Fietsen', 'Kok worden'} <= set(stage.words())
    assert not stage.sees('choices.topic.helps.label')
    assert not [person.name for person in FAMILY.people if person.name in stage.words()]


async def test_on_a_phone_it_can_be_printed(user: User) -> None:
    stage, _ = await on_phone(user, '/dit-ben-ik/bekijken')
    assert not stage.sees('printing.print')
    await stage.setting.repository.save_about(WRITTEN)
    await stage.go('/dit-ben-ik')
    await stage.tap(stage.say('about_me.show'))
    assert stage.sees('printing.print')


async def test_a_part_that_is_not_there_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, ABOUT, '/dit-ben-ik/geheim')
    assert stage.sees('frame.lost.title')
