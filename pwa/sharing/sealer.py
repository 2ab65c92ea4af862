"""The seam between sealed codes and what seals them: the browser on a phone, ``cryptography`` on a computer."""

from typing import Protocol


class NoSealingError(Exception):
    """This browser has no X25519, so nothing can be sealed or received sealed with it."""


class Sealer(Protocol):
    """HPKE in base mode, with the suite of ``pwa.sharing.sealed``."""

    async def new_key(self) -> bytes:
        """Makes a key for one hand-over, in place of the one before; at the latest it is gone when the app closes.

        Returns:
            Its public half, 32 bytes.

        Raises:
            NoSealingError: it can't.
        """

    async def seal(self, key: bytes, info: bytes, aad: bytes, plaintext: bytes) -> tuple[bytes, bytes]:
        """Seals for a public key.

        Returns:
            The encapsulated key (32 bytes), and the ciphertext with its tag.

        Raises:
            NoSealingError: it can't.
            ShareError: ``KEY``: the key keeps nothing secret.
        """

    async def open(self, enc: bytes, info: bytes, aad: bytes, ciphertext: bytes) -> bytes:
        """What was sealed for the key that was made last.

        Raises:
            ShareError: ``KEY``: it was not, or it was altered.
        """

    async def drop_key(self) -> None:
        """Forgets the key that was made last: nothing that was sealed for it opens any more."""
