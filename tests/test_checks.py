"""The code reads as the house rules ask: linter, formatter and types, of Python and of JavaScript."""

import subprocess
import sys
from pathlib import Path

import pytest

from pwa.setup import node

ROOT = Path(__file__).parents[1]
WEB = ROOT / 'pwa' / 'hosts' / 'web'
CHECKS = {
    'ruff finds nothing': [sys.executable, '-m', 'ruff', 'check', '--quiet', 'pwa', 'tests'],
    'ruff would format nothing': [sys.executable, '-m', 'ruff', 'format', '--quiet', '--diff', 'pwa', 'tests'],
    'mypy finds nothing': [sys.executable, '-m', 'mypy', 'pwa', 'tests'],
    'tsc finds nothing': [node.program(), WEB / 'node_modules' / 'typescript' / 'bin' / 'tsc', '--project', WEB],
}


@pytest.mark.parametrize('command', CHECKS.values(), ids=CHECKS.keys())
def test_check(command: list[str]) -> None:
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, encoding='utf-8', check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
