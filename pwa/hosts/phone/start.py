"""Starts the app in the worker. Imported before the memory snapshot is made, called after it is restored."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from nicegui import Client

from pwa import app, texts
from pwa.hosts.phone import bridge
from pwa.hosts.phone.device_family import DeviceFamily, JsFamily
from pwa.hosts.phone.device_sealer import DeviceSealer, JsSealer
from pwa.hosts.phone.device_vault import DeviceVault, JsVault
from pwa.hosts.phone.shell import PageShell
from pwa.storage.foreign import profile_in
from pwa.storage.vault import VaultError
from pwa.ui.device import Device
from pwa.ui.shell import Lock
from pwa.ui.shell_events import backup_of

CONTENT = Path('/content')
WORDS = texts.load(CONTENT)
LANGUAGES = texts.languages(CONTENT)
"""Both read when the snapshot is made; there is no such folder on the phone."""


@dataclass(frozen=True)
class Running:
    """The app as the worker holds it: the first picture for the page, and the ways to talk to it."""

    first_picture: str
    client: Client

    async def connect(self) -> None:
        """To be called when the page has drawn the first picture."""
        await bridge.connect(self.client)

    def receive(self, event: str, text: str) -> None:
        """To be called with every event from the page."""
        bridge.receive(self.client, event, text)


async def start(  # noqa: PLR0913, PLR0917 - what may differ is asked by name
    js_vault: JsVault,
    send: Callable[[str, str], None],
    place: dict[str, str],
    lock: dict[str, Any] | None = None,
    backup: dict[str, str] | None = None,
    device: dict[str, Any] | None = None,
    *,
    js_family: JsFamily | None = None,
    js_sealer: JsSealer | None = None,
    js_drafts: JsVault | None = None,
    words: str = '',
) -> Running:
    """Opens the circle and draws the app.

    Args:
        js_vault: keeps the record.
        send: sends an event and its JSON to the page.
        place: ``path`` within the app, ``base`` of the host ('' or '/kring'), ``link`` for shared codes.
        lock: the fields of ``Lock`` by name.
        backup: see ``pwa.ui.shell_events.backup_of``.
        device: the fields of ``Device`` by name.
        js_family: keeps the joint view.
        js_sealer: seals overviews and opens them.
        js_drafts: keeps what was typed and not yet kept in the circle.
        words: another language than Dutch, as ``texts.as_json`` writes it.
    """
    # the state of the snapshot is the same on every phone
    random.seed()
    bridge.configure(send)
    draw = await app.start(
        DeviceVault(js_vault),
        texts.translated(WORDS, words) if words else WORDS,
        date.today,
        place['base'],
        place['link'],
        shell=PageShell(),
        lock=Lock(**lock or {}),
        backup=backup_of(backup or {}),
        device=Device(**device or {}),
        family=DeviceFamily(js_family) if js_family else None,
        sealer=DeviceSealer(js_sealer) if js_sealer else None,
        drafts=DeviceVault(js_drafts) if js_drafts else None,
        languages=LANGUAGES,
    )
    client = bridge.new_client(place['path'])
    with client:
        draw()
    return Running(bridge.first_picture(client), client)


async def look_into(record: str) -> str:
    """Whose circle a record from a backup holds; nothing of it is kept.

    Returns:
        As JSON: why it would not open here, '' where it would; the name of the circle, and its picture.
    """
    try:
        profile = await profile_in(record)
    except VaultError as error:
        return json.dumps([error.fault.value, '', ''])
    return json.dumps(['', profile.name, profile.picture])
