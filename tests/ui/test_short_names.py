"""Short names: on every screen a nickname or an initial stands in place of each name."""

import re
from dataclasses import replace

from nicegui.testing import User

from tests.ui.family import FAMILY, RIET
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import Stage, on_stage

SHORT = replace(
    CIRCLE,
    profile=replace(CIRCLE.profile, short_names=True),
    people=(replace(RIET, nickname='Omi'), *CIRCLE.people[1:]),
)
WHOLE = re.compile('|'.join(rf'\b{person.name}\b' for person in CIRCLE.people))
TO_CHANGE_IT = '/mens/riet/naam'
"""Where the name itself has to stand."""


def said(stage: Stage) -> list[str]:
    """All that can be read or is read out."""
    return [*stage.words(), *(str(element.props.get('aria-label', '')) for element in stage.elements())]


async def test_no_screen_shows_a_whole_name(user: User) -> None:
    stage = await on_stage(user, SHORT, '/')
    for path in PATHS:
        put_in_hand(stage)
        stage.setting.session.received = None
        await stage.go(path)
        shown = [words for words in said(stage) if WHOLE.search(words)]
        assert path == TO_CHANGE_IT or shown == [], path


async def test_they_are_turned_on_and_off_with_the_name_of_the_circle(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mijn-kring')
    await stage.tap(stage.say('my_circle.short'))
    await stage.tap(stage.say('person.save'))
    assert stage.circle.profile.short_names
    await stage.go('/lijst')
    assert 'O.' in stage.words('k-people')
    assert 'Oma Riet' not in stage.words()
    await stage.setting.repository.undo()
    await stage.go('/')
    await stage.go('/lijst')
    assert 'Oma Riet' in stage.words()


async def test_no_short_name_is_asked_where_names_are_whole(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet')
    assert not stage.sees('person.row.korte-naam', name='Oma Riet')


async def test_a_short_name_stands_in_place_of_the_initial(user: User) -> None:
    stage = await on_stage(user, replace(SHORT, people=(RIET,)), '/mens/riet')
    await stage.tap(stage.say('person.row.korte-naam', name='O.'))
    await stage.write('Omi')
    await stage.tap(stage.say('person.save'))
    assert 'Omi' in stage.words('k-head')
