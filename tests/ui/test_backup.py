"""The screen of the backup, and the quiet word where there has never been one."""

from datetime import timedelta

import pytest
from nicegui.testing import User

from pwa.ui.components.day import day_in_words
from pwa.ui.pages.backup import BACKUP
from pwa.ui.shell import Ask
from tests.ui.family import FAMILY, NOBODY
from tests.ui.phone import on_phone, tell
from tests.ui.stage import TODAY, on_stage


async def test_making_one_and_putting_one_back_are_a_tap_away(user: User) -> None:
    stage, shell = await on_phone(user, BACKUP)
    assert stage.sees('backup.never')
    await stage.tap(stage.say('backup.make'))
    assert shell.all(Ask.BACKUP) == [{}]
    await stage.tap(stage.say('backup.restore'))
    assert shell.all(Ask.RESTORE) == [{}]


async def test_the_day_of_the_last_one_is_told_here_and_in_the_list_of_the_rest(user: User) -> None:
    stage, _ = await on_phone(user, BACKUP)
    await tell(stage, what='backup', made=TODAY.isoformat(), later='')
    day = day_in_words(stage.say, TODAY)
    assert stage.say('backup.made', day=day) in stage.words()
    assert not stage.sees('backup.never')
    await stage.go('/meer')
    assert stage.say('backup.row_made', day=day) in stage.words()
    assert not stage.sees('backup.remind.title')


async def test_where_there_never_was_one_it_is_mentioned_once_and_can_be_put_away(user: User) -> None:
    stage, shell = await on_phone(user, '/meer')
    assert stage.words().count(stage.say('backup.remind.title')) == 1
    await stage.tap(stage.say('backup.remind.later'))
    assert shell.all(Ask.BACKUP_LATER) == [{'day': TODAY.isoformat()}]
    await tell(stage, what='backup', made='', later=TODAY.isoformat())
    assert not stage.sees('backup.remind.title')
    assert stage.sees('backup.row_never')


async def test_from_the_mention_to_the_screen_is_one_tap(user: User) -> None:
    stage, _ = await on_phone(user, '/meer')
    await stage.tap(stage.say('backup.remind.go'))
    assert stage.path == BACKUP


@pytest.mark.parametrize(('days', 'mentioned'), [(0, False), (29, False), (30, True), (400, True)])
async def test_not_now_is_for_a_month(user: User, days: int, mentioned: bool) -> None:  # noqa: FBT001 - an example
    stage, _ = await on_phone(user, '/meer')
    await tell(stage, what='backup', made='', later=(TODAY - timedelta(days=days)).isoformat())
    assert stage.sees('backup.remind.title') is mentioned


async def test_nobody_is_asked_to_keep_an_empty_circle(user: User) -> None:
    stage, _ = await on_phone(user, '/meer', circle=NOBODY)
    assert not stage.sees('backup.remind.title')
    assert stage.sees('backup.row_never')


@pytest.mark.parametrize('path', ['/', '/lijst', '/delen'])
async def test_it_is_mentioned_nowhere_else(user: User, path: str) -> None:
    stage, _ = await on_phone(user, path)
    assert not stage.sees('backup.remind.title')


async def test_a_day_that_never_was_keeps_no_circle_shut(user: User) -> None:
    stage, _ = await on_phone(user, BACKUP)
    await tell(stage, what='backup', made='2026-02-31', later='gisteren')
    assert stage.sees('backup.never')


async def test_whoever_has_a_backup_can_begin_with_it(user: User) -> None:
    stage, shell = await on_phone(user, '/', circle=None)
    await stage.tap(stage.say('backup.have'))
    assert shell.all(Ask.RESTORE) == [{}]


async def test_where_there_is_no_phone_there_is_no_such_screen(user: User) -> None:
    stage = await on_stage(user, FAMILY, BACKUP)
    assert stage.sees('frame.lost.title')
    await stage.go('/meer')
    assert not stage.sees('backup.row')
    assert not stage.sees('backup.remind.title')
