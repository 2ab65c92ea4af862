"""Stand-ins for what NiceGUI imports but a phone does not have: web servers, processes, templates.

Each is on a named list. Importing one, naming its classes and deriving from them works; using one
raises ``NeedsServerError``, which says what was used. The few that NiceGUI itself makes while it is
imported are written out below and do no more than that needs.
"""

import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import NoReturn
from urllib.parse import parse_qsl, urlencode

ABSENT = (
    'fastapi',
    'fastapi.responses',
    'fastapi.routing',
    'fastapi.templating',
    'socketio',
    'starlette',
    'starlette.background',
    'starlette.datastructures',
    'starlette.middleware',
    'starlette.middleware.base',
    'starlette.middleware.sessions',
    'starlette.requests',
    'starlette.responses',
    'starlette.routing',
    # parts of NiceGUI that assemble or serve a server
    'nicegui.api_router',
    'nicegui.favicon',
    'nicegui.native',
    'nicegui.persistence',
    'nicegui.persistence.pseudo_persistent_dict',
    'nicegui.run',
    'nicegui.server',
    'nicegui.staticfiles',
    'nicegui.vbuild',
)


class NeedsServerError(RuntimeError):
    """Something was used that only a server has; the message names it."""


class _Loud(type):
    """Makes classes that can be named and derived from, and refuse everything else."""

    def __call__(cls, *_: object, **__: object) -> NoReturn:
        raise NeedsServerError(f'{cls.__module__}.{cls.__qualname__} needs a server')

    def __getattr__(cls, name: str) -> NoReturn:
        if name.startswith('__'):
            raise AttributeError(name)
        raise NeedsServerError(f'{cls.__module__}.{cls.__qualname__}.{name} needs a server')


class _AbsentModule(ModuleType):
    """A module all of whose names are loud."""

    def __getattr__(self, name: str) -> _Loud:
        if name.startswith('__'):
            raise AttributeError(name)
        loud = _Loud(name, (), {'__module__': self.__name__})
        setattr(self, name, loud)
        return loud


class QueryParams(Mapping[str, str]):
    """What comes behind the question mark of a path; of a name said twice, the last counts."""

    def __init__(self, query: str = '') -> None:
        self._values = dict(parse_qsl(query, keep_blank_values=True))

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __str__(self) -> str:
        return urlencode(self._values)


class _FastAPI:
    """What NiceGUI's ``App`` derives from; there are no routes on a phone."""

    def __init__(self, **_: object) -> None:
        pass


def install(version: str) -> None:
    """Puts the stand-ins in place; to be called before NiceGUI is imported.

    Args:
        version: NiceGUI's version, which it would else look up among installed packages.

    Raises:
        RuntimeError: NiceGUI was imported already, so that stand-ins come too late.
    """
    if 'nicegui' in sys.modules:
        raise RuntimeError('stand-ins come before NiceGUI')
    for name in ABSENT:
        _add(_AbsentModule(name))
    _made_while_importing()
    _add(_assembled())
    _add(_versioned(version))


def _add(module: ModuleType) -> None:
    module.__path__ = []
    sys.modules[module.__name__] = module
    parent, _, child = module.__name__.rpartition('.')
    if parent in sys.modules:
        setattr(sys.modules[parent], child, module)


def _made_while_importing() -> None:
    def nothing(*_: object, **__: object) -> None:
        return None

    sys.modules['fastapi'].__dict__['FastAPI'] = _FastAPI
    sys.modules['starlette.datastructures'].__dict__['QueryParams'] = QueryParams
    sys.modules['fastapi.templating'].__dict__['Jinja2Templates'] = nothing
    sys.modules['nicegui.native'].__dict__['NativeConfig'] = nothing
    sys.modules['nicegui.persistence'].__dict__['FilePersistentDict'] = nothing


def _assembled() -> ModuleType:
    """Stands for ``nicegui.nicegui``, which puts the server together; here it is an ``App`` alone."""
    module = ModuleType('nicegui.nicegui')

    def app_when_asked(name: str) -> object:
        if name != 'app':
            raise AttributeError(name)
        from nicegui import core  # noqa: PLC0415  NiceGUI is not there yet when the stand-ins are made
        from nicegui.app import App  # noqa: PLC0415

        core.app = App()
        module.__dict__['app'] = core.app
        return core.app

    module.__dict__['__getattr__'] = app_when_asked
    return module


def _versioned(version: str) -> ModuleType:
    module = ModuleType('nicegui.version')
    module.__dict__['__version__'] = version
    return module
