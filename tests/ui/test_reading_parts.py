"""Codes that come one by one: what the camera sees too late, and parts that don't agree."""

from dataclasses import replace

from nicegui.testing import User

from pwa.sharing import codec, frame, parts
from pwa.sharing.errors import ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.ui.shell import Ask
from tests.sharing.examples import example
from tests.ui.phone import on_phone
from tests.ui.stage import on_stage

FULL = example('full_texts')
ALL = parts.split(codec.encode(FULL.overview))


def altered(payload: str) -> str:
    """The same part of the same share, with another last byte in it."""
    body = frame.read(payload).body
    return frame.write(Frame(FrameType.PART, body[:-1] + bytes([body[-1] ^ 1])))


async def test_a_part_that_is_seen_after_the_last_one_leaves_the_overview_there(user: User) -> None:
    """As where a scan was gone on with: those of before are in view again when the last one is read."""
    first, *rest = ALL
    stage, shell = await on_phone(user, '/lezen', circle=None)
    await stage.receive(first)
    await stage.tap(stage.say('read.parts.scan'))
    for payload in rest:
        await stage.receive(payload)
    assert len(shell.all(Ask.SCAN_END)) == 1
    await stage.receive(first)
    assert stage.path == '/lezen/overzicht'
    assert stage.setting.session.received == FULL.overview
    assert not stage.setting.session.collected.count


async def test_a_part_that_is_seen_after_a_wrong_share_leaves_its_message_there(user: User) -> None:
    """A share that is whole and wrong is finished too."""
    wrong = parts.split(frame.write(Frame(FrameType.PLAIN, bytes(parts.CHUNK * 2))))
    stage, _ = await on_phone(user, '/lezen', circle=None)
    for payload in (*wrong, wrong[0]):
        await stage.receive(payload)
    assert stage.path == f'/lezen/fout/{ShareFault.BROKEN}'


async def test_what_was_put_away_can_be_scanned_again(user: User) -> None:
    stage, _ = await on_phone(user, '/lezen', circle=None)
    for payload in ALL:
        await stage.receive(payload)
    await stage.tap(stage.say('read.overview.close'))
    await stage.receive(ALL[0])
    assert stage.path == '/lezen/codes'


async def test_a_scan_that_begins_takes_every_part(user: User) -> None:
    """Also those of what is still in hand."""
    stage, _ = await on_phone(user, '/lezen', circle=None)
    for payload in ALL:
        await stage.receive(payload)
    await stage.go('/lezen')
    await stage.tap(stage.say('read.open.scan'))
    await stage.receive(ALL[0])
    assert stage.setting.session.collected.count == len(ALL)


OTHER = parts.split(codec.encode(replace(FULL.overview, giver='Iemand anders')))


async def test_a_part_of_another_share_takes_nothing_away_before_it_was_asked(user: User) -> None:
    """The first share is gone on with, and is read whole."""
    stage, shell = await on_phone(user, '/lezen', circle=None)
    await stage.tap(stage.say('read.open.scan'))
    await stage.receive(ALL[0])
    await stage.receive(OTHER[1])
    assert stage.path == '/lezen/codes'
    assert stage.sees('read.parts.other')
    assert len(shell.all(Ask.SCAN_END)) == 1
    await stage.tap(stage.say('read.parts.keep'))
    assert stage.sees('read.parts.title')
    for payload in ALL[1:]:
        await stage.receive(payload)
    assert stage.setting.session.received == FULL.overview


async def test_who_begins_anew_has_the_part_that_it_was_asked_of(user: User) -> None:
    stage, _ = await on_phone(user, '/lezen', circle=None)
    await stage.receive(ALL[0])
    await stage.receive(OTHER[1])
    await stage.tap(stage.say('read.parts.anew'))
    assert stage.sees('read.parts.title')
    for payload in (OTHER[0], *OTHER[2:]):
        await stage.receive(payload)
    assert stage.setting.session.received == replace(FULL.overview, giver='Iemand anders')


async def test_a_part_that_is_pasted_twice_is_told(user: User) -> None:
    stage = await on_stage(user, None, '/lezen')
    for had in (False, True):
        await stage.go('/lezen')
        await stage.write(ALL[0])
        await stage.tap(stage.say('read.open.button'))
        assert stage.path == '/lezen/codes'
        assert stage.sees('read.parts.had') == had
    assert stage.setting.session.collected.chunks.keys() == {0}


async def test_after_parts_that_do_not_agree_the_right_ones_are_read(user: User) -> None:
    """Nobody has to know that it must begin anew."""
    *before, last = ALL
    stage = await on_stage(user, None, '/lezen')
    for payload in (*before, altered(last)):
        await stage.receive(payload)
    assert stage.path == f'/lezen/fout/{ShareFault.BROKEN}'
    for payload in ALL:
        await stage.receive(payload)
    assert stage.setting.session.received == FULL.overview


async def test_a_part_that_contradicts_the_one_before_makes_it_begin_anew(user: User) -> None:
    """Either of the two may be the wrong one."""
    stage = await on_stage(user, None, '/lezen')
    for payload in (altered(ALL[0]), ALL[0]):
        await stage.receive(payload)
    assert stage.path == f'/lezen/fout/{ShareFault.BROKEN}'
    for payload in ALL:
        await stage.receive(payload)
    assert stage.setting.session.received == FULL.overview
