import ast
import json
from functools import cache
from importlib.metadata import version
from pathlib import Path

import nicegui
import pytest

from pwa.hosts.build import python_site
from tests.architecture.arrows import imported
from tests.architecture.modules import modules

NICEGUI = Path(nicegui.__file__).parent


@pytest.fixture(scope='module')
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What goes to the phone."""
    folder = tmp_path_factory.mktemp('site')
    python_site.gather(folder)
    return folder


def test_the_app_and_what_it_runs_on_are_there(site: Path) -> None:
    for name in ('pwa/app.py', 'pwa/hosts/phone/start.py', 'nicegui/client.py', 'tinydb/database.py', 'qrcode/main.py'):
        assert (site / name).is_file()
    assert {path.name for path in site.iterdir()} == {
        'content',
        'nicegui',
        'pwa',
        'qrcode',
        'tinydb',
        'typing_extensions.py',
    }


@pytest.mark.parametrize('name', [*python_site.LEFT_OUT, *python_site.LEFT_OUT_FILES])
def test_what_a_phone_has_no_use_for_stays_behind(site: Path, name: str) -> None:
    home = python_site.ROOT if name.startswith('pwa/') else NICEGUI.parent
    assert (home / name).exists(), 'it is gone: take it off the list'
    along = {str(file.relative_to(site)) for file in [site / name, *(site / name).rglob('*')] if file.is_file()}
    assert along <= set(python_site.NEEDED_FILES)


def test_nothing_that_a_phone_has_asks_for_what_stayed_behind(site: Path) -> None:
    for module in modules():
        path = site / module.name.replace('.', '/')
        if not (path.with_suffix('.py').exists() or (path / '__init__.py').exists()):
            continue
        for name, line in imported(module):
            assert not name.startswith('pwa.') or is_there(site, name), (
                f'{module.name}, line {line}: no {name} on a phone'
            )


def is_there(site: Path, name: str) -> bool:
    """Whether it is a module on the phone, or something in one."""
    path = site / name.replace('.', '/')
    if path.with_suffix('.py').exists() or (path / '__init__.py').exists():
        return True
    holder = path.parent / '__init__.py' if path.parent.is_dir() else path.parent.with_suffix('.py')
    return holder.exists() and path.name in names_in(holder)


@cache
def names_in(file: Path) -> set[str]:
    """The names at the top of a module."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding='utf-8'))))
    stored = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return stored | {
        node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }


def test_only_python_and_small_scripts_go_along(site: Path) -> None:
    for file in (path for path in site.rglob('*') if path.is_file()):
        name = str(file.relative_to(site))
        assert file.suffix in {'.py', '.js', '.vue', '.toml', '.json'} or name in python_site.NEEDED_FILES, name
        assert file.suffix == '.py' or file.stat().st_size < python_site.LARGEST_COMPONENT, name


def test_the_words_go_along(site: Path) -> None:
    content = python_site.ROOT / 'content'
    words = {str(file.relative_to(content)) for file in content.rglob('*.toml')}
    assert {str(file.relative_to(site / 'content')) for file in (site / 'content').rglob('*.toml')} == words


def test_the_version_of_nicegui_goes_along(site: Path) -> None:
    assert json.loads((site / 'content' / 'build.json').read_text()) == {'nicegui': version('nicegui')}


def test_a_package_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(python_site, 'PACKAGES', ('not_a_package',))
    with pytest.raises(FileNotFoundError, match='not_a_package'):
        python_site.gather(tmp_path)
