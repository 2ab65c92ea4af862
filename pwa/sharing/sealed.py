"""Type S: an overview that one key alone opens (RFC 9180 in base mode).

What seals and opens is handed in: a browser's WebCrypto on a phone, ``pwa.hosts.sealing`` on a computer.
Suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
"""

from dataclasses import dataclass
from datetime import date

from pwa.domain.overview import Overview
from pwa.sharing import packing
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.key_offer import KEY_SIZE, key_id

INFO = b'KR1S'

_FLAGS = b'\0'
_ID_SIZE = 2
_TAG_SIZE = 16
_HEAD_SIZE = len(_FLAGS) + _ID_SIZE


@dataclass(frozen=True)
class Sealed:
    """What was sealed.

    Attributes:
        key_id: names the key it was sealed for.
        enc: the encapsulated key, ``KEY_SIZE`` bytes.
        ciphertext: the rest, with its tag.
    """

    key_id: bytes
    enc: bytes
    ciphertext: bytes


def plaintext(overview: Overview) -> bytes:
    """What is sealed of an overview.

    Raises:
        ShareError: a reader would refuse it.
    """
    return packing.pack(overview)


def additional_data(key_id: bytes) -> bytes:
    """What a sealed code is bound to beside its key: type, flags, id of the key."""
    return FrameType.SEALED.encode() + _FLAGS + key_id


def write(public_key: bytes, enc: bytes, ciphertext: bytes) -> Frame:
    """The frame of what was sealed for a key."""
    return Frame(FrameType.SEALED, _FLAGS + key_id(public_key) + enc + ciphertext)


def stand_in(overview: Overview) -> Frame:
    """A frame as long as that of an overview sealed for any key, and of no use but to be measured.

    Raises:
        ShareError: a reader would refuse the overview.
    """
    return write(bytes(KEY_SIZE), bytes(KEY_SIZE), plaintext(overview) + bytes(_TAG_SIZE))


def read(read: Frame) -> Sealed:
    """What was sealed, in a frame of type S.

    Raises:
        ShareError: ``SHAPE`` for another type, ``NEWER``, or ``BROKEN`` where it is too short.
    """
    if read.type is not FrameType.SEALED:
        raise ShareError(ShareFault.SHAPE)
    if read.body[:1] > _FLAGS:
        raise ShareError(ShareFault.NEWER)
    if len(read.body) < _HEAD_SIZE + KEY_SIZE + _TAG_SIZE:
        raise ShareError(ShareFault.BROKEN)
    enc_end = _HEAD_SIZE + KEY_SIZE
    return Sealed(read.body[len(_FLAGS) : _HEAD_SIZE], read.body[_HEAD_SIZE:enc_end], read.body[enc_end:])


def check_key(sealed: Sealed, public_key: bytes) -> None:
    """Refuses what was sealed for another key.

    Raises:
        ShareError: ``KEY``.
    """
    if sealed.key_id != key_id(public_key):
        raise ShareError(ShareFault.KEY)


def overview_of(opened: bytes, today: date) -> Overview:
    """The overview in what was opened.

    Raises:
        ShareError: what is wrong with it.
    """
    return packing.unpack(opened, today)
