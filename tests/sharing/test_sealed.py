"""What a sealed code says without its key, and what is refused."""

import pytest

from pwa.sharing import frame, sealed
from pwa.sharing.codec import decode
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.sealed import Sealed
from tests.sharing.examples import example

KEY, ENC, CIPHERTEXT = bytes(range(32)), bytes(range(32, 64)), bytes(16)
ONE = example('one_person')


def fault_of(read: Frame) -> ShareFault:
    with pytest.raises(ShareError) as caught:
        sealed.read(read)
    return caught.value.fault


def test_it_names_its_key_and_nothing_else() -> None:
    written = sealed.write(KEY, ENC, CIPHERTEXT)
    found = sealed.read(frame.read(frame.write(written)))
    assert found == Sealed(bytes.fromhex('630d'), ENC, CIPHERTEXT)
    sealed.check_key(found, KEY)


def test_what_is_sealed_is_an_overview_with_its_last_day() -> None:
    assert sealed.overview_of(sealed.plaintext(ONE.overview), ONE.opened_on) == ONE.overview


def test_what_is_sealed_for_another_key_is_told_so() -> None:
    with pytest.raises(ShareError) as caught:
        sealed.check_key(sealed.read(sealed.write(KEY, ENC, CIPHERTEXT)), bytes(32))
    assert caught.value.fault is ShareFault.KEY


def test_without_a_key_a_sealed_code_says_that_it_is_sealed() -> None:
    with pytest.raises(ShareError) as caught:
        decode(frame.write(sealed.write(KEY, ENC, CIPHERTEXT)), ONE.opened_on)
    assert caught.value.fault is ShareFault.KEY


@pytest.mark.parametrize(
    ('body', 'fault'),
    [(b'', ShareFault.BROKEN), (bytes(50), ShareFault.BROKEN), (b'\1' + bytes(60), ShareFault.NEWER)],
)
def test_what_can_not_be_is_refused(body: bytes, fault: ShareFault) -> None:
    assert fault_of(Frame(FrameType.SEALED, body)) is fault


def test_only_sealed_codes_are_sealed() -> None:
    assert fault_of(Frame(FrameType.PLAIN, bytes(60))) is ShareFault.SHAPE
