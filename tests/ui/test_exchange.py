"""Giving first, then getting; nothing is counted or weighed."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Item
from pwa.domain.people import Exchange
from tests.ui.family import FAMILY, RIET
from tests.ui.stage import Stage, on_stage


def exchange(stage: Stage, person_id: str) -> Exchange:
    """What is kept now."""
    person = stage.circle.person(person_id)
    assert person is not None
    return person.exchange


async def test_giving_is_asked_first_and_getting_after_it(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    assert stage.sees('exchange.giving.title', name='Bas')
    await stage.tap_mark('item-listening')
    await stage.tap_mark('item-repairs')
    await stage.write('Ik leer hem gitaar')
    await stage.tap(stage.say('exchange.giving.next'))
    assert stage.sees('exchange.getting.title', name='Bas')
    await stage.tap_mark('item-fun')
    await stage.tap(stage.say('exchange.getting.next'))
    assert stage.path == '/mens/bas'
    assert exchange(stage, 'bas') == Exchange(
        giving=frozenset({Item.LISTENING, Item.REPAIRS}),
        getting=frozenset({Item.FUN}),
        giving_text='Ik leer hem gitaar',
    )


async def test_what_may_come_later_is_kept_beside_what_there_is(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/later')
    await stage.tap_mark('item-childcare')
    await stage.go('/mens/riet')
    await stage.go('/mens/riet/later')
    await stage.tap(stage.say('exchange.later.next'))
    assert stage.path == '/mens/riet'
    assert exchange(stage, 'riet') == replace(RIET.exchange, later=frozenset({Item.CHILDCARE}))
    assert stage.sees('exchange.later.item.childcare')


async def test_what_goes_both_ways_is_ticked_in_both(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    await stage.tap_mark('item-eating')
    await stage.tap(stage.say('exchange.giving.next'))
    await stage.tap_mark('item-eating')
    await stage.tap(stage.say('exchange.getting.next'))
    kept = exchange(stage, 'bas')
    assert kept.giving == kept.getting == frozenset({Item.EATING})


async def test_each_way_has_its_own_sentences_for_every_item(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    for way, path in (('give', 'geven'), ('get', 'krijgen')):
        await stage.go(f'/mens/bas/{path}')
        for item in Item:
            assert stage.sees(f'choices.item.{item.name.lower()}.{way}', name='Bas')


async def test_what_was_chosen_is_on_and_can_be_turned_off(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/krijgen')
    say = stage.say
    assert stage.checked() == [say(f'choices.item.{item}.get', name='Oma Riet') for item in ('listening', 'comfort')]
    await stage.tap_mark('item-comfort')
    await stage.tap(say('exchange.getting.next'))
    assert exchange(stage, 'riet') == replace(RIET.exchange, getting=frozenset({Item.LISTENING}))


@pytest.mark.parametrize('part', ['geven', 'krijgen'])
async def test_there_is_no_balance(user: User, part: str) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/riet/{part}')
    assert not [words for words in stage.words() if any(letter.isdigit() for letter in words)]


async def test_nothing_is_lost_where_it_can_not_be_kept(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    stage.vault.full = True
    await stage.tap_mark('item-fun')
    await stage.write('Voetballen')
    await stage.tap(stage.say('exchange.giving.next'))
    assert stage.sees('storage.full')
    assert (stage.field(), stage.checked()) == ('Voetballen', [stage.say('choices.item.fun.give', name='Bas')])
    stage.vault.full = False
    await stage.tap(stage.say('exchange.giving.next'))
    assert exchange(stage, 'bas') == Exchange(giving=frozenset({Item.FUN}), giving_text='Voetballen')


async def test_own_words_that_are_too_long_stay_with_a_reason(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/krijgen')
    await stage.write('a' * 161)
    await stage.tap(stage.say('exchange.getting.next'))
    assert stage.sees('writing.too_long', limit=160)
    assert exchange(stage, 'bas') == Exchange()


@pytest.mark.parametrize('part', ['geven', 'krijgen'])
async def test_somebody_who_is_not_there_is_a_lost_page(user: User, part: str) -> None:
    stage = await on_stage(user, FAMILY, f'/mens/niemand/{part}')
    assert stage.sees('frame.lost.title')
