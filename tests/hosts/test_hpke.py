"""HPKE, held against another implementation; ``test_hpke_vectors.py`` holds it against RFC 9180."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.hosts.hpke import HpkeError, Suite

INFO, AAD, TEXT = b'KR1S', b'S\0ab', b'Oma past op'


def key_of(digits: str) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(bytes.fromhex(digits))


EPHEMERAL = key_of('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736')
RECEIVER = key_of('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8')

OTHER = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def test_another_implementation_opens_what_we_seal() -> None:
    receiver = X25519PrivateKey.generate()
    enc, sealed = Suite().seal(receiver.public_key().public_bytes_raw(), INFO, b'', TEXT)
    assert OTHER.decrypt(enc + sealed, receiver, info=INFO) == TEXT


def test_we_open_what_another_implementation_seals() -> None:
    receiver = X25519PrivateKey.generate()
    both = OTHER.encrypt(TEXT, receiver.public_key(), info=INFO)
    assert Suite().open(receiver, both[:32], INFO, b'', both[32:]) == TEXT


@dataclass(frozen=True)
class Given:
    """All that opening takes."""

    key: X25519PrivateKey
    enc: bytes
    info: bytes
    aad: bytes
    ciphertext: bytes

    def open(self) -> bytes:
        return Suite().open(self.key, self.enc, self.info, self.aad, self.ciphertext)


@pytest.fixture
def given() -> Given:
    enc, ciphertext = Suite().seal(RECEIVER.public_key().public_bytes_raw(), INFO, AAD, TEXT)
    return Given(RECEIVER, enc, INFO, AAD, ciphertext)


def flipped(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:]


def altered(given: Given, part: str) -> Given:
    changes: dict[str, Any] = {part: flipped(getattr(given, part))}
    return replace(given, **changes)


def test_what_is_sealed_opens(given: Given) -> None:
    assert given.open() == TEXT


@pytest.mark.parametrize('part', ['enc', 'info', 'aad', 'ciphertext'])
def test_what_is_altered_does_not_open(given: Given, part: str) -> None:
    with pytest.raises(HpkeError):
        altered(given, part).open()


def test_what_is_for_another_does_not_open(given: Given) -> None:
    with pytest.raises(HpkeError):
        replace(given, key=EPHEMERAL).open()


@pytest.mark.parametrize('weak', ['00' * 32, '01' + '00' * 31])
def test_a_point_of_low_order_is_refused(weak: str) -> None:
    with pytest.raises(HpkeError):
        Suite().seal(bytes.fromhex(weak), INFO, AAD, TEXT)
    with pytest.raises(HpkeError):
        Suite().open(RECEIVER, bytes.fromhex(weak), INFO, AAD, bytes(40))
