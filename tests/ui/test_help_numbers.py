"""Who to call."""

from nicegui.testing import User

from pwa.ui.pages.help_numbers import HELPLINES
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_each_number_is_a_tap_away_and_nobody_reads_along(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/hulp')
    assert [link for link in stage.links() if link.startswith('tel:')] == ['tel:112', 'tel:08002000', 'tel:08000432']
    assert {'112', '0800-2000', '0800-0432'} <= set(stage.words('k-help'))
    assert stage.sees('helplines.nobody_reads')
    assert all(stage.sees(f'helplines.{line}.hours') for line in HELPLINES)


async def test_without_a_circle_the_way_back_is_the_beginning(user: User) -> None:
    stage = await on_stage(user, None, '/hulp')
    await stage.tap(stage.say('frame.back'))
    assert stage.sees('welcome.what.title')
