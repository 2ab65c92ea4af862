"""Takes a code in, wherever it came from and whatever its type. Whole or not at all, and never stored."""

from nicegui import ui

from pwa.sharing import codec, frame, key_offer, parts
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.message import code_in
from pwa.sharing.parts import Collected
from pwa.ui.components.words import fault_of_code
from pwa.ui.setting import Setting
from pwa.ui.shell import Ask

READING = '/lezen'
OVERVIEW = '/lezen/overzicht'
FAULT = '/lezen/fout'
PARTS = '/lezen/codes'
OFFER = '/delen/sleutel'
ASKED_FOR = '/delen/hoe'
"""Where whoever shows something scans the key of who will read it."""


async def take_in(setting: Setting, code: str) -> str:
    """Takes a code in hand.

    Args:
        setting: what came before is in its session.
        code: anything that was scanned, pasted or typed.

    Returns:
        The route that shows what came of it: the overview, the key of who receives, the other parts that are still to
        come, or what is wrong.
    """
    try:
        return await _of_frame(setting, frame.read(code))
    except ShareError as error:
        setting.session.received = None
        return f'{FAULT}/{error.fault}'


def key_in(setting: Setting, words: str) -> str:
    """Takes a key in hand where nothing else is asked for, so that what is being shown stays in hand.

    Args:
        setting: the key comes in its session.
        words: anything that was scanned or pasted.

    Returns:
        Why there is none, in words; '' where there is.
    """
    try:
        read = frame.read(code_in(words))
        if read.type is not FrameType.KEY:
            return setting.say('share.paste.other')
        setting.session.offer = key_offer.read(read, setting.today())
    except ShareError as error:
        return fault_of_code(setting.say, error.fault)
    return ''


async def _of_frame(setting: Setting, read: Frame) -> str:
    session = setting.session
    if read.type is FrameType.PART:
        return await _of_part(setting, parts.read(read))
    begin_anew(setting)
    if read.type is FrameType.KEY and setting.repository.circle is None:
        # whoever has nothing to show took it for what they were to read
        session.tell(setting.say('read.open.a_key'))
        return READING
    if read.type is FrameType.KEY:
        session.offer = key_offer.read(read, setting.today())
        return OFFER
    session.received = None
    if read.type is FrameType.SEALED:
        if session.receiving is None or setting.sealer is None:
            raise ShareError(ShareFault.KEY)
        session.received = await session.receiving.open(read, setting.sealer, setting.today())
        session.receiving = None
    else:
        session.received = codec.opened(read, setting.today())
    return OVERVIEW


async def _of_part(setting: Setting, part: parts.Part) -> str:
    """One part more; one of another share waits until the person has chosen, and is never mixed with those before.

    Where parts don't agree, nobody knows which of them is wrong, so that all are read again.
    """
    session = setting.session
    before = session.collected
    if not before.belongs(part):
        session.other_part = part
        return PARTS
    begin_anew(setting)
    collected = before.with_part(part)
    if not collected.is_whole:
        session.collected = collected
        return PARTS
    whole = collected.together()
    session.finished = collected.whole
    return await _of_frame(setting, whole)


def begin_anew(setting: Setting, part: parts.Part | None = None) -> None:
    """Forgets the parts that were read.

    Args:
        setting: they are in its session.
        part: the first of those that are read instead.
    """
    setting.session.other_part = None
    setting.session.collected = Collected().with_part(part) if part else Collected()


def is_known(setting: Setting, code: str) -> bool:
    """Whether it is a part that was read before."""
    try:
        part = parts.read(frame.read(code))
    except ShareError:
        return False
    collected = setting.session.collected
    return bool(collected.count) and collected.belongs(part) and part.index in collected.chunks


def _is_late(setting: Setting, code: str) -> bool:
    """Whether it is of the share that was just finished: the camera sees one code more before it is closed."""
    try:
        return parts.read(frame.read(code)).whole == setting.session.finished
    except ShareError:
        return False


async def arrive(setting: Setting, code: object) -> None:
    """Takes in a code that came by its link or from the camera, and goes to the screen that shows what came of it."""
    found = code_in(code) if isinstance(code, str) else ''
    if _is_late(setting, found):
        return
    router = ui.context.client.sub_pages_router
    if setting.session.scanning and router.current_path == ASKED_FOR:
        path = _of_key(setting, found)
    else:
        path = await take_in(setting, found)
    if path == PARTS and setting.session.scanning and not setting.session.other_part:
        _tell_scanner(setting)
        return
    if setting.session.scanning and setting.shell:
        setting.session.scanning = False
        setting.shell.ask(Ask.SCAN_END)
    if router.current_path == path:
        await router.refresh()
    else:
        ui.navigate.to(path)


def _of_key(setting: Setting, code: str) -> str:
    fault = key_in(setting, code)
    if fault:
        setting.session.tell(fault)
    return ASKED_FOR if fault else OFFER


def _tell_scanner(setting: Setting) -> None:
    if setting.shell:
        setting.shell.ask(Ask.SCAN_MORE, words=parts_in_words(setting))


def parts_in_words(setting: Setting) -> str:
    """Which parts are there, and which are still to come."""
    collected = setting.session.collected
    missing = [str(index + 1) for index in range(collected.count) if index not in collected.chunks]
    return setting.say('read.parts.so_far', have=len(collected.chunks), all=collected.count, missing=' '.join(missing))
