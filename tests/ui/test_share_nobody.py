"""Showing what goes well, wishes, steps or oneself without showing anybody."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.domain.circle import Circle
from pwa.domain.steps import Step
from pwa.sharing import codec
from tests.ui.sharing import CIRCLE, SEM, field_word, remember_codes, show
from tests.ui.stage import TODAY, Stage, on_stage
from tests.ui.test_share_more import WHOLE

ALONE = replace(WHOLE, people=(SEM,), steunfiguren=())


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return remember_codes(monkeypatch)


async def at_the_fields(user: User, circle: Circle = WHOLE) -> Stage:
    stage = await on_stage(user, circle, '/delen')
    await stage.tap(stage.say('share.start.begin'))
    assert stage.sees('share.people.nobody_too')
    await stage.tap(stage.say('share.people.next'))
    assert stage.sees('share.fields.hint_nobody')
    return stage


async def test_who_one_is_and_what_goes_well_can_be_shown_without_anybody(user: User, drawn: list[str]) -> None:
    stage = await at_the_fields(user)
    for part in (Field.ABOUT, Field.GOOD_NEWS):
        await stage.tap(field_word(stage, part))
    await show(stage)
    overview = codec.decode(drawn[-1], TODAY)
    assert overview.people == ()
    assert [line.text for line in overview.about] == ['Vissen']
    assert overview.good_news == ('Een zeven',)
    await stage.tap(stage.say('share.code.log'))
    words = stage.words()
    assert field_word(stage, Field.ABOUT) in words
    assert field_word(stage, Field.GOOD_NEWS) in words


async def test_who_chose_nothing_at_all_stays_and_hears_why(user: User) -> None:
    stage = await at_the_fields(user)
    await stage.tap(stage.say('share.fields.next'))
    assert stage.path == '/delen/wat'
    assert stage.sees('share.fields.needed')
    await stage.tap(field_word(stage, Field.ABOUT))
    assert not stage.sees('share.fields.needed')
    await stage.tap(stage.say('share.fields.next'))
    assert stage.sees('share.preview.title.professional')


async def test_a_step_of_somebody_who_is_not_shown_is_not_offered(user: User) -> None:
    stage = await at_the_fields(user)
    assert field_word(stage, Field.STEPS) not in stage.words()


async def test_where_nobody_can_be_shown_it_begins_at_what(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, ALONE, '/delen')
    await stage.tap(stage.say('share.start.begin_parts'))
    await stage.tap(field_word(stage, Field.WISHES))
    await show(stage)
    assert codec.decode(drawn[-1], TODAY).wishes == ('Zwemmen',)


async def test_where_there_is_nothing_but_people_somebody_is_needed(user: User) -> None:
    """A step of one of them is nothing by itself."""
    stage = await on_stage(user, replace(CIRCLE, steps=(Step('a', 'Kees bellen', 'k'),)), '/delen/mensen')
    assert not stage.sees('share.people.nobody_too')
    await stage.tap(stage.say('share.people.next'))
    assert stage.sees('share.people.needed')


async def test_it_is_kept_for_later_and_used_again(user: User, drawn: list[str]) -> None:
    stage = await at_the_fields(user)
    await stage.tap(field_word(stage, Field.ABOUT))
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say('share.preview.keep'))
    await stage.write('Dit ben ik')
    await stage.tap(stage.say('share.sets.save'))
    (kept,) = stage.circle.share_sets
    await stage.go(f'/delen/setje/{kept.id}')
    about = stage.say('share.words.quoted', word=field_word(stage, Field.ABOUT))
    assert stage.sees('share.sets.what', fields=about)
    await stage.tap(stage.say('share.sets.use'))
    assert 'Vissen' in stage.words('k-overview')
    assert drawn == []
