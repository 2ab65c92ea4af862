"""Runs in Pyodide after the restore: opens every page and says what was used and what was imported."""
# ruff: noqa: INP001 - a script, not a module

import asyncio
import json
import re
import sys
from dataclasses import replace
from datetime import date

from nicegui.dependencies import JsComponent

from pwa.domain.choices import CircleKind, Field
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Profile
from pwa.domain.joint import contribution_of
from pwa.domain.overview import overview_of
from pwa.domain.steunfiguur import Steunfiguur
from pwa.hosts.phone import start
from pwa.hosts.phone.device_family import DeviceFamily
from pwa.hosts.phone.device_vault import DeviceVault
from pwa.sharing import codec, qr
from pwa.sharing.contribution import to_text
from pwa.storage.repository import Repository
from pwa.ui.pages import PAGES

BEFORE = frozenset(sys.modules)

PATIENCE = 30
"""Seconds for one page, on a computer that is busy."""


class MemoryVault:
    """A device that keeps everything, as the page's ``vault.js`` does."""

    def __init__(self) -> None:
        self.record: str | None = None

    async def read(self) -> list[str | None]:
        """See ``JsVault.read``."""
        return ['', self.record]

    async def write(self, record: str) -> list[str | None]:
        """See ``JsVault.write``."""
        self.record = record
        return ['', None]


class MemoryFamily:
    """A device that keeps the joint view, as the page's ``family.js`` does."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def read(self) -> list[str | None]:
        """See ``JsFamily.read``."""
        return ['', json.dumps([[True, text] for text in self.texts])]

    async def put(self, text: str) -> list[str | None]:
        """See ``JsFamily.put``."""
        self.texts = [text]
        return ['', None]

    async def remove(self) -> list[str | None]:
        """See ``JsFamily.remove``."""
        self.texts = []
        return ['', None]


async def a_circle(vault: MemoryVault, family: MemoryFamily) -> str:
    """Puts a youth's circle with one person in the vault and in the joint view; returns that person's id."""
    repository = await Repository.open(DeviceVault(vault))
    await repository.save_profile(Profile('Kring', CircleKind.YOUTH))
    (person,) = await repository.add_people(['Buur'])
    await repository.save_person(replace(person, why='Altijd thuis'))
    await repository.save_steunfiguur(Steunfiguur(person.id))
    chosen, today = Chosen({person.id: frozenset(Field)}), date(2027, 3, 4)
    assert repository.circle  # noqa: S101 - it was just begun
    payload = codec.encode(overview_of(repository.circle, chosen, today))
    codec.decode(payload, today)
    qr.draw('https://host/#', payload)
    await DeviceFamily(family).put(to_text(contribution_of(repository.circle, chosen, today)))
    return person.id


async def rehearse() -> str:
    """Opens each route by a link, as a person does, every number in it a 1; returns JSON."""
    vault, family = MemoryVault(), MemoryFamily()
    components: dict[str, str] = {}
    person_id = await a_circle(vault, family)
    place = {'path': '/', 'base': '', 'link': 'https://host/#'}
    running = await start.start(vault, lambda *_: None, place, js_family=family)
    errors: list[str] = []
    running.client.on_exception(lambda error: errors.append(repr(error)))
    await running.connect()
    for route in PAGES:
        before = asyncio.all_tasks()
        with running.client:
            path = re.sub(r'\{\w+\}', '1', route.replace('{person_id}', person_id))
            await running.client.sub_pages_router._handle_navigate(path)  # noqa: SLF001 - as a tap does
        while begun := asyncio.all_tasks() - before:
            _, busy = await asyncio.wait(begun, timeout=PATIENCE)
            if busy:
                errors.append(f'{path} is not drawn after {PATIENCE} seconds')
                break
        for element in running.client.elements.values():
            if isinstance(element.component, JsComponent):
                components[element.component.key] = str(element.component.path)
    imported = sorted(frozenset(sys.modules) - BEFORE)
    return json.dumps({'components': components, 'imported': imported, 'errors': errors})


rehearse  # noqa: B018 - what Pyodide returns
