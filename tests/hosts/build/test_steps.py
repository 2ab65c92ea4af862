import json
import shutil
from pathlib import Path

import pytest

from pwa.hosts.build import files, stamp, steps
from pwa.hosts.build.error import BuildError
from pwa.hosts.build.output import Output


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project in the place of this one."""
    for name in ('pwa/app.py', 'content/nl/people.toml', 'assets/theme.css', 'pyproject.toml'):
        files.write(tmp_path / name, name.encode())
    monkeypatch.setattr(stamp, 'ROOT', tmp_path)
    monkeypatch.setattr(steps, 'CACHE', tmp_path / 'cache')
    return tmp_path


BUILT = ('index.html', 'index.html.br', 'index.html.gz')


def written(output: Output, *_: object) -> None:
    """What stands in for the long steps: a page and the stamp."""
    output.put('index.html', 'Kring ' * 100)
    stamped(output.folder)


def stamped(out: Path, **changes: object) -> Path:
    """A folder that says it was built from what there is now."""
    told = {'version': '0', 'base': '', 'inputs': stamp.inputs_digest()} | changes
    files.write(out / stamp.STAMP, json.dumps(told).encode())
    return out


def test_what_was_just_built_is_fresh(root: Path) -> None:
    assert stamp.is_fresh(stamped(root / 'dist'), '/')


@pytest.mark.parametrize('name', ['pwa/app.py', 'pwa/hosts/new.js', 'content/nl/people.toml', 'pyproject.toml'])
def test_a_change_in_what_it_is_made_of_makes_it_stale(root: Path, name: str) -> None:
    out = stamped(root / 'dist')
    files.write(root / name, b'changed')
    assert not stamp.is_fresh(out, '/')


def test_a_file_under_another_name_makes_it_stale(root: Path) -> None:
    out = stamped(root / 'dist')
    (root / 'pwa/app.py').rename(root / 'pwa/main.py')
    assert not stamp.is_fresh(out, '/')


@pytest.mark.parametrize(
    'name', ['pwa/hosts/web/node_modules/vue/index.js', 'pwa/__pycache__/app.pyc', 'tests/test_app.py', 'README.md']
)
def test_what_it_is_not_made_of_leaves_it_fresh(root: Path, name: str) -> None:
    out = stamped(root / 'dist')
    files.write(root / name, b'new')
    assert stamp.is_fresh(out, '/')


def test_it_does_not_matter_what_the_folders_above_are_called(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, 'ROOT', root / 'node_modules' / 'kring')
    files.write(root / 'node_modules' / 'kring' / 'pwa' / 'app.py', b'one')
    out = stamped(root / 'dist')
    assert stamp.is_fresh(out, '/')
    files.write(root / 'node_modules' / 'kring' / 'pwa' / 'app.py', b'two')
    assert not stamp.is_fresh(out, '/')


@pytest.mark.parametrize('told', [None, b'', b'{', b'\xff'])
def test_a_folder_without_a_whole_stamp_is_not_fresh(root: Path, told: bytes | None) -> None:
    if told is not None:
        files.write(root / 'dist' / stamp.STAMP, told)
    assert not stamp.is_fresh(root / 'dist', '/')


@pytest.mark.parametrize(
    ('built_for', 'asked_for', 'fresh'),
    [
        ('', '/', True),
        ('', '', True),
        ('/kring', '/kring/', True),
        ('/apps/kring', '/apps/kring/', True),
        ('', '/kring/', False),
        ('/kring', '/', False),
    ],
)
def test_a_folder_is_fresh_for_its_own_base(root: Path, built_for: str, asked_for: str, *, fresh: bool) -> None:
    assert stamp.is_fresh(stamped(root / 'dist', base=built_for), asked_for) is fresh


@pytest.mark.parametrize('base', ['', '/kring'])
def test_a_file_gets_an_address_by_its_content(tmp_path: Path, base: str) -> None:
    output = Output(tmp_path, base)
    address = output.add('lang/nl.js', b'abc')
    assert address == output.addresses['lang/nl.js'] == f'{base}/f/nl.ba7816bf8f.js'
    assert output.path_of(address).read_bytes() == b'abc'
    assert output.path_of(f'{base}/f/') == tmp_path / 'f'


def test_text_is_written_as_utf_8_under_its_own_name(tmp_path: Path) -> None:
    Output(tmp_path, '').put('index.html', 'één')
    assert (tmp_path / 'index.html').read_bytes() == 'één'.encode()


def test_a_whole_build_takes_the_place_of_the_one_before(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ('old.js', 'f/old.js'):
        files.write(stamped(root / 'dist') / name, b'old')
    monkeypatch.setattr(steps, '_write_all', written)
    steps.build(root / 'dist', '/', lambda _: None)
    assert {file.name for file in (root / 'dist').iterdir()} == {*BUILT, stamp.STAMP}
    assert stamp.is_fresh(root / 'dist', '/')


@pytest.mark.parametrize('name', ['pwa/app.py', 'notes.txt', stamp.STAMP])
def test_a_folder_that_holds_something_else_is_never_written_over(
    root: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    files.write(root / 'site' / name, b'[]')
    monkeypatch.setattr(steps, '_write_all', written)
    with pytest.raises(BuildError, match='something else than a build'):
        steps.build(root / 'site', '/', lambda _: None)
    assert [file.relative_to(root / 'site') for file in (root / 'site').rglob('*.*')] == [Path(name)]


def test_a_file_is_no_folder_to_build_into(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.write(root / 'site', b'mine')
    monkeypatch.setattr(steps, '_write_all', written)
    with pytest.raises(BuildError, match='something else than a build'):
        steps.build(root / 'site', '/', lambda _: None)
    assert (root / 'site').read_bytes() == b'mine'


def test_an_empty_folder_is_built_into(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / 'site').mkdir()
    monkeypatch.setattr(steps, '_write_all', written)
    steps.build(root / 'site', '/', lambda _: None)
    assert stamp.is_fresh(root / 'site', '/')


def test_a_build_that_was_broken_off_while_it_was_put_in_place_is_made_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    stamped(root / 'dist')
    monkeypatch.setattr(steps, '_write_all', written)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, 'copytree', broken_off)
        with pytest.raises(KeyboardInterrupt):
            steps.build(root / 'dist', '/', lambda _: None)
    assert not (root / 'dist' / stamp.STAMP).exists()
    steps.build(root / 'dist', '/', lambda _: None)
    assert {file.name for file in (root / 'dist').iterdir()} == {*BUILT, stamp.STAMP}


@pytest.mark.parametrize('page', ['<img src="https://cdn.example.com/a.png">', None])
def test_a_build_that_fails_leaves_the_one_before(
    root: Path, monkeypatch: pytest.MonkeyPatch, page: str | None
) -> None:
    def write(output: Output, *_: object) -> None:
        if page is None:
            raise BuildError('a page fails on the phone')
        output.put('index.html', page)

    before = stamped(root / 'dist') / stamp.STAMP
    whole = before.read_bytes()
    monkeypatch.setattr(steps, '_write_all', write)
    with pytest.raises(BuildError):
        steps.build(root / 'dist', '/', lambda _: None)
    assert [file.read_bytes() for file in (root / 'dist').iterdir()] == [whole]
