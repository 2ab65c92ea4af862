"""Base41: bytes in characters that QR codes hold tightly and that the end of a link keeps unharmed.

Two bytes, big-endian, become three digits, least significant first; an odd last byte becomes two.
"""

from collections.abc import Iterable, Iterator

from pwa.sharing.errors import ShareError, ShareFault

ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-/'

_BASE = len(ALPHABET)
_WEIGHTS = (1, _BASE, _BASE * _BASE)
_VALUES = {digit: value for value, digit in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """The bytes as Base41 text: 3 characters for 2 bytes."""
    return ''.join(_digits(data[at : at + 2]) for at in range(0, len(data), 2))


def decode(text: str) -> bytes:
    """The bytes that a Base41 text stands for; no two texts stand for the same bytes.

    Raises:
        ShareError: ``CHARACTER`` for a character outside the alphabet, ``BROKEN`` for a length that
            no bytes have or for digits that stand for more than their bytes hold.
    """
    values = tuple(_values(text))
    if len(values) % 3 == 1:
        raise ShareError(ShareFault.BROKEN)
    return b''.join(_bytes(values[at : at + 3]) for at in range(0, len(values), 3))


def _digits(group: bytes) -> str:
    number = int.from_bytes(group)
    return ''.join(ALPHABET[number // weight % _BASE] for weight in _WEIGHTS[: len(group) + 1])


def _values(text: Iterable[str]) -> Iterator[int]:
    for digit in text:
        if digit not in _VALUES:
            raise ShareError(ShareFault.CHARACTER)
        yield _VALUES[digit]


def _bytes(group: tuple[int, ...]) -> bytes:
    number = sum(value * weight for value, weight in zip(group, _WEIGHTS, strict=False))
    try:
        return number.to_bytes(len(group) - 1)
    except OverflowError as error:
        raise ShareError(ShareFault.BROKEN) from error
