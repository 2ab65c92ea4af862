from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from nicegui import ui
from nicegui.testing import User

from pwa import app, texts
from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from pwa.hosts import server
from pwa.storage.file_vault import FileVault
from pwa.storage.repository import Repository
from pwa.storage.vault import Vault

SAY = texts.load(server.ROOT / 'content')


def today() -> date:
    return date(2027, 3, 4)


async def a_circle(file: Path) -> None:
    """Puts a circle with one person in a file."""
    repository = await Repository.open(FileVault(file))
    await repository.save_profile(Profile('Noor', CircleKind.YOUTH))
    await repository.add_people(['Buurvrouw Bep'])


async def test_whoever_has_no_circle_yet_begins_one(user: User, tmp_path: Path) -> None:
    server.page_for(FileVault(tmp_path / 'circle.json'), today, SAY)
    await user.open('/')
    await user.should_see(SAY('welcome.what.title'))
    assert not (tmp_path / 'circle.json').exists()


@pytest.mark.parametrize('path', ['/lijst', '/mens/{person_id}'])
async def test_any_address_opens_at_its_page_with_what_was_kept(user: User, tmp_path: Path, path: str) -> None:
    file = tmp_path / 'circle.json'
    await a_circle(file)
    circle = (await Repository.open(FileVault(file))).circle
    assert circle
    server.page_for(FileVault(file), today, SAY)
    await user.open(path.format(person_id=circle.people[0].id))
    await user.should_see('Buurvrouw Bep')


async def test_a_damaged_file_is_told_and_left_alone(user: User, tmp_path: Path) -> None:
    file = tmp_path / 'circle.json'
    file.write_text('{', encoding='utf-8')
    server.page_for(FileVault(file), today, SAY)
    await user.open('/')
    await user.should_see(SAY('storage.damaged'))
    assert file.read_text(encoding='utf-8') == '{'


async def test_a_shared_code_leads_back_to_this_server(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[tuple[str, str]] = []
    start = app.start

    async def noting(
        vault: Vault,
        say: texts.Texts,
        clock: Callable[[], date],
        base: str,
        link: str,
        **more: Any,  # noqa: ANN401 - what else a server gives
    ) -> Callable[[], None]:
        places.append((base, link))
        return await start(vault, say, clock, base, link, **more)

    monkeypatch.setattr(app, 'start', noting)
    server.page_for(FileVault(tmp_path / 'circle.json'), today, SAY)
    await user.open('/')
    assert places == [('', 'http://test/#')]


async def test_the_look_is_served_and_a_changed_picture_shows_at_once(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = '<svg viewBox="0 0 1 1"><path d="M0 0h{}"/></svg>'
    picture = tmp_path / 'assets' / 'pictures' / 'ui-back.svg'
    picture.parent.mkdir(parents=True)
    (tmp_path / 'assets' / 'theme.css').write_text('p {}', encoding='utf-8')
    monkeypatch.setattr(server, 'ROOT', tmp_path)
    server.serve_assets()
    assert (await user.http_client.get('/assets/theme.css')).text == 'p {}'
    for width in (1, 2):
        picture.write_text(drawing.format(width), encoding='utf-8')
        sheet = await user.http_client.get('/assets/pictures.svg')
        assert sheet.headers['content-type'].startswith('image/svg+xml')
        assert f'M0 0h{width}' in sheet.text


def test_it_listens_on_this_computer_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: dict[str, object] = {}
    monkeypatch.setattr(ui, 'run', lambda **settings: ran.update(settings))
    monkeypatch.setattr(server, 'serve_assets', lambda: None)
    monkeypatch.setattr(server, 'page_for', lambda *_: None)
    server.run(tmp_path / 'circle.json', 8123)
    assert (ran['host'], ran['port']) == ('127.0.0.1', 8123)
    assert (ran['reload'], ran['tailwind'], ran['language']) == (False, False, 'nl')
