"""A steunfiguur changes over time, and nothing of it is lost."""

from dataclasses import replace
from datetime import date

import pytest
from nicegui.testing import User

from pwa.domain.choices import Stage as Part
from pwa.domain.choices import Stand
from pwa.domain.circle import Circle
from pwa.domain.steunfiguur import Turn
from pwa.ui.components.day import day_in_words
from tests.ui.stage import TODAY, on_stage
from tests.ui.test_steunfiguur import AGREED

NAME = 'Tante Joke'
MARCH = date(2027, 3, 1)
SINCE_MARCH = replace(AGREED, steunfiguren=(replace(AGREED.steunfiguren[0], turns=(Turn(MARCH, Stand.YES),)),))
STOPPED = replace(
    AGREED,
    steunfiguren=(
        replace(
            AGREED.steunfiguren[0],
            stand=Stand.STOPPED,
            turns=(Turn(MARCH, Stand.YES), Turn(TODAY, Stand.STOPPED)),
        ),
    ),
)


def standing(stand: Stand) -> Circle:
    """The circle in which it stands so with the one steunfiguur."""
    return replace(AGREED, steunfiguren=(replace(AGREED.steunfiguren[0], stand=stand),))


async def test_stopping_is_asked_kindly_and_keeps_all_that_was_agreed(user: User) -> None:
    stage = await on_stage(user, SINCE_MARCH, '/steunfiguur/mens/j')
    await stage.tap(stage.say('steunfiguur.person.stop', name=NAME))
    assert stage.sees('steunfiguur.stop.title', name=NAME)
    assert stage.circle == SINCE_MARCH
    await stage.tap(stage.say('steunfiguur.stop.yes'))
    assert stage.circle.steunfiguren == STOPPED.steunfiguren
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle == SINCE_MARCH


async def test_stopping_can_be_left(user: User) -> None:
    stage = await on_stage(user, SINCE_MARCH, '/steunfiguur/mens/j/stoppen')
    await stage.tap(stage.say('steunfiguur.stop.no'))
    assert stage.path == '/steunfiguur/mens/j'
    assert stage.circle == SINCE_MARCH


async def test_who_one_stopped_with_stands_apart_with_the_day(user: User) -> None:
    stage = await on_stage(user, STOPPED, '/steunfiguur')
    assert stage.sees('steunfiguur.start.before')
    assert stage.sees('steunfiguur.start.stopped', day=day_in_words(stage.say, TODAY))
    assert not stage.sees('steunfiguur.start.list')


async def test_each_stands_where_it_fits_and_a_no_is_not_in_sight_all_the_time(user: User) -> None:
    for stand, section in ((Stand.YES, 'mine'), (Stand.ASKED, 'list'), (Stand.NO, 'before')):
        stage = await on_stage(user, standing(stand), '/steunfiguur')
        shown = [key for key in ('mine', 'list', 'before') if stage.sees(f'steunfiguur.start.{key}')]
        assert shown == [section]


async def test_before_a_yes_the_words_are_not_about_stopping(user: User) -> None:
    stage = await on_stage(user, standing(Stand.ASKED), '/steunfiguur/mens/j')
    assert not stage.sees('steunfiguur.person.stop', name=NAME)
    await stage.tap(stage.say('steunfiguur.person.other'))
    assert stage.path == '/steunfiguur/mens/j/stoppen'


@pytest.mark.parametrize('stand', [Stand.THINKING, Stand.WANT_TO_ASK, Stand.NO])
async def test_with_who_was_not_asked_or_said_no_there_is_nothing_to_stop(user: User, stand: Stand) -> None:
    """Somebody else is chosen straight away, and how it stands with this person stays as it is."""
    circle = standing(stand)
    stage = await on_stage(user, circle, '/steunfiguur/mens/j')
    await stage.tap(stage.say('steunfiguur.person.other'))
    assert stage.path == '/steunfiguur/kiezen'
    assert stage.circle == circle


async def test_what_can_be_done_follows_the_answer_on_the_page(user: User) -> None:
    """A no that is told there takes the card and the stopping away; a yes brings them."""
    stage = await on_stage(user, standing(Stand.ASKED), '/steunfiguur/mens/j')
    assert stage.sees('path.link.card', name=NAME)
    await stage.tap(stage.say('choices.stand.no.label'))
    assert not stage.sees('path.link.card', name=NAME)
    await stage.tap(stage.say('choices.stand.yes.label'))
    assert stage.sees('path.link.card', name=NAME)
    await stage.tap(stage.say('steunfiguur.person.stop', name=NAME))
    assert stage.path == '/steunfiguur/mens/j/stoppen'


@pytest.mark.parametrize('stand', [Stand.NO, Stand.STOPPED])
async def test_nobody_is_left_after_a_no_or_stopping(user: User, stand: Stand) -> None:
    """So the start does not say "one more", and nothing of the card is offered."""
    stage = await on_stage(user, standing(stand), '/steunfiguur')
    assert stage.sees('steunfiguur.start.choose')
    assert not stage.sees('steunfiguur.start.choose_more')
    for path in ('', f'/pad/{Part.WHO.value}', f'/pad/{Part.HOW.value}'):
        await stage.go(f'/steunfiguur/mens/j{path}')
        assert not stage.sees('path.link.card', name=NAME)


async def test_how_it_went_stands_in_words_the_newest_first(user: User) -> None:
    stage = await on_stage(user, STOPPED, '/steunfiguur/mens/j')
    lines = [
        stage.say('steunfiguur.person.since', day=day_in_words(stage.say, day), word=stage.say(f'{key}.{word}'))
        for key in ['steunfiguur.person.since_word']
        for day, word in [(TODAY, 'stopped'), (MARCH, 'yes')]
    ]
    assert [words for words in stage.words() if words in lines] == lines


async def test_one_day_is_no_history_yet(user: User) -> None:
    stage = await on_stage(user, SINCE_MARCH, '/steunfiguur/mens/j')
    assert not stage.sees('steunfiguur.person.history')


async def test_only_who_one_stopped_with_can_be_taken_from_the_list(user: User) -> None:
    """With a way back; the person stays in the circle."""
    stage = await on_stage(user, SINCE_MARCH, '/steunfiguur/mens/j')
    assert not stage.sees('steunfiguur.person.remove')
    await stage.go('/steunfiguur/mens/j/stoppen')
    await stage.tap(stage.say('steunfiguur.stop.yes'))
    await stage.tap(NAME)
    await stage.tap(stage.say('steunfiguur.person.remove'))
    assert (stage.circle.steunfiguren, stage.circle.people) == ((), AGREED.people)
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.steunfiguren == STOPPED.steunfiguren


async def test_it_can_go_on_again_later(user: User) -> None:
    """Without being nudged: no button stands out."""
    stage = await on_stage(user, STOPPED, '/steunfiguur/mens/j')
    assert stage.words('k-foot--button') == []
    await stage.tap(stage.say('steunfiguur.person.again'))
    (figure,) = stage.circle.steunfiguren
    assert (figure.stand, figure.agreements) == (Stand.THINKING, AGREED.steunfiguren[0].agreements)
    assert stage.sees('steunfiguur.person.warm.thinking')


async def test_agreements_and_answers_of_who_one_stopped_with_can_still_be_read(user: User) -> None:
    stage = await on_stage(user, STOPPED, '/steunfiguur/mens/j/afspraken')
    assert AGREED.steunfiguren[0].agreements[0].text in stage.words()


async def test_somebody_else_can_be_chosen_beside_who_was_before(user: User) -> None:
    stage = await on_stage(user, STOPPED, '/steunfiguur/kiezen')
    assert NAME not in stage.words()
    await stage.tap('Mo')
    assert [figure.person_id for figure in stage.circle.steunfiguren] == ['j', 'm']
    assert stage.circle.steunfiguren[0] == STOPPED.steunfiguren[0]
