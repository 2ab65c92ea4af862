"""A route that is not there, and a page that breaks down: said kindly, with a way home."""

import pytest
from nicegui.testing import User

from pwa.ui import pages
from pwa.ui.setting import Setting
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


@pytest.mark.parametrize('path', ['/bestaat-niet', '/mens/riet/bestaat/niet', '/meer/bestaat-niet'])
async def test_a_route_that_is_not_there_says_so_and_leads_home(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, '/')
    await stage.go(path)
    assert stage.sees('frame.lost.title')
    assert not [words for words in stage.words() if '404' in words]
    await stage.tap(stage.say('frame.home'))
    assert stage.sees('people.title', name='Sanne')


async def test_a_page_that_breaks_down_says_that_what_was_kept_is_still_there(
    user: User, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(_: Setting) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(pages.PAGES, '/meer', breaks)
    stage = await on_stage(user, FAMILY, '/')
    await stage.go('/meer')
    assert stage.sees('frame.broken.hint')
    assert ZeroDivisionError in {record.exc_info[0] for record in caplog.records if record.exc_info}
    caplog.clear()
