"""The frame of a payload: ``KR1``, one character for its type, and Base41."""

import zlib
from dataclasses import dataclass
from enum import StrEnum

from pwa.sharing import base41
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.limits import MAX_BODY, MAX_PAYLOAD, within

MARK = 'KR1'

SPACES = (
    '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'
    '\u2028\u2029\u202f\u205f\u3000'
)
"""White space, all of it (``FORMAT.md``); it is what Python takes for it, and more than a browser does."""

_CHECK_SIZE = 4

_NEWER_MARKS = tuple(f'KR{digit}' for digit in range(2, 10))


class FrameType(StrEnum):
    """What a payload is; the value is its character. A type that isn't here is from a newer app."""

    PLAIN = 'P'
    SEALED = 'S'
    KEY = 'K'
    PART = 'M'


@dataclass(frozen=True)
class Frame:
    """A type and the bytes that belong to it, at most ``MAX_BODY`` of them."""

    type: FrameType
    body: bytes


def write(frame: Frame) -> str:
    """The payload of a frame.

    Raises:
        ShareError: ``TOO_BIG`` if the body is.
    """
    within(len(frame.body), MAX_BODY)
    return MARK + frame.type + base41.encode(frame.body)


def read(text: str) -> Frame:
    """The frame in a payload, or in a link that ends in one.

    What stands up to the first ``#`` is not looked at, white space around the payload is left out.

    Raises:
        ShareError: ``UNKNOWN``, ``NEWER``, ``CHARACTER``, ``BROKEN`` or ``TOO_BIG``.
    """
    payload = text[text.find('#') + 1 :].strip(SPACES)
    _check_mark(payload)
    kind = _type(payload[len(MARK) : len(MARK) + 1])
    within(len(payload), MAX_PAYLOAD)
    body = base41.decode(payload[len(MARK) + 1 :])
    within(len(body), MAX_BODY)
    return Frame(kind, body)


def checked(frame: Frame) -> Frame:
    """The frame with a checksum after its body; see ``without_check``."""
    return Frame(frame.type, frame.body + _check(frame.type, frame.body))


def without_check(frame: Frame) -> bytes:
    """The body of a frame without the checksum that ``checked`` gave it.

    Raises:
        ShareError: ``BROKEN`` where it does not agree.
    """
    content, check = frame.body[:-_CHECK_SIZE], frame.body[-_CHECK_SIZE:]
    if check != _check(frame.type, content):
        raise ShareError(ShareFault.BROKEN)
    return content


def _check(kind: FrameType, content: bytes) -> bytes:
    return zlib.crc32(f'{MARK}{kind}'.encode() + content).to_bytes(_CHECK_SIZE)


def _check_mark(payload: str) -> None:
    if payload.startswith(_NEWER_MARKS):
        raise ShareError(ShareFault.NEWER)
    if not payload.startswith(MARK):
        ours = payload[: len(MARK)].upper() == MARK
        raise ShareError(ShareFault.CHARACTER if ours else ShareFault.UNKNOWN)


def _type(character: str) -> FrameType:
    if not character:
        raise ShareError(ShareFault.BROKEN)
    if character not in base41.ALPHABET:
        raise ShareError(ShareFault.CHARACTER)
    try:
        return FrameType(character)
    except ValueError as error:
        raise ShareError(ShareFault.NEWER) from error
