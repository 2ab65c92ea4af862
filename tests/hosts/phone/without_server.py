"""Runs Python as on a phone: with none of the packages that a phone does not have."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

from pwa.hosts.build import python_site

ROOT = Path(__file__).parents[3]
PRESENT = ['pwa', 'tests', *python_site.PACKAGES, *python_site.MODULES]


def on_a_phone(script: str) -> str:
    """What this script prints in a Python of its own, before NiceGUI is imported.

    Raises:
        AssertionError: the script failed; the message is what it said.
    """
    entered = f'from tests.hosts.phone.child import asked_for, enter\nenter({PRESENT})\n{dedent(script)}'
    ran = subprocess.run([sys.executable, '-c', entered], cwd=ROOT, capture_output=True, encoding='utf-8', check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()
