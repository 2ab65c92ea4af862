import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pwa.setup.failure import StepFailedError
from tests.browser import packages

FILES = [file.replace('*', 'x86_64-linux-gnu') for file in packages.PACKAGES.values()]


def put(usr: Path, file: str) -> None:
    (usr / file).parent.mkdir(parents=True, exist_ok=True)
    (usr / file).touch()


def only(*programs: str) -> Callable[[str], str | None]:
    return lambda program: program if program in programs else None


@pytest.fixture
def usr(tmp_path: Path) -> Path:
    """A computer with all browsers but Firefox."""
    for file in FILES:
        put(tmp_path, file)
    (tmp_path / 'bin' / 'firefox-esr').unlink()
    return tmp_path


@pytest.fixture
def ran(usr: Path, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """The commands that would have been run; the last installs Firefox."""
    commands: list[Sequence[str]] = []

    def run(_: str, command: Sequence[str], *, detail: str) -> None:  # noqa: ARG001 - as of the real one
        commands.append(command)
        if 'install' in command:
            put(usr, 'bin/firefox-esr')

    monkeypatch.setattr(packages, 'run', run)
    monkeypatch.setattr(shutil, 'which', only('apt-get'))
    monkeypatch.setattr('os.geteuid', lambda: 0)
    return commands


def test_only_what_is_missing_is_installed(usr: Path, ran: list[Sequence[str]]) -> None:
    packages.prepare(usr)
    assert [command[2:4] for command in ran] == [['apt-get', 'update'], ['apt-get', 'install']]
    assert ran[1][-1] == 'firefox-esr'
    assert 'chromium' not in ran[1]


def test_nothing_is_run_where_all_is_there(usr: Path, ran: list[Sequence[str]]) -> None:
    put(usr, 'bin/firefox-esr')
    packages.prepare(usr)
    assert ran == []


@pytest.mark.usefixtures('ran')
def test_without_the_rights_it_names_the_command(usr: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('os.geteuid', lambda: 1000)
    with pytest.raises(StepFailedError, match=r'(?s)rights of root.*sudo apt-get install firefox-esr$'):
        packages.prepare(usr)


@pytest.mark.usefixtures('ran')
def test_another_system_is_told_what_is_missing(usr: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, 'which', only())
    with pytest.raises(StepFailedError, match=r'(?s)Missing: firefox-esr\..*not Debian'):
        packages.prepare(usr)
