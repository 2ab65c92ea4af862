import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from pwa.setup import node
from pwa.setup.failure import StepFailedError


@pytest.fixture
def web(tmp_path: Path) -> Path:
    (tmp_path / 'package-lock.json').write_text('{}')
    (tmp_path / 'node_modules').mkdir()
    return tmp_path


@pytest.fixture
def fetched(web: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands that would have fetched something."""
    commands: list[Sequence[str]] = []

    def run(_: str, command: Sequence[str], *, detail: str, folder: Path) -> None:  # noqa: ARG001 - as of the real one
        commands.append(command)
        for stamp in (web / 'node_modules').glob('.ready-*'):
            stamp.unlink()

    monkeypatch.setattr(node, 'run', run)
    return commands


def test_node_runs() -> None:
    answer = subprocess.run([node.program(), '-p', '6 * 7'], check=True, capture_output=True, text=True)
    assert answer.stdout == '42\n'


def test_the_app_needs_no_parts_of_the_tests(web: Path, fetched: list[Sequence[str]]) -> None:
    node.prepare(for_tests=False, web=web)
    assert fetched[0][2] == 'ci'
    assert fetched[0][-1] == '--omit=dev'


def test_the_second_time_nothing_is_fetched(web: Path, fetched: list[Sequence[str]]) -> None:
    node.prepare(for_tests=False, web=web)
    node.prepare(for_tests=False, web=web)
    assert len(fetched) == 1


def test_the_parts_of_the_tests_hold_those_of_the_app(web: Path, fetched: list[Sequence[str]]) -> None:
    node.prepare(for_tests=False, web=web)
    node.prepare(for_tests=True, web=web)
    node.prepare(for_tests=False, web=web)
    assert ['--omit=dev' in command for command in fetched] == [True, False]


def test_another_lock_file_is_fetched(web: Path, fetched: list[Sequence[str]]) -> None:
    node.prepare(for_tests=False, web=web)
    (web / 'package-lock.json').write_text('{"name": "other"}')
    node.prepare(for_tests=False, web=web)
    assert len(fetched) == 2


def test_an_environment_without_node_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('importlib.util.find_spec', lambda _: None)
    with pytest.raises(StepFailedError, match=r'Remove the folder \.venv'):
        node.program()
