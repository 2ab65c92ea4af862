"""A sealed hand-over in the room, from both sides, and several codes on the reading side."""

from dataclasses import replace
from datetime import timedelta

import pytest
from nicegui.testing import User

from pwa.domain.choices import Field
from pwa.hosts.sealing import ComputerSealer
from pwa.sharing import codec, frame, handing_over, key_offer, parts, qr
from pwa.sharing.errors import ShareFault
from pwa.ui.shell import Ask
from tests.sharing.examples import example
from tests.ui.phone import on_phone
from tests.ui.sharing import CIRCLE, choose
from tests.ui.stage import LINK, TODAY, Stage, on_stage

FULL = example('full_texts')


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The payloads of the codes that came on the screen, whatever stands before them."""
    payloads: list[str] = []
    draw = qr.draw

    def remember(link: str, payload: str) -> qr.QrPicture:
        payloads.append(payload)
        return draw(link, payload)

    monkeypatch.setattr(qr, 'draw', remember)
    return payloads


async def at_the_way_out(user: User) -> Stage:
    stage = await on_stage(user, CIRCLE, '/delen')
    await to_the_way_out(stage)
    return stage


async def to_the_way_out(stage: Stage) -> None:
    await choose(stage, ['Kees'], [Field.WHY])
    for key in ('fields', 'preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))


async def test_the_family_seals_for_the_screen_that_shows_the_same_digits(user: User, drawn: list[str]) -> None:
    professional = ComputerSealer()
    receiving = await handing_over.receive(professional, TODAY, 'Wijkteam Oost')
    stage = await at_the_way_out(user)
    await stage.receive(receiving.payload)
    assert stage.path == '/delen/sleutel'
    assert receiving.offer.digits in stage.words()
    assert stage.sees('share.offer.of', label='Wijkteam Oost')
    assert drawn == []
    await stage.tap(stage.say('share.offer.yes'))
    read = frame.read(drawn[-1])
    overview = await receiving.open(read, professional, TODAY)
    assert [(person.name, person.why) for person in overview.people] == [('Kees', 'Hij vraagt door')]
    (entry,) = stage.circle.share_log
    assert (entry.to, entry.sealed) == ('Wijkteam Oost', True)
    assert stage.sees('share.code.sealed_how')
    assert not stage.sees('share.code.how')


async def test_what_is_no_key_is_told_where_it_was_scanned(user: User) -> None:
    """Nothing of it is opened, what was chosen stays, and the key itself can still be scanned."""
    receiving = await handing_over.receive(ComputerSealer(), TODAY, 'Wijkteam Oost')
    stage, shell = await on_phone(user, '/delen', circle=CIRCLE)
    await to_the_way_out(stage)
    for scanned, told in (
        (codec.encode(FULL.overview), 'share.paste.other'),
        (receiving.payload[:-2], 'sharing_errors.kapot'),
    ):
        await stage.tap(stage.say('share.way.scan'))
        await stage.receive(scanned)
        assert stage.path == '/delen/hoe'
        assert stage.sees(told)
        assert stage.setting.session.received is None
    await stage.tap(stage.say('share.way.scan'))
    await stage.receive(receiving.payload)
    assert stage.path == '/delen/sleutel'
    assert len(shell.all(Ask.SCAN)) == len(shell.all(Ask.SCAN_END)) == 3


async def test_the_key_can_be_pasted_without_leaving_what_is_being_shared(user: User, drawn: list[str]) -> None:
    """What is no key is told there, nothing of it is opened, and what was chosen stays."""
    receiving = await handing_over.receive(ComputerSealer(), TODAY, 'Wijkteam Oost')
    stage = await at_the_way_out(user)
    chosen = stage.setting.session.chosen
    await stage.tap(stage.say('share.way.paste'))
    for pasted, told in (
        ('', 'read.open.empty'),
        ('Hoi!', 'sharing_errors.onbekend'),
        (codec.encode(FULL.overview), 'share.paste.other'),
        (receiving.payload[:-2], 'sharing_errors.kapot'),
    ):
        await stage.write(pasted)
        await stage.tap(stage.say('share.paste.next'))
        assert stage.sees(told), told
        assert stage.path == '/delen/plakken'
    assert stage.setting.session.received is None
    await stage.write(f'Hier is mijn code: {LINK}{receiving.payload}')
    await stage.tap(stage.say('share.paste.next'))
    assert receiving.offer.digits in stage.words()
    assert stage.setting.session.chosen == chosen
    await stage.tap(stage.say('frame.back'))
    assert stage.sees('share.way.title')
    assert drawn == []


async def test_other_digits_share_nothing(user: User, drawn: list[str]) -> None:
    receiving = await handing_over.receive(ComputerSealer(), TODAY)
    stage = await at_the_way_out(user)
    await stage.receive(receiving.payload)
    await stage.tap(stage.say('share.offer.no'))
    assert stage.sees('share.offer.refused')
    assert (drawn, stage.circle.share_log, stage.path) == ([], (), '/delen/hoe')


async def test_whom_it_is_for_is_still_there_one_screen_back(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/delen')
    await choose(stage, ['Kees'], [Field.WHY])
    for key in ('fields', 'preview'):
        await stage.tap(stage.say(f'share.{key}.next'))
    await stage.write('Juf Anja')
    await stage.tap(stage.say('share.mind.next'))
    assert '/delen/let-op/30' in stage.links()
    await stage.go('/delen/let-op/30')
    assert stage.field() == 'Juf Anja'


async def test_a_key_says_that_it_is_one_where_there_is_nothing_to_show(user: User) -> None:
    receiving = await handing_over.receive(ComputerSealer(), TODAY, 'Wijkteam Oost')
    stage = await on_stage(user, None, '/lezen')
    await stage.receive(receiving.payload)
    assert stage.path == '/lezen'
    assert stage.sees('read.open.a_key')
    assert stage.setting.session.offer is None


async def test_a_key_is_for_one_share(user: User, drawn: list[str]) -> None:
    """Whoever takes another way after all shows the next one to somebody else."""
    receiving = await handing_over.receive(ComputerSealer(), TODAY, 'Wijkteam Oost')
    stage = await at_the_way_out(user)
    await stage.receive(receiving.payload)
    await stage.go('/delen/hoe')
    await stage.tap(stage.say('share.way.plain'))
    assert len(drawn) == 1
    await stage.tap(stage.say('share.code.done'))
    await choose(stage, ['Kees'], [Field.WHY])
    for key in ('fields', 'preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))
    assert stage.path == '/delen/hoe'


async def test_nothing_is_sealed_for_a_key_of_yesterday(user: User, drawn: list[str]) -> None:
    receiving = await handing_over.receive(ComputerSealer(), TODAY, 'Wijkteam Oost')
    stage = await at_the_way_out(user)
    await stage.receive(receiving.payload)
    await stage.go('/delen/hoe')
    stage.setting.session.offer = replace(receiving.offer, expires=TODAY - timedelta(days=1))
    await stage.go('/delen/sleutel')
    await stage.tap(stage.say('share.offer.yes'))
    assert stage.sees('sharing_errors.verlopen')
    assert drawn == []
    assert stage.circle.share_log == ()


async def test_a_key_that_comes_first_waits_for_what_is_chosen(user: User) -> None:
    receiving = await handing_over.receive(ComputerSealer(), TODAY)
    stage = await on_stage(user, CIRCLE, '/')
    await stage.receive(receiving.payload)
    assert stage.sees('share.offer.first')
    await choose(stage, ['Kees'], [])
    for key in ('fields', 'preview', 'mind'):
        await stage.tap(stage.say(f'share.{key}.next'))
    assert receiving.offer.digits in stage.words()


async def test_the_professional_reads_what_was_sealed_for_this_device(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, None, '/ontvangen')
    await stage.write('Wijkteam Oost')
    await stage.tap(stage.say('receive.begin'))
    offer = key_offer.read(frame.read(drawn[-1]), TODAY)
    assert (offer.label, offer.digits in stage.words()) == ('Wijkteam Oost', True)
    sealed = await handing_over.seal(FULL.overview, offer, ComputerSealer())
    for payload in reversed(parts.split(sealed)):
        await stage.receive(payload)
    assert stage.path == '/lezen/overzicht'
    assert stage.setting.session.received == FULL.overview


async def test_a_key_is_of_one_hand_over(user: User, drawn: list[str]) -> None:
    """What another family seals for it opens no more, and the screen where it stood asks to begin anew."""
    stage = await on_stage(user, None, '/ontvangen')
    await stage.tap(stage.say('receive.begin'))
    offer = key_offer.read(frame.read(drawn[-1]), TODAY)
    sealed = [await handing_over.seal(replace(FULL.overview, giver=name), offer, ComputerSealer()) for name in 'AB']
    for payload in parts.split(sealed[0]):
        await stage.receive(payload)
    assert stage.setting.session.received == replace(FULL.overview, giver='A')
    await stage.go('/ontvangen/sleutel')
    assert stage.sees('receive.gone')
    assert offer.digits not in stage.words()
    for payload in parts.split(sealed[1]):
        await stage.receive(payload)
    assert stage.path == f'/lezen/fout/{ShareFault.KEY}'
    await stage.go('/ontvangen')
    assert not stage.sees('receive.gone')
    await stage.tap(stage.say('receive.begin'))
    assert key_offer.read(frame.read(drawn[-1]), TODAY).key != offer.key


async def test_a_key_with_which_nothing_could_be_opened_stays(user: User, drawn: list[str]) -> None:
    stage = await on_stage(user, None, '/ontvangen')
    await stage.tap(stage.say('receive.begin'))
    offer = key_offer.read(frame.read(drawn[-1]), TODAY)
    other = await handing_over.receive(ComputerSealer(), TODAY)
    await stage.receive(await handing_over.seal(example('one_person').overview, other.offer, ComputerSealer()))
    await stage.go('/ontvangen/sleutel')
    assert offer.digits in stage.words()


async def test_another_device_can_not_read_it(user: User) -> None:
    other = await handing_over.receive(ComputerSealer(), TODAY)
    sealed = await handing_over.seal(example('one_person').overview, other.offer, ComputerSealer())
    stage = await on_stage(user, None, '/ontvangen')
    await stage.tap(stage.say('receive.begin'))
    await stage.receive(sealed)
    assert stage.path == f'/lezen/fout/{ShareFault.KEY}'
    assert stage.setting.session.received is None


async def test_a_label_that_is_too_long_is_told(user: User) -> None:
    stage = await on_stage(user, None, '/ontvangen')
    await stage.write('é' * 21)
    await stage.tap(stage.say('receive.begin'))
    assert stage.sees('receive.label_too_long')


async def test_parts_come_in_any_order_and_tell_what_is_missing(user: User) -> None:
    first, *rest = parts.split(codec.encode(FULL.overview))
    stage = await on_stage(user, None, '/lezen')
    await stage.receive(rest[-1])
    assert stage.path == '/lezen/codes'
    missing = ' '.join(str(number) for number in range(1, len(rest) + 1))
    assert stage.sees('read.parts.so_far', have=1, all=len(rest) + 1, missing=missing)
    for payload in (first, *rest):
        await stage.receive(payload)
    assert stage.setting.session.received == FULL.overview
