"""Sealed codes on a computer: for ``python3 pwa show --to`` and ``read --key``, and for ``dev``."""

from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.domain.overview import Overview
from pwa.hosts.hpke import HpkeError, Suite
from pwa.sharing import frame, key_offer, sealed
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame
from pwa.sharing.key_offer import KeyOffer

_PRIVATE = 0o600


class ComputerSealer:
    """See ``pwa.sharing.sealer.Sealer``."""

    def __init__(self) -> None:
        self._key: X25519PrivateKey | None = None

    async def new_key(self) -> bytes:
        """See ``Sealer.new_key``."""
        self._key = X25519PrivateKey.generate()
        return self._key.public_key().public_bytes_raw()

    async def seal(self, key: bytes, info: bytes, aad: bytes, plaintext: bytes) -> tuple[bytes, bytes]:
        """See ``Sealer.seal``."""
        try:
            return Suite().seal(key, info, aad, plaintext)
        except HpkeError as error:
            raise ShareError(ShareFault.KEY) from error

    async def open(self, enc: bytes, info: bytes, aad: bytes, ciphertext: bytes) -> bytes:
        """See ``Sealer.open``."""
        if self._key is None:
            raise ShareError(ShareFault.KEY)
        try:
            return Suite().open(self._key, enc, info, aad, ciphertext)
        except HpkeError as error:
            raise ShareError(ShareFault.KEY) from error

    async def drop_key(self) -> None:
        """See ``Sealer.drop_key``."""
        self._key = None


def new_key(file: Path, today: date, label: str = '') -> str:
    """Makes a key, keeps its private half, and gives the payload of its offer.

    Args:
        file: where the private half is kept, 64 hexadecimal digits that only its owner can read.
        today: the day on which the offer still holds.
        label: who offers it.

    Raises:
        FileExistsError: there is a file already; a key is never written over.
        ShareError: the label is too long.
    """
    private = X25519PrivateKey.generate()
    payload = key_offer.write(KeyOffer(private.public_key().public_bytes_raw(), today, label))
    file.touch(mode=_PRIVATE, exist_ok=False)
    file.write_text(private.private_bytes_raw().hex() + '\n', encoding='ascii')
    return payload


def key_of(digits: str) -> X25519PrivateKey:
    """The key in the text of a file that ``new_key`` wrote.

    Raises:
        ShareError: ``KEY``: it holds no key.
    """
    try:
        return X25519PrivateKey.from_private_bytes(bytes.fromhex(digits))
    except ValueError as error:
        raise ShareError(ShareFault.KEY) from error


def seal(overview: Overview, offer: KeyOffer) -> Frame:
    """The overview, sealed for who showed the offer.

    Raises:
        ShareError: a reader would refuse it.
    """
    content = sealed.plaintext(overview)
    try:
        enc, ciphertext = Suite().seal(offer.key, sealed.INFO, sealed.additional_data(offer.id), content)
    except HpkeError as error:
        raise ShareError(ShareFault.KEY) from error
    return sealed.write(offer.key, enc, ciphertext)


def open_sealed(read: Frame, key: X25519PrivateKey, today: date) -> Overview:
    """The overview in a frame of type S.

    Raises:
        ShareError: ``KEY`` where it was sealed for another key or altered, or what else is wrong.
    """
    found = sealed.read(read)
    sealed.check_key(found, key.public_key().public_bytes_raw())
    try:
        content = Suite().open(key, found.enc, sealed.INFO, sealed.additional_data(found.key_id), found.ciphertext)
    except HpkeError as error:
        raise ShareError(ShareFault.KEY) from error
    return sealed.overview_of(content, today)


def offer_in(payload: str, today: date) -> KeyOffer:
    """The offer in a payload.

    Raises:
        ShareError: it is none.
    """
    return key_offer.read(frame.read(payload), today)
