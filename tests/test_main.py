import errno
import io
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from pwa import __main__ as pwa
from pwa.hosts import build, static
from pwa.setup.environment import Environment
from pwa.sharing.overview_json import from_json, to_json
from tests.sharing.examples import example

ROOT = Path(__file__).parents[1]
Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command as in a terminal, where everything is ready."""
    monkeypatch.setattr(Environment, 'enter', lambda _: None)
    monkeypatch.setattr('pwa.setup.node.prepare', lambda *, for_tests: None)  # noqa: ARG005 - as of the real one

    def run(*arguments: str, typed: str = '') -> int:
        monkeypatch.setattr(sys, 'argv', ['pwa', *arguments])
        monkeypatch.setattr(sys, 'stdin', io.StringIO(typed))
        return pwa.main()

    return run


def raising(error: BaseException) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


def drawn(rows: list[str]) -> Image.Image:
    """What a terminal with light letters on black shows of these rows of block characters."""
    image = Image.new('L', (len(rows[0]), 2 * len(rows)))
    for y, row in enumerate(rows):
        for x, block in enumerate(row):
            image.putpixel((x, 2 * y), 255 * (block in '█▀'))
            image.putpixel((x, 2 * y + 1), 255 * (block in '█▄'))
    return image.resize((8 * image.width, 8 * image.height), Image.Resampling.NEAREST)


@pytest.mark.parametrize('way', [['pwa'], ['-m', 'pwa']])
def test_help_needs_nothing_but_python(way: list[str]) -> None:
    command = [sys.executable, '-S', *way, '--help']
    answer = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert answer.stdout.startswith('usage: python3 pwa')
    assert re.findall(r'^    (\w+) ', answer.stdout, re.MULTILINE) == ['build', 'serve', 'dev', 'show', 'read', 'key']


def test_an_old_python_is_told_so() -> None:
    old = 'import sys; sys.version_info = (3, 10, 1); import pwa.setup'
    answer = subprocess.run([sys.executable, '-c', old], cwd=ROOT, check=False, capture_output=True, text=True)
    assert answer.returncode == 1
    assert answer.stderr == 'Kring needs Python 3.11 or newer; this is Python 3.10.\n'


def test_an_overview_becomes_a_code_and_an_overview_again(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one = example('one_person')
    monkeypatch.setattr(pwa, '_today', lambda: one.opened_on)
    assert run('show', typed=to_json(one.overview)) == 0
    assert run('read', typed=capsys.readouterr().out) == 0
    assert from_json(capsys.readouterr().out) == one.overview


def test_a_code_that_is_none_is_refused(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run('read', typed='hello') == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ('', 'KR-ONBEKEND\n')


def test_a_sealed_code_opens_with_its_key_alone(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    one, key = example('one_person'), str(tmp_path / 'my.key')
    monkeypatch.setattr(pwa, '_today', lambda: one.opened_on)
    assert run('key', '--out', key, '--label', 'Wijkteam') == 0
    keycode = capsys.readouterr().out.strip()
    assert run('show', '--to', keycode, typed=to_json(one.overview)) == 0
    sealed = capsys.readouterr().out
    assert sealed.startswith('KR1S')
    assert run('read', '--key', key, typed=sealed) == 0
    assert from_json(capsys.readouterr().out) == one.overview
    assert run('read', typed=sealed) == 2
    assert capsys.readouterr().err == 'KR-SLEUTEL\n'


def test_a_share_in_parts_is_read_in_any_order(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full = example('full_texts')
    monkeypatch.setattr(pwa, '_today', lambda: full.opened_on)
    assert run('show', '--parts', typed=to_json(full.overview)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 1
    assert run('read', typed='\n'.join(reversed(lines))) == 0
    assert from_json(capsys.readouterr().out) == full.overview
    assert run('read', typed='\n'.join(lines[1:])) == 2
    assert capsys.readouterr().err == 'KR-KAPOT\n'


def test_a_key_is_never_written_over_and_a_missing_one_is_told(
    run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    key = str(tmp_path / 'my.key')
    assert run('key', '--out', key) == 0
    assert run('key', '--out', key) == 1
    assert 'never written over' in capsys.readouterr().err
    assert run('read', '--key', str(tmp_path / 'none.key'), typed='KR1P') == 1
    assert 'python3 pwa key --out FILE' in capsys.readouterr().err


def test_the_app_is_built_where_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[tuple[Path, str]] = []
    monkeypatch.setattr(build, 'build', lambda out, base, _: built.append((out, base)))
    assert run('build', '--out', 'site', '--base', '/kring/') == 0
    assert built == [(Path('site'), '/kring/')]


def test_a_base_is_a_whole_path(run: Run) -> None:
    with pytest.raises(SystemExit):
        run('build', '--base', 'kring')


@pytest.mark.parametrize(('fresh', 'builds'), [(True, 0), (False, 1)])
def test_the_app_is_built_only_where_that_is_needed(
    run: Run, monkeypatch: pytest.MonkeyPatch, *, fresh: bool, builds: int
) -> None:
    built: list[Path] = []
    monkeypatch.setattr(build, 'is_fresh', lambda *_: fresh)
    monkeypatch.setattr(build, 'build', lambda out, *_: built.append(out))
    monkeypatch.setattr(static, 'serve', lambda *_: None)
    assert run('--port', '0') == 0
    assert built == [ROOT / 'dist'] * builds


def test_a_script_gets_the_address_and_nothing_else(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(static, 'serve', lambda _folder, _port, on_ready: on_ready('http://127.0.0.1:8080/'))
    assert run('serve', '--port', '0') == 0
    assert capsys.readouterr().out == 'http://127.0.0.1:8080/\n'


def test_a_terminal_gets_the_address_as_a_code_too(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(static, 'serve', lambda _folder, _port, on_ready: on_ready('http://127.0.0.1:8080/'))
    monkeypatch.setattr(sys.stdout, 'isatty', lambda: True)
    assert run('serve', '--port', '0') == 0
    printed = capsys.readouterr()
    address, *rows = printed.out.splitlines()
    assert [code.text for code in zxingcpp.read_barcodes(drawn(rows))] == [address]
    assert 'adb reverse tcp:8080 tcp:8080' in printed.err


def test_ctrl_c_ends_serving_well(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(static, 'serve', raising(KeyboardInterrupt()))
    assert run('serve', '--port', '0') == 0


def test_the_development_server_keeps_its_circle_where_asked_and_speaks_what_is_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ran: list[tuple[Path, int, str]] = []
    monkeypatch.setattr('pwa.hosts.server.run', lambda *asked: ran.append(asked))
    kept = tmp_path / 'new' / 'circle.json'
    assert run('dev', '--data', str(kept), '--port', '0') == 0
    assert run('dev', '--data', str(kept), '--port', '0', '--language', 'ar') == 0
    assert ran == [(kept, 0, 'nl'), (kept, 0, 'ar')]
    assert (tmp_path / 'new').is_dir()


def test_a_port_that_is_taken_is_named(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(('127.0.0.1', 0)) as taken:
        port = taken.getsockname()[1]
        assert run('serve', '--port', str(port)) == 1
    said = capsys.readouterr().err
    assert f'Port {port}' in said
    assert 'choose another with --port' in said


def test_a_folder_without_an_app_is_named(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run('serve', '--dir', str(tmp_path), '--port', '0') == 1
    assert f'python3 pwa build --out {tmp_path}' in capsys.readouterr().err


@pytest.mark.parametrize(
    ('error', 'said'),
    [
        (KeyboardInterrupt(), 'Stopped. The same command goes on from here.'),
        (OSError(errno.ENOSPC, 'No space left on device'), 'The disk is full.'),
        (build.BuildError('tool failed'), 'tool failed'),
    ],
)
def test_a_build_that_cannot_end_says_why(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, said: str
) -> None:
    monkeypatch.setattr(build, 'build', raising(error))
    assert run('build') == 1
    assert said in capsys.readouterr().err
