"""A choice is kept under a name, looked at before it is shown again, and taken away."""

from dataclasses import replace

from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.domain.chosen import Chosen
from tests.ui.sharing import CIRCLE, KEES, choose
from tests.ui.stage import Stage, on_stage

WHY = frozenset({Field.WHY})


async def kept(user: User, name: str = 'Voor school') -> Stage:
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [Field.WHY])
    await stage.tap(stage.say('share.fields.next'))
    await keep(stage, name)
    return stage


async def keep(stage: Stage, name: str) -> None:
    await stage.tap(stage.say('share.preview.keep'))
    await stage.write(name)
    await stage.tap(stage.say('share.sets.save'))


async def test_a_kept_choice_is_looked_at_first(user: User) -> None:
    stage = await kept(user)
    assert stage.path == '/delen/bekijken'
    stage.setting.session.chosen = Chosen()
    await stage.go('/delen')
    await stage.tap('Voor school')
    assert stage.sees('share.sets.who', names='Oma Truus en Kees')
    await stage.tap(stage.say('share.sets.use'))
    assert stage.path == '/delen/bekijken'
    assert stage.setting.session.chosen == Chosen({'o': WHY, 'k': WHY})


async def test_the_same_name_takes_the_new_choice(user: User) -> None:
    stage = await kept(user)
    stage.setting.session.chosen = Chosen({'k': frozenset()})
    await stage.go('/delen/bekijken')
    await keep(stage, 'voor School')
    (one,) = stage.circle.share_sets
    assert (one.name, one.chosen) == ('voor School', Chosen({'k': frozenset()}))


async def test_who_became_private_is_in_no_kept_choice_any_more(user: User) -> None:
    stage = await kept(user)
    await stage.setting.repository.save_person(replace(KEES, private=True))
    await stage.go('/delen')
    await stage.tap('Voor school')
    await stage.tap(stage.say('share.sets.use'))
    assert stage.setting.session.chosen == Chosen({'o': WHY})


async def test_a_kept_choice_is_taken_away_and_taken_back(user: User) -> None:
    stage = await kept(user)
    await stage.go('/delen')
    await stage.tap('Voor school')
    await stage.tap(stage.say('share.sets.remove'))
    assert stage.circle.share_sets == ()
    assert stage.path == '/delen'
    await stage.tap_mark('undo')
    assert len(stage.circle.share_sets) == 1


async def test_a_choice_needs_a_name(user: User) -> None:
    stage = await kept(user, '')
    assert stage.circle.share_sets == ()
    assert stage.sees('writing.empty')


async def test_a_kept_choice_that_is_not_there_is_said_so(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await stage.go('/delen/setje/none')
    assert stage.sees('frame.lost.title')
