"""Whatever is scanned, pasted or made to harm: an overview or a reason, never anything else."""

import tracemalloc
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from pwa.domain.overview import Overview
from pwa.sharing import base41, body, cbor
from pwa.sharing.cbor import Value
from pwa.sharing.codec import decode, encode
from pwa.sharing.errors import ShareError, ShareFault
from tests.sharing.examples import EXAMPLES
from tests.sharing.strategies import payload_around, plain_payload

DAY = date(2026, 3, 2)

ANY_TEXT = st.text(st.characters(), max_size=60)  # lone surrogates and control characters too
PAYLOADS = st.sampled_from([example.payload for example in EXAMPLES])
BODIES = st.sampled_from([cbor.decode(example.body) for example in EXAMPLES])
ANY_BODY = st.tuples(st.sampled_from([b'', b'\x8b\x01', b'\x8c\x02']), st.binary(max_size=80)).map(b''.join)
NUMBERS = st.integers(0, 2**64 - 1) | st.integers(0, 30)
SCALARS = NUMBERS | st.binary(max_size=6) | ANY_TEXT.map(lambda text: text.encode(errors='ignore').decode())
VALUES: SearchStrategy[Value] = SCALARS | st.lists(SCALARS | st.lists(SCALARS, max_size=3).map(tuple), max_size=12).map(
    tuple
)


def outcome(text: str) -> Overview | ShareFault:
    """What reading comes to; any other error fails the test."""
    try:
        return decode(text, DAY)
    except ShareError as error:
        return error.fault


@st.composite
def altered(draw: DrawFn, payloads: SearchStrategy[str]) -> str:
    """A payload with some of its characters put in, left out or replaced."""
    payload = draw(payloads)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(payload)))
        left_out = draw(st.integers(0, 3))
        payload = payload[:at] + draw(st.text(base41.ALPHABET, max_size=3) | ANY_TEXT) + payload[at + left_out :]
    return payload


@st.composite
def replaced(draw: DrawFn, bodies: SearchStrategy[Value]) -> Value:
    """A body in which one value, somewhere, is another."""
    value = draw(bodies)
    if not isinstance(value, tuple) or not value or draw(st.integers(0, 5)) == 0:
        return draw(VALUES)
    at = draw(st.integers(0, len(value) - 1))
    return *value[:at], draw(replaced(st.just(value[at]))), *value[at + 1 :]


@given(ANY_TEXT)
def test_any_text(text: str) -> None:
    assert isinstance(outcome(text), ShareFault)


@given(st.sampled_from(['KR1P', '#KR1P', 'KR1', 'KR', 'kr1p']), ANY_TEXT | st.text(base41.ALPHABET, max_size=60))
def test_any_text_behind_our_mark(mark: str, text: str) -> None:
    assert isinstance(outcome(mark + text), ShareFault)


@given(altered(PAYLOADS))
@settings(max_examples=300)
def test_a_payload_that_was_tampered_with(payload: str) -> None:
    outcome(payload)


@given(st.binary(max_size=80))
def test_any_bytes_with_a_check_that_is_right(content: bytes) -> None:
    outcome(plain_payload(content))


@given(st.sampled_from([0, 1]), st.integers(0, 65_535), st.binary(max_size=80))
@settings(max_examples=200)
def test_any_deflate(dictionary: int, last_day: int, packed: bytes) -> None:
    outcome(plain_payload(bytes([0, dictionary]) + last_day.to_bytes(2) + packed))


@given(ANY_BODY)
@settings(max_examples=200)
def test_any_bytes_as_a_body(content: bytes) -> None:
    assert isinstance(outcome(payload_around(content)), ShareFault)


@given(replaced(BODIES))
@settings(max_examples=500)
def test_a_body_with_another_value_in_it_has_no_second_writing(value: Value) -> None:
    content = cbor.encode(value)
    seen = outcome(payload_around(content))
    assert isinstance(seen, ShareFault) or body.to_bytes(seen) == content
    assert isinstance(seen, ShareFault) or decode(encode(seen), DAY) == seen


def test_ten_million_characters_take_no_more_room_than_they_have() -> None:
    text = 'KR1P' + '0' * 10_000_000
    tracemalloc.start()
    assert outcome(text) is ShareFault.TOO_BIG
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000


def test_as_many_lines_as_unfold_from_one_code_take_little_room() -> None:
    lines = '\n' * 8_000
    content = cbor.encode((1, 20_514, 'Noor', 0, (lines, *[''] * 13), *[''] * 6))
    tracemalloc.start()
    assert outcome(payload_around(content)) is ShareFault.TOO_BIG
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 500_000
