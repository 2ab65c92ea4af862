"""Type K: the key that somebody shows who wants to receive a sealed overview.

The key itself is made and kept where it is used (a browser, or a file on a computer); here is what goes into the code.
"""

import struct
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from pwa.sharing import days, frame, wording
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.limits import CLOCK_DIFFERENCE, MAX_LABEL

KEY_SIZE = 32
"""Bytes of an X25519 public key (RFC 7748)."""

_FLAGS = b'\0'
_HEAD = struct.Struct(f'>{KEY_SIZE}sH')
_LONGEST = 1
_ORDER_8 = (
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
    '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
)
_WEAK = frozenset(bytes.fromhex(point) for point in _ORDER_8)
"""With these points the shared secret is the same for everybody (RFC 7748, 6.1; the list is libsodium's)."""


@dataclass(frozen=True)
class KeyOffer:
    """A public key to seal an overview for.

    Attributes:
        key: ``KEY_SIZE`` bytes.
        expires: the last day on which anything is sealed for it.
        label: who shows it, at most ``MAX_LABEL`` bytes of UTF-8; may be empty.
    """

    key: bytes
    expires: date
    label: str = ''

    @property
    def id(self) -> bytes:
        """The first two bytes of the key's SHA-256, by which a sealed code names the key."""
        return key_id(self.key)

    @property
    def digits(self) -> str:
        """Four digits that both screens show: bytes 2 to 5 of the key's SHA-256 as a number, its last four digits."""
        number = int.from_bytes(sha256(self.key).digest()[2:6])
        return f'{number % 10_000:04}'


def key_id(key: bytes) -> bytes:
    """The first two bytes of a public key's SHA-256."""
    return sha256(key).digest()[:2]


def write(offer: KeyOffer) -> str:
    """The payload of an offer.

    Raises:
        ShareError: a reader would refuse it.
    """
    _check_key(offer.key)
    label = _label_of(wording.shared(offer.label, MAX_LABEL).encode())
    body = _FLAGS + _HEAD.pack(offer.key, days.number_of(offer.expires)) + label.encode()
    return frame.write(frame.checked(Frame(FrameType.KEY, body)))


def read(read: Frame, today: date) -> KeyOffer:
    """The offer in a frame of type K.

    Args:
        read: a frame.
        today: the day on which it is read.

    Raises:
        ShareError: ``SHAPE`` for another type, ``KEY`` for a key that keeps nothing secret, ``EXPIRED``, or what else
            is wrong with it.
    """
    if read.type is not FrameType.KEY:
        raise ShareError(ShareFault.SHAPE)
    if read.body[:1] > _FLAGS:
        raise ShareError(ShareFault.NEWER)
    content = frame.without_check(read)[len(_FLAGS) :]
    if len(content) < _HEAD.size:
        raise ShareError(ShareFault.BROKEN)
    key, last_day = _HEAD.unpack_from(content)
    _check_key(key)
    return KeyOffer(key, _still_open(days.day_of(last_day), today), _label_of(content[_HEAD.size :]))


def _still_open(expires: date | None, today: date) -> date:
    if expires is None:
        raise ShareError(ShareFault.SHAPE)
    if expires < today:
        raise ShareError(ShareFault.EXPIRED)
    if (expires - today).days > _LONGEST + CLOCK_DIFFERENCE:
        raise ShareError(ShareFault.TOO_BIG)
    return expires


def _check_key(key: bytes) -> None:
    if len(key) != KEY_SIZE or key[:-1] + bytes([key[-1] & 0x7F]) in _WEAK:
        raise ShareError(ShareFault.KEY)


def _label_of(label: bytes) -> str:
    if len(label) > MAX_LABEL:
        raise ShareError(ShareFault.TOO_BIG)
    try:
        return wording.received(label.decode(), MAX_LABEL)
    except UnicodeDecodeError as error:
        raise ShareError(ShareFault.TEXT) from error
