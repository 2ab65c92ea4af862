import subprocess
import sys

import pytest

from pwa.setup.failure import StepFailedError
from pwa.setup.progress import run

SAY = [sys.executable, '-c', 'print("Collecting tinydb"); print("other")']


def test_a_step_is_one_line_to_begin_and_one_to_end(capsys: pytest.CaptureFixture[str]) -> None:
    run('Python packages', SAY, detail='Collecting (.*)')
    shown = capsys.readouterr()
    assert shown.out == ''
    assert shown.err == 'Python packages ...\nPython packages: ready (0 s)\n'


def test_a_terminal_shows_how_far_a_step_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, 'isatty', lambda: True)
    run('Python packages', SAY, detail='Collecting (.*)')
    first, passing, last = capsys.readouterr().err.split('\r\x1b[2K')
    assert (first, passing) == ('Python packages ...', 'Python packages ... tinydb')
    assert last == 'Python packages: ready (0 s)\n'


def test_a_step_that_fails_shows_what_it_said() -> None:
    with pytest.raises(StepFailedError, match=r'(?s)Python packages: failed.*out of order'):
        run('Python packages', [sys.executable, '-c', 'import sys; sys.exit("out of order")'], detail='(.*)')


def test_a_program_that_is_not_there_is_a_step_that_fails() -> None:
    with pytest.raises(StepFailedError, match='no-such-program'):
        run('Python packages', ['no-such-program'], detail='(.*)')


def test_a_step_leaves_the_input_to_the_command() -> None:
    script = """
import sys
from pwa.setup.progress import run
run('Python packages', [sys.executable, '-c', 'import sys; sys.stdin.read()'], detail='(.*)')
print(sys.stdin.read())
"""
    answer = subprocess.run([sys.executable, '-c', script], input='a code', check=True, capture_output=True, text=True)
    assert answer.stdout == 'a code\n'
