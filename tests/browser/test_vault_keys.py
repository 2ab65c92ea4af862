"""Known answers: what our own functions give in a browser is what the standards and other programs give.

Argon2id: the vector of RFC 9106, section 5.3, has associated data, which hash-wasm does not take. So argon2-cffi is
held against that vector, and ours against argon2-cffi, with the very cost that a code has.
AES-GCM: test case 16 of "The Galois/Counter Mode of Operation" (McGrew and Viega), as submitted to NIST.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from argon2 import low_level
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.browser import host, scripts
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page

VERSION = 0x13

RFC_9106 = bytes.fromhex('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')

KEY = 'feffe9928665731c6d6a8f9467308308' * 2
NONCE = 'cafebabefacedbaddecaf888'
ABOUT = 'feedfacedeadbeeffeedfacedeadbeefabaddad2'
PLAIN = (
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72'
    '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
)
SEALED = (
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa'
    '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662'
    '76fc6ece0f4e1768cddf8853bb2d551b'
)

HEX = """const bytes = (hex) => new Uint8Array(hex.match(/../g).map((two) => parseInt(two, 16)));
  const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');"""
SEAL = """(async () => {{
  {hex}
  const keys = await import('/keys.js');
  const key = await keys.keyOf(bytes('{key}'));
  return hex(await keys.encrypt(key, bytes('{nonce}'), bytes('{about}'), bytes('{plain}')));
}})()"""
SEAL_BY_CODE = """(async () => {{
  {hex}
  const keys = await import('/keys.js');
  const cost = {{ ...keys.freshCost(), salt: bytes('{salt}') }};
  const key = await keys.codeKey('/argon.js', {code}, cost);
  const sealed = hex(await keys.encrypt(key, bytes('{nonce}'), bytes('{about}'), bytes('{plain}')));
  return {{ sealed, cost, secret: !key.extractable }};
}})()"""


@pytest.fixture(scope='module')
def scripts_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[host.Host]:
    with scripts.serving(tmp_path_factory.mktemp('scripts'), 'keys.js', 'argon.js') as serving:
        yield serving


@pytest.fixture
def page(browser: Browser, scripts_host: host.Host) -> Page:
    page = Page(browser, scripts_host.address)
    page.open()
    return page


def test_the_other_program_gives_the_answer_of_rfc_9106() -> None:
    ffi = low_level.ffi
    parts: dict[str, Any] = {
        'out': ffi.new('uint8_t[]', len(RFC_9106)),
        'pwd': ffi.new('uint8_t[]', bytes([1] * 32)),
        'salt': ffi.new('uint8_t[]', bytes([2] * 16)),
        'secret': ffi.new('uint8_t[]', bytes([3] * 8)),
        'ad': ffi.new('uint8_t[]', bytes([4] * 12)),
    }
    lengths = {'outlen': len(RFC_9106), 'pwdlen': 32, 'saltlen': 16, 'secretlen': 8, 'adlen': 12}
    cost = {'t_cost': 3, 'm_cost': 32, 'lanes': 4, 'threads': 1}
    rest = {'version': VERSION, 'allocate_cbk': ffi.NULL, 'free_cbk': ffi.NULL, 'flags': 0}
    context = ffi.new('argon2_context *', {**parts, **lengths, **cost, **rest})
    assert low_level.core(context, low_level.Type.ID.value) == 0
    assert bytes(ffi.buffer(parts['out'])) == RFC_9106


@pytest.mark.parametrize('code', ['271828', 'vier groene laarzen', 'Zoë 🐶'])
def test_a_code_gives_the_key_that_another_program_gives(page: Page, code: str) -> None:
    salt = '000102030405060708090a0b0c0d0e0f'
    ours = page.eval(
        SEAL_BY_CODE.format(hex=HEX, salt=salt, code=json.dumps(code), nonce=NONCE, about=ABOUT, plain=PLAIN)
    )
    cost = ours['cost']
    assert (cost['memory'], cost['passes'], cost['lanes']) >= (19 * 1024, 2, 1)
    assert ours['secret']
    key = low_level.hash_secret_raw(
        code.encode(),
        bytes.fromhex(salt),
        time_cost=cost['passes'],
        memory_cost=cost['memory'],
        parallelism=cost['lanes'],
        hash_len=32,
        type=low_level.Type.ID,
        version=VERSION,
    )
    theirs = AESGCM(key).encrypt(bytes.fromhex(NONCE), bytes.fromhex(PLAIN), bytes.fromhex(ABOUT))
    assert ours['sealed'] == theirs.hex()


def test_what_is_encrypted_is_as_nist_was_told(page: Page) -> None:
    assert page.eval(SEAL.format(hex=HEX, key=KEY, nonce=NONCE, about=ABOUT, plain=PLAIN)) == SEALED


def test_every_nonce_and_every_salt_is_another(page: Page) -> None:
    drawn = page.eval("""(async () => {
      const keys = await import('/keys.js');
      const key = await keys.keyOf(keys.freshKey());
      const nonces = await Promise.all([...Array(50)].map(async () =>
        String((await keys.seal(key, 'a', new Uint8Array(1))).nonce)));
      return [new Set(nonces).size, new Set([...Array(50)].map(() => String(keys.freshCost().salt))).size];
    })()""")
    assert drawn == [50, 50]
