"""The people of the circle, on the map and in the list."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import Ring
from pwa.domain.circle import Circle
from pwa.domain.people import Person
from pwa.domain.steps import Step
from tests.ui.family import BAS, FAMILY, NOBODY, RIET
from tests.ui.stage import on_stage


@pytest.mark.parametrize('path', ['/', '/lijst'])
async def test_everybody_can_be_reached(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    reached = {link.rsplit('/', 1)[-1] for link in stage.links() if link.startswith(('/mens/', '/plek/'))}
    assert reached == {person.id for person in FAMILY.people}


@pytest.mark.parametrize('path', ['/', '/lijst'])
async def test_nobody_is_counted(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    assert not [words for words in stage.words() if any(letter.isdigit() for letter in words)]


async def test_the_map_says_how_close_somebody_is_to_who_can_not_see_it(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    said = {str(element.props['aria-label']) for element in stage.elements() if element.props.get('aria-label')}
    assert f'Oma Riet, {stage.say("choices.ring.very_close.label")}, {stage.say("choices.domain.family.label")}' in said


async def test_a_professional_is_not_on_the_map_but_below_it(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    assert 'Petra' not in stage.words('k-map')
    assert 'Petra' in stage.words('k-people')
    assert stage.sees('people.care')


async def test_the_list_begins_with_who_is_closest_and_ends_with_professionals(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/lijst')
    names = [words for words in stage.words() if words in {person.name for person in FAMILY.people}]
    assert names == ['Oma Riet', 'Bas', 'Fatima', 'Luca', 'Yara', 'Sem', 'Petra']


async def test_somebody_without_a_place_gets_one_and_is_then_on_the_map(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    assert 'Sem' not in stage.words('k-map')
    await stage.tap('Sem')
    await stage.tap_mark('ring-further')
    assert stage.path == '/'
    assert 'Sem' in stage.words('k-map')
    assert not stage.sees('map.waiting')


async def test_as_long_as_nobody_has_a_place_they_stand_above_the_map(user: User) -> None:
    stage = await on_stage(user, replace(FAMILY, people=(Person('riet', 'Oma Riet'), Person('bas', 'Bas'))), '/')
    drawn = stage.elements()
    chips = next(place for place, one in enumerate(drawn) if 'k-chips' in one.classes)
    assert chips < next(place for place, one in enumerate(drawn) if 'k-map' in one.classes)


async def test_moving_somebody_is_a_tap_on_them_and_a_choice(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    await stage.tap_said('Bas')
    await stage.tap(stage.say('person.row.plek', name='Bas'))
    await stage.tap_mark('ring-very-close')
    bas = stage.circle.person('bas')
    assert bas is not None
    assert bas.ring is not None
    assert bas.ring.name == 'VERY_CLOSE'


async def test_an_empty_circle_is_kind_and_knows_a_way_on_for_who_thinks_of_nobody(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/')
    assert stage.sees('people.nobody.lead')
    assert {'/erbij', '/erbij/niemand', '/namen'} <= set(stage.links())


@pytest.mark.parametrize('path', ['/', '/lijst'])
async def test_one_person_is_celebrated_and_leads_on_to_giving(user: User, path: str) -> None:
    stage = await on_stage(user, replace(NOBODY, people=(BAS,)), path)
    assert stage.sees('people.one.lead', name='Bas')
    await stage.tap(stage.say('people.one.give', name='Bas'))
    assert stage.path == '/mens/bas/geven'


async def test_with_more_people_nothing_is_said_about_one(user: User) -> None:
    stage = await on_stage(user, replace(NOBODY, people=(BAS, RIET)), '/')
    assert not stage.sees('people.one.hint')


async def test_the_page_about_birthdays_is_offered_in_the_list_and_only_where_it_shows_something(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/lijst')
    assert not stage.sees('people.in_touch')
    await stage.setting.repository.save_person(replace(BAS, birthday=Birthday(3, 14)))
    await stage.go('/')
    assert not stage.sees('people.in_touch')
    await stage.go('/lijst')
    await stage.tap(stage.say('people.in_touch'))
    assert stage.path == '/mensen/dichtbij'


async def test_from_the_list_the_way_back_from_a_person_is_the_list(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    await stage.tap(stage.say('people.view.list'))
    await stage.tap('Bas')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == '/lijst'


@pytest.mark.parametrize(('circle', 'has_tab'), [(FAMILY, True), (NOBODY, False)])
async def test_only_a_youths_circle_has_the_part_about_a_steunfiguur(
    user: User, circle: Circle, *, has_tab: bool
) -> None:
    stage = await on_stage(user, circle, '/')
    assert ('/steunfiguur' in stage.links()) is has_tab


async def test_who_is_for_the_owner_alone_has_a_mark_in_the_list(user: User) -> None:
    private = replace(RIET, private=True)
    stage = await on_stage(user, replace(FAMILY, people=(private, BAS)), '/lijst')
    assert stage.words('k-people').count(stage.say('person.private.badge')) == 1


async def test_two_of_one_name_are_told_apart_in_the_list_and_among_options(user: User) -> None:
    twins = (
        replace(BAS, role=None, domain=None),
        replace(BAS, id='other', role=None, domain=None, ring=Ring.NEW),
        RIET,
    )
    stage = await on_stage(user, replace(FAMILY, people=twins, steps=(Step('x', 'Bellen'),)), '/lijst')
    rings = [stage.say(f'choices.ring.{ring}.label') for ring in ('close', 'new')]
    assert set(rings) <= set(stage.words('k-people'))
    await stage.go('/stappen/x/wie')
    assert set(rings) <= set(stage.words('k-choices'))
    assert stage.say('choices.ring.very_close.label') not in stage.words('k-choices')
