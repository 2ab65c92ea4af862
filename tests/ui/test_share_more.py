"""An initial in place of a name, parts of the circle as a whole, and several codes for what is too much for one."""

from dataclasses import replace
from datetime import date

import pytest
from nicegui.testing import User

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Field, Role, Topic
from pwa.domain.circle import Circle
from pwa.domain.good_news import GoodNews
from pwa.domain.people import Person
from pwa.domain.shown_lines import MAX_WISHES
from pwa.domain.steps import Step
from pwa.domain.wishes import Wish
from pwa.sharing import codec, frame, parts, qr
from pwa.sharing.parts import Collected
from tests.ui.sharing import CIRCLE, choose, field_word, remember_codes, show
from tests.ui.stage import TODAY, Stage, on_stage

WHOLE = replace(
    CIRCLE,
    wishes=(Wish('w', 'Zwemmen'), Wish('d', 'Al gedaan', fulfilled=TODAY)),
    steps=(Step('a', 'Kees bellen', 'k'), Step('b', 'Sem vragen', 's')),
    good_news=(GoodNews('g', 'Een zeven', date(2027, 3, 1)),),
    about=(AboutLine(Topic.LIKES, 'Vissen'),),
)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return remember_codes(monkeypatch)


async def test_an_initial_takes_the_place_of_a_name_everywhere(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await stage.tap(stage.say('share.start.begin'))
    await stage.tap('Kees')
    await stage.tap(stage.say('share.people.initial', initial='K.'))
    await stage.tap(stage.say('share.people.next'))
    await show(stage)
    overview = codec.decode(drawn[-1], TODAY)
    assert [person.name for person in overview.people] == ['K.']
    assert stage.circle.share_log[0].people[0].name == 'K.'


async def test_who_is_not_shown_has_no_initial_to_choose(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen/mensen')
    hidden = {
        str(element.props.get('aria-label'))[:4]: element.props.get('hidden')
        for element in stage.elements()
        if 'k-tile' in element.classes
    }
    assert hidden == {'Oma ': True, 'Kees': True, 'Basi': True}


async def test_parts_of_the_whole_go_along_only_where_chosen(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, WHOLE, '/delen')
    await choose(stage, ['Kees'], [Field.WISHES, Field.STEPS])
    await show(stage)
    overview = codec.decode(drawn[-1], TODAY)
    assert overview.wishes == ('Zwemmen',)
    assert [step.what for step in overview.steps] == ['Kees bellen']
    assert (overview.good_news, overview.about) == ((), ())


async def test_a_part_that_holds_nothing_is_not_offered(user: User) -> None:
    stage = await on_stage(user, replace(CIRCLE, wishes=(Wish('w', 'Zwemmen'),)), '/delen')
    await choose(stage, ['Kees'], [])
    words = stage.words()
    assert field_word(stage, Field.WISHES) in words
    assert field_word(stage, Field.GOOD_NEWS) not in words


NAMES = [f'Vriend {number} uit de {number * 7919 % 104729}e straat' for number in range(30)]
MANY = replace(CIRCLE, people=tuple(Person(str(at), name, why=name[::-1] * 3) for at, name in enumerate(NAMES)))


async def at_what_does_not_fit(user: User, circle: Circle = MANY) -> Stage:
    stage = await on_stage(user, circle, '/delen')
    await choose(stage, [stage.say('share.people.everyone')], [Field.WHY])
    await stage.tap(stage.say('share.fields.next'))
    assert stage.sees('share.too_big.title')
    return stage


async def test_too_much_for_one_code_goes_in_several(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """For the app alone, so that who has none is let in there first."""
    drawn: list[tuple[str, str]] = []
    draw = qr.draw

    def remember(link: str, payload: str) -> qr.QrPicture:
        drawn.append((link, payload))
        return draw(link, payload)

    stage = await at_what_does_not_fit(user)
    assert stage.words('k-foot') == [stage.say('share.too_big.several')]
    assert stage.words('k-button--soft') == [stage.say('share.too_big.leave_out')]
    await stage.tap(stage.say('share.too_big.several'))
    assert stage.sees('share.preview.title.professional')
    monkeypatch.setattr(qr, 'draw', remember)
    for key in ('preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))
    assert stage.sees('share.way.several')
    await stage.tap(stage.say('share.way.plain'))
    assert drawn == [('https://kring.example/lezen', '')]
    await stage.tap(stage.say('share.app.next'))
    assert stage.sees('share.code.several_how')
    assert len(stage.circle.share_log) == 1
    links, payloads = zip(*drawn[1:], strict=True)
    assert set(links) == {''}
    assert len(payloads) > 1
    collected = Collected()
    for payload in reversed(payloads):
        collected = collected.with_part(parts.read(frame.read(payload)))
    overview = codec.opened(collected.together(), TODAY)
    assert [person.name for person in overview.people] == NAMES


async def test_another_choice_is_asked_about_anew(user: User) -> None:
    """That one share goes in several codes says nothing about the next."""
    stage = await at_what_does_not_fit(user)
    await stage.tap(stage.say('share.too_big.several'))
    assert not stage.sees('share.too_big.title')
    await stage.go('/delen/mensen')
    await stage.tap(NAMES[0])
    await stage.go('/delen/bekijken')
    assert stage.sees('share.too_big.title')


async def test_so_is_the_same_choice_another_time(user: User) -> None:
    stage = await at_what_does_not_fit(user)
    await stage.tap(stage.say('share.too_big.several'))
    await stage.go('/delen')
    await stage.tap(stage.say('share.start.again'))
    await stage.tap(stage.say('share.people.everyone'))
    await stage.tap(stage.say('share.people.next'))
    await stage.tap(field_word(stage, Field.WHY))
    await stage.tap(stage.say('share.fields.next'))
    assert stage.sees('share.too_big.title')


async def test_the_preview_says_whose_name_stands_in_own_words_all_the_same(user: User) -> None:
    circle = replace(CIRCLE, people=(replace(CIRCLE.people[1], why='Net als Basima'), *CIRCLE.people[2:]))
    stage = await on_stage(user, circle, '/delen')
    await choose(stage, ['Kees'], [Field.WHY])
    await stage.tap(stage.say('share.fields.next'))
    assert stage.sees('share.preview.told', names='Basima')


async def test_the_preview_says_of_what_only_the_newest_goes_along(user: User) -> None:
    wishes = tuple(Wish(str(place), f'Wens {place}') for place in range(MAX_WISHES + 1))
    stage = await on_stage(user, replace(CIRCLE, wishes=wishes), '/delen')
    await choose(stage, ['Kees'], [Field.WISHES])
    await stage.tap(stage.say('share.fields.next'))
    quoted = stage.say('share.words.quoted', word=field_word(stage, Field.WISHES))
    assert stage.sees('share.preview.newest', fields=quoted)
    assert 'Wens 0' not in stage.words()
    assert f'Wens {MAX_WISHES}' in stage.words()


async def test_a_dog_is_not_asked_whether_it_knows(user: User) -> None:
    stage = await on_stage(user, replace(CIRCLE, people=(Person('h', 'Boef', role=Role.PET),)), '/delen')
    await choose(stage, ['Boef'], [])
    for key in ('fields', 'preview'):
        await stage.tap(stage.say(f'share.{key}.next'))
    assert stage.sees('share.mind.title')
    assert not stage.sees('share.mind.knows_one', names='Boef')
