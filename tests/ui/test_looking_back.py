"""Looking back: an earlier day in words and on the map, with nobody counted."""

from dataclasses import replace
from datetime import timedelta

from nicegui.testing import User

from pwa.domain.choices import Item, Ring
from pwa.domain.people import Exchange
from pwa.domain.snapshots import taken
from pwa.ui.components.day import near_day
from tests.ui.family import BAS, FAMILY, FATIMA, LUCA, NOBODY, PETRA, RIET
from tests.ui.stage import TODAY, Stage, on_stage

THEN = taken(
    replace(FAMILY, people=(replace(RIET, ring=Ring.FURTHER, exchange=Exchange()), replace(BAS, id='tom', name='Tom'))),
    TODAY - timedelta(days=30),
    'toen',
)
NOW = replace(FAMILY, people=(RIET, FATIMA, LUCA, PETRA), snapshots=(THEN,))


def on_the_map(stage: Stage) -> list[str]:
    """What is said of everybody on the map."""
    drawn = [element for element in stage.elements() if 'k-map__person' in element.classes]
    return [str(element.props['aria-label']) for element in drawn]


async def test_how_it_is_now_is_kept_to_look_back_on(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/terugkijken')
    assert stage.sees('looking_back.start.none')
    await stage.tap(stage.say('looking_back.start.keep'))
    (kept,) = stage.circle.snapshots
    assert [person.name for person in kept.people] == [person.name for person in FAMILY.people]
    assert f'/terugkijken/{kept.id}' in stage.links()
    await stage.tap(stage.say('frame.undo'))
    assert stage.circle.snapshots == ()


async def test_without_people_there_is_nothing_to_keep_yet(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/terugkijken')
    assert stage.sees('looking_back.start.none_people')
    assert not stage.sees('looking_back.start.keep')


async def test_what_is_different_is_told_in_words(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken')
    await stage.tap(stage.say('looking_back.start.day', day='dinsdag 2 februari'))
    assert stage.sees('looking_back.difference.came', name='Fatima')
    assert stage.sees('looking_back.difference.nearer', name='Oma Riet')
    assert stage.sees('looking_back.difference.left', name='Tom')
    assert stage.sees('looking_back.difference.gets_new', name='Oma Riet')
    assert stage.sees(f'choices.item.{Item.COMFORT.name.lower()}.get', name='Oma Riet')


async def test_the_map_of_now_marks_in_words_who_is_new_or_nearer(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken/toen')
    marked = {said.split(',')[0]: said.split(', ')[-1] for said in on_the_map(stage)}
    assert marked['Oma Riet'] == stage.say('looking_back.mark.nearer')
    assert marked['Fatima'] == stage.say('looking_back.mark.new')
    assert 'Petra' not in marked


async def test_the_map_of_then_shows_who_was_there_where_they_stood(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken/toen')
    await stage.tap(stage.say('looking_back.one.then'))
    stood = {said.split(', ')[0]: said.split(', ')[1] for said in on_the_map(stage)}
    assert stood == {
        'Oma Riet': stage.say('choices.ring.further.label'),
        'Tom': stage.say('choices.ring.close.label'),
    }
    assert not stage.sees('looking_back.mark.new')


async def test_the_maps_are_to_look_at_and_lead_nowhere(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken/toen')
    assert not [link for link in stage.links() if link.startswith('/mens/')]


async def test_nobody_is_counted(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken/toen')
    assert [words for words in stage.words() if any(letter.isdigit() for letter in words)] == [
        stage.say('looking_back.one.title', day='dinsdag 2 februari')
    ]


async def test_a_day_like_now_says_so_kindly(user: User) -> None:
    same = taken(FAMILY, TODAY, 'nu')
    stage = await on_stage(user, replace(FAMILY, snapshots=(same,)), '/terugkijken/nu')
    assert stage.sees('looking_back.one.same')


async def test_who_is_called_short_is_so_here_too(user: User) -> None:
    short = replace(NOW, profile=replace(NOW.profile, short_names=True))
    stage = await on_stage(user, short, '/terugkijken/toen')
    assert stage.sees('looking_back.difference.left', name='T.')
    assert not [words for words in [*stage.words(), *on_the_map(stage)] if 'Tom' in words or 'Riet' in words]


async def test_a_day_is_taken_away_and_comes_back(user: User) -> None:
    stage = await on_stage(user, NOW, '/terugkijken/toen')
    await stage.tap(stage.say('looking_back.one.remove'))
    assert THEN not in stage.circle.snapshots
    await stage.tap(stage.say('frame.undo'))
    assert THEN in stage.circle.snapshots


async def test_a_day_that_is_not_there_is_a_lost_page(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/terugkijken/weg')
    assert stage.sees('frame.lost.title')


async def test_of_two_of_one_day_the_words_say_which_was_first(user: User) -> None:
    first = replace(THEN, id='first', people=())
    stage = await on_stage(user, replace(FAMILY, snapshots=(first, THEN)), '/terugkijken')
    day = near_day(stage.say, THEN.day, TODAY)
    words = [stage.say('looking_back.start.day', day=day), stage.say('looking_back.start.earlier', day=day)]
    assert [one for one in stage.words() if one in words] == words
