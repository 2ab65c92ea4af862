import gzip
import json
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path

import brotli
import httpx
import pytest

from pwa.hosts import static
from pwa.hosts.build import files, hosting, policy

ROOT = Path(__file__).parents[2]
SCRIPT = b'console.log("Kring");' * 20
HASHED = 'f/app.0123456789.js'


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """What a build wrote, in small, beside a file that is nobody's business."""
    folder = tmp_path / 'dist'
    (tmp_path / 'secret.txt').write_text('secret')
    for name, content in {
        'index.html': b'<h1>Kring</h1>',
        'sw.js': SCRIPT,
        'manifest.webmanifest': b'{}',
        'f/pyodide-0123456789/pyodide.asm.wasm': b'\0asm',
        'f/pyodide-0123456789/pyodide.asm.mjs': SCRIPT,
        'f/snapshot.0123456789.bin': b'\0',
        HASHED: SCRIPT,
        f'{HASHED}.br': brotli.compress(SCRIPT),
        f'{HASHED}.gz': gzip.compress(SCRIPT),
        'build.json': json.dumps({'base': ''}).encode(),
    }.items():
        files.write(folder / name, content)
    return folder


Get = Callable[..., Awaitable[httpx.Response]]


@pytest.fixture
def get(dist: Path) -> Get:
    """Asks the site for a path."""

    async def get(path: str, *, base: str = '', accepts: str = '') -> httpx.Response:
        transport = httpx.ASGITransport(static.site(dist, base))
        async with httpx.AsyncClient(transport=transport, base_url='http://127.0.0.1') as client:
            return await client.get(path, headers={'Accept-Encoding': accepts})

    return get


@pytest.mark.parametrize(
    ('accepts', 'encoding'),
    [('gzip, deflate, br, zstd', 'br'), ('gzip, deflate', 'gzip'), ('identity', None), ('', None)],
)
async def test_the_smallest_copy_that_the_browser_reads_is_sent(get: Get, accepts: str, encoding: str | None) -> None:
    answer = await get(f'/{HASHED}', accepts=accepts)
    assert answer.headers.get('content-encoding') == encoding
    assert answer.content == SCRIPT
    assert answer.headers['content-type'].startswith('text/javascript')
    assert answer.headers['vary'] == 'Accept-Encoding'


async def test_a_file_without_a_copy_is_sent_as_it_is(get: Get) -> None:
    answer = await get('/sw.js', accepts='br, gzip')
    assert 'content-encoding' not in answer.headers
    assert answer.content == SCRIPT


@pytest.mark.parametrize('path', ['/', '/sw.js', '/mens/1', f'/{HASHED}'])
async def test_every_file_has_the_headers_of_a_good_host(get: Get, path: str) -> None:
    headers = (await get(path)).headers
    assert {name: headers[name] for name in policy.headers()} == policy.headers()


@pytest.mark.parametrize(
    ('path', 'caching'),
    [
        (f'/{HASHED}', hosting.FOREVER),
        ('/f/pyodide-0123456789/pyodide.asm.wasm', hosting.FOREVER),
        ('/', hosting.ALWAYS_ASK),
        ('/mens/1', hosting.ALWAYS_ASK),
        ('/sw.js', hosting.ALWAYS_ASK),
        ('/manifest.webmanifest', hosting.ALWAYS_ASK),
    ],
)
async def test_only_what_never_changes_is_kept_unasked(get: Get, path: str, caching: str) -> None:
    assert (await get(path)).headers['cache-control'] == caching


@pytest.mark.parametrize(
    ('path', 'kind'),
    [
        ('/', 'text/html'),
        ('/manifest.webmanifest', 'application/manifest+json'),
        ('/f/pyodide-0123456789/pyodide.asm.wasm', 'application/wasm'),
        ('/f/pyodide-0123456789/pyodide.asm.mjs', 'text/javascript'),
        ('/f/snapshot.0123456789.bin', 'application/octet-stream'),
    ],
)
async def test_a_file_is_sent_as_what_it_is(get: Get, path: str, kind: str) -> None:
    assert (await get(path)).headers['content-type'].partition(';')[0] == kind


@pytest.mark.parametrize(
    'path', ['/', '/mens/1', '/mens/1/geven', '/f', '/nergens.html', '/a%20b', '/%00', f'/{"a" * 300}']
)
async def test_every_route_is_the_one_page(get: Get, path: str) -> None:
    answer = await get(path)
    assert (answer.status_code, answer.text) == (200, '<h1>Kring</h1>')


@pytest.mark.parametrize('path', ['/f/app.9999999999.js', '/f/', '/f/nothing/at.all'])
async def test_a_file_of_another_version_is_not_the_page(get: Get, path: str) -> None:
    answer = await get(path)
    assert (answer.status_code, answer.content) == (404, b'')
    assert 'cache-control' not in answer.headers


@pytest.mark.parametrize(
    'path',
    [
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/f/%2e%2e/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '//etc/passwd',
        '/%2fetc/passwd',
    ],
)
@pytest.mark.parametrize('base', ['', '/kring'])
async def test_nothing_beside_the_folder_is_sent(get: Get, path: str, base: str) -> None:
    answer = await get(f'http://127.0.0.1{base}{path}', base=base)
    assert 'secret' not in answer.text
    assert 'root:' not in answer.text


async def test_a_link_out_of_the_folder_is_not_followed(get: Get, dist: Path) -> None:
    (dist / 'out.txt').symlink_to(dist.parent / 'secret.txt')
    assert (await get('/out.txt')).text == '<h1>Kring</h1>'


async def test_it_works_under_a_path_of_the_host(get: Get) -> None:
    assert (await get('/kring/mens/1', base='/kring')).text == '<h1>Kring</h1>'
    assert (await get(f'/kring/{HASHED}', base='/kring')).content == SCRIPT
    assert (await get('/other', base='/kring')).status_code == 404


@pytest.mark.parametrize('path', ['/', '/kring'])
async def test_the_way_to_a_sub_path_is_shown(get: Get, path: str) -> None:
    answer = await get(path, base='/kring')
    assert (answer.is_redirect, answer.headers['location']) == (True, '/kring/')


@pytest.mark.parametrize('base', ['', '/kring'])
def test_it_tells_its_address_once_it_answers(dist: Path, base: str) -> None:
    (dist / 'build.json').write_text(json.dumps({'base': base}))
    serve = f'from pathlib import Path; from pwa.hosts import static; static.serve(Path({str(dist)!r}), 0, print)'
    with subprocess.Popen([sys.executable, '-uc', serve], cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        address = server.stdout.readline().strip()
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
            page = answer.read()
        server.terminate()
    assert address.startswith('http://127.0.0.1:')
    assert address.endswith(f'{base}/')
    assert page == b'<h1>Kring</h1>'


def test_a_port_that_is_taken_is_an_error(dist: Path) -> None:
    with socket.create_server(('127.0.0.1', 0)) as taken, pytest.raises(OSError, match='in use'):
        static.serve(dist, taken.getsockname()[1], lambda _: pytest.fail('it is taken'))


def test_a_folder_without_a_build_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        static.serve(tmp_path, 0, lambda _: pytest.fail('there is nothing to serve'))
