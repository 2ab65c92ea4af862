"""The code holds what was chosen and nothing else, comes after honest words, and is never cut to fit."""

import zlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Field, Ring
from pwa.domain.chosen import Chosen
from pwa.domain.overview import Overview, ShownPerson
from pwa.domain.people import Person
from pwa.sharing import base41, codec, dictionary
from tests.ui.sharing import AGREEMENT, CIRCLE, KEES, OMA, choose, field_word, remember_codes, show
from tests.ui.stage import TODAY, on_stage

LETTERS = 'abcdefghijklmnopqrstuvwxyz'


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The payloads of the codes that came on the screen."""
    return remember_codes(monkeypatch)


def long_words(seed: int) -> str:
    """Words that can't be made small, as many as fit in a text."""
    letters, number = [], seed + 1
    for _ in range(160):
        number = number * 48271 % 2147483647
        letters.append(LETTERS[number % len(LETTERS)])
    return ''.join(letters)


async def test_a_code_holds_exactly_what_was_chosen(user: User, drawn: list[str]) -> None:
    """Two of three people, two fields: that, the name and the days, and nothing more."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [Field.RING, Field.WHY])
    await show(stage)
    assert codec.decode(drawn[-1], TODAY) == Overview(
        day=TODAY,
        giver='Noor',
        kind=CircleKind.YOUTH,
        people=(
            ShownPerson('Oma Truus', ring=Ring.VERY_CLOSE, why='Bij haar ben ik rustig'),
            ShownPerson('Kees', ring=Ring.CLOSE, why='Hij vraagt door'),
        ),
        expires=TODAY + timedelta(days=30),
    )


async def test_what_was_not_chosen_leaves_no_trace_in_the_bytes(user: User, drawn: list[str]) -> None:
    """No name, no text of who or what was left out."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [Field.RING])
    await show(stage)
    body = base41.decode(drawn[-1].removeprefix('KR1P'))
    inflate = zlib.decompressobj(-zlib.MAX_WBITS, dictionary.BYTES[dictionary.NL_1])
    inside = inflate.decompress(body[4:-4]).decode('utf-8', 'replace')
    assert 'Oma Truus' in inside
    for hidden in ('Basima', 'Sem', OMA.why, KEES.why, AGREEMENT.text):
        assert hidden not in inside


async def test_who_became_private_is_no_longer_shown(user: User, drawn: list[str]) -> None:
    """A choice made before does not outlive that."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [])
    await stage.setting.repository.save_person(replace(KEES, private=True))
    await show(stage)
    assert [person.name for person in codec.decode(drawn[-1], TODAY).people] == ['Oma Truus']


@pytest.mark.parametrize(('option', 'last'), [('day', date(2027, 3, 5)), ('quarter', date(2027, 6, 2))])
async def test_how_long_it_opens_is_chosen(user: User, drawn: list[str], option: str, last: date) -> None:
    """The preview tells until when, and the code keeps to it."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [])
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say(f'share.preview.days.{option}'))
    month = stage.say(f'read.date.month.m{last.month}')
    assert stage.sees('read.overview.expires', day=f'{last.day} {month} {last.year}')
    await stage.tap(stage.say('share.preview.next'))
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    assert codec.decode(drawn[-1], TODAY).expires == last


async def test_it_is_honest_before_the_code(user: User, drawn: list[str]) -> None:
    """What can't be undone is said before anything can be scanned, and one can still turn back."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Oma Truus', 'Kees'], [])
    await stage.tap(stage.say('share.fields.next'))
    await stage.tap(stage.say('share.preview.next'))
    assert 'Een ander kan dit kopiëren. Gescand is niet terug te halen.' in stage.words()
    assert stage.sees('share.mind.file')
    assert stage.sees('share.mind.see')
    assert stage.sees('share.mind.knows_more', names='Oma Truus en Kees')
    await stage.tap(stage.say('share.mind.not_now'))
    assert (stage.path, drawn) == ('/delen', [])


async def test_after_the_code_nothing_stands_on_any_more(user: User, drawn: list[str]) -> None:
    """The next time begins with nobody."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [Field.RING])
    await show(stage)
    await stage.tap(stage.say('share.code.done'))
    assert len(drawn) == 1
    assert stage.setting.session.chosen == Chosen()
    assert stage.sees('share.code.put_away')


async def test_too_much_says_what_to_leave_out_and_then_fits(user: User, drawn: list[str]) -> None:
    """Nothing is left out by itself; the field that saves most is named, and one tap leaves it out."""
    people = tuple(
        Person(id=str(place), name=f'Mens {place}', ring=Ring.CLOSE, why=long_words(place)) for place in range(9)
    )
    stage = await on_stage(user, replace(CIRCLE, people=people, steunfiguren=()), '/delen/mensen')
    await stage.tap(stage.say('share.people.everyone'))
    await stage.tap(stage.say('share.people.next'))
    await stage.tap(field_word(stage, Field.RING))
    await stage.tap(field_word(stage, Field.WHY))
    await stage.tap(stage.say('share.fields.next'))
    why = stage.say('share.words.quoted', word=field_word(stage, Field.WHY))
    assert stage.sees('share.too_big.title')
    assert stage.sees('share.too_big.without', fields=why)
    await stage.tap(stage.say('share.too_big.leave_out'))
    assert stage.sees('share.preview.title.professional')
    await stage.tap(stage.say('share.preview.next'))
    await stage.tap(stage.say('share.mind.next'))
    await stage.tap(stage.say('share.way.plain'))
    shown = codec.decode(drawn[-1], TODAY).people
    assert shown == tuple(ShownPerson(person.name, ring=Ring.CLOSE) for person in people)


async def test_too_many_people_for_any_code(user: User) -> None:
    """Then only fewer people help, and that is where the way leads."""
    people = tuple(Person(id=str(place), name=f'Mens {place}') for place in range(41))
    stage = await on_stage(user, replace(CIRCLE, people=people, steunfiguren=()), '/delen/mensen')
    await stage.tap(stage.say('share.people.everyone'))
    await stage.go('/delen/bekijken')
    assert stage.sees('share.too_big.fewer')
    assert not stage.sees('share.too_big.leave_out')
    await stage.tap(stage.say('share.too_big.people'))
    assert stage.path == '/delen/mensen'


@pytest.mark.parametrize('path', ['wat', 'wat/o', 'bekijken', 'let-op/30', 'code'])
async def test_a_later_screen_without_a_choice_is_the_first_one(user: User, drawn: list[str], path: str) -> None:
    """As after a reload: nothing is shown that nobody chose."""
    stage = await on_stage(user, CIRCLE, f'/delen/{path}')
    assert stage.sees('share.start.begin')
    assert drawn == []


@pytest.mark.parametrize('days', ['7', 'x', '-1'])
async def test_days_that_are_no_choice_are_not_there(user: User, days: str) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [])
    for page in ('let-op', 'code'):
        await stage.go(f'/delen/{page}/{days}')
        assert stage.sees('frame.lost.title')


async def test_no_code_comes_on_the_screen_that_was_not_written_down(user: User, drawn: list[str]) -> None:
    """Not by an address that was kept, and not with what was chosen since."""
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [])
    await stage.go('/delen/code')
    assert drawn == []
    await stage.go('/delen/wat')
    await show(stage)
    stage.setting.session.chosen = Chosen({OMA.id: frozenset({Field.WHY})})
    await stage.go('/delen')
    await stage.go('/delen/code')
    assert [codec.decode(payload, TODAY).people for payload in drawn] == [(ShownPerson('Kees'),)] * 2
    assert len(stage.circle.share_log) == 1


async def test_a_code_that_was_put_away_is_away_whichever_way_it_went(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [])
    await show(stage)
    stage.setting.session.sealed = drawn[-1]
    await stage.tap(stage.say('share.code.done'))
    for path in ('/delen/code', '/delen/verzegeld'):
        await stage.go(path)
        assert stage.sees('share.start.lead')
