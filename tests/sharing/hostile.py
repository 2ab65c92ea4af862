"""Codes made to harm: every kind of them for what is sealed, for keys and for parts, and any number by chance."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from hashlib import shake_128
from typing import cast

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.hosts import sealing
from pwa.hosts.hpke import Suite
from pwa.sharing import base41, body, cbor, cli, frame, key_offer, packing, parts, sealed
from pwa.sharing.cbor import Value
from pwa.sharing.codec import opened
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.key_offer import KeyOffer
from pwa.sharing.parts import CHUNK
from tests.sharing.examples import EXAMPLES, example
from tests.sharing.strategies import deflated, payload_around, plain_payload

ONE = example('one_person')
TODAY = ONE.opened_on
PRIVATE, OTHER = (X25519PrivateKey.from_private_bytes(bytes([first]) * 32) for first in (7, 9))
KEY = PRIVATE.public_key().public_bytes_raw()
HOLDS = KeyOffer(KEY, TODAY, 'Wijkteam')
SEALED = sealing.seal(ONE.overview, HOLDS)
LONG, LATER = (frame.write(Frame(FrameType.PLAIN, shake_128(seed).digest(3 * CHUNK))) for seed in (b'one', b'other'))
ONE_OF_FOUR, *REST = parts.split(LONG)
PARTS = (ONE_OF_FOUR, *REST, *parts.split(LATER))
LOW_ORDER = (bytes(32), b'\1' + bytes(31), b'\xec' + b'\xff' * 30 + b'\x7f')


def read(text: str) -> None:
    """Reads whatever a text holds, as far as it goes: parts, a key, an overview, sealed for our key or not."""
    found = cli.together(text)
    if found.type is FrameType.KEY:
        key_offer.read(found, TODAY)
    elif found.type is FrameType.SEALED:
        sealing.open_sealed(found, PRIVATE, TODAY)
    else:
        opened(found, TODAY)


def fault_of(text: str) -> ShareFault | None:
    """Why a text is refused; None where it is not. Any other error is one of ours."""
    try:
        read(text)
    except ShareError as error:
        return error.fault
    return None


def resealed(content: bytes, key: bytes = KEY) -> str:
    """Anything at all, sealed for a key as it should be."""
    enc, ciphertext = Suite().seal(key, sealed.INFO, sealed.additional_data(key_offer.key_id(key)), content)
    return frame.write(sealed.write(key, enc, ciphertext))


def sealed_code(
    *, key_id: bytes = SEALED.body[1:3], enc: bytes = SEALED.body[3:35], rest: bytes = SEALED.body[35:]
) -> str:
    return frame.write(Frame(FrameType.SEALED, SEALED.body[:1] + key_id + enc + rest))


def key_code(key: bytes = KEY, last_day: int = 20_514, label: bytes = b'', flags: int = 0) -> str:
    body = bytes([flags]) + key + last_day.to_bytes(2) + label
    return frame.write(frame.checked(Frame(FrameType.KEY, body)))


def part(numbers: int, chunk: bytes, total: bytes = bytes(4)) -> str:
    return frame.write(Frame(FrameType.PART, total + bytes([numbers]) + chunk))


def changed(payload: str, at: int, bit: int = 4) -> str:
    """The payload with one bit of its bytes another."""
    body = bytearray(base41.decode(payload[4:]))
    body[at % len(body)] ^= 1 << bit
    return payload[:4] + base41.encode(bytes(body))


SEALED_KINDS: dict[str, tuple[Callable[[], str], ShareFault]] = {
    'sealed for another key': (lambda: resealed(b'x', OTHER.public_key().public_bytes_raw()), ShareFault.KEY),
    'sealed, with the id of another key': (lambda: sealed_code(key_id=b'\0\0'), ShareFault.KEY),
    'sealed, an encapsulated key of zeros': (lambda: sealed_code(enc=bytes(32)), ShareFault.KEY),
    'sealed, an encapsulated key of order 1': (lambda: sealed_code(enc=LOW_ORDER[1]), ShareFault.KEY),
    'sealed, an encapsulated key of order 2': (lambda: sealed_code(enc=LOW_ORDER[2]), ShareFault.KEY),
    'sealed, all bits of the key set': (lambda: sealed_code(enc=b'\xff' * 32), ShareFault.KEY),
    'sealed, a tag of zeros': (lambda: sealed_code(rest=SEALED.body[35:-16] + bytes(16)), ShareFault.KEY),
    'sealed, cut off within': (lambda: sealed_code(rest=SEALED.body[35:-1]), ShareFault.KEY),
    'sealed, something behind it': (lambda: sealed_code(rest=SEALED.body[35:] + b'x'), ShareFault.KEY),
    'sealed, the tag alone': (lambda: sealed_code(rest=bytes(16)), ShareFault.KEY),
    'sealed, no room for a tag': (lambda: sealed_code(rest=bytes(15)), ShareFault.BROKEN),
    'sealed, empty': (lambda: 'KR1S', ShareFault.BROKEN),
    'sealed, a flag of later': (
        lambda: frame.write(Frame(FrameType.SEALED, b'\1' + SEALED.body[1:])),
        ShareFault.NEWER,
    ),
    'sealed, nothing within': (lambda: resealed(b''), ShareFault.BROKEN),
    'sealed, no DEFLATE within': (lambda: resealed(b'\0\0\0\xff\xff\xff'), ShareFault.BROKEN),
    'sealed, a dictionary of later within': (
        lambda: resealed(b'\xff' + packing.pack(ONE.overview)[1:]),
        ShareFault.NEWER,
    ),
    'sealed, past its last day': (lambda: resealed(b'\0\0\1' + b'\3\0'), ShareFault.EXPIRED),
    'sealed, far ahead': (lambda: resealed(b'\0\xff\xff\3\0'), ShareFault.TOO_BIG),
    'sealed, wrong arrays within': (lambda: resealed(b'\0\0\0\3\0'), ShareFault.SHAPE),
    'sealed, a bomb within': (lambda: resealed(bytes(3) + bomb()), ShareFault.TOO_BIG),
}
KEY_KINDS: dict[str, tuple[Callable[[], str], ShareFault]] = {
    'a key of zeros': (lambda: key_code(bytes(32)), ShareFault.KEY),
    'a key of order 1': (lambda: key_code(LOW_ORDER[1]), ShareFault.KEY),
    'a key of order 2': (lambda: key_code(LOW_ORDER[2]), ShareFault.KEY),
    'a key of order 2 with its highest bit': (lambda: key_code(LOW_ORDER[2][:-1] + b'\xff'), ShareFault.KEY),
    'a key for a label of markup that is too long': (lambda: key_code(label=b'<script>' * 6), ShareFault.TOO_BIG),
    'a key, its label turned round': (lambda: key_code(label='Wijk\u202emaet'.encode()), ShareFault.TEXT),
    'a key, its label half a letter': (lambda: key_code(label='é'.encode()[:1]), ShareFault.TEXT),
    'a key, its label overlong': (lambda: key_code(label=b'\xc0\xaf'), ShareFault.TEXT),
    'a key, its label a surrogate': (lambda: key_code(label=b'\xed\xa0\x80'), ShareFault.TEXT),
    'a key, its label of two lines': (lambda: key_code(label=b'a\nb'), ShareFault.TEXT),
    'a key, its label not NFC': (lambda: key_code(label='e\u0301'.encode()), ShareFault.TEXT),
    'a key of yesterday': (lambda: key_code(last_day=day(-1)), ShareFault.EXPIRED),
    'a key of next week': (lambda: key_code(last_day=day(7)), ShareFault.TOO_BIG),
    'a key without a day': (lambda: key_code(last_day=0), ShareFault.SHAPE),
    'a key, cut off': (lambda: frame.write(frame.checked(Frame(FrameType.KEY, bytes(20)))), ShareFault.BROKEN),
    'a key, one bit changed': (lambda: changed(key_offer.write(HOLDS), 5), ShareFault.BROKEN),
    'a key, a flag of later': (lambda: key_code(flags=128), ShareFault.NEWER),
}
PART_KINDS: dict[str, tuple[Callable[[], str], ShareFault]] = {
    'a part is missing': (lambda: '\n'.join([ONE_OF_FOUR, *REST[1:]]), ShareFault.BROKEN),
    'one part alone': (lambda: ONE_OF_FOUR, ShareFault.BROKEN),
    'the same part again in place of another': (
        lambda: '\n'.join([ONE_OF_FOUR, *REST[1:], REST[1]]),
        ShareFault.BROKEN,
    ),
    'parts of two shares': (lambda: '\n'.join([*parts.split(LATER)[:1], *REST]), ShareFault.SHAPE),
    'two that say they are the same part': (
        lambda: '\n'.join([ONE_OF_FOUR, changed(ONE_OF_FOUR, 9)]),
        ShareFault.BROKEN,
    ),
    'all parts, one bit changed': (lambda: '\n'.join([changed(ONE_OF_FOUR, 9), *REST]), ShareFault.BROKEN),
    'another line between the parts': (lambda: '\n'.join([ONE_OF_FOUR, ONE.payload, *REST]), ShareFault.SHAPE),
    'a text between the parts': (lambda: '\n'.join([ONE_OF_FOUR, 'hallo', *REST]), ShareFault.UNKNOWN),
    'one of one': (lambda: part(0x00, b'x'), ShareFault.SHAPE),
    'one of sixteen': (lambda: part(0xF0, bytes(CHUNK)), ShareFault.SHAPE),
    'the sixteenth of two': (lambda: part(0x1F, bytes(CHUNK)), ShareFault.SHAPE),
    'a first part that is short': (lambda: part(0x10, b'x'), ShareFault.SHAPE),
    'a part that is too long': (lambda: part(0x11, bytes(CHUNK + 1)), ShareFault.SHAPE),
    'a part with nothing in it': (lambda: part(0x11, b''), ShareFault.SHAPE),
    'a part without a number': (lambda: frame.write(Frame(FrameType.PART, bytes(4))), ShareFault.SHAPE),
    'a part of nothing at all': (lambda: 'KR1M', ShareFault.SHAPE),
    'parts without a sum that is right': (lambda: f'{part(0x10, bytes(CHUNK))}\n{part(0x11, b"x")}', ShareFault.BROKEN),
}
BODY_KINDS: dict[str, tuple[Callable[[], str], ShareFault]] = {
    'for nobody': (lambda: payload_around(for_whom(0)), ShareFault.SHAPE),
    'for a professional, written a second way': (lambda: payload_around(for_whom(1)), ShareFault.SHAPE),
    'for somebody of later': (lambda: payload_around(for_whom(4)), ShareFault.NEWER),
    'for the greatest number there is': (lambda: payload_around(for_whom(2**64 - 1)), ShareFault.NEWER),
    'for bytes': (lambda: payload_around(for_whom(b'\2')), ShareFault.SHAPE),
    'for two': (lambda: payload_around(for_whom(2, 3)), ShareFault.SHAPE),
    'for whom, in the version before that': (lambda: payload_around(for_whom(2, version=1)), ShareFault.SHAPE),
    'for whom, not said in the version that says it': (lambda: payload_around(for_whom()), ShareFault.SHAPE),
    'a version of later': (lambda: payload_around(for_whom(2, version=3)), ShareFault.NEWER),
    'no version': (lambda: payload_around(for_whom(2, version=0)), ShareFault.SHAPE),
    'sealed, for a professional, written a second way': (
        lambda: resealed(b'\0\0\0' + deflated(for_whom(1))),
        ShareFault.SHAPE,
    ),
}
KINDS = {**SEALED_KINDS, **KEY_KINDS, **PART_KINDS, **BODY_KINDS}
"""Kind -> what makes one, and why it is refused."""

LONG_MESSAGES: dict[str, Callable[[int], str]] = {
    'hashes': lambda size: '#' * size,
    'one word': lambda size: 'x' * size,
    'marks': lambda size: 'KR1' * (size // 3),
    'marks with a hash': lambda size: '#KR1' * (size // 4),
    'hashes, then a mark': lambda size: '#' * size + 'KR1P0',
    'a mark, then hashes': lambda size: 'KR1P0' + '#' * size,
    'almost marks': lambda size: '#KR' * (size // 3),
    'marks of later': lambda size: '#KR2' * (size // 4),
    'almost marks of later': lambda size: 'xKR2' * (size // 4),
    'spaces': lambda size: ' ' * size,
    'spaces, then a mark': lambda size: ' \x1c' * (size // 2) + 'KR1P0',
    'a mark, then spaces': lambda size: '#KR1P0' + ' ' * size,
    'words': lambda size: 'x# ' * (size // 3),
}
"""Kind -> makes a message of about so many characters, to take long to find a code in."""

GOOD = (*(one.payload for one in EXAMPLES), frame.write(SEALED), key_offer.write(HOLDS), *parts.split(LONG))
"""What is made worse by chance."""


def day(ahead: int) -> int:
    return (TODAY + timedelta(days=ahead) - date(1970, 1, 1)).days


def bomb() -> bytes:
    return deflated(bytes(2_000_000))


def for_whom(*audience: Value, version: int = 2) -> bytes:
    """The body of a good overview, with this at its end."""
    _, *values = cast('tuple[Value, ...]', cbor.decode(body.to_bytes(ONE.overview)))
    return cbor.encode((version, *values, *audience))


def fuzzed(chance: random.Random) -> str:
    """Anything that is almost good, or nothing like it."""
    make: Callable[[random.Random], str] = chance.choice(
        (
            _any_text,
            _other_characters,
            _other_bytes,
            _cut,
            _spliced,
            _with_right_check,
            _any_body,
            _mixed_parts,
            _any_sealed,
            _any_key,
            _in_message,
            _long_message,
        )
    )
    return make(chance)


def _any_text(chance: random.Random) -> str:
    letters = ''.join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randrange(80)))
    return chance.choice(('', 'KR1', 'KR1P', 'KR1S', 'KR1K', 'KR1M', 'https://kring.example/#KR1P', 'KR9')) + letters


def _other_characters(chance: random.Random) -> str:
    letters = list(chance.choice(GOOD))
    for _ in range(chance.randint(1, 4)):
        letters[chance.randrange(len(letters))] = chance.choice(base41.ALPHABET)
    return ''.join(letters)


def _other_bytes(chance: random.Random) -> str:
    return changed(chance.choice(GOOD), chance.randrange(4_000), chance.randrange(8))


def _cut(chance: random.Random) -> str:
    payload = chance.choice(GOOD)
    return payload[: chance.randrange(len(payload))]


def _spliced(chance: random.Random) -> str:
    one, other = chance.choice(GOOD), chance.choice(GOOD)
    return one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :]


def _with_right_check(chance: random.Random) -> str:
    body = bytearray(base41.decode(ONE.payload[4:])[:-4])
    for _ in range(chance.randint(1, 6)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    return plain_payload(bytes(body))


def _any_body(chance: random.Random) -> str:
    body = bytearray(chance.choice(EXAMPLES).body)
    for _ in range(chance.randint(1, 4)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    return payload_around(bytes(body))


def _mixed_parts(chance: random.Random) -> str:
    return '\n'.join(chance.choices(PARTS, k=chance.randint(1, 9)))


def _any_sealed(chance: random.Random) -> str:
    content = bytearray(packing.pack(ONE.overview))
    content[chance.randrange(len(content))] = chance.randrange(256)
    return resealed(bytes(content))


def _any_key(chance: random.Random) -> str:
    last_day, label = day(chance.randint(-2, 4)), chance.randbytes(chance.randrange(44))
    key = chance.choice((KEY, *LOW_ORDER, chance.randbytes(32)))
    return key_code(key, last_day % 0x1_0000, label, flags=chance.choice((0, 0, 0, 1)))


def _in_message(chance: random.Random) -> str:
    words = ('Hoi!', '#', ' ', '\n', '\x1c', '\ufeff', '\u3000', 'https://kring.example/#', 'KR', 'KR3', 'x')
    around = [chance.choice(words) for _ in range(chance.randrange(12))]
    return ''.join([*around, _other_characters(chance), *chance.sample(around, len(around))])


def _long_message(chance: random.Random) -> str:
    make = chance.choice(list(LONG_MESSAGES.values()))
    return make(chance.randrange(20_000)) + chance.choice(('', ' ', '#')) + _cut(chance)
