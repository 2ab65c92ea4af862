"""The small, strict part of CBOR (RFC 8949) that a body is written in.

Only unsigned integers, byte strings, texts and arrays, of definite length, in their shortest form,
with arrays at most ``MAX_DEPTH`` deep. So one value has one way to be written, and whatever a general
reader would have to guess about can't occur.
"""

from typing import TypeAlias

from pwa.sharing.errors import ShareError, ShareFault

MAX_DEPTH = 3

Value: TypeAlias = int | bytes | str | tuple['Value', ...]

_UINT, _BYTES, _TEXT, _ARRAY = 0, 2, 3, 4
_LONGER = {24: 1, 25: 2, 26: 4, 27: 8}
"""What stands for a number in the bytes that follow -> how many bytes (RFC 8949, section 3)."""


def encode(value: Value) -> bytes:
    """The value as CBOR. Numbers are from 0 up to 64 bits; arrays are tuples."""
    if isinstance(value, int):
        return _head(_UINT, value)
    if isinstance(value, bytes):
        return _head(_BYTES, len(value)) + value
    if isinstance(value, str):
        data = value.encode()
        return _head(_TEXT, len(data)) + data
    return _head(_ARRAY, len(value)) + b''.join(map(encode, value))


def decode(data: bytes) -> Value:
    """The one value that is written in ``data``.

    Raises:
        ShareError: ``SHAPE`` for anything outside the part of CBOR that is used here.
    """
    value, end = _read(data, 0, MAX_DEPTH)
    if end != len(data):
        raise ShareError(ShareFault.SHAPE)
    return value


def first_of_array(data: bytes) -> Value:
    """The first value of the array in ``data``, whatever follows it: it names the version of the rest.

    Raises:
        ShareError: ``SHAPE`` if there is no array, or no such value in it.
    """
    kind, length, at = _read_head(data, 0)
    if kind != _ARRAY or not length:
        raise ShareError(ShareFault.SHAPE)
    return _read(data, at, MAX_DEPTH - 1)[0]


def _head(kind: int, number: int) -> bytes:
    if number < min(_LONGER):
        return bytes([kind << 5 | number])
    mark, size = next((mark, size) for mark, size in _LONGER.items() if number < 256**size)
    return bytes([kind << 5 | mark]) + number.to_bytes(size)


def _read(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    kind, number, at = _read_head(data, at)
    if kind == _UINT:
        return number, at
    if kind not in (_BYTES, _TEXT, _ARRAY) or number > len(data) - at:
        raise ShareError(ShareFault.SHAPE)
    if kind == _ARRAY:
        return _read_array(data, at, number, depth)
    content = data[at : at + number]
    return content if kind == _BYTES else _text(content), at + number


def _read_array(data: bytes, at: int, length: int, depth: int) -> tuple[Value, int]:
    if not depth:
        raise ShareError(ShareFault.SHAPE)
    values: list[Value] = []
    for _ in range(length):
        value, at = _read(data, at, depth - 1)
        values.append(value)
    return tuple(values), at


def _read_head(data: bytes, at: int) -> tuple[int, int, int]:
    """Returns what kind of value begins at ``at``, its number or length, and where it goes on."""
    if at >= len(data):
        raise ShareError(ShareFault.SHAPE)
    kind, number, end = data[at] >> 5, data[at] & 31, at + 1
    if number in _LONGER:
        end += _LONGER[number]
        number = int.from_bytes(data[at + 1 : end])
    if data[at:end] != _head(kind, number):
        raise ShareError(ShareFault.SHAPE)
    return kind, number, end


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise ShareError(ShareFault.SHAPE) from error
