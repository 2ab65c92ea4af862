"""The screen from which everything is done that can be done with a circle."""

from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_every_row_leads_to_its_own_screen_and_none_counts(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/doen')
    rows = ['/wensen', '/stappen', '/vragen-om-hulp', '/goed-nieuws', '/terugkijken', '/afsluiten']
    assert [link for link in stage.links() if link in rows] == rows
    assert not [words for words in stage.words() if any(letter.isdigit() for letter in words)]
