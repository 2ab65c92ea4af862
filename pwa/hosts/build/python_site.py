"""Gathers the Python that goes to the phone: the app and the packages it runs on, as plain files."""

import json
import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

PHONE_SITE_PACKAGES = '/lib/python3.14/site-packages'
"""Where the packages lie while the snapshot is made."""

PACKAGES = ('nicegui', 'tinydb', 'qrcode')
MODULES = ('typing_extensions',)

LEFT_OUT = ('nicegui/testing', 'nicegui/static', 'nicegui/scripts', 'pwa/setup', 'pwa/hosts/build', 'pwa/hosts/web')
"""Folders of no use on a phone."""

LEFT_OUT_FILES = (
    'pwa/__main__.py',
    'pwa/hosts/hpke.py',
    'pwa/hosts/sealed_cli.py',
    'pwa/hosts/sealing.py',
    'pwa/hosts/server.py',
    'pwa/hosts/static.py',
    'pwa/sharing/cli.py',
)

NEEDED_FILES = ('nicegui/static/headwind.css', 'nicegui/static/sad_face.svg')
"""Read by NiceGUI while it is imported."""

LARGEST_COMPONENT = 200_000
"""Bytes. Larger JavaScript files are libraries for charts and maps; NiceGUI only wants to know that
its components exist."""


def gather(target: Path) -> None:
    """Copies everything into ``target``, with the words in ``target/content``.

    Raises:
        FileNotFoundError: a package is not installed.
    """
    for name in PACKAGES:
        _copy_package(_folder_of(name), target / name)
    for name in MODULES:
        shutil.copyfile(_file_of(name), target / f'{name}.py')
    _copy_package(ROOT / 'pwa', target / 'pwa')
    for needed in NEEDED_FILES:
        source = _folder_of('nicegui').parent / needed
        (target / needed).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / needed)
    shutil.copytree(ROOT / 'content', target / 'content')
    (target / 'content' / 'build.json').write_text(json.dumps({'nicegui': version('nicegui')}))


def _copy_package(source: Path, target: Path) -> None:
    for file in sorted(source.rglob('*')):
        name = f'{source.name}/{file.relative_to(source)}'
        if file.is_file() and _wanted(name, file):
            copy = target / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)


def _wanted(name: str, file: Path) -> bool:
    if name in LEFT_OUT_FILES or any(name.startswith(f'{folder}/') for folder in LEFT_OUT):
        return False
    if file.suffix in {'.js', '.vue'}:
        return file.stat().st_size < LARGEST_COMPONENT
    return file.suffix == '.py'


def _file_of(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(name)
    return Path(spec.origin)


def _folder_of(name: str) -> Path:
    return _file_of(name).parent
