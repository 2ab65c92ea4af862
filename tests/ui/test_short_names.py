"""Short names: on every screen a nickname or an initial stands in place of each name."""

import re
from dataclasses import replace

import pytest
from nicegui.elements.mixins.text_element import TextElement
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
    """All that can be read or is read out, but for the words that are handed to the person."""
    handed = {id(one) for place in stage.elements() if 'data-kring-words' in place.props for one in place.descendants()}
    shown = [element for element in stage.elements() if id(element) not in handed]
    words = [element.text for element in shown if isinstance(element, TextElement)]
    return [*words, *(str(element.props.get('aria-label', '')) for element in shown)]


async def test_no_screen_shows_a_whole_name(user: User) -> None:
    stage = await on_stage(user, SHORT, '/')
    for path in PATHS:
        put_in_hand(stage)
        stage.setting.session.received = None
        await stage.go(path)
        shown = [words for words in said(stage) if WHOLE.search(words)]
        assert path == TO_CHANGE_IT or shown == [], path


async def test_a_message_calls_somebody_by_the_whole_name_and_says_so(user: User) -> None:
    stage = await on_stage(user, SHORT, '/vragen-om-hulp/thank/riet')
    assert 'Oma Riet' in stage.field()
    assert stage.sees('asking.message.title', name='Omi')
    assert stage.sees('asking.message.whole_name')
    await stage.setting.repository.save_profile(CIRCLE.profile)
    await stage.go('/vragen-om-hulp/again/riet')
    assert not stage.sees('asking.message.whole_name')


@pytest.mark.parametrize(
    ('path', 'name', 'line'),
    [
        ('/vragen-om-hulp/thank/riet/kaart/plain', 'Oma Riet', 'asking.card.whole_name'),
        ('/steunfiguur/mens/bas/kaart', 'Bas', 'steunfiguur_card.whole_name'),
    ],
)
async def test_a_card_calls_somebody_by_the_whole_name_and_says_so(user: User, path: str, name: str, line: str) -> None:
    stage = await on_stage(user, SHORT, path)
    assert [words for words in stage.words('k-card') if name in words]
    assert stage.sees(line)


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
