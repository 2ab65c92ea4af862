import pytest

from tests.architecture.arrows import arrow_faults, hidden_import_faults, imported, package_faults, query_faults
from tests.architecture.modules import module

WRONG = [
    ('pwa.domain.people', 'from pwa.storage import vault'),
    ('pwa.domain.people', 'import pwa.ui.frame'),
    ('pwa.texts', 'from pwa.domain.people import Person'),
    ('pwa.storage.records', 'from pwa.sharing.codec import encode'),
    ('pwa.sharing.codec', 'from pwa.storage import records'),
    ('pwa.sharing.codec', 'from pwa import ui'),
    ('pwa.ui.frame', 'from pwa import app'),
    ('pwa.ui.frame', 'from pwa.setup import node'),
    ('pwa.app', 'from pwa.hosts import server'),
    ('pwa.hosts.build.node', 'from pwa.setup.node import program'),
    ('pwa.setup.node', 'from pwa.hosts.build import node'),
    ('pwa.__main__', 'from pwa.sharing import codec'),
    ('pwa.__main__', 'from pwa.storage.vault import Vault'),
    ('pwa', 'import pwa.app'),
]
RIGHT = [
    ('pwa.hosts.phone.start', 'from pwa import app, texts'),
    ('pwa.app', 'from pwa.ui.frame import frame'),
    ('pwa.ui.frame', 'from pwa.storage.vault import VaultError'),
    ('pwa.storage.records', 'from pwa.domain.people import Person'),
    ('pwa.__main__', 'from pwa.sharing import cli\nfrom pwa.hosts import build\nfrom pwa.setup import node'),
]


@pytest.mark.parametrize(('name', 'source'), WRONG)
def test_an_arrow_to_the_left_is_told_with_its_cure(name: str, source: str) -> None:
    (fault,) = arrow_faults(module(name, source))
    assert str(fault).startswith(f'{name}, line 1: imports pwa.')
    assert 'Move it' in fault.what


@pytest.mark.parametrize(('name', 'source'), RIGHT)
def test_an_arrow_to_the_right_is_let_through(name: str, source: str) -> None:
    assert not list(arrow_faults(module(name, source)))


def test_a_new_part_of_the_app_must_get_a_place() -> None:
    (fault,) = arrow_faults(module('pwa.reports.weekly', 'import json'))
    assert 'belongs to no part' in fault.what


@pytest.mark.parametrize(
    ('source', 'name'),
    [
        ('from . import records', 'pwa.storage.records'),
        ('from .records import to_record', 'pwa.storage.records.to_record'),
        ('from ..ui import frame', 'pwa.ui.frame'),
        ('def late():\n    from pwa.ui import frame', 'pwa.ui.frame'),
        ('if TYPE_CHECKING:\n    import pwa.ui.frame as somewhere', 'pwa.ui.frame'),
    ],
)
def test_an_import_is_seen_however_it_is_written(source: str, name: str) -> None:
    assert [found for found, _ in imported(module('pwa.storage.vault', source))] == [name]


def test_a_package_imports_from_itself() -> None:
    (found,) = imported(module('pwa.storage', 'from . import vault', is_package=True))
    assert found == ('pwa.storage.vault', 1)


@pytest.mark.parametrize(
    ('name', 'source'),
    [
        ('pwa.ui.frame', 'from tinydb import TinyDB'),
        ('pwa.storage.records', 'from nicegui import ui'),
        ('pwa.sharing.qr', 'import nicegui.ui'),
        ('pwa.hosts.phone.start', 'import js'),
        ('pwa.hosts.phone.start', 'from pyodide.ffi import to_js'),
        ('pwa.hosts.phone.bridge', 'from starlette.datastructures import QueryParams'),
        ('pwa.ui.frame', 'from fastapi import Request'),
        ('pwa.app', 'import uvicorn'),
        ('pwa.domain.people', 'import attrs'),
        ('pwa.texts', 'import nicegui'),
        ('pwa.setup.environment', 'import brotli'),
    ],
)
def test_a_package_out_of_its_place_is_told(name: str, source: str) -> None:
    (fault,) = package_faults(module(name, source))
    assert 'may' in fault.what


def test_the_standard_library_may_be_used_everywhere() -> None:
    assert not list(package_faults(module('pwa.domain.people', 'import json\nfrom collections.abc import Mapping')))


@pytest.mark.parametrize(
    'source',
    ['from tinydb import Query', 'from tinydb import where', 'import tinydb', 'from tinydb.queries import where'],
)
def test_a_query_outside_the_repository_is_told(source: str) -> None:
    assert list(query_faults(module('pwa.storage.tables', source)))
    assert not list(query_faults(module('pwa.storage.repository', source)))


def test_a_storage_class_is_no_query() -> None:
    assert not list(query_faults(module('pwa.storage.tables', 'from tinydb.storages import Storage')))


@pytest.mark.parametrize(
    'source', ["importlib.import_module('js')", "__import__('js')", 'from importlib import import_module']
)
def test_an_import_by_name_is_told(source: str) -> None:
    assert list(hidden_import_faults(module('pwa.ui.frame', source)))
