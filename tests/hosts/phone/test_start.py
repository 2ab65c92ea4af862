"""The app as the worker of a phone runs it, with the browser's side played by the test."""

import importlib
import json
import random
import re
from dataclasses import replace
from types import ModuleType

import pytest
from nicegui import ui

from pwa import texts
from pwa.domain.choices import CircleKind, Ring
from pwa.domain.circle import Profile
from pwa.hosts.build.node import TOOLS
from pwa.hosts.phone.device_vault import DeviceVault
from pwa.storage.repository import Repository
from tests.hosts.phone.conftest import PageSide
from tests.hosts.phone.test_bridge_messages import element, tap, words
from tests.hosts.phone.test_device_vault import Js
from tests.hosts.phone.without_server import ROOT, on_a_phone

SAY = texts.load(ROOT / 'content')


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``pwa.hosts.phone.start``, which reads the words from where they are while the snapshot is made."""
    monkeypatch.setattr(texts, 'load', lambda _: SAY)
    monkeypatch.setattr(texts, 'languages', lambda _: ())
    return importlib.import_module('pwa.hosts.phone.start')


async def a_circle(js: Js) -> str:
    """Puts a circle with one person in the vault; returns that person's id."""
    repository = await Repository.open(DeviceVault(js))
    await repository.save_profile(Profile('Noor', CircleKind.YOUTH))
    (person,) = await repository.add_people(['Buurvrouw Bep'])
    return person.id


def place(path: str, base: str = '') -> dict[str, str]:
    return {'path': path, 'base': base, 'link': f'https://kring.example{base}/#'}


def shown(picture: str) -> list[str]:
    """All that can be read on the first picture."""
    return [found['text'] for found in json.loads(picture)['elements'].values() if found.get('text')]


def what_listens(target: ui.element) -> ui.element:
    """What a tap on this goes to."""
    return next(found for found in (target, *target.ancestors()) if found.tag == 'button')


async def test_a_new_phone_begins_with_the_first_step(start: ModuleType, page_side: PageSide) -> None:
    running = await start.start(Js(), page_side.send, place('/'))
    assert SAY('welcome.what.title') in shown(running.first_picture)
    assert page_side.sent == []


async def test_a_reload_opens_the_page_of_its_address(start: ModuleType, page_side: PageSide) -> None:
    js = Js()
    path = f'/mens/{await a_circle(js)}'
    running = await start.start(js, page_side.send, place(path))
    assert 'Buurvrouw Bep' in shown(running.first_picture)
    assert running.client.sub_pages_router.current_path == path


async def test_another_language_comes_with_its_words(start: ModuleType, page_side: PageSide) -> None:
    words = {'language.direction': 'rtl', 'welcome.what.title': 'من حولك'}
    arabic = texts.as_json(replace(SAY, language='ar', words=words))
    running = await start.start(Js(), page_side.send, place('/'), words=arabic)
    assert 'من حولك' in shown(running.first_picture)
    assert SAY('welcome.next') in shown(running.first_picture)
    assert '"dir":"rtl"' in running.first_picture.replace(' ', '')


async def test_how_the_app_stands_on_the_phone_is_known_from_the_first_picture(
    start: ModuleType, page_side: PageSide
) -> None:
    js = Js()
    await a_circle(js)
    device = {'installed': True, 'can_install': False, 'apple': True, 'neutral': False, 'kept': 'kept'}
    running = await start.start(js, page_side.send, place('/beginscherm'), device=device)
    assert SAY('home_screen.there.title') in shown(running.first_picture)


async def test_a_tap_keeps_a_change_on_the_phone_before_it_says_so(start: ModuleType, page_side: PageSide) -> None:
    js = Js()
    person_id = await a_circle(js)
    before = js.record
    running = await start.start(js, page_side.send, place(f'/mens/{person_id}/plek'))
    await running.connect()
    tap(running.client, what_listens(element(running.client, SAY('choices.ring.close.label'))), 'click')
    await page_side.gets('update')
    assert js.record != before
    circle = (await Repository.open(DeviceVault(js))).circle
    assert circle
    assert circle.people[0].ring is Ring.CLOSE


async def test_a_full_phone_says_so_and_keeps_what_there_was(start: ModuleType, page_side: PageSide) -> None:
    js = Js()
    person_id = await a_circle(js)
    running = await start.start(js, page_side.send, place(f'/mens/{person_id}/plek'))
    await running.connect()
    before, js.fault = js.record, 'full'
    tap(running.client, what_listens(element(running.client, SAY('choices.ring.close.label'))), 'click')
    await page_side.gets('update')
    assert SAY('storage.full') in words(running.client)
    assert js.record == before


async def test_links_stay_within_the_page_and_send_no_script(start: ModuleType, page_side: PageSide) -> None:
    js = Js()
    await a_circle(js)
    running = await start.start(js, page_side.send, place('/'))
    await running.connect()
    for path in ('/meer', '/delen', '/lijst', '/nergens'):
        tap(running.client, running.client.layout, 'sub_pages_navigate', path)
        assert (await page_side.gets('kring_path'))['path'] == path
    known = {'update', 'load_js_components', 'kring_page', 'kring_path', 'kring_shell'}
    assert {event for event, _ in page_side.sent} <= known


@pytest.mark.parametrize('base', ['', '/kring'])
async def test_addresses_begin_where_the_host_has_the_app(start: ModuleType, page_side: PageSide, base: str) -> None:
    js = Js()
    await a_circle(js)
    running = await start.start(js, page_side.send, place('/', base))
    elements = json.loads(running.first_picture)['elements'].values()
    addresses = {found['props']['href'] for found in elements if 'href' in found.get('props', {})}
    assert len(addresses) > 1
    assert all(address.startswith((f'{base}/', '#', 'tel:')) for address in addresses)


@pytest.mark.parametrize('fault', ['damaged', 'newer'])
async def test_a_circle_that_does_not_open_says_why_and_is_left_alone(
    start: ModuleType, page_side: PageSide, fault: str
) -> None:
    js = Js(fault, 'what was there')
    running = await start.start(js, page_side.send, place('/'))
    assert SAY(f'storage.{fault}') in shown(running.first_picture)
    assert js.record == 'what was there'


async def test_chance_is_not_that_of_the_snapshot(start: ModuleType, page_side: PageSide) -> None:
    random.seed(0)
    frozen = random.random()  # noqa: S311 - no secret
    random.seed(0)
    await start.start(Js(), page_side.send, place('/'))
    assert random.random() != frozen  # noqa: S311 - no secret


def test_every_page_is_drawn_without_a_server_and_without_importing_more() -> None:
    prepare = (TOOLS / 'prepare.py').read_text(encoding='utf-8')
    prepared = re.findall(r"'(\w+)'", re.findall(r'^for element in (.*):$', prepare, re.MULTILINE)[0])
    said = on_a_phone(f"""
import asyncio
from pathlib import Path
from pwa.hosts.phone import standins
standins.install('')
import pwa.hosts.phone.start
from nicegui import ui
for element in {prepared}:
    getattr(ui, element)
names = {{}}
exec(compile(Path({str(TOOLS / 'rehearsal.py')!r}).read_text(), 'rehearsal.py', 'exec'), names)
print(asyncio.run(names['rehearse']()))
""")
    rehearsal = json.loads(said)
    assert rehearsal['errors'] == []
    assert rehearsal['imported'] == []
    assert rehearsal['components']


async def test_a_record_from_a_backup_is_looked_into_and_not_kept(start: ModuleType) -> None:
    js = Js()
    await a_circle(js)
    assert js.record
    assert json.loads(await start.look_into(js.record)) == ['', 'Noor', '']
    assert json.loads(await start.look_into('geen record')) == ['damaged', '', '']


async def test_what_is_known_of_backups_is_there_when_the_app_opens(start: ModuleType, page_side: PageSide) -> None:
    js = Js()
    await a_circle(js)
    known = {'made': '2027-03-04', 'later': ''}
    running = await start.start(js, page_side.send, place('/backup'), None, known)
    assert SAY('backup.made', day='4 maart 2027') in shown(running.first_picture)
