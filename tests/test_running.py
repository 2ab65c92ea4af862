"""Which failures get a second try."""

from pathlib import Path

import pytest

from tests import running

JOURNEY = 'tests/browser/test_going.py::test_back[webkit]'
PLAIN = 'tests/domain/test_people.py::test_a_name'


def test_a_journey_that_failed_is_tried_again_with_its_whole_file() -> None:
    assert running.may_try_again((JOURNEY, f'{JOURNEY}-2')) == ('tests/browser/test_going.py',)


@pytest.mark.parametrize('failed', [(), (PLAIN,), (JOURNEY, PLAIN)])
def test_what_fails_without_a_browser_is_never_tried_again(failed: tuple[str, ...]) -> None:
    assert running.may_try_again(failed) == ()


def test_many_failures_are_no_accident() -> None:
    assert running.may_try_again(tuple(f'{JOURNEY}-{number}' for number in range(running.MOST_AGAIN + 1))) == ()


def project(root: Path, words: str, said: list[str]) -> int:
    """Runs a project with one journey that consists of these lines."""
    (root / 'tests' / 'browser').mkdir(parents=True)
    (root / 'pytest.ini').write_text('[pytest]\n', encoding='utf-8')
    (root / 'tests' / 'browser' / 'test_it.py').write_text(words, encoding='utf-8')
    return running.run(root, said.append)


def test_a_journey_that_always_fails_fails_the_run(tmp_path: Path) -> None:
    said: list[str] = []
    assert project(tmp_path, 'def test_it():\n    assert False\n', said) == 1
    assert said == ['Once more, alone: tests/browser/test_it.py']


def test_a_journey_that_passes_the_second_time_is_named(tmp_path: Path) -> None:
    said: list[str] = []
    once = 'from pathlib import Path\ndef test_it():\n    assert Path("seen").exists() or Path("seen").touch()\n'
    assert project(tmp_path, once, said) == 0
    assert said[-1] == 'Passed at the second try only: tests/browser/test_it.py'
