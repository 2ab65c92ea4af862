import re
from fnmatch import fnmatchcase

import pytest

from pwa.hosts.build import hosting, policy

HEADERS = policy.headers()
BASES = ['', '/kring', '/apps/kring']


def sent(headers_file: str, path: str) -> dict[str, str]:
    """The headers that a static host sends with a path, by the rules of ``_headers``: each that fits, in order."""
    found: dict[str, str] = {}
    fits = False
    for line in headers_file.splitlines():
        if not line.startswith(' '):
            fits = fnmatchcase(path, line)
        elif fits:
            name, _, value = line.strip().partition(': ')
            assert name not in found, f'{name} would be sent twice'
            found[name] = value
    return found


@pytest.mark.parametrize('base', BASES)
def test_headers_file_sends_all_headers_with_every_file(base: str) -> None:
    text = hosting.headers_file(base, HEADERS)
    page, hashed = sent(text, f'{base}/mens/1'), sent(text, f'{base}/f/theme.0123456789.css')
    assert page == HEADERS
    assert hashed == HEADERS | {'Cache-Control': 'public, max-age=31536000, immutable'}
    assert 'Cache-Control' not in sent(text, f'{base}/sw.js'), 'else a phone keeps an old version'


def test_headers_file_leaves_the_rest_of_a_host_alone() -> None:
    assert sent(hosting.headers_file('/kring', HEADERS), '/other/page') == {}


@pytest.mark.parametrize('base', BASES)
def test_redirects_file_answers_each_route_with_the_page_and_no_file_that_is_missing(base: str) -> None:
    rules = [line.split() for line in hosting.redirects_file(base).splitlines()]
    assert rules == [[f'{base}/f/*', f'{base}/404.html', '404'], [f'{base}/*', f'{base}/index.html', '200']]


def blocks(text: str) -> dict[str, list[str]]:
    """Block, as 'server > location /' -> its own lines; fails where a brace is not closed."""
    found: dict[str, list[str]] = {}
    path: list[str] = []
    for line in (line.strip() for line in text.splitlines()):
        if line.endswith('{'):
            path.append(line.removesuffix('{').strip())
        elif line == '}':
            path.pop()
        elif line and not line.startswith('#'):
            found.setdefault(' > '.join(path), []).append(line.removesuffix(';'))
    assert not path, 'a brace is not closed'
    return found


def nginx_headers(lines: list[str]) -> dict[str, str]:
    """The headers that a location adds, of those that it adds to errors too, but for caching."""
    added = [re.fullmatch(r'add_header (\S+) "([^"]*)"( always)?', line) for line in lines if 'add_header' in line]
    return {match[1]: match[2] for match in added if match and (match[3] or match[1] == 'Cache-Control')}


@pytest.mark.parametrize('base', BASES)
def test_nginx_sends_all_headers_from_each_location(base: str) -> None:
    found = blocks(hosting.nginx(base, HEADERS))
    hashed, rest = found[f'server > location {base}/f/'], found[f'server > location {base}/']
    assert nginx_headers(hashed) == HEADERS | {'Cache-Control': hosting.FOREVER}
    assert nginx_headers(rest) == HEADERS | {'Cache-Control': hosting.ALWAYS_ASK}
    assert f'add_header Cache-Control "{hosting.FOREVER}" always' not in hashed, 'a missing file may come later'


@pytest.mark.parametrize('base', BASES)
def test_nginx_answers_routes_with_the_page_and_a_missing_file_with_404(base: str) -> None:
    text = hosting.nginx(base, HEADERS)
    found = blocks(text)
    assert f'try_files $uri {base}/index.html' in found[f'server > location {base}/']
    assert 'try_files $uri =404' in found[f'server > location {base}/f/']
    assert f'/srv/kring{base}/' in text.splitlines()[0]
    assert 'root /srv/kring' in found['server']


def test_nginx_knows_the_type_of_every_file_that_a_browser_reads() -> None:
    endings = {ending for line in blocks(hosting.nginx('', HEADERS))['server > types'] for ending in line.split()[1:]}
    assert endings == {'html', 'css', 'js', 'mjs', 'json', 'webmanifest', 'wasm', 'bin', 'svg', 'png', 'woff2'}


@pytest.mark.parametrize('base', BASES)
def test_caddy_sends_all_headers_and_keeps_what_never_changes(base: str) -> None:
    found = blocks(hosting.caddy(base, HEADERS))
    assert found['kring.example > header'] == [f'{name} "{value}"' for name, value in HEADERS.items()]
    assert f'header Cache-Control "{hosting.FOREVER}"' in found[f'kring.example > handle {base}/f/*']
    assert f'header Cache-Control "{hosting.ALWAYS_ASK}"' in found[f'kring.example > handle {base}/*']


@pytest.mark.parametrize('base', BASES)
def test_caddy_answers_routes_with_the_page_but_not_a_missing_file(base: str) -> None:
    text = hosting.caddy(base, HEADERS)
    found = blocks(text)
    assert f'try_files {{path}} {base}/index.html' in found[f'kring.example > handle {base}/*']
    assert not [line for line in found[f'kring.example > handle {base}/f/*'] if line.startswith('try_files')]
    assert f'/srv/kring{base}/' in text.splitlines()[0]
    assert 'root * /srv/kring' in found['kring.example']
