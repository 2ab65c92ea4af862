"""Type M: a code that is too much for one picture, in up to eight, read in any order."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pwa.sharing import frame
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.limits import MAX_BODY, within

CHUNK = 384
"""Bytes of the whole in one part: with its head they fill a QR code of version 15 at level M."""

MIN_PARTS, MAX_PARTS = 2, 8

_SUM_SIZE = 4
_HEAD_SIZE = _SUM_SIZE + 1


@dataclass(frozen=True)
class Part:
    """One of several.

    Attributes:
        whole: the CRC-32 of the whole, by which parts of one share are known.
        count: how many there are, 2 to ``MAX_PARTS``.
        index: which this is, counted from 0.
        chunk: its bytes of the whole.
    """

    whole: bytes
    count: int
    index: int
    chunk: bytes


@dataclass(frozen=True)
class Collected:
    """The parts of one share that were read so far."""

    chunks: Mapping[int, bytes] = field(default_factory=dict)
    whole: bytes = b''
    count: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether all parts are there."""
        return bool(self.count) and len(self.chunks) == self.count

    def belongs(self, part: Part) -> bool:
        """Whether a part is of the same share as those before; the first one always is."""
        return not self.count or (part.whole, part.count) == (self.whole, self.count)

    def with_part(self, part: Part) -> 'Collected':
        """With one part more; one that was read before changes nothing.

        Raises:
            ShareError: ``SHAPE`` for a part of another share, ``BROKEN`` for one that contradicts those before.
        """
        if not self.belongs(part):
            raise ShareError(ShareFault.SHAPE)
        if self.chunks.get(part.index, part.chunk) != part.chunk:
            raise ShareError(ShareFault.BROKEN)
        return replace(self, chunks={**self.chunks, part.index: part.chunk}, whole=part.whole, count=part.count)

    def together(self) -> Frame:
        """The frame that the parts are of.

        Raises:
            ShareError: ``BROKEN`` where the parts don't agree; ``NEWER`` for a type of later; ``SHAPE`` for parts of
                a part.
        """
        whole = b''.join(self.chunks[index] for index in range(self.count))
        if zlib.crc32(whole).to_bytes(_SUM_SIZE) != self.whole:
            raise ShareError(ShareFault.BROKEN)
        within(len(whole) - 1, MAX_BODY)
        kind = _type(whole[:1])
        if kind is FrameType.PART:
            raise ShareError(ShareFault.SHAPE)
        return Frame(kind, whole[1:])


def split(payload: str) -> tuple[str, ...]:
    """The payloads of the parts of a payload; of a small one it is the payload itself.

    Raises:
        ShareError: ``TOO_BIG`` if ``MAX_PARTS`` can't hold it.
    """
    read = frame.read(payload)
    whole = read.type.encode() + read.body
    if len(whole) <= CHUNK:
        return (payload,)
    chunks = [whole[at : at + CHUNK] for at in range(0, len(whole), CHUNK)]
    within(len(chunks), MAX_PARTS)
    total = zlib.crc32(whole).to_bytes(_SUM_SIZE)
    return tuple(
        frame.write(Frame(FrameType.PART, total + bytes([(len(chunks) - 1) << 4 | index]) + chunk))
        for index, chunk in enumerate(chunks)
    )


def read(read: Frame) -> Part:
    """The part in a frame of type M.

    Raises:
        ShareError: ``SHAPE`` for another type, for a number that can't be, or for a length that can't be.
    """
    if read.type is not FrameType.PART:
        raise ShareError(ShareFault.SHAPE)
    if len(read.body) <= _HEAD_SIZE:  # a chunk of nothing, or less
        raise ShareError(ShareFault.SHAPE)
    numbers = read.body[_SUM_SIZE]
    count, index = (numbers >> 4) + 1, numbers & 0xF
    chunk = read.body[_HEAD_SIZE:]
    last = index == count - 1
    if (
        not MIN_PARTS <= count <= MAX_PARTS
        or index >= count
        or len(chunk) > CHUNK
        or (not last and len(chunk) != CHUNK)
    ):
        raise ShareError(ShareFault.SHAPE)
    return Part(read.body[:_SUM_SIZE], count, index, chunk)


def _type(first: bytes) -> FrameType:
    try:
        return FrameType(first.decode('ascii'))
    except ValueError as error:  # also what isn't ASCII
        raise ShareError(ShareFault.NEWER) from error
