"""What a browser seals opens in Python, and the other way round; no page can read the key that opens."""

from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pwa.hosts.hpke import Suite
from tests.browser import host, scripts
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page

INFO, AAD, TEXT = b'KR1S', b'S\0ab', b'Oma past op'
LOW_ORDER = ['00' * 32, '01' + '00' * 31, 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800']

REMEMBER_KEYS = """(() => {
  const make = crypto.subtle.generateKey.bind(crypto.subtle);
  window.keys = [];
  crypto.subtle.generateKey = async (...how) => (window.keys[window.keys.length] = await make(...how));
})()"""


@pytest.fixture(scope='module')
def scripts_host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[host.Host]:
    with scripts.serving(tmp_path_factory.mktemp('scripts'), 'sealing.js') as serving:
        yield serving


@pytest.fixture
def page(browser: Browser, scripts_host: host.Host) -> Page:
    page = Page(browser, scripts_host.address)
    page.open()
    return page


def asked(page: Page, name: str, *parts: bytes) -> list[str]:
    digits = ', '.join(f"'{part.hex()}'" for part in parts)
    answer: Any = page.eval(f"import('/sealing.js').then((sealing) => sealing.{name}({digits}))")
    return list(answer)


def test_python_opens_what_a_browser_seals(page: Page) -> None:
    key = X25519PrivateKey.generate()
    fault, enc, sealed = asked(page, 'seal', key.public_key().public_bytes_raw(), INFO, AAD, TEXT)
    assert fault == ''
    assert Suite().open(key, bytes.fromhex(enc), INFO, AAD, bytes.fromhex(sealed)) == TEXT


def test_a_browser_opens_what_python_seals_and_nothing_altered(page: Page) -> None:
    fault, public = asked(page, 'newKey')
    assert fault == ''
    enc, sealed = Suite().seal(bytes.fromhex(public), INFO, AAD, TEXT)
    assert asked(page, 'open', enc, INFO, AAD, sealed) == ['', TEXT.hex()]
    assert asked(page, 'open', enc, INFO, b'S\0ac', sealed) == ['key']
    assert asked(page, 'open', enc, INFO, AAD, sealed[:-1] + bytes([sealed[-1] ^ 1])) == ['key']
    asked(page, 'newKey')
    assert asked(page, 'open', enc, INFO, AAD, sealed) == ['key']


def test_a_key_that_was_dropped_opens_nothing(page: Page) -> None:
    _, public = asked(page, 'newKey')
    enc, sealed = Suite().seal(bytes.fromhex(public), INFO, AAD, TEXT)
    assert asked(page, 'open', enc, INFO, AAD, sealed) == ['', TEXT.hex()]
    assert asked(page, 'dropKey') == ['']
    assert asked(page, 'open', enc, INFO, AAD, sealed) == ['key']


def test_no_page_can_read_the_key_that_opens(page: Page) -> None:
    page.eval(REMEMBER_KEYS)
    assert asked(page, 'newKey')[0] == ''
    assert page.eval('window.keys.map((pair) => [pair.privateKey.type, pair.privateKey.extractable])') == [
        ['private', False]
    ]
    ways = ('pkcs8', 'jwk')
    refused = [page.eval(f"crypto.subtle.exportKey('{way}', window.keys[0].privateKey).catch(() => 0)") for way in ways]
    assert refused == [0, 0]


@pytest.mark.parametrize('kind', ['chromium'])
def test_nothing_opens_before_there_is_a_key(page: Page) -> None:
    assert asked(page, 'open', bytes(32), INFO, AAD, bytes(32)) == ['key']


@pytest.mark.parametrize('point', LOW_ORDER)
def test_a_point_of_low_order_is_refused(page: Page, point: str) -> None:
    assert asked(page, 'seal', bytes.fromhex(point), INFO, AAD, TEXT) == ['key']


@pytest.mark.parametrize('kind', ['chromium'])
def test_a_browser_without_such_keys_says_so(page: Page) -> None:
    page.eval("crypto.subtle.generateKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))")
    assert asked(page, 'newKey') == ['none']
    assert asked(page, 'seal', bytes(range(32)), INFO, AAD, TEXT) == ['none']
