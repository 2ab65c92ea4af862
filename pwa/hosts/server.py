"""The stock NiceGUI server, for development and tests: loopback only, the circle in a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fastapi import Request, Response
from nicegui import app as nicegui_app
from nicegui import ui

from pwa import app, texts
from pwa.hosts.sealing import ComputerSealer
from pwa.hosts.sprite import sprite
from pwa.storage.family import Family
from pwa.storage.file_family import FileFamily
from pwa.storage.file_vault import FileVault
from pwa.storage.vault import Vault

ROOT = Path(__file__).resolve().parents[2]


def run(data: Path, port: int, language: str = texts.DEFAULT_LANGUAGE) -> None:
    """Serves the app on loopback until it is stopped.

    Args:
        data: the file that holds the circle; made at the first change. Beside it lies the joint view, which the
            circles of one folder share.
        port: where to listen.
        language: which of ``content/`` to speak.
    """
    serve_assets()
    family = FileFamily(data.with_name('joint_view.json'), data.name)
    page_for(FileVault(data), date.today, texts.load(ROOT / 'content', language), family)
    ui.run(host='127.0.0.1', port=port, show=False, reload=False, tailwind=False, title='Kring', language='nl')


def serve_assets() -> None:
    """Serves the look; the sheet of pictures is made anew for each request, so that a changed picture shows."""

    @nicegui_app.get('/assets/pictures.svg')
    def pictures() -> Response:
        return Response(sprite(ROOT / 'assets' / 'pictures'), media_type='image/svg+xml')

    nicegui_app.add_static_files('/assets', ROOT / 'assets')


def page_for(vault: Vault, today: Callable[[], date], say: texts.Texts, family: Family | None = None) -> None:
    """Registers the one page that shows the whole app, whatever the path.

    Args:
        vault: where the circle is kept.
        today: the clock.
        say: the words.
        family: where the joint view is kept.
    """

    @ui.page('/')
    @ui.page('/{_:path}')
    async def index(request: Request) -> None:
        ui.add_head_html('<link rel="stylesheet" href="/assets/theme.css">')
        link = f'{request.url.scheme}://{request.url.netloc}/#'
        draw = await app.start(vault, say, today, base='', link=link, family=family, sealer=ComputerSealer())
        draw()
