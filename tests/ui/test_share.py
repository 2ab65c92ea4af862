"""Choosing what to share: nothing by itself, room for exceptions, and a look at exactly what will be seen."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field, Stand
from pwa.domain.chosen import Chosen
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec
from tests.ui.sharing import AGREEMENT, CIRCLE, SEM, choose, field_word, remember_codes, show
from tests.ui.stage import TODAY, on_stage


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The payloads of the codes that came on the screen."""
    return remember_codes(monkeypatch)


async def test_nothing_is_chosen_beforehand(user: User) -> None:
    """Nobody and no field stands on until it was tapped."""
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    assert stage.checked() == []
    await stage.tap('Kees')
    await stage.tap(stage.say('share.people.next'))
    assert stage.path == '/delen/wat'
    assert stage.checked() == []


async def test_who_chose_nobody_stays_and_hears_why(user: User) -> None:
    """The button works, and says what is needed."""
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    await stage.tap(stage.say('share.people.next'))
    assert stage.path == '/delen/mensen'
    assert stage.sees('share.people.needed')


async def test_a_private_person_can_not_be_chosen(user: User) -> None:
    """Not by tapping, and not with everyone at once."""
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    assert 'Sem' not in stage.words()
    await stage.tap(stage.say('share.people.everyone'))
    assert stage.checked() == ['Oma Truus', 'Kees', 'Basima']
    assert set(stage.setting.session.chosen.fields) == {'o', 'k', 'b'}


async def test_everyone_can_be_taken_back(user: User) -> None:
    """One tap for all, one for none."""
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    await stage.tap(stage.say('share.people.everyone'))
    await stage.tap(stage.say('share.people.nobody'))
    assert stage.checked() == []
    assert stage.setting.session.chosen == Chosen()


async def test_only_fields_with_something_in_them_are_offered(user: User) -> None:
    """And those of a steunfiguur only where the chosen person is one; giving stands before getting."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus'], [])
    fields = [field for field in Field if field_word(stage, field) in stage.words()]
    assert fields == [Field.RING, Field.CONTACT, Field.GIVING, Field.GETTING, Field.WHY]


async def test_one_person_can_be_shown_differently(user: User, drawn: list[str]) -> None:
    """Kees keeps his reason to himself; the others don't notice, and the screen says so."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [Field.RING, Field.WHY])
    await stage.tap('Kees')
    assert stage.checked() == [field_word(stage, Field.RING), field_word(stage, Field.WHY)]
    await stage.tap(field_word(stage, Field.WHY))
    await stage.tap(stage.say('share.own.done'))
    why = stage.say('share.words.quoted', word=field_word(stage, Field.WHY))
    assert stage.sees('share.fields.less', fields=why)
    await show(stage)
    assert [person.why for person in codec.decode(drawn[-1], TODAY).people] == ['Bij haar ben ik rustig', '']


async def test_agreements_bring_their_steunfiguur_along(user: User, drawn: list[str]) -> None:
    """Both are then seen to be on, and both are in the code."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [Field.AGREEMENTS])
    assert stage.checked() == [field_word(stage, Field.STEUNFIGUUR), field_word(stage, Field.AGREEMENTS)]
    await show(stage)
    (figure,) = codec.decode(drawn[-1], TODAY).steunfiguren
    assert (figure.stand, figure.agreements) == (Stand.YES, (AGREEMENT,))


async def test_names_alone_may_be_shown(user: User, drawn: list[str]) -> None:
    """It is told that there are only names, and it goes on."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Basima'], [])
    assert stage.sees('share.fields.names_only')
    await show(stage)
    assert codec.decode(drawn[-1], TODAY).people == (ShownPerson('Basima'),)


async def test_the_preview_is_what_the_reader_shows(user: User, drawn: list[str]) -> None:
    """Word for word, read from the same code; only whom the reader can't be sure of stands there for them alone."""
    stage = await on_stage(user, CIRCLE, '/delen')
    every = [Field.RING, Field.CONTACT, Field.GIVING, Field.GETTING, Field.WHY, Field.STEUNFIGUUR, Field.AGREEMENTS]
    await choose(stage, ['Oma Truus', 'Kees'], every)
    await stage.tap(stage.say('share.fields.next'))
    looked = stage.words('k-overview')
    assert 'Bij haar ben ik rustig' in looked
    assert AGREEMENT.text in looked
    await stage.tap(stage.say('share.preview.next'))
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    await stage.receive(drawn[-1])
    unchecked = {stage.say('read.overview.unchecked'), stage.say('read.overview.unchecked_why', name='Noor')}
    assert unchecked.isdisjoint(looked)
    assert unchecked <= set(stage.words('k-overview'))
    assert [words for words in stage.words('k-overview') if words not in unchecked] == looked


async def test_the_preview_comes_out_of_the_code(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the code would say something else, the preview says it too."""
    other = Overview(day=TODAY, giver='Noor', people=(ShownPerson('Iemand anders'),))
    decode = codec.decode
    monkeypatch.setattr(codec, 'decode', lambda text, today: replace(decode(text, today), people=other.people))
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [])
    await stage.tap(stage.say('share.fields.next'))
    assert 'Iemand anders' in stage.words('k-overview')
    assert 'Kees' not in stage.words('k-overview')


async def test_leaving_and_coming_back_keeps_the_choice(user: User) -> None:
    """It can be gone on with, or begun anew; it is never kept on the phone."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [Field.RING])
    kept = stage.vault.record
    await stage.go('/delen')
    await stage.tap(stage.say('share.start.go_on'))
    assert stage.checked() == ['Kees']
    assert stage.vault.record == kept
    await stage.go('/delen')
    await stage.tap(stage.say('share.start.again'))
    assert stage.checked() == []


async def test_with_nobody_to_show_there_is_a_way_on(user: User) -> None:
    """Kindly, and without asking for more people."""
    stage = await on_stage(user, replace(CIRCLE, people=(SEM,), steunfiguren=()), '/delen')
    assert stage.sees('share.start.nobody')
    await stage.tap(stage.say('share.start.to_circle'))
    assert stage.path == '/'
