import importlib.util
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from pwa.setup import environment
from pwa.setup.environment import Environment
from pwa.setup.failure import StepFailedError

PROJECT = """
[project]
dependencies = ['{first}']
[dependency-groups]
build = ['second==1']
test = ['third==1']
"""
WHEEL = {
    'first.py': '',
    'first-1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: first\nVersion: 1\n',
    'first-1.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    'first-1.dist-info/RECORD': '',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / 'pyproject.toml').write_text(PROJECT.format(first='first==1'))
    return tmp_path


@pytest.fixture
def steps(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands of the steps that would have been run."""
    commands: list[Sequence[str]] = []

    def run(_: str, command: Sequence[str], *, detail: str) -> None:  # noqa: ARG001 - as of the real one
        commands.append(command)
        if 'venv' in command:
            for stamp in (root / '.venv').glob('ready-*'):
                stamp.unlink()
            (root / '.venv' / 'bin').mkdir(parents=True, exist_ok=True)
            (root / '.venv' / 'bin' / 'python').touch()

    monkeypatch.setattr(environment, 'run', run)
    return commands


def kinds(steps: Sequence[Sequence[str]]) -> list[str]:
    return [command[2] for command in steps]


def test_the_first_time_it_is_made_and_filled(root: Path, steps: list[Sequence[str]]) -> None:
    Environment(root, ('build',)).prepare()
    assert kinds(steps) == ['venv', 'pip']
    assert steps[1][-2:] == ['first==1', 'second==1']


def test_the_second_time_nothing_is_run(root: Path, steps: list[Sequence[str]]) -> None:
    Environment(root, ('build',)).prepare()
    steps.clear()
    Environment(root, ('build',)).prepare()
    assert steps == []


def test_the_tests_add_their_own(root: Path, steps: list[Sequence[str]]) -> None:
    Environment(root, ('build',)).prepare()
    steps.clear()
    Environment(root, ('build', 'test')).prepare()
    assert kinds(steps) == ['pip']
    assert steps[0][-3:] == ['first==1', 'second==1', 'third==1']
    assert Environment(root, ('build',)).is_ready


def test_a_new_version_is_installed(root: Path, steps: list[Sequence[str]]) -> None:
    Environment(root, ('build',)).prepare()
    steps.clear()
    (root / 'pyproject.toml').write_text(PROJECT.format(first='first==2'))
    Environment(root, ('build',)).prepare()
    assert kinds(steps) == ['pip']


def test_a_new_constraint_is_installed(root: Path, steps: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    Environment(root, ('build',)).prepare()
    steps.clear()
    (root / 'constraints.txt').write_text('fourth==2')
    monkeypatch.setattr(environment, 'CONSTRAINTS', root / 'constraints.txt')
    Environment(root, ('build',)).prepare()
    assert kinds(steps) == ['pip']


def test_another_python_gets_another_environment(
    root: Path, steps: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    Environment(root, ('build',)).prepare()
    steps.clear()
    monkeypatch.setattr(environment, 'PYTHON', 'cpython-399\n')
    Environment(root, ('build',)).prepare()
    assert kinds(steps) == ['venv', 'pip']


def test_one_that_was_left_half_made_is_made_again(root: Path, steps: list[Sequence[str]]) -> None:
    (root / '.venv' / 'bin').mkdir(parents=True)
    (root / '.venv' / 'bin' / 'python').touch()
    Environment(root, ('build',)).prepare()
    assert kinds(steps) == ['venv', 'pip']


def test_a_python_that_cannot_make_one_says_what_to_install(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, 'find_spec', lambda _: None)
    with pytest.raises(StepFailedError, match='apt-get install python3-venv'):
        Environment(root, ('build',)).prepare()


def test_a_real_one_holds_what_was_asked_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = root / 'first-1-py3-none-any.whl'
    with zipfile.ZipFile(wheel, 'w') as archive:
        for name, content in WHEEL.items():
            archive.writestr(name, content)
    project = f"[project]\ndependencies = ['first @ {wheel.as_uri()}']\n[dependency-groups]\nbuild = []\n"
    (root / 'pyproject.toml').write_text(project)
    monkeypatch.delenv('PIP_FIND_LINKS', raising=False)
    ready = Environment(root, ('build',))
    ready.prepare()
    subprocess.run([ready.python, '-c', 'import first'], check=True)
    assert ready.is_ready
    assert not ready.is_current
    assert Path(sys.prefix) != ready.folder
