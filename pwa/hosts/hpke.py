"""HPKE on a computer: RFC 9180 in base mode, out of the primitives of ``cryptography``.

A phone has ``@hpke/core`` and its browser's primitives (``web/sealing.js``). ``cryptography`` brings HPKE itself, but
without additional data, which a sealed code is bound to; the tests hold this file against it where there is none, and
both sides against the published vectors, additional data and all.
"""

from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

KEM, KDF = 0x0020, 0x0001
AES_128_GCM, AES_256_GCM = 0x0001, 0x0002

_KEY_SIZES = {AES_128_GCM: 16, AES_256_GCM: 32}
_HASH_SIZE = 32
_NONCE_SIZE = 12
_BASE_MODE = b'\0'


class HpkeError(Exception):
    """It was sealed for another key, or altered, or the key keeps nothing secret."""


@dataclass(frozen=True)
class Suite:
    """DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and an AEAD by its number in RFC 9180."""

    aead: int = AES_256_GCM

    def seal(
        self, public_key: bytes, info: bytes, aad: bytes, plaintext: bytes, ephemeral: X25519PrivateKey | None = None
    ) -> tuple[bytes, bytes]:
        """Seals for a public key of 32 bytes.

        Args:
            public_key: whose it will be.
            info: what it is for.
            aad: what it is bound to.
            plaintext: what is sealed.
            ephemeral: the key of this one message; a fresh one unless a known answer is wanted.

        Returns:
            The encapsulated key (32 bytes), and the ciphertext with its tag.

        Raises:
            HpkeError: the key keeps nothing secret.
        """
        own = ephemeral or X25519PrivateKey.generate()
        enc = own.public_key().public_bytes_raw()
        key, nonce = self._schedule(_shared(own, public_key, enc + public_key), info)
        return enc, AESGCM(key).encrypt(nonce, plaintext, aad)

    def open(self, private_key: X25519PrivateKey, enc: bytes, info: bytes, aad: bytes, ciphertext: bytes) -> bytes:
        """What was sealed for this key.

        Raises:
            HpkeError: it was not, or it was altered.
        """
        own = private_key.public_key().public_bytes_raw()
        key, nonce = self._schedule(_shared(private_key, enc, enc + own), info)
        try:
            return AESGCM(key).decrypt(nonce, ciphertext, aad)
        except InvalidTag as error:
            raise HpkeError from error

    def _schedule(self, shared_secret: bytes, info: bytes) -> tuple[bytes, bytes]:
        """Key and nonce (RFC 9180, 5.1); there is no pre-shared key in base mode."""
        suite = b'HPKE' + b''.join(number.to_bytes(2) for number in (KEM, KDF, self.aead))
        context = _BASE_MODE + _extract(b'', suite, b'psk_id_hash', b'') + _extract(b'', suite, b'info_hash', info)
        secret = _extract(shared_secret, suite, b'secret', b'')
        key = _expand(secret, suite, b'key', context, _KEY_SIZES[self.aead])
        return key, _expand(secret, suite, b'base_nonce', context, _NONCE_SIZE)


def _shared(own: X25519PrivateKey, other: bytes, context: bytes) -> bytes:
    """The shared secret of DHKEM (RFC 9180, 4.1)."""
    try:
        exchanged = own.exchange(X25519PublicKey.from_public_bytes(other))
    except ValueError as error:  # all zero: the point is of low order
        raise HpkeError from error
    suite = b'KEM' + KEM.to_bytes(2)
    return _expand(_extract(b'', suite, b'eae_prk', exchanged), suite, b'shared_secret', context, _HASH_SIZE)


def _extract(salt: bytes, suite: bytes, label: bytes, material: bytes) -> bytes:
    return HKDF.extract(SHA256(), salt or None, b'HPKE-v1' + suite + label + material)


def _expand(secret: bytes, suite: bytes, label: bytes, info: bytes, size: int) -> bytes:
    labelled = size.to_bytes(2) + b'HPKE-v1' + suite + label + info
    return HKDFExpand(SHA256(), size, labelled).derive(secret)
