"""Two readers, one format: whatever a link holds, the small one in JavaScript makes of it what Python makes of it."""

import random
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pwa.domain.overview import Overview
from pwa.sharing import base41, cbor
from pwa.sharing.cbor import Value
from pwa.sharing.codec import encode
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import SPACES
from pwa.sharing.limits import MAX_INFLATED
from pwa.sharing.message import code_in
from tests.sharing.examples import EXAMPLES, Example
from tests.sharing.hostile import KINDS, LONG_MESSAGES, TODAY, bomb, fuzzed
from tests.sharing.small_reader import SmallReader, as_python_reads, running
from tests.sharing.strategies import KNOWN, overviews, payload_around, plain_payload
from tests.sharing.test_codec_hostile import ANY_BODY, ANY_TEXT, BODIES, PAYLOADS, altered, replaced
from tests.sharing.test_message import PIECES

SEEDS = range(6)
HEAD = bytes([0, 1, 0, 0])
"""Flags, the dictionary of Dutch, no last day."""


@pytest.fixture(scope='module')
def small() -> Iterator[SmallReader]:
    with running() as reader:
        yield reader


def reads_alike(small: SmallReader, code: str, today: date = TODAY) -> None:
    assert small.read(code, today) == as_python_reads(code, today)


@pytest.mark.parametrize('frozen', EXAMPLES, ids=lambda frozen: frozen.name)
def test_a_frozen_payload_says_the_same(small: SmallReader, frozen: Example) -> None:
    assert isinstance(small.read(frozen.payload, frozen.opened_on), dict)
    reads_alike(small, frozen.payload, frozen.opened_on)
    reads_alike(small, f' https://kring.example/#{frozen.payload}\n', frozen.opened_on)


@pytest.mark.parametrize('kind', KINDS)
def test_each_kind_that_is_made_to_harm_is_refused_the_same(small: SmallReader, kind: str) -> None:
    code = KINDS[kind][0]()
    assert small.read(code, TODAY) in set(ShareFault)
    reads_alike(small, code)


@pytest.mark.parametrize('seed', SEEDS)
def test_whatever_comes_in_by_chance_is_read_the_same(small: SmallReader, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same every time
    codes = [fuzzed(chance) for _ in range(500)]
    assert [small.read(code, TODAY) for code in codes] == [as_python_reads(code, TODAY) for code in codes]
    assert [small.code_in(code) for code in codes] == [code_in(code) for code in codes]


@pytest.mark.parametrize('seed', SEEDS)
def test_whatever_is_deflated_by_chance_comes_out_the_same(small: SmallReader, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same every time
    codes = [plain_payload(HEAD + _deflated(chance)) for _ in range(500)]
    assert [small.read(code, TODAY) for code in codes] == [as_python_reads(code, TODAY) for code in codes]


def _deflated(chance: random.Random) -> bytes:
    """DEFLATE of some kind, with some bytes another: blocks of each type, their codes, and what they point back to."""
    content = chance.choice(
        [*(frozen.body for frozen in EXAMPLES), bytes(chance.randrange(MAX_INFLATED - 9, MAX_INFLATED + 9))]
    )
    level, strategy = (
        chance.choice((0, 1, 9)),
        chance.choice((zlib.Z_DEFAULT_STRATEGY, zlib.Z_HUFFMAN_ONLY, zlib.Z_FIXED)),
    )
    squeeze = zlib.compressobj(level, wbits=-15, strategy=strategy)
    packed = bytearray((squeeze.compress(content) + squeeze.flush())[:3_000])
    for _ in range(chance.randrange(3)):
        packed[chance.choice((0, chance.randrange(min(20, len(packed))), chance.randrange(len(packed))))] = (
            chance.randrange(256)
        )
    return bytes(packed)


@given(overview=overviews(KNOWN), wait=st.integers(-2, 100))
@settings(max_examples=100)
def test_any_overview_is_read_the_same(small: SmallReader, overview: Overview, wait: int) -> None:
    try:
        code = encode(overview)
    except ShareError:
        return
    reads_alike(small, code, overview.day)
    if overview.day.year < 2149:
        reads_alike(small, code, overview.day + timedelta(days=wait))


@given(code=altered(PAYLOADS))
@settings(max_examples=500)
def test_a_payload_that_was_tampered_with_is_read_the_same(small: SmallReader, code: str) -> None:
    reads_alike(small, code)


@given(mark=st.sampled_from(['KR1P', '#KR1P', 'KR1', 'KR', 'kr1p', 'KR2']), words=ANY_TEXT | st.text(base41.ALPHABET))
@settings(max_examples=300)
def test_any_text_is_refused_the_same(small: SmallReader, mark: str, words: str) -> None:
    _assume_known(words)
    reads_alike(small, mark + words)


@given(value=replaced(BODIES))
@settings(max_examples=1_000)
def test_a_body_with_another_value_in_it_is_read_the_same(small: SmallReader, value: Value) -> None:
    _assume_known(_texts(value))
    reads_alike(small, payload_around(cbor.encode(value)))


def _people(names: str) -> Value:
    empty: tuple[Value, ...] = (b'',) * 7
    return names, '', *empty, '', '', '', b'', b''


def _assume_known(words: str) -> None:
    """What this Python has not heard of yet may be a hidden character for an engine that is newer."""
    assume('Cn' not in map(unicodedata.category, words))


def _texts(value: Value) -> str:
    if isinstance(value, tuple):
        return ''.join(map(_texts, value))
    return value if isinstance(value, str) else ''


@given(body=ANY_BODY)
@settings(max_examples=300)
def test_any_bytes_as_a_body_are_refused_the_same(small: SmallReader, body: bytes) -> None:
    reads_alike(small, payload_around(body))


@given(packed=st.binary(max_size=120))
@settings(max_examples=300)
def test_any_bytes_as_deflate_are_refused_the_same(small: SmallReader, packed: bytes) -> None:
    reads_alike(small, plain_payload(HEAD + packed))


class _Bits:
    """Bits of a DEFLATE stream."""

    def __init__(self) -> None:
        self._value = self._count = 0

    def number(self, value: int, count: int) -> None:
        """Adds a number, its least significant bit first."""
        self._value |= value << self._count
        self._count += count

    def word(self, word: str) -> None:
        """Adds a word of a Huffman code."""
        for bit in word:
            self.number(int(bit), 1)

    def whole(self) -> bytes:
        """All of it, in whole bytes."""
        return self._value.to_bytes((self._count + 7) // 8, 'little')


def _block_with(literals: int, distances: int) -> bytes:
    """An empty block that announces so many codes; all that are used are those of 0 and of the end."""
    bits, at_1 = _Bits(), 17  # where the length of the code for 1 stands in the order of RFC 1951
    for value, count in ((1, 1), (2, 2), (literals - 257, 5), (distances - 1, 5), (at_1 + 1 - 4, 4)):
        bits.number(value, count)
    for length in (0, 0, 2, 2, *[0] * (at_1 - 4), 1):  # of 16, 17, 18, 0, and of 1
        bits.number(length, 3)
    one, none, many = '0', '10', '11'
    bits.word(one)
    for times in (138, 117):
        bits.word(many)
        bits.number(times - 11, 7)
    bits.word(one)
    for _ in range(literals - 257 + distances):
        bits.word(none)
    bits.word('1')
    return bits.whole()


@pytest.mark.parametrize(('literals', 'distances'), [(286, 30), (287, 30), (288, 1), (286, 31), (257, 32)])
def test_a_block_that_announces_more_codes_than_there_are_is_refused_the_same(
    small: SmallReader, literals: int, distances: int
) -> None:
    code = plain_payload(HEAD + _block_with(literals, distances))
    may_be = literals <= 286 and distances <= 30
    assert small.read(code, TODAY) == (ShareFault.SHAPE if may_be else ShareFault.BROKEN)
    reads_alike(small, code)


@pytest.mark.parametrize('wait', [-1, 0, 1, 91, 92, 93, 94, 95])
def test_a_last_day_is_kept_to_the_same(small: SmallReader, wait: int) -> None:
    last = (TODAY + timedelta(days=wait) - date(1970, 1, 1)).days
    for day in (last - 93, last - 92, last, last + 1):
        body = cbor.encode((1, day, 'Noor', 0, ('',) * 2 + (b'',) * 7 + ('',) * 3 + (b'',) * 2, *_NOTHING))
        reads_alike(small, payload_around(body, last_day=last))


_NOTHING: tuple[Value, ...] = ((b'', b''), ('', b'', b''), ('', b'', b'', b'', b''), '', '', ('', b''))


TEXTS = (
    'a  b',
    ' a',
    'a ',
    'a\xa0b',
    'a\u3000b',
    'a\u1680b',
    'e\u0301',
    'a\ufeff',
    'a\u200db',
    'a\tb',
    'a\u2028b',
    'a' * 41,
    'é🌷' * 20,
)
"""One of these is as it should be: the last, of forty characters that are more in UTF-16."""


@pytest.mark.parametrize('name', TEXTS)
def test_a_text_is_kept_to_one_way_of_writing_the_same(small: SmallReader, name: str) -> None:
    people = _people(name)
    code = payload_around(cbor.encode((1, 20_514, 'Noor', 0, people, *_NOTHING)))
    assert (small.read(code, TODAY) == ShareFault.TEXT) is (name != TEXTS[-1])
    reads_alike(small, code)


@pytest.mark.parametrize('figures', [b'\1\2', b'\2\1', b'\1\1', b'\1\3', b'\0\1'])
def test_the_order_of_agreements_is_kept_to_the_same(small: SmallReader, figures: bytes) -> None:
    people = _people('An\nBo')
    agreements = ('een\ntwee', figures, b'\1\2')
    code = payload_around(cbor.encode((1, 20_514, 'Noor', 0, people, (b'\1\2', b''), agreements, *_NOTHING[2:])))
    assert isinstance(small.read(code, TODAY), dict) is (figures in {b'\1\2', b'\1\1'})
    reads_alike(small, code)


@pytest.mark.parametrize('version', [0, 1, 2, 3])
@pytest.mark.parametrize('audience', [(), (0,), (1,), (2,), (3,), (4,), (2**64 - 1,), ('2',), (b'\2',), ((),), (2, 3)])
def test_whom_it_is_for_is_read_the_same(small: SmallReader, version: int, audience: tuple[Value, ...]) -> None:
    code = payload_around(cbor.encode((version, 20_514, 'Noor', 0, _people('An'), *_NOTHING, *audience)))
    assert isinstance(small.read(code, TODAY), dict) is ((version, *audience) in {(1,), (2, 2), (2, 3)})
    reads_alike(small, code)


def test_a_bomb_is_refused(small: SmallReader) -> None:
    code = plain_payload(bytes(4) + bomb())
    assert small.read(code, TODAY) == ShareFault.TOO_BIG


def test_ten_million_characters_are_refused(small: SmallReader) -> None:
    assert small.read('KR1P' + '0' * 10_000_000, TODAY) == ShareFault.TOO_BIG


@given(message=st.lists(st.sampled_from(PIECES)).map(''.join))
@settings(max_examples=500)
def test_the_same_is_taken_for_the_code_in_a_message(small: SmallReader, message: str) -> None:
    assert small.code_in(message) == code_in(message)
    reads_alike(small, code_in(message))


@pytest.mark.parametrize('make', LONG_MESSAGES.values(), ids=LONG_MESSAGES)
def test_two_million_characters_are_gone_through_once(small: SmallReader, make: Callable[[int], str]) -> None:
    message = make(2_000_000)
    assert small.code_in(message) == code_in(message)


@pytest.mark.parametrize('message', ['Hoi! https://kring.example/#KR2P000 groetjes', 'KR9', 'Hoi!\nKR3P0'])
def test_a_link_of_later_in_a_message_asks_for_a_newer_app(small: SmallReader, message: str) -> None:
    assert small.read(small.code_in(message), TODAY) == ShareFault.NEWER


def test_white_space_is_the_same(small: SmallReader) -> None:
    """What every language has for a space of its own, and what looks like one."""
    for space in (*SPACES, '\ufeff', '\u180e', '\u200b', '\u2060', '\x00', '\x08', '\x0e', '\x1b', '\x7f', '\x86'):
        reads_alike(small, f'{space}{EXAMPLES[0].payload}{space}')
        message = f'Hoi!{space}{EXAMPLES[0].payload}{space}groetjes'
        assert small.code_in(message) == code_in(message)
        assert (code_in(message) == EXAMPLES[0].payload) is (space in SPACES)
