"""Who to call."""

from nicegui.testing import User

from tests.languages import with_more
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_each_number_is_a_tap_away_and_nobody_reads_along(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/hulp')
    assert [link for link in stage.links() if link.startswith('tel:')] == ['tel:112', 'tel:08002000', 'tel:08000432']
    assert {'112', '0800-2000', '0800-0432'} <= set(stage.words('k-help'))
    assert stage.sees('helplines.nobody_reads')
    assert all(stage.sees(f'helplines.{line}.hours') for line in ('emergency', 'veilig_thuis', 'kindertelefoon'))


async def test_without_a_circle_the_way_back_is_the_beginning(user: User) -> None:
    stage = await on_stage(user, None, '/hulp')
    await stage.tap(stage.say('frame.back'))
    assert stage.sees('welcome.what.title')


async def test_a_number_that_is_added_to_the_words_is_a_tap_away_too(user: User) -> None:
    say = with_more(
        helplines__listening__name='Luisterlijn',
        helplines__listening__number='088-0767000',
        helplines__listening__tel='0880767000',
        helplines__listening__text='Voor wie wil praten.',
        helplines__listening__hours='Dag en nacht.',
        helplines__listening__checked='2026-03-04',
    )
    stage = await on_stage(user, FAMILY, '/hulp', say=say)
    assert [link for link in stage.links() if link.startswith('tel:')][-1] == 'tel:0880767000'
    assert stage.sees('helplines.listening.name')
    # of several days the oldest, which promises no more than was done
    assert stage.say('help.checked', day='4 maart 2026') in stage.words()
