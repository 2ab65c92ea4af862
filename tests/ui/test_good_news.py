"""Good news: kept with its day, the newest first, taken away again."""

from dataclasses import replace
from datetime import timedelta

from nicegui.testing import User

from pwa.domain.good_news import GoodNews
from tests.ui.family import FAMILY
from tests.ui.stage import TODAY, on_stage

SEVEN = GoodNews('zeven', 'Een zeven', TODAY - timedelta(days=1))


async def test_what_goes_well_is_kept_with_its_day_the_newest_first(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, good_news=(SEVEN,)), '/goed-nieuws')
    await stage.write('Samen gekookt')
    await stage.tap(stage.say('good_news.save'))
    assert [(news.text, news.day) for news in stage.circle.good_news][1:] == [('Samen gekookt', TODAY)]
    assert stage.field() == ''
    told = [words for words in stage.words('k-card') if words != stage.say('good_news.remove')]
    assert told == ['Samen gekookt', 'vandaag', 'Een zeven', 'gisteren']


async def test_it_is_taken_away_and_comes_back(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, good_news=(SEVEN,)), '/goed-nieuws')
    await stage.tap(stage.say('good_news.remove'))
    assert not [news.text for news in stage.circle.good_news]
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.good_news == (SEVEN,)
    assert 'Een zeven' in stage.words()


async def test_nothing_written_is_said_beside_the_field(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/goed-nieuws')
    await stage.tap(stage.say('good_news.save'))
    assert stage.sees('writing.empty')
