"""Serves ``dist/`` on loopback, as a good host would: with its headers, compressed, every route the one page."""

import json
import mimetypes
from collections.abc import Callable
from pathlib import Path
from socket import create_server, socket

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from pwa.hosts.build import hosting, policy

ENCODINGS = (('br', '.br'), ('gzip', '.gz'))
TYPES = {'.mjs': 'text/javascript', '.js': 'text/javascript', '.webmanifest': 'application/manifest+json'}


def serve(folder: Path, port: int, on_ready: Callable[[str], None]) -> None:
    """Serves until it is stopped.

    Args:
        folder: what ``build`` wrote.
        port: where to listen on loopback; 0 takes a free one.
        on_ready: is told the address once it answers.

    Raises:
        OSError: the port is taken.
        FileNotFoundError: there is no build in the folder.
    """
    base = json.loads((folder / 'build.json').read_text(encoding='utf-8'))['base']
    with create_server(('127.0.0.1', port)) as listening:
        address = f'http://127.0.0.1:{listening.getsockname()[1]}{base}/'
        config = uvicorn.Config(site(folder, base), log_level='warning')
        _Announcing(config, lambda: on_ready(address)).run(sockets=[listening])


class _Announcing(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce()


def site(folder: Path, base: str) -> Starlette:
    """The site as an ASGI app.

    Args:
        folder: what ``build`` wrote.
        base: '' or '/kring'.
    """

    def answer(request: Request) -> Response:
        path = request.path_params['path']
        wanted = _within(folder, path)
        if wanted is None and path.startswith(f'{hosting.HASHED_FOLDER}/'):
            return Response(status_code=404)
        return _file(wanted or folder / 'index.html', request, path)

    def home(_: Request) -> Response:
        return RedirectResponse(f'{base}/')

    routes = [Route(f'{base}/{{path:path}}', answer)]
    return Starlette(routes=routes if not base else [*routes, Route('/', home), Route(base, home)])


def _within(folder: Path, path: str) -> Path | None:
    """The file with this path in the folder, or None."""
    try:
        wanted = (folder / path).resolve()
        return wanted if wanted.is_file() and wanted.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError):  # no file can have this name
        return None


def _file(file: Path, request: Request, path: str) -> FileResponse:
    kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or 'application/octet-stream'
    lasting = path.startswith(f'{hosting.HASHED_FOLDER}/')
    caching = hosting.FOREVER if lasting else hosting.ALWAYS_ASK
    headers = {**policy.headers(), 'Cache-Control': caching, 'Vary': 'Accept-Encoding'}
    for encoding, ending in ENCODINGS:
        copy = file.with_name(file.name + ending)
        if encoding in request.headers.get('accept-encoding', '') and copy.exists():
            return FileResponse(copy, media_type=kind, headers={**headers, 'Content-Encoding': encoding})
    return FileResponse(file, media_type=kind, headers=headers)
