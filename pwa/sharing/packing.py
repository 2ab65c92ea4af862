"""A body made small: the number of its dictionary, the day it expires, and raw DEFLATE (RFC 1951)."""

import struct
import zlib
from datetime import date

from pwa.domain.overview import Overview
from pwa.sharing import body, days, dictionary
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.limits import CLOCK_DIFFERENCE, MAX_DAYS_AHEAD, MAX_INFLATED, within

_HEAD = struct.Struct('>BH')
_RAW = -zlib.MAX_WBITS
_LEVEL = 9


def pack(overview: Overview) -> bytes:
    """The overview as few bytes: dictionary u8, last day u16, DEFLATE.

    Raises:
        ShareError: a reader would refuse it.
    """
    _check_expiry(overview)
    content = body.to_bytes(overview)
    within(len(content), MAX_INFLATED)
    return _HEAD.pack(dictionary.NL_1, days.number_of(overview.expires)) + _deflate(content)


def unpack(packed: bytes, today: date) -> Overview:
    """The overview in what ``pack`` made.

    Args:
        packed: dictionary, last day and DEFLATE.
        today: the day on which it is opened.

    Raises:
        ShareError: ``NEWER`` for a dictionary that isn't known, ``EXPIRED``, or what else is wrong.
    """
    if len(packed) < _HEAD.size:
        raise ShareError(ShareFault.BROKEN)
    number, last_day = _HEAD.unpack_from(packed)
    if number not in dictionary.BYTES:
        raise ShareError(ShareFault.NEWER)
    expires = days.day_of(last_day)
    _check_open(expires, today)
    overview = body.from_bytes(_inflate(packed[_HEAD.size :], dictionary.BYTES[number]), expires)
    _check_expiry(overview)
    return overview


def _deflate(content: bytes) -> bytes:
    squeeze = zlib.compressobj(_LEVEL, wbits=_RAW, zdict=dictionary.BYTES[dictionary.NL_1])
    return squeeze.compress(content) + squeeze.flush()


def _inflate(deflated: bytes, preset: bytes) -> bytes:
    """Undoes DEFLATE; one byte over the limit is enough to know, so a bomb never unfolds."""
    stream = zlib.decompressobj(_RAW, zdict=preset)
    try:
        content = stream.decompress(deflated, MAX_INFLATED + 1)
    except zlib.error as error:
        raise ShareError(ShareFault.BROKEN) from error
    within(len(content), MAX_INFLATED)
    if not stream.eof or stream.unused_data:
        raise ShareError(ShareFault.BROKEN)
    return content


def _check_open(expires: date | None, today: date) -> None:
    if expires is None:
        return
    if expires < today:
        raise ShareError(ShareFault.EXPIRED)
    within((expires - today).days, MAX_DAYS_AHEAD + CLOCK_DIFFERENCE)


def _check_expiry(overview: Overview) -> None:
    if overview.expires is None:
        return
    if overview.expires < overview.day:
        raise ShareError(ShareFault.SHAPE)
    within((overview.expires - overview.day).days, MAX_DAYS_AHEAD)
