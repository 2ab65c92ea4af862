"""What is not needed every day."""

from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_all_the_rest_is_a_tap_away(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/meer')
    assert [link for link in stage.links() if link in {'/lezen', '/hulp', '/over', '/mijn-kring'}] == [
        '/lezen',
        '/hulp',
        '/over',
        '/mijn-kring',
    ]
