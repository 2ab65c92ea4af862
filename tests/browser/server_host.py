"""The app on the NiceGUI server: as ``python3 pwa dev`` runs it, or in a made-up language.

Usage: LANGUAGE FILE PORT, where the language is a tag or ``mirrored``.
"""

import os
import sys
from datetime import date
from pathlib import Path

from nicegui import ui

from pwa.hosts import server
from pwa.storage.file_vault import FileVault
from tests.languages import mirrored


def main(words: str, file: str, port: str) -> None:
    """Serves until it is ended."""
    # by these NiceGUI would know that a test began it, and serve nothing
    for name in ('PYTEST_CURRENT_TEST', 'NICEGUI_USER_SIMULATION'):
        os.environ.pop(name, None)
    if words != 'mirrored':
        server.run(Path(file), int(port), words)
    else:
        server.serve_assets()
        server.page_for(FileVault(Path(file)), date.today, mirrored())
        ui.run(host='127.0.0.1', port=int(port), show=False, reload=False, tailwind=False)


if __name__ == '__main__':
    main(*sys.argv[1:])
