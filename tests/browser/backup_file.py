"""The file of a backup by other code than the app's: as ``pwa/storage/BACKUP.md`` describes it, and nothing more."""

import hashlib
import json
import struct
import unicodedata
from dataclasses import dataclass, replace

from argon2 import low_level
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b'KRINGBACKUP'
HEAD = struct.Struct('>11s B III 16s I 12s')
SUM_BYTES = 32


@dataclass(frozen=True)
class Head:
    """What stands before what is encrypted."""

    magic: bytes = MAGIC
    version: int = 1
    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1
    salt: bytes = bytes(range(16))
    record: int = 2
    nonce: bytes = bytes(range(12))

    def to_bytes(self) -> bytes:
        """As it stands in the file."""
        cost = (self.memory, self.passes, self.lanes)
        return HEAD.pack(self.magic, self.version, *cost, self.salt, self.record, self.nonce)

    @classmethod
    def of(cls, file: bytes) -> 'Head':
        """The head of a file."""
        return cls(*HEAD.unpack(file[: HEAD.size]))


def make(content: object, words: str, head: Head | None = None) -> bytes:
    """A backup."""
    head = head or Head()
    inside = json.dumps(content, ensure_ascii=False).encode()
    return summed(head.to_bytes() + _cipher(words, head).encrypt(head.nonce, inside, head.to_bytes()))


def opened(file: bytes, words: str) -> dict[str, str]:
    """What a backup holds.

    Raises:
        InvalidTag: the words are others.
    """
    assert is_whole(file)
    body = file[:-SUM_BYTES]
    head = Head.of(body)
    inside = _cipher(words, head).decrypt(head.nonce, body[HEAD.size :], body[: HEAD.size])
    content: dict[str, str] = json.loads(inside)
    return content


def is_whole(file: bytes) -> bool:
    """Whether its sum is right."""
    return summed(file[:-SUM_BYTES]) == file


def with_head(file: bytes, **parts: object) -> bytes:
    """The same file with another head and the right sum, which then opens by no words at all."""
    head = replace(Head.of(file), **parts)  # type: ignore[arg-type] # the parts of a head, by name
    return summed(head.to_bytes() + file[HEAD.size : -SUM_BYTES])


def summed(body: bytes) -> bytes:
    """With the sum at its end."""
    return body + hashlib.sha256(body).digest()


def _cipher(words: str, head: Head) -> AESGCM:
    key = low_level.hash_secret_raw(
        unicodedata.normalize('NFKC', words).strip().encode(),
        head.salt,
        time_cost=head.passes,
        memory_cost=head.memory,
        parallelism=head.lanes,
        hash_len=32,
        type=low_level.Type.ID,
        version=0x13,
    )
    return AESGCM(key)
