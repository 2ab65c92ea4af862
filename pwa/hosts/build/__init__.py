"""Writes ``dist/``: the whole app as static files."""

from pwa.hosts.build.error import BuildError
from pwa.hosts.build.steps import build, is_fresh

__all__ = ['BuildError', 'build', 'is_fresh']
