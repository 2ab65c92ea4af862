from pathlib import Path

import pytest

from pwa.hosts.build import check
from pwa.hosts.build.error import BuildError


@pytest.mark.parametrize(
    ('name', 'content'),
    [
        ('index.html', '<img src="https://cdn.example.com/a.png">'),
        ('app.js', 'fetch("HTTP://cdn.example.com")'),
        ('theme.css', "@import url('https://fonts.example.com/css')"),
        ('worker.mjs', 'new WebSocket("wss://live.example.com/")'),
        ('manifest.webmanifest', '{"id": "https://cdn.example.com/"}'),
        ('_headers', 'Content-Security-Policy: https://cdn.example.com'),
        ('f/picture.svg', '<image href="http://www.w3.org.example.com/"/>'),
    ],
)
def test_an_address_of_another_host_is_told_with_its_file(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(content, encoding='utf-8')
    with pytest.raises(BuildError, match=rf'{Path(name).name} names another host: \w+://\w+'):
        check.no_foreign_addresses(tmp_path)


@pytest.mark.parametrize(
    ('name', 'content'),
    [
        ('picture.svg', '<svg xmlns="http://www.w3.org/2000/svg">'),
        ('Caddyfile.example', 'https://anything.example.com'),
        ('nginx.conf', 'https://kring.example/'),
        ('app.js', 'const local = "/f/app.js", start = "https://";'),
        ('app.js.br', 'https://cdn.example.com'),
        ('snapshot.bin', 'https://cdn.example.com'),
    ],
)
def test_names_that_no_browser_fetches_are_let_through(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding='utf-8')
    check.no_foreign_addresses(tmp_path)


def test_a_foreign_script_loses_its_hosts_and_nothing_else() -> None:
    script = 'ns("http://www.w3.org/2000/svg"),help("https://docs.example.com/a?b"),say("één")'
    bare = check.without_hosts(script.encode())
    assert bare.decode() == 'ns("http://www.w3.org/2000/svg"),help("/a?b"),say("één")'


def test_a_module_that_is_imported_on_the_phone_is_told() -> None:
    check.nothing_imported([])
    with pytest.raises(BuildError, match=r'json\.tool, zlib.*prepare\.py'):
        check.nothing_imported(['json.tool', 'zlib'])


def test_a_page_that_fails_is_told() -> None:
    check.no_errors([])
    with pytest.raises(BuildError, match='KeyError'):
        check.no_errors(["KeyError('people.title')"])


def test_a_component_without_a_file_is_told() -> None:
    check.components_there({'1/input.js': '/site/input.js'}, ['1/input.js', '2/more.js'])
    with pytest.raises(BuildError, match=r'2/select\.js'):
        check.components_there({'1/input.js': '', '2/select.js': ''}, ['1/input.js'])
