"""Writes ``dist/``: the whole app as static files."""

from pwa.hosts.build.error import BuildError
from pwa.hosts.build.stamp import is_fresh
from pwa.hosts.build.steps import build

__all__ = ['BuildError', 'build', 'is_fresh']
