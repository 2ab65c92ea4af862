import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import nicegui.client
import pytest
from nicegui import Client, core
from nicegui.app import App
from nicegui.element import Element
from nicegui.elements.sub_pages import SubPages
from nicegui.functions.navigate import History

Sent = tuple[str, dict[str, Any]]

PATCHED = (
    (core, 'loop'),
    (core, 'sio'),
    (nicegui.client, 'SubPagesRouter'),
    (SubPages, '_handle_scrolling'),
    (Element, 'run_method'),
    (History, 'replace'),
)
"""What ``bridge.configure`` changes in NiceGUI, and what is put back after a test."""


class PageSide:
    """The page as Python sees it: what it was sent, in order."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self._news: asyncio.Queue[Sent] = asyncio.Queue()

    def send(self, event: str, text: str) -> None:
        """To be given to Python, which sends by it."""
        self.sent.append((event, json.loads(text)))
        self._news.put_nowait(self.sent[-1])

    async def gets(self, event: str) -> dict[str, Any]:
        """The next event of this name; those before it are passed over."""
        while True:
            name, data = await asyncio.wait_for(self._news.get(), timeout=10)
            if name == event:
                return data


@pytest.fixture
async def page_side(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[PageSide]:
    """The page of a phone; afterwards NiceGUI is as it was."""
    for place, name in PATCHED:
        monkeypatch.setattr(place, name, getattr(place, name))
    monkeypatch.setattr(core, 'app', App())
    before = set(Client.instances)
    yield PageSide()
    for name in set(Client.instances) - before:
        Client.instances[name].delete()
    await asyncio.sleep(0)
