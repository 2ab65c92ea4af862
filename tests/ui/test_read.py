"""Reading keeps nothing, and says what is wrong with a bad code."""

from dataclasses import replace
from datetime import date
from unittest.mock import Mock

import pytest
from nicegui.testing import User

from pwa.domain.choices import Audience
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing import codec, frame
from pwa.sharing.errors import ShareError, ShareFault
from tests.ui.phone import on_phone, tell
from tests.ui.reading import CODE, FULL, opened
from tests.ui.stage import LINK, TODAY, Stage, on_stage

MESSAGE = {
    ShareFault.UNKNOWN: 'onbekend',
    ShareFault.NEWER: 'nieuwer',
    ShareFault.CHARACTER: 'teken',
    ShareFault.BROKEN: 'kapot',
    ShareFault.TOO_BIG: 'te_groot',
    ShareFault.EXPIRED: 'verlopen',
    ShareFault.SHAPE: 'vorm',
    ShareFault.TEXT: 'tekst',
    ShareFault.KEY: 'sleutel',
}
QUESTIONS = [
    'Weet ik welke mensen bij dit gezin betrokken zijn?',
    'Werk ik echt met hen samen in de hulp aan dit gezin?',
    'Voelt dit gezin en hun sociaal netwerk zich daadwerkelijk begrepen en betrokken?',
]


@pytest.mark.parametrize('code', [CODE, LINK + CODE, f'  {LINK}{CODE}\n', f'Hoi! {LINK}{CODE} groetjes'])
async def test_a_pasted_link_or_code_opens_without_a_circle(user: User, code: str) -> None:
    """And nothing is written on the device."""
    stage = await opened(user, code)
    assert stage.path == '/lezen/overzicht'
    assert stage.sees('read.overview.of', name='Noor')
    assert stage.vault.record is None


async def test_it_says_that_nobody_checked_it_and_nothing_is_kept(user: User) -> None:
    """A code is no signature."""
    stage = await opened(user)
    assert stage.sees('read.overview.unchecked')
    assert stage.sees('read.overview.unchecked_why', name='Noor')
    assert stage.sees('read.overview.not_kept')


async def test_the_three_questions_stand_beside_it(user: User) -> None:
    """Word for word."""
    stage = await opened(user)
    assert [words for words in stage.words() if words in QUESTIONS] == QUESTIONS
    assert not set(QUESTIONS) & set(stage.words('k-overview'))


async def test_a_steunfiguur_reads_what_the_role_is_and_is_not(user: User) -> None:
    """In the words of the card that a youth can hand over; nothing that is for professionals is there."""
    stage = await opened(user, codec.encode(replace(FULL, audience=Audience.STEUNFIGUUR)))
    beside = stage.words('k-reader__beside')
    assert beside[0] == stage.say('read.for_steunfiguur.title')
    for line in ('does.beside', 'does.along', 'does_not.solve', 'does_not.replace', 'good.no', 'good.danger'):
        assert stage.say(f'steunfiguur_card.{line}', giver='Noor') in beside
    assert for_professionals(stage) == []
    assert_says_what_it_is(stage)


async def test_somebody_of_ones_own_reads_that_nothing_has_to_be_solved(user: User) -> None:
    """And no more than that."""
    stage = await opened(user, codec.encode(replace(FULL, audience=Audience.FAMILY)))
    assert stage.words('k-reader__beside') == [
        'Noor liet je dit zien.',
        'Je hoeft niets op te lossen.',
        stage.say('read.overview.not_kept'),
        stage.say('read.overview.not_kept_why'),
    ]
    assert for_professionals(stage) == []
    assert_says_what_it_is(stage)


async def test_for_whom_it_is_changes_nothing_of_what_is_shown(user: User) -> None:
    stage = await opened(user)
    shown = stage.words('k-overview')
    for audience in (Audience.STEUNFIGUUR, Audience.FAMILY):
        await stage.receive(codec.encode(replace(FULL, audience=audience)))
        assert sorted([*stage.words('k-overview'), stage.say('read.overview.together', giver='Noor')]) == sorted(shown)


def for_professionals(stage: Stage) -> list[str]:
    """What can be read that is for professionals alone."""
    pause = [stage.say(f'cards.pause.{line}') for line in ('title', 'hint', 'breathe')]
    return [words for words in stage.words() if words in {*QUESTIONS, *pause, stage.say('cards.all')}]


def assert_says_what_it_is(stage: Stage) -> None:
    """That nobody checked it, and that it is not kept."""
    assert stage.sees('read.overview.unchecked')
    assert stage.sees('read.overview.not_kept')


async def test_what_was_left_can_be_read_on_or_put_away(user: User) -> None:
    """On the screen where codes are opened, which is where the arrow leads to."""
    stage = await opened(user)
    await stage.go('/lezen')
    assert stage.sees('read.still.title', name='Noor')
    await stage.tap(stage.say('read.still.go_on'))
    assert stage.path == '/lezen/overzicht'
    await stage.go('/lezen')
    await stage.tap(stage.say('read.overview.close'))
    assert stage.setting.session.received is None
    assert not stage.sees('read.still.title', name='Noor')
    assert stage.path == '/lezen'


async def test_who_put_it_away_too_soon_reads_on(user: User) -> None:
    """By the notice, for as long as that stands there; where codes are opened as well as from the overview."""
    stage = await opened(user)
    for start in ('/lezen/overzicht', '/lezen'):
        await stage.go(start)
        await stage.tap(stage.say('read.overview.close'))
        assert stage.sees('read.overview.put_away')
        await stage.tap(stage.say('read.still.after_all'))
        assert stage.path == '/lezen/overzicht'
        assert 'Oma Truus' in stage.words('k-overview')


async def test_the_cards_lead_back_to_what_is_read(user: User) -> None:
    stage = await opened(user)
    await stage.tap(stage.say('cards.all'))
    await stage.tap(stage.say('frame.back'))
    assert stage.path == '/lezen/overzicht'
    assert stage.sees('read.overview.of', name='Noor')


async def test_where_it_was_read_it_is_said_that_nothing_is_kept_and_how_it_comes_back(user: User) -> None:
    """As where the page is loaded anew."""
    stage = await on_stage(user, None, '/lezen/overzicht')
    assert stage.sees('read.gone.words')
    assert stage.sees('read.gone.why')
    await stage.go('/lezen')
    assert not stage.sees('read.gone.words')


@pytest.mark.parametrize('path', ['/lezen', '/voor-hulpverleners'])
async def test_what_nobody_looked_at_for_long_is_put_away(user: User, path: str) -> None:
    """Also where another page was open; there is no way back."""
    stage, _ = await on_phone(user, '/', circle=None)
    await stage.receive(CODE)
    await stage.go(path)
    await tell(stage, what='unseen')
    assert stage.setting.session.received is None
    assert stage.path == path
    assert stage.sees('read.overview.put_away')
    assert not stage.sees('read.still.title', name='Noor')
    assert not stage.sees('read.still.after_all')


async def test_put_away_is_gone(user: User) -> None:
    """From the screen and from memory; going back finds nothing."""
    stage = await opened(user)
    await stage.tap(stage.say('read.overview.close'))
    assert stage.setting.session.received is None
    assert stage.sees('read.overview.put_away')
    await stage.go('/lezen/overzicht')
    assert stage.sees('read.open.title')
    assert 'Oma Truus' not in stage.words()


@pytest.mark.parametrize('fault', list(ShareFault))
async def test_every_fault_has_its_message(user: User, monkeypatch: pytest.MonkeyPatch, fault: ShareFault) -> None:
    """With its code in small print, and with nothing of what was in hand before."""
    stage = await opened(user)
    await stage.go('/lezen')

    monkeypatch.setattr(frame, 'read', Mock(side_effect=ShareError(fault)))
    await stage.write('iets')
    await stage.tap(stage.say('read.open.button'))
    assert stage.path == '/lezen'
    assert stage.sees(f'sharing_errors.{MESSAGE[fault]}')
    assert stage.sees('read.open.fault_code', code=fault.value)
    assert stage.setting.session.received is None
    assert stage.field() == 'iets'


@pytest.mark.parametrize(
    ('code', 'fault'),
    [
        ('https://example.org/', ShareFault.UNKNOWN),
        ('', ShareFault.UNKNOWN),
        ('KR2P00', ShareFault.NEWER),
        (CODE[:-3], ShareFault.BROKEN),
        (CODE.lower(), ShareFault.CHARACTER),
        (codec.encode(replace(FULL, expires=date(2027, 3, 2))), ShareFault.EXPIRED),
    ],
)
async def test_a_bad_link_leads_to_its_message(user: User, code: str, fault: ShareFault) -> None:
    """The same words as for a pasted one."""
    stage = await on_stage(user, None, '/')
    await stage.receive(code)
    assert stage.sees(f'sharing_errors.{MESSAGE[fault]}')
    assert stage.sees('read.open.fault_code', code=fault.value)


async def test_an_opened_link_goes_straight_to_the_overview(user: User) -> None:
    """Also on a device that has no circle."""
    stage = await on_stage(user, None, '/')
    await stage.receive(CODE)
    assert stage.path == '/lezen/overzicht'
    assert 'Oma Truus' in stage.words('k-overview')


async def test_a_second_link_takes_the_place_of_the_first(user: User) -> None:
    """Even while the first is on the screen."""
    stage = await opened(user)
    await stage.receive(codec.encode(Overview(day=TODAY, giver='Ravi', people=(ShownPerson('Tante Sita'),))))
    assert 'Tante Sita' in stage.words()
    assert 'Oma Truus' not in stage.words()


async def test_a_second_bad_link_takes_the_first_overview_away(user: User) -> None:
    """Nobody should take what is in hand for what was opened."""
    stage = await opened(user)
    await stage.receive('iets anders')
    assert 'Oma Truus' not in stage.words()
    assert stage.setting.session.received is None


@pytest.mark.parametrize('fragment', [None, {}, 7, ['KR1P']])
async def test_a_word_from_the_browser_that_is_no_text_is_no_code(user: User, fragment: object) -> None:
    """It gets the message for what is not ours."""
    stage = await on_stage(user, None, '/')
    await stage.receive(fragment)
    assert stage.sees('sharing_errors.onbekend')


async def test_a_route_with_an_invented_fault_says_nothing(user: User) -> None:
    """Words in an address are never repeated on the screen."""
    stage = await on_stage(user, None, '/lezen/fout/Bel-dit-nummer')
    assert stage.sees('read.open.title')
    assert not [words for words in stage.words() if 'Bel' in words]


async def test_what_is_wrong_with_what_was_pasted_stands_between_field_and_button(user: User) -> None:
    """And takes the place of what was wrong with a link before."""
    stage = await on_stage(user, None, f'/lezen/fout/{ShareFault.EXPIRED}')
    words = stage.words()
    assert words.index(stage.say('sharing_errors.verlopen')) < words.index(stage.say('read.open.field'))
    await stage.write('iets')
    await stage.tap(stage.say('read.open.button'))
    words = stage.words()
    at = words.index(stage.say('sharing_errors.onbekend'))
    assert words.index(stage.say('read.open.help')) < at < words.index(stage.say('read.open.button')) == at + 2
    assert not stage.sees('sharing_errors.verlopen')


async def test_an_empty_field_asks_for_a_code(user: User) -> None:
    stage = await on_stage(user, None, '/lezen')
    await stage.tap(stage.say('read.open.button'))
    assert stage.sees('read.open.empty')
