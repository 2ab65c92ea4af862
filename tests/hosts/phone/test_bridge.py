"""What goes between Python and the page, and the private parts of NiceGUI that carry it."""
# ruff: noqa: SLF001 - the private parts are what is tested

import ast
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import nicegui.client
from nicegui import Client
from nicegui.app import App
from nicegui.app.app import State
from nicegui.app.app_config import AppConfig
from nicegui.awaitable_response import NullResponse
from nicegui.dependencies import JsComponent
from nicegui.element import Element
from nicegui.elements.sub_pages import SubPages
from nicegui.functions.navigate import History
from nicegui.observables import ObservableCollection
from nicegui.outbox import Outbox
from nicegui.page import page as nicegui_page
from nicegui.sub_pages_router import SubPagesRouter

from pwa.hosts.phone import bridge


def parameters(function: Callable[..., object]) -> list[str]:
    """What a function takes, but for ``self``."""
    return [name for name in inspect.signature(function).parameters if name != 'self']


def source(thing: Callable[..., object]) -> str:
    """How a function or a class is written."""
    return inspect.getsource(thing)


def test_run_config_takes_what_a_phone_sets() -> None:
    required = {
        name
        for name, parameter in inspect.signature(AppConfig.add_run_config).parameters.items()
        if parameter.default is inspect.Parameter.empty and name != 'self'
    }
    given = {keyword.arg for call in _calls('add_run_config') for keyword in call.keywords}
    assert required <= given <= set(parameters(AppConfig.add_run_config)), (
        'app.config.add_run_config asks for other settings: bridge.configure fails before anything is drawn'
    )


def test_app_state_says_that_the_app_has_started() -> None:
    app = App()
    app._state = State.STARTED
    assert app.is_started, 'App._state no longer decides App.is_started: the app on a phone counts as not started'


def test_core_loop_carries_the_tasks() -> None:
    assert 'core.loop.create_task' in source(nicegui.background_tasks.create), (
        'core.loop no longer runs tasks: handlers that are coroutines never run on a phone'
    )


def test_core_sio_sends_with_a_room() -> None:
    assert 'core.sio.emit(message_type, data, room=client_id)' in source(Outbox._emit), (
        'Outbox no longer sends by core.sio.emit(event, data, room=...): bridge.Socket gets nothing to send'
    )


def test_core_sio_eio_is_asked_for_its_times_only() -> None:
    asked = {line for line in source(Outbox).split() if 'core.sio.eio.' in line}
    assert {word.rpartition('.')[2] for word in asked} == {'ping_interval', 'ping_timeout'}, (
        'Outbox asks other things of core.sio.eio: bridge.Socket.eio does not have them'
    )


def test_client_module_names_the_router() -> None:
    assert 'self.sub_pages_router = SubPagesRouter(request)' in source(Client.__init__), (
        'Client no longer makes its router by the name nicegui.client.SubPagesRouter: '
        'bridge.PhoneRouter is not used, and navigation would send JavaScript'
    )


def test_router_handle_navigate_and_open() -> None:
    assert parameters(SubPagesRouter._handle_navigate) == ['path'] == parameters(SubPagesRouter._handle_open), (
        'SubPagesRouter._handle_navigate or ._handle_open changed: links within the app no longer work'
    )
    assert 'self._handle_navigate(event.args)' in source(SubPagesRouter.__init__), (
        'SubPagesRouter no longer navigates by _handle_navigate: bridge.PhoneRouter is passed by'
    )
    assert 'self._handle_open(path)' in source(SubPagesRouter._handle_navigate), (
        'SubPagesRouter._handle_navigate no longer opens by _handle_open: bridge.PhoneRouter does too little'
    )


def test_sub_pages_handle_scrolling() -> None:
    assert parameters(SubPages._handle_scrolling) == ['match', 'behavior'], (
        'SubPages._handle_scrolling changed: a new page is no longer shown from its top (bridge.page_shown)'
    )
    assert 'self._handle_scrolling(match' in source(SubPages._render_page), (
        'SubPages no longer calls _handle_scrolling after drawing: bridge.page_shown is never called'
    )


def test_sub_pages_router_knows_the_first_request() -> None:
    assert 'self._router = context.client.sub_pages_router' in source(SubPages.__init__), (
        'SubPages._router is gone: bridge.page_shown can not tell the first page from the next'
    )
    assert 'self.is_initial_request = False' in source(SubPagesRouter._handle_open), (
        'SubPagesRouter.is_initial_request is gone: bridge.page_shown can not tell the first page from the next'
    )


def test_element_run_method() -> None:
    assert parameters(Element.run_method) == ['name', 'args', 'timeout'], (
        'Element.run_method changed: bridge.call_method stands in its place'
    )


def test_history_replace() -> None:
    assert parameters(History.replace) == ['url'], (
        'ui.navigate.history.replace changed: bridge.replace stands in its place, and going on would send JavaScript'
    )


def test_null_response_is_made_of_nothing() -> None:
    assert not parameters(NullResponse), 'NullResponse changed: bridge.call_method answers with it'


def test_outbox_loaded_components() -> None:
    assert 'component.name not in self._loaded_components' in source(Outbox.loop), (
        'Outbox._loaded_components is gone: the page is told again to load what the first picture brought'
    )


def test_outbox_updates_and_next_message_id() -> None:
    names = Outbox.__init__.__code__.co_names
    assert {'updates', 'next_message_id'} <= set(names), (
        'Outbox.updates or .next_message_id is gone: bridge.first_picture can not begin the count of messages'
    )
    assert parameters(Outbox.enqueue_message) == ['message_type', 'data', 'target_id'], (
        'Outbox.enqueue_message changed: messages of our own (kring_path, kring_page, kring_method) fail'
    )


def test_element_to_dict() -> None:
    assert not parameters(Element._to_dict), 'Element._to_dict changed: bridge.first_picture describes elements by it'
    assert 'element._to_dict()' in source(Client.build_response), (
        'NiceGUI describes elements to its page in another way: bridge.first_picture must follow'
    )


def test_component_key_tag_and_name() -> None:
    assert {'key', 'name', 'tag'} <= set(dir(JsComponent)) | set(JsComponent.__dataclass_fields__), (
        'JsComponent has no key, name or tag: the page can not load what an element needs'
    )


def test_client_handle_handshake() -> None:
    expected = ['socket_id', 'tab_id', 'old_tab_id', 'document_id', 'next_message_id']
    assert parameters(Client.handle_handshake) == expected, (
        'Client.handle_handshake changed: bridge.connect fails, and nothing is sent after the first picture'
    )


def test_client_handle_event_and_log_message() -> None:
    assert parameters(Client.handle_event) == ['msg'] == parameters(Client.handle_log_message), (
        'Client.handle_event or .handle_log_message changed: bridge.receive fails at the first tap'
    )


def test_client_is_made_of_a_page_and_a_request() -> None:
    assert parameters(Client.__init__) == ['page', 'request'], 'Client is made in another way: bridge.new_client fails'
    missing = _asked_of('self.page', Client, Outbox) - set(dir(bridge.Page))
    only_in_a_response = {'resolve_markdown', 'resolve_language', 'resolve_viewport', 'resolve_dark'}
    assert missing == only_in_a_response, f'NiceGUI asks more of a page: give bridge.Page {missing}'
    assert {'resolve_title', 'resolve_reconnect_timeout'} <= set(dir(nicegui_page)), 'NiceGUI asks less of a page'


def test_request_has_what_the_router_asks() -> None:
    missing = _asked_of('request', SubPagesRouter) - set(dir(bridge.Request('/')))
    assert not missing, f'NiceGUI asks more of a request: give bridge.Request {missing}'


def test_no_private_name_is_without_its_test() -> None:
    here = Path(__file__).read_text(encoding='utf-8')
    tree = ast.parse(inspect.getsource(bridge))
    touched = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr.startswith('_')}
    untested = {name for name in touched - {'_send', '__func__'} if here.count(name) < 2}
    assert not untested, f'bridge.py touches {untested}: write a test here that says what an upgrade may break'


def _calls(name: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(inspect.getsource(bridge))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
            yield node


def _asked_of(what: str, *classes: type) -> set[str]:
    """The names of the attributes that NiceGUI's code takes of something."""
    nodes = (node for kind in classes for node in ast.walk(ast.parse(source(kind))))
    return {node.attr for node in nodes if isinstance(node, ast.Attribute) and ast.unparse(node.value) == what}


def test_helpers_expects_arguments_is_asked_for_every_element() -> None:
    assert 'helpers.expects_arguments(on_change)' in source(ObservableCollection.__init__), (
        'NiceGUI no longer looks up by helpers.expects_arguments what its lists call: bridge.expects_arguments is idle'
    )


def test_what_expects_arguments_is_answered_as_nicegui_would() -> None:
    class Listener:
        def bare(self) -> None: ...

        def given(self, event: object) -> None: ...

    listener = Listener()
    asked: list[Callable[..., object]] = [listener.bare, listener.given, lambda: None, lambda event: event]
    assert [bridge.expects_arguments(function) for function in asked] == [False, True, False, True]
