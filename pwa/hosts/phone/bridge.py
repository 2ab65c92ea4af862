"""Carries NiceGUI's messages between Python in the worker and the page.

NiceGUI's own ``Client`` and ``Outbox`` run unchanged. Where they expect socket.io, a web request or a
page route, they get the small stand-ins of this file. These are private parts of NiceGUI, which is
why its version is pinned; ``tests/hosts/phone/test_bridge.py`` has a test for each name used here.
"""
# ruff: noqa: SLF001 - private parts, as said above
# ruff: noqa: ARG001, ARG002 - parameters are as NiceGUI hands them over

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from types import MethodType, SimpleNamespace
from typing import Any, NoReturn

import nicegui.client
from nicegui import Client, core, helpers, json
from nicegui.app.app import State
from nicegui.awaitable_response import NullResponse
from nicegui.context import context
from nicegui.dependencies import JsComponent
from nicegui.element import Element
from nicegui.elements.sub_pages import SubPages
from nicegui.functions.navigate import History
from nicegui.page_arguments import RouteMatch
from nicegui.sub_pages_router import SubPagesRouter

from pwa.hosts.phone.standins import NeedsServerError

SOCKET = 'page'
"""The one page that is ever connected; NiceGUI wants a name for its socket, its tab and its document."""

_looked_up = helpers.expects_arguments

Send = Callable[[str, str], None]
"""Sends an event's name and its JSON to the page."""


@dataclass(frozen=True)
class Page:
    """What NiceGUI asks of the page route that a client belongs to."""

    path: str = '/'

    def resolve_title(self) -> str:
        """The title stands in the shell."""
        return ''

    def resolve_reconnect_timeout(self) -> float:
        """There is no connection to lose, so nothing is kept for a second try. In seconds."""
        return 0.0


@dataclass(frozen=True)
class Request:
    """What NiceGUI asks of the web request that opened a page."""

    path: str
    headers: dict[str, str] = field(default_factory=dict)
    scope: dict[str, Any] = field(default_factory=dict)

    @property
    def url(self) -> SimpleNamespace:
        """The path; a query is never used in this app."""
        return SimpleNamespace(path=self.path, query='')


class Socket:
    """Stands for the socket.io server; knows one page and sends strictly in order."""

    eio = SimpleNamespace(ping_interval=0, ping_timeout=0)

    def __init__(self, send: Send) -> None:
        self._send = send

    async def emit(self, event: str, data: dict[str, Any], room: str) -> None:
        """Sends one event; ``room`` names the client, and there is just one."""
        self._send(event, json.dumps(data))


class PhoneClient(Client):
    """A client that never runs JavaScript from a string, since the page's policy forbids it."""

    def run_javascript(self, code: str, *, timeout: float = 1.0) -> NoReturn:
        """Refuses.

        Raises:
            NeedsServerError: always.
        """
        raise NeedsServerError(f'JavaScript from a string: {code.strip()[:60]!r}')


class PhoneRouter(SubPagesRouter):
    """Tells the page of a new path by a message, where NiceGUI would send it JavaScript."""

    async def _handle_navigate(self, path: str) -> None:
        client = context.client
        await self._handle_open(path)
        client.outbox.enqueue_message('kring_path', {'path': self.current_path}, client.id)


def page_shown(self: SubPages, match: RouteMatch, *, behavior: str) -> None:
    """Tells the page that another page is drawn; it takes the reader to its top and its heading."""
    if not self._router.is_initial_request:
        self.client.outbox.enqueue_message('kring_page', {'path': match.path}, self.client.id)


def call_method(self: Element, name: str, *args: object, timeout: float = 1.0) -> NullResponse:
    """Has the page call a method of an element, by name; the answer is not waited for."""
    message = {'id': self.id, 'name': name, 'args': args}
    self.client.outbox.enqueue_message('kring_method', message, self.client.id)
    return NullResponse()


def replace(self: History, url: str) -> None:
    """Tells the page that what comes next takes the place of the page that is shown."""
    client = context.client
    client.outbox.enqueue_message('kring_instead', {'url': url}, client.id)


@cache
def _method_expects_arguments(function: Callable[..., object]) -> bool:
    return _looked_up(MethodType(function, object()))


def expects_arguments(func: Callable[..., Any]) -> bool:
    """Whether it must be given arguments; NiceGUI looks the same methods up three times for every element it makes."""
    return _method_expects_arguments(func.__func__) if isinstance(func, MethodType) else _looked_up(func)


def configure(send: Send) -> None:
    """Gives NiceGUI what its server would: settings, a loop and a socket."""
    core.app.config.add_run_config(
        reload=False,
        title='',
        viewport='',
        favicon=None,
        dark=None,
        language='nl',
        binding_refresh_interval=None,
        reconnect_timeout=0.0,
        message_history_length=0,
        tailwind=False,
        unocss=None,
        prod_js=True,
        show_welcome_message=False,
        markdown=False,
    )
    core.loop = asyncio.get_running_loop()
    # not by `start`, whose timers would throw away a client that a slow phone has not drawn within a minute
    core.app._state = State.STARTED
    core.sio = Socket(send)
    nicegui.client.SubPagesRouter = PhoneRouter  # type: ignore[attr-defined] # where it looks for it
    SubPages._handle_scrolling = page_shown  # type: ignore[method-assign]
    Element.run_method = call_method  # type: ignore[method-assign]
    History.replace = replace  # type: ignore[method-assign]
    helpers.expects_arguments = expects_arguments


def new_client(path: str) -> PhoneClient:
    """A client that shows the app at ``path``."""
    return PhoneClient(Page(), request=Request(path))  # type: ignore[arg-type] # as much of them as it uses


def first_picture(client: Client) -> str:
    """All that the page needs to draw the client for the first time, as JSON.

    ``elements`` by id, the ``components`` they need by key, ``client_id`` and ``next_message_id``.
    """
    components = [e.component for e in client.elements.values() if isinstance(e.component, JsComponent)]
    client.outbox._loaded_components.update(component.name for component in components)
    client.outbox.updates.clear()
    return json.dumps(
        {
            'elements': {str(key): element._to_dict() for key, element in client.elements.items()},
            'components': {component.key: component.tag for component in components},
            'client_id': client.id,
            'next_message_id': client.outbox.next_message_id,
        }
    )


async def connect(client: Client) -> None:
    """Says that the page is there, so that what happens from now on is sent to it."""
    await client.handle_handshake(SOCKET, SOCKET, None, SOCKET, None)


def receive(client: Client, event: str, text: str) -> None:
    """Hands what the page sent to NiceGUI.

    Args:
        client: the client it is for.
        event: NiceGUI's name of the event; ``ack`` needs no answer where nothing gets lost.
        text: its JSON.

    Raises:
        NeedsServerError: an event that only a server knows.
    """
    if event == 'event':
        client.handle_event(json.loads(text))
    elif event == 'log':
        client.handle_log_message(json.loads(text))
    elif event != 'ack':
        raise NeedsServerError(f'event {event}')
