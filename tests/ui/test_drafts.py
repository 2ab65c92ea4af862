"""What was typed or tapped is still there after a look elsewhere, and forgotten once it is kept."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Party, Stage, Stand
from pwa.domain.steunfiguur import Steunfiguur
from pwa.ui.pages.asking import START
from tests.ui.family import BAS, FAMILY
from tests.ui.stage import on_stage


@pytest.mark.parametrize(
    'path',
    [
        '/mens/bas/geven',
        '/mens/bas/waarom',
        '/mens/bas/een-ding',
        '/mens/bas/naam',
        '/namen',
        '/erbij/nieuw',
        '/mijn-kring',
    ],
)
async def test_half_a_sentence_outlives_the_way_back(user: User, path: str) -> None:
    stage = await on_stage(user, FAMILY, path)
    await stage.write('Halve zin')
    await stage.go('/')
    await stage.go(path)
    assert stage.field() == 'Halve zin'
    assert stage.circle == FAMILY


async def test_taps_outlive_the_way_back(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    await stage.tap_mark('item-listening')
    before = stage.checked()
    assert before
    await stage.go('/mens/bas')
    await stage.go('/mens/bas/geven')
    assert stage.checked() == before


async def test_what_is_kept_is_no_draft_any_more(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/waarom')
    await stage.write('Hij luistert')
    await stage.tap(stage.say('person.save'))
    await stage.tap(stage.say('frame.undo'))
    await stage.go('/mens/bas/waarom')
    assert stage.field() == ''


OF_BAS = (
    f'{START}/ask/bas',
    '/mens/bas/waarom',
    '/mens/bas/geven',
    f'/steunfiguur/mens/bas/afspraken/{Party.YOUTH.value}',
    f'/steunfiguur/mens/bas/pad/{Stage.WHO.value}/why',
)


@pytest.mark.parametrize('path', OF_BAS)
async def test_nothing_that_was_typed_about_somebody_outlives_taking_them_out(user: User, path: str) -> None:
    circle = replace(FAMILY, steunfiguren=(Steunfiguur(BAS.id, Stand.YES),))
    stage = await on_stage(user, circle, path)
    await stage.write('Dit gaat over Bas')
    await stage.go('/mens/riet/waarom')
    await stage.write('Dit gaat over Riet')
    await stage.go('/mens/bas/weg')
    await stage.tap(stage.say('person.remove.yes'))
    assert list(stage.setting.session.drafts.values()) == ['Dit gaat over Riet']


async def test_nothing_that_was_typed_about_somebody_outlives_taking_back_that_they_were_added(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    (ada,) = await stage.setting.repository.add_people(['Ada'])
    await stage.go(f'{START}/thank/{ada.id}')
    await stage.write('Dank je, Ada')
    stage.setting.session.tell('Ada staat erbij', back=stage.setting.repository.undo)
    await stage.tap(stage.say('frame.undo'))
    assert not stage.setting.session.drafts


async def test_no_tap_about_somebody_outlives_taking_them_out(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    await stage.tap_mark('item-listening')
    assert stage.setting.session.ticks
    await stage.go('/mens/bas/weg')
    await stage.tap(stage.say('person.remove.yes'))
    assert not stage.setting.session.ticks


async def test_what_was_typed_stays_where_somebody_could_not_be_taken_out(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/waarom')
    await stage.write('Halve zin')
    await stage.go('/mens/bas/weg')
    stage.vault.full = True
    await stage.tap(stage.say('person.remove.yes'))
    await stage.go('/mens/bas/waarom')
    assert stage.field() == 'Halve zin'
