"""A pet, a place or a club in the circle: it is not asked, told or given a task, as people are."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Role
from pwa.domain.people import Person
from pwa.domain.steps import Step
from tests.ui.family import BAS, FAMILY
from tests.ui.stage import on_stage

KINDS = (Role.PET, Role.PLACE, Role.CLUB)


def with_one(role: Role) -> Person:
    return Person(id='boef', name='Boef', role=role)


@pytest.mark.parametrize('role', KINDS)
@pytest.mark.parametrize('path', ['/vragen-om-hulp/ask', '/stappen/bellen/wie'])
async def test_it_is_not_among_who_can_be_asked_or_do_a_step(user: User, role: Role, path: str) -> None:
    circle = replace(FAMILY, people=(BAS, with_one(role)), steps=(Step('bellen', 'Bellen'),))
    stage = await on_stage(user, circle, path)
    assert 'Bas' in stage.words()
    assert 'Boef' not in stage.words()


@pytest.mark.parametrize('role', KINDS)
async def test_its_page_asks_only_what_fits(user: User, role: Role) -> None:
    stage = await on_stage(user, replace(FAMILY, people=(with_one(role),)), '/mens/boef')
    assert stage.sees('person.row.geven', name='Boef')
    assert stage.sees('person.row.sterker')
    for row in ('weet', 'meedoen', 'dichterbij'):
        assert not stage.sees(f'person.row.{row}', name='Boef')
    assert not stage.sees('person.part.knows')


async def test_who_did_a_step_stays_its_doer_when_called_a_club(user: User) -> None:
    circle = replace(FAMILY, people=(with_one(Role.CLUB),), steps=(Step('bellen', 'Bellen', 'boef'),))
    stage = await on_stage(user, circle, '/stappen/bellen/wie')
    assert stage.checked() == ['Boef']
