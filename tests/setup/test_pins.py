"""The same input gives the same bytes only if every version is named."""

import json
import re
import tomllib
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).parents[2]
WEB = ROOT / 'pwa' / 'hosts' / 'web'
CONSTRAINTS = (ROOT / 'pwa' / 'setup' / 'constraints.txt').read_text()


def test_every_python_package_is_pinned_alike_in_both_files() -> None:
    project = tomllib.loads((ROOT / 'pyproject.toml').read_text())
    named = chain(project['project']['dependencies'], *project['dependency-groups'].values())
    pinned = {line.lower() for line in CONSTRAINTS.splitlines()}
    assert [package for package in named if package.lower() not in pinned] == []


def test_every_constraint_is_one_exact_version() -> None:
    lines = [line for line in CONSTRAINTS.splitlines() if not line.startswith('#')]
    assert [line for line in lines if not re.fullmatch(r'[\w.-]+==[\w.]+', line)] == []


def test_every_browser_part_is_pinned() -> None:
    package = json.loads((WEB / 'package.json').read_text())
    versions = [*package['dependencies'].values(), *package['devDependencies'].values()]
    assert [version for version in versions if not re.fullmatch(r'\d+\.\d+\.\d+', version)] == []


def test_the_lock_file_names_what_and_not_where_from() -> None:
    lock = json.loads((WEB / 'package-lock.json').read_text())
    parts = {name: part for name, part in lock['packages'].items() if name}
    assert [name for name, part in parts.items() if 'resolved' in part] == []
    assert [name for name, part in parts.items() if not part['integrity'].startswith('sha512-')] == []
