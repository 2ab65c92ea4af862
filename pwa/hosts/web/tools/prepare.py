"""Runs in Pyodide, right before the snapshot: imports all that the app will ever import."""
# ruff: noqa: INP001 - a script, not a module

import gc
import importlib
import json
import linecache
import random
from pathlib import Path

# the clock stands still, so the import system can't see that files were added
importlib.invalidate_caches()

from pwa.hosts.phone import standins  # noqa: E402

standins.install(json.loads(Path('/content/build.json').read_text())['nicegui'])

import encodings.idna  # noqa: E402, F401  asked for by name, so no import statement shows it

from nicegui import ui  # noqa: E402

import pwa.hosts.phone.start  # noqa: E402, F401

# NiceGUI imports an element when it is first asked for
for element in ('input', 'label', 'navigate', 'on', 'refreshable', 'sub_pages', 'textarea'):
    getattr(ui, element)

# there is no source on the phone; looking for it would fail while an error is being reported
linecache.updatecache = lambda *_: []

gc.collect()

# each begins in a state of its own, and would make every build differ; ``start`` seeds anew on the phone
for generator in gc.get_objects():
    if type(generator) is random.Random:
        generator.seed(0)
