"""What was shown to whom is written down before it is shown, and stays on the phone."""

from datetime import timedelta

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.ui.components import covering
from tests.ui.sharing import CIRCLE, choose, field_word, remember_codes
from tests.ui.stage import TODAY, Stage, on_stage, settle


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return remember_codes(monkeypatch)


def written(stage: Stage) -> list[str]:
    """Whom something was shown to, as the log has it."""
    return [entry.to for entry in stage.circle.share_log]


async def at_the_words_before(user: User) -> Stage:
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [Field.WHY])
    for key in ('fields', 'preview'):
        await stage.tap(stage.say(f'share.{key}.next'))
    return stage


async def test_who_saw_what_until_when_is_kept(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    await stage.write('Juf Anja')
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    assert drawn
    (entry,) = stage.circle.share_log
    why = frozenset({Field.WHY})
    people = (ShownName('Oma Truus', why), ShownName('Kees', why))
    assert entry == ShareEntry(entry.id, TODAY, TODAY + timedelta(30), 'Juf Anja', people)


async def test_it_is_read_and_taken_out_and_taken_back(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    await stage.write('Juf Anja')
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    await stage.tap(stage.say('share.code.log'))
    words = ' '.join(stage.words())
    assert 'vandaag, aan Juf Anja' in words
    assert f'Oma Truus: {field_word(stage, Field.WHY)}' in words
    assert 'Basima' not in words
    await stage.tap(stage.say('share.log.remove'))
    assert written(stage) == []
    assert stage.sees('share.log.none')
    await stage.tap_mark('undo')
    assert written(stage) == ['Juf Anja']
    assert len(drawn) == 1


async def test_the_way_back_from_it_leads_to_the_code_that_was_just_shown(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    await stage.tap(stage.say('share.code.log'))
    assert stage.sees('share.log.title')
    await stage.tap(stage.say('frame.back'))
    assert stage.sees('share.code.title')
    assert drawn == [drawn[0]] * 2
    assert len(stage.circle.share_log) == 1
    await stage.go('/delen/gezien')
    await stage.tap(stage.say('frame.back'))
    assert stage.path == '/delen'


async def test_taking_back_the_last_change_leaves_what_was_shown_in_the_log(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    assert drawn
    assert not stage.setting.repository.can_undo
    assert len(stage.circle.share_log) == 1


async def test_where_the_log_can_not_be_kept_nothing_is_shown(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    stage.vault.full = True
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    assert drawn == []
    assert stage.sees('storage.full')
    assert stage.sees('share.way.title')


async def test_a_name_that_is_too_long_is_told_at_its_field(user: User, drawn: list[str]) -> None:
    stage = await at_the_words_before(user)
    await stage.write('a' * 41)
    await stage.tap(stage.say('share.mind.next'))
    assert drawn == []
    assert stage.sees('writing.too_long', limit=40)


async def test_the_code_covers_itself_and_can_be_shown_once_more(
    user: User, drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, 'SECONDS', 0)
    stage = await at_the_words_before(user)
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    await settle()
    assert stage.sees('share.code.covered')
    assert not any(element.tag == 'path' for element in stage.elements())
    monkeypatch.setattr(covering, 'SECONDS', 60)
    await stage.tap(stage.say('share.code.again'))
    assert not stage.sees('share.code.covered')
    assert len(drawn) == 2
    assert len(stage.circle.share_log) == 1


async def test_nothing_shown_yet_is_said_so(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await stage.go('/delen/gezien')
    assert stage.sees('share.log.none')
