"""Of CBOR only what a body needs is taken, each value in its one shortest form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pwa.sharing import cbor
from pwa.sharing.cbor import Value
from pwa.sharing.errors import ShareError, ShareFault

# From RFC 8949, appendix A.
KNOWN: list[tuple[Value, str]] = [
    (0, '00'),
    (23, '17'),
    (24, '1818'),
    (25, '1819'),
    (100, '1864'),
    (1000, '1903e8'),
    (1000000, '1a000f4240'),
    (1000000000000, '1b000000e8d4a51000'),
    (18446744073709551615, '1bffffffffffffffff'),
    (b'', '40'),
    (b'\x01\x02\x03\x04', '4401020304'),
    ('', '60'),
    ('IETF', '6449455446'),
    ('ü', '62c3bc'),
    ('水', '63e6b0b4'),
    ('𐅑', '64f0908591'),
    ((), '80'),
    ((1, (2, 3), (4, 5)), '8301820203820405'),
    (tuple(range(1, 26)), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'),
]

REFUSED = {
    'nothing': '',
    'a negative number': '20',
    'a float': 'f90000',
    'not a number': 'f97e00',
    'false': 'f4',
    'null': 'f6',
    'undefined': 'f7',
    'a tag': 'c11a514b67b0',
    'a map': 'a10102',
    'an empty map': 'a0',
    'bytes without an end': '5f42010243030405ff',
    'a text without an end': '7f657374726561646d696e67ff',
    'an array without an end': '9f0102ff',
    'a stop alone': 'ff',
    'a kept length': '1c',
    'a number longer than needed': '1800',
    'a number longer than needed in 2 bytes': '190017',
    'a number longer than needed in 4 bytes': '1a0000ffff',
    'a number longer than needed in 8 bytes': '1b00000000ffffffff',
    'a length longer than needed': '580100',
    'a number cut off': '19ff',
    'bytes cut off': '44010203',
    'an array cut off': '8301',
    'an array of more values than there can be': '9bffffffffffffffff',
    'a text that is no UTF-8': '61ff',
    'a text with half a surrogate pair': '63eda080',
    'something behind the end': '0000',
    'four arrays in each other': '81818180',
}


@pytest.mark.parametrize(('value', 'written'), KNOWN)
def test_values_are_written_as_the_standard_says(value: Value, written: str) -> None:
    assert cbor.encode(value).hex() == written
    assert cbor.decode(bytes.fromhex(written)) == value


@pytest.mark.parametrize('written', REFUSED.values(), ids=REFUSED.keys())
def test_everything_else_is_refused(written: str) -> None:
    with pytest.raises(ShareError) as caught:
        cbor.decode(bytes.fromhex(written))
    assert caught.value.fault is ShareFault.SHAPE


def test_three_arrays_in_each_other_are_the_most() -> None:
    assert cbor.decode(bytes.fromhex('818180')) == (((),),)


@given(st.binary(max_size=40))
def test_what_is_taken_has_no_other_writing(data: bytes) -> None:
    value = _decoded(data)
    assert value is None or cbor.encode(value) == data


def _decoded(data: bytes) -> Value | None:
    try:
        return cbor.decode(data)
    except ShareError:
        return None


def test_the_first_value_is_read_whatever_follows() -> None:
    assert cbor.first_of_array(bytes.fromhex('8302f6a0')) == 2


@pytest.mark.parametrize('written', ['', '80', '02', '81', '8120', '6101'])
def test_without_a_first_value_nothing_is_read(written: str) -> None:
    with pytest.raises(ShareError) as caught:
        cbor.first_of_array(bytes.fromhex(written))
    assert caught.value.fault is ShareFault.SHAPE
