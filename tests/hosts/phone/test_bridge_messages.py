"""What the page of a phone gets from Python, and what Python gets from it."""

import asyncio
import json
import logging

import pytest
from nicegui import Client, ui
from nicegui.logging import log

from pwa.hosts.phone import bridge
from pwa.hosts.phone.standins import NeedsServerError
from tests.hosts.phone.conftest import PageSide


def drawn(page_side: PageSide, path: str = '/') -> bridge.PhoneClient:
    """A client with a label, a field, and two routes, before the page has it."""
    bridge.configure(page_side.send)
    client = bridge.new_client(path)
    with client:
        ui.label('Dag').mark('greeting')
        ui.input('Naam')
        ui.sub_pages({'/': lambda: ui.label('Kring'), '/mens/{name}': lambda name: ui.label(f'Over {name}')})
    return client


def words(client: Client) -> list[str]:
    """All that can be read."""
    return [found._text for found in client.elements.values() if found._text is not None]  # noqa: SLF001 - as sent


def element(client: Client, said: str) -> ui.element:
    """The element that says this."""
    return next(found for found in client.elements.values() if found._text == said)  # noqa: SLF001 - as sent


def tap(client: Client, target: ui.element, event: str, args: object = None) -> None:
    """Sends an event as NiceGUI's page script does."""
    listener = next(found for found in target._to_dict()['events'] if found['type'] == event)  # noqa: SLF001 - as sent
    message = {'id': target.id, 'listener_id': listener['listener_id'], 'args': [json.dumps(args)]}
    bridge.receive(client, 'event', json.dumps(message))


async def test_the_first_picture_holds_all_that_was_drawn(page_side: PageSide) -> None:
    client = drawn(page_side)
    picture = json.loads(bridge.first_picture(client))
    assert [found['text'] for found in picture['elements'].values() if 'text' in found] == ['Dag', 'Kring']
    assert {key.rpartition('/')[2] for key in picture['components']} == {'input.js', 'sub_pages.js'}
    assert set(picture['components'].values()) <= {found['tag'] for found in picture['elements'].values()}
    assert (picture['client_id'], picture['next_message_id']) == (client.id, 0)


async def test_nothing_is_sent_before_the_page_is_there(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    element(client, 'Dag').classes('k-large')
    await asyncio.sleep(0)
    assert page_side.sent == []


async def test_after_the_first_picture_only_news_is_sent(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    greeting = element(client, 'Dag').classes('k-large')
    news = await page_side.gets('update')
    assert set(news) == {str(greeting.id), '_id'}
    assert news[str(greeting.id)]['class'] == ['k-large']
    assert [event for event, _ in page_side.sent] == ['update']


async def test_messages_are_numbered_from_the_first_picture_on(page_side: PageSide) -> None:
    client = drawn(page_side)
    first = json.loads(bridge.first_picture(client))['next_message_id']
    await bridge.connect(client)
    for look in ('k-one', 'k-two', 'k-three'):
        element(client, 'Dag').classes(look)
        await page_side.gets('update')
    assert [data['_id'] for _, data in page_side.sent] == [first, first + 1, first + 2]


async def test_a_component_comes_before_what_needs_it_and_once(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    with client:
        ui.refreshable(lambda: ui.input('Nog een naam'))()
    await page_side.gets('update')
    assert [event for event, _ in page_side.sent] == ['load_js_components', 'update']
    (component,) = page_side.sent[0][1]['components']
    assert component['key'].endswith('/refreshable.js')


async def test_a_tap_reaches_its_handler(page_side: PageSide) -> None:
    client = drawn(page_side)
    got: list[object] = []
    greeting = element(client, 'Dag').on('click', lambda event: got.append(event.args))
    tap(client, greeting, 'click', {'x': 1, 'words': '"}<b>'})
    assert got == [{'x': 1, 'words': '"}<b>'}]


async def test_a_tap_that_is_kept_by_a_coroutine_runs_too(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    greeting = element(client, 'Dag')

    async def keep() -> None:
        await asyncio.sleep(0)
        greeting.classes('k-kept')

    tap(client, greeting.on('click', keep), 'click')
    await page_side.gets('update')
    news = await page_side.gets('update')
    assert news[str(greeting.id)]['class'] == ['k-kept']


async def test_going_to_a_page_tells_the_path_and_that_it_is_new(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    tap(client, client.layout, 'sub_pages_navigate', '/mens/Bo')
    assert (await page_side.gets('kring_page'))['path'] == '/mens/Bo'
    assert (await page_side.gets('kring_path'))['path'] == '/mens/Bo'
    assert 'Over Bo' in words(client)
    assert 'run_javascript' not in dict(page_side.sent)


async def test_going_back_draws_the_page_and_leaves_the_address_to_the_browser(page_side: PageSide) -> None:
    client = drawn(page_side, '/mens/Bo')
    bridge.first_picture(client)
    await bridge.connect(client)
    tap(client, client.layout, 'sub_pages_open', '/')
    assert (await page_side.gets('kring_page'))['path'] == '/'
    assert 'Kring' in words(client)
    assert 'kring_path' not in dict(page_side.sent)


async def test_going_on_from_a_page_that_is_done_is_told_before_the_next_one(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    with client:
        ui.navigate.history.replace('/kring/mens/Bo')
        ui.navigate.to('/mens/Bo')
    assert (await page_side.gets('kring_instead'))['url'] == '/kring/mens/Bo'
    assert (await page_side.gets('kring_page'))['path'] == '/mens/Bo'
    assert (await page_side.gets('kring_path'))['path'] == '/mens/Bo'
    assert 'run_javascript' not in dict(page_side.sent)


async def test_the_app_opens_at_the_path_that_was_asked(page_side: PageSide) -> None:
    client = drawn(page_side, '/mens/Bo')
    assert 'Over Bo' in words(client)
    bridge.first_picture(client)
    await bridge.connect(client)
    element(client, 'Dag').classes('k-large')
    await page_side.gets('update')
    assert 'kring_page' not in dict(page_side.sent), 'the reader stays where the browser opened the page'


async def test_a_method_of_an_element_goes_by_its_name(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.first_picture(client)
    await bridge.connect(client)
    greeting = element(client, 'Dag')
    await greeting.run_method('focus', 'word', 2)
    called = await page_side.gets('kring_method')
    assert (called['id'], called['name'], called['args']) == (greeting.id, 'focus', ['word', 2])


async def test_javascript_from_a_string_is_refused(page_side: PageSide) -> None:
    client = drawn(page_side)
    with pytest.raises(NeedsServerError, match='alert'):
        client.run_javascript('\n  alert(1)')
    with client, pytest.raises(NeedsServerError):
        ui.run_javascript('alert(1)')


async def test_an_answer_that_the_page_gives_needs_no_answer(page_side: PageSide) -> None:
    client = drawn(page_side)
    bridge.receive(client, 'ack', '{"next_message_id": 3}')
    assert page_side.sent == []


async def test_an_event_that_only_a_server_knows_is_named(page_side: PageSide) -> None:
    with pytest.raises(NeedsServerError, match='event upload'):
        bridge.receive(drawn(page_side), 'upload', '{}')


async def test_what_the_page_logs_is_logged(
    page_side: PageSide, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, 'propagate', True)
    with caplog.at_level(logging.WARNING, log.name):
        bridge.receive(drawn(page_side), 'log', '{"level": "warning", "message": "slow"}')
    assert caplog.messages == ['slow']


async def test_a_tap_on_what_is_gone_does_nothing(page_side: PageSide) -> None:
    client = drawn(page_side)
    greeting = element(client, 'Dag').on('click', lambda: pytest.fail('it is gone'))
    message = json.dumps({'id': greeting.id, 'listener_id': '', 'args': []})
    greeting.delete()
    bridge.receive(client, 'event', message)
    assert greeting.is_deleted
