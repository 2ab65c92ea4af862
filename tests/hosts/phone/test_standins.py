import json
import tomllib

import pytest
from starlette import datastructures

from pwa.hosts.phone import standins
from tests.hosts.phone.without_server import ROOT, on_a_phone

PROJECT = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))['project']
NICEGUI = next(line.partition('==')[2] for line in PROJECT['dependencies'] if line.startswith('nicegui'))

INSTALL = f"""\
from pwa.hosts.phone import standins
standins.install('{NICEGUI}')
"""


def test_the_whole_app_is_imported_without_a_server_package() -> None:
    said = on_a_phone(f"""{INSTALL}
import pwa.hosts.phone.start, nicegui
print(nicegui.__version__, nicegui.app)
""")
    assert said.startswith(f'{NICEGUI} <nicegui.app.app.App object')


def test_nicegui_without_stand_ins_is_missed() -> None:
    with pytest.raises(AssertionError, match='is not on a phone'):
        on_a_phone('import nicegui')


def test_every_stand_in_is_still_asked_for() -> None:
    asked = json.loads(
        on_a_phone(f"""
import json
asked = asked_for()
{INSTALL}
import pwa.hosts.phone.start
print(json.dumps(sorted(asked)))
""")
    )
    idle = [name for name in standins.ABSENT if not any(f'{found}.'.startswith(f'{name}.') for found in asked)]
    assert not idle, f'nobody asks for {idle}: take them off the list in pwa/hosts/phone/standins.py'


@pytest.mark.parametrize(
    ('used', 'named'),
    [
        ('fastapi.APIRouter()', 'fastapi.APIRouter'),
        ('starlette.requests.Request({})', 'starlette.requests.Request'),
        ('starlette.requests.Request.receive', 'starlette.requests.Request.receive'),
        ('type("Mine", (starlette.responses.Response,), {})()', '__main__.Mine'),
        ('run.cpu_bound(print)', 'nicegui.run.cpu_bound'),
        ('native.start_server_and_native', None),
    ],
)
def test_using_what_is_absent_is_loud_and_naming_it_is_not(used: str, named: str | None) -> None:
    said = on_a_phone(f"""{INSTALL}
import fastapi, starlette.requests, starlette.responses
from nicegui import native, run
try:
    {used}
except standins.NeedsServerError as error:
    print(error)
""")
    assert said == (f'{named} needs a server' if named else '')


def test_classes_that_are_absent_serve_in_annotations_and_checks() -> None:
    said = on_a_phone(f"""{INSTALL}
from starlette.requests import Request
def answer(request: Request | None) -> list[Request]: ...
print(isinstance('', Request), issubclass(Request, str))
""")
    assert said == 'False False'


def test_stand_ins_that_come_too_late_are_refused() -> None:
    with pytest.raises(RuntimeError, match='come before NiceGUI'):
        standins.install(NICEGUI)


@pytest.mark.parametrize('query', ['', 'a=1', 'a=1&b=2', 'a=1&a=2', 'naam=', 'q=een%20woord+meer', 'é=%C3%A9'])
def test_a_query_is_read_as_the_server_reads_it(query: str) -> None:
    ours, theirs = standins.QueryParams(query), datastructures.QueryParams(query)
    assert dict(ours) == dict(theirs)
    assert (len(ours), bool(ours), ours.get('nothing')) == (len(theirs), bool(theirs), None)
    assert dict(standins.QueryParams(str(ours))) == dict(theirs)


def test_queries_with_the_same_values_are_equal() -> None:
    assert standins.QueryParams('a=1&b=2') == standins.QueryParams('b=2&a=1')
    assert standins.QueryParams('a=1') != standins.QueryParams('a=2')
