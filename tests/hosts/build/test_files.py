import gzip
import hashlib
import os
import threading
from pathlib import Path

import brotli
import pytest

from pwa.hosts.build import files

WORDS = b'Wie hoort erbij? ' * 50


@pytest.mark.parametrize(
    ('name', 'expected'),
    [
        ('theme.css', 'theme.ba7816bf8f.css'),
        ('quasar.umd.prod.js', 'quasar.umd.prod.ba7816bf8f.js'),
    ],
)
def test_a_name_follows_from_the_content(name: str, expected: str) -> None:
    assert files.hashed_name(name, b'abc') == expected, 'the first digits of the SHA-256 of FIPS 180-4, example 1'


def test_other_content_is_another_name() -> None:
    assert files.hashed_name('a.js', b'1') != files.hashed_name('a.js', b'2')


def test_a_copy_holds_the_same(tmp_path: Path) -> None:
    dist = tmp_path / 'dist'
    files.write(dist / 'f' / 'nested' / 'page.html', WORDS)
    files.compress(dist, tmp_path / 'cache')
    page = dist / 'f' / 'nested' / 'page.html'
    assert brotli.decompress(page.with_name('page.html.br').read_bytes()) == WORDS
    assert gzip.decompress(page.with_name('page.html.gz').read_bytes()) == WORDS


def test_what_is_small_or_packed_already_gets_no_copy(tmp_path: Path) -> None:
    dist = tmp_path / 'dist'
    for name, content in {'a.css': WORDS[:199], 'b.css': WORDS[:200], 'c.png': WORDS, 'd.woff2': WORDS}.items():
        files.write(dist / name, content)
    files.compress(dist, tmp_path / 'cache')
    assert {file.name for file in dist.iterdir()} == {'a.css', 'b.css', 'b.css.br', 'b.css.gz', 'c.png', 'd.woff2'}


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ('one', 'two'):
        files.write(tmp_path / name / 'a.js', WORDS)
        files.compress(tmp_path / name, tmp_path / f'cache of {name}')
    for ending in ('br', 'gz'):
        assert (tmp_path / 'one' / f'a.js.{ending}').read_bytes() == (tmp_path / 'two' / f'a.js.{ending}').read_bytes()


def test_the_second_time_nothing_is_compressed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ('one', 'two'):
        files.write(tmp_path / name / 'a.js', WORDS)
    files.compress(tmp_path / 'one', tmp_path / 'cache')
    monkeypatch.setattr(brotli, 'compress', lambda *_, **__: pytest.fail('it is in the cache'))
    files.compress(tmp_path / 'two', tmp_path / 'cache')
    assert brotli.decompress((tmp_path / 'two' / 'a.js.br').read_bytes()) == WORDS


def test_two_files_with_the_same_content_do_not_get_in_each_others_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, 'cpu_count', lambda: 2)
    both, real = threading.Barrier(2), brotli.compress

    def compress_together(content: bytes, *, quality: int, lgwin: int) -> bytes:
        both.wait(timeout=30)
        return bytes(real(content, quality=quality, lgwin=lgwin))

    monkeypatch.setattr(brotli, 'compress', compress_together)
    for name in ('index.html', '404.html'):
        files.write(tmp_path / 'dist' / name, WORDS)
    files.compress(tmp_path / 'dist', tmp_path / 'cache')
    for name in ('index.html.br', '404.html.br'):
        assert brotli.decompress((tmp_path / 'dist' / name).read_bytes()) == WORDS
    assert [file.suffix for file in (tmp_path / 'cache').iterdir()] == ['.br']


def test_a_compression_that_is_broken_off_leaves_nothing_to_be_taken_for_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write(tmp_path / 'dist' / 'a.js', WORDS)

    def broken_off(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(brotli, 'compress', broken_off)
    with pytest.raises(KeyboardInterrupt):
        files.compress(tmp_path / 'dist', tmp_path / 'cache')
    assert not list((tmp_path / 'cache').glob(f'{hashlib.sha256(WORDS).hexdigest()}*'))


def test_the_files_of_the_app_are_listed_without_their_copies_in_a_fixed_order(tmp_path: Path) -> None:
    for name in ('b.js', 'b.js.br', 'b.js.gz', 'a/c.css', 'sw.js'):
        files.write(tmp_path / name, b'')
    assert [str(file.relative_to(tmp_path)) for file in files.plain_files(tmp_path)] == ['a/c.css', 'b.js', 'sw.js']
