"""The same input gives the same files: of what is large, two builds for two places on a host hold the same."""

from pathlib import Path

from pwa.hosts.build.hosting import HASHED_FOLDER


def test_python_is_the_same_in_both_builds(dist: Path, dist_below: Path) -> None:
    assert python_in(dist) == python_in(dist_below)
    assert {name.partition('.')[0].partition('-')[0] for name in python_in(dist)} == {'snapshot', 'pyodide'}


def python_in(built: Path) -> set[str]:
    """The names of the snapshot and of the folder with Pyodide, in which stands the hash of what they hold."""
    found = (file.name for file in (built / HASHED_FOLDER).iterdir() if file.suffix not in {'.br', '.gz'})
    return {name for name in found if name.startswith(('snapshot.', 'pyodide-'))}
