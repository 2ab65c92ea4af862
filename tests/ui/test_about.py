"""What is promised, and honestly what can't be."""

from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_the_promise_and_what_it_leaves_open(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/over')
    for key in ('promise.here', 'promise.reader', 'honest.shown', 'honest.file', 'not.care'):
        assert stage.sees(f'about.{key}')
