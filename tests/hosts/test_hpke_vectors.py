"""The published vectors of RFC 9180, through what seals on a computer and through what seals on a phone."""

import json
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.hosts.hpke import AES_128_GCM, AES_256_GCM, KDF, KEM, HpkeError, Suite
from pwa.setup import node

FILE = Path(__file__).with_name('hpke_vectors.json')
VECTORS: list[dict[str, str | int]] = json.loads(FILE.read_text(encoding='utf-8'))['vectors']
SCRIPT = FILE.with_suffix('.mjs')

PER_SUITE = pytest.mark.parametrize('vector', VECTORS, ids=lambda vector: f'aead {vector["aead_id"]}')


def of(vector: dict[str, str | int], name: str) -> bytes:
    return bytes.fromhex(str(vector[name]))


def key(vector: dict[str, str | int], name: str) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(of(vector, name))


def test_there_is_one_for_the_suite_of_a_sealed_code() -> None:
    assert [vector['aead_id'] for vector in VECTORS] == [AES_128_GCM, AES_256_GCM]
    assert {(vector['mode'], vector['kem_id'], vector['kdf_id']) for vector in VECTORS} == {(0, KEM, KDF)}
    assert Suite() == Suite(AES_256_GCM)


@PER_SUITE
def test_a_computer_seals_and_opens_as_the_rfc_does(vector: dict[str, str | int]) -> None:
    suite, info, aad = Suite(int(vector['aead_id'])), of(vector, 'info'), of(vector, 'aad')
    sealed = suite.seal(of(vector, 'pkRm'), info, aad, of(vector, 'pt'), key(vector, 'skEm'))
    assert sealed == (of(vector, 'enc'), of(vector, 'ct'))
    assert suite.open(key(vector, 'skRm'), of(vector, 'enc'), info, aad, of(vector, 'ct')) == of(vector, 'pt')
    with pytest.raises(HpkeError):
        suite.open(key(vector, 'skRm'), of(vector, 'enc'), info, aad + b'\0', of(vector, 'ct'))


@pytest.fixture(scope='module')
def on_a_phone() -> list[list[list[str]]]:
    run = subprocess.run(
        [node.program(), SCRIPT], input=json.dumps(VECTORS), capture_output=True, encoding='utf-8', check=True
    )
    told: list[list[list[str]]] = json.loads(run.stdout)
    return told


@pytest.mark.parametrize('at', range(len(VECTORS)))
def test_a_phone_seals_and_opens_as_the_rfc_does(on_a_phone: list[list[list[str]]], at: int) -> None:
    sealed, opened, altered = on_a_phone[at]
    assert sealed == ['', VECTORS[at]['enc'], VECTORS[at]['ct']]
    assert opened == ['', VECTORS[at]['pt']]
    assert altered == ['key']
