"""Sealing on a phone: WebCrypto (``web/sealing.js``)."""

from typing import Protocol

from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.sealer import NoSealingError


class JsSealer(Protocol):
    """The JavaScript side. Bytes are hexadecimal digits; each call gives a fault, or '', and what was made."""

    async def newKey(self) -> list[str]:  # noqa: N802 - its name in JavaScript
        """The public half of a new key."""

    async def seal(self, key: str, info: str, aad: str, plain: str) -> list[str]:
        """The encapsulated key, and the ciphertext."""

    async def open(self, enc: str, info: str, aad: str, sealed: str) -> list[str]:
        """What was sealed."""

    async def dropKey(self) -> list[str]:  # noqa: N802 - its name in JavaScript
        """Nothing but the fault."""


class DeviceSealer:
    """See ``pwa.sharing.sealer.Sealer``."""

    def __init__(self, js: JsSealer) -> None:
        self._js = js

    async def new_key(self) -> bytes:
        """See ``Sealer.new_key``."""
        (key,) = _made(await self._js.newKey())
        return key

    async def seal(self, key: bytes, info: bytes, aad: bytes, plaintext: bytes) -> tuple[bytes, bytes]:
        """See ``Sealer.seal``."""
        enc, ciphertext = _made(await self._js.seal(key.hex(), info.hex(), aad.hex(), plaintext.hex()))
        return enc, ciphertext

    async def open(self, enc: bytes, info: bytes, aad: bytes, ciphertext: bytes) -> bytes:
        """See ``Sealer.open``."""
        (plaintext,) = _made(await self._js.open(enc.hex(), info.hex(), aad.hex(), ciphertext.hex()))
        return plaintext

    async def drop_key(self) -> None:
        """See ``Sealer.drop_key``."""
        _made(await self._js.dropKey())


def _made(answer: list[str]) -> list[bytes]:
    fault, *made = answer
    if fault == 'none':
        raise NoSealingError
    if fault:
        raise ShareError(ShareFault.KEY)
    return [bytes.fromhex(digits) for digits in made]
