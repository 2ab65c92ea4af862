"""An overview to and from the text that a code holds: type P of the KR1 format, plain."""

from datetime import date

from pwa.domain.overview import Overview
from pwa.sharing import frame, packing
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType

_FLAGS = b'\0'


def encode(overview: Overview) -> str:
    """The payload of an overview: ``KR1P`` and then characters that both QR codes and links keep.

    Raises:
        ShareError: a reader would refuse it: ``TOO_BIG`` for too many people or words in all, ``TEXT``
            for one text, ``SHAPE`` for anything that can't be (a name that is empty, nobody at an index).
    """
    return frame.write(frame.checked(Frame(FrameType.PLAIN, _FLAGS + packing.pack(overview))))


def decode(text: str, today: date) -> Overview:
    """The overview in a payload, or in a link that ends in one. Whole or nothing.

    Args:
        text: anything that was scanned, pasted or typed.
        today: the day on which it is opened.

    Raises:
        ShareError: what is wrong with it; no text raises anything else. A sealed code is ``KEY``; a key or
            a part of several is ``SHAPE``, since alone it holds no overview.
    """
    return opened(frame.read(text), today)


def opened(read: Frame, today: date) -> Overview:
    """As ``decode``, of a frame that was read."""
    if read.type is not FrameType.PLAIN:
        raise ShareError(ShareFault.KEY if read.type is FrameType.SEALED else ShareFault.SHAPE)
    if read.body[:1] > _FLAGS:
        raise ShareError(ShareFault.NEWER)
    return packing.unpack(frame.without_check(read)[len(_FLAGS) :], today)
