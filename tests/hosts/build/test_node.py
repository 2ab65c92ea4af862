from pathlib import Path

import pytest

from pwa.hosts.build import node
from pwa.hosts.build.error import BuildError


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of tools, empty."""
    monkeypatch.setattr(node, 'TOOLS', tmp_path)
    return tmp_path


def test_a_tool_gets_its_arguments_and_gives_what_it_prints(tools: Path) -> None:
    (tools / 'say.mjs').write_text('console.log(process.argv.slice(2).join("|"))', encoding='utf-8')
    assert node.run('say.mjs', Path('één'), Path('a b')) == 'één|a b\n'


def test_a_tool_that_fails_is_named_with_its_last_words(tools: Path) -> None:
    script = f'console.error("x".repeat({node.LAST_WORDS}) + "\\nno memory"); process.exit(3)'
    (tools / 'fail.mjs').write_text(script, encoding='utf-8')
    with pytest.raises(BuildError, match=r'^fail\.mjs failed:\nx+\nno memory$') as failed:
        node.run('fail.mjs')
    assert len(str(failed.value)) < node.LAST_WORDS + 50


def test_no_tool_is_idle() -> None:
    steps = Path(node.__file__).with_name('steps.py').read_text(encoding='utf-8')
    assert [file.name for file in node.TOOLS.glob('*.mjs') if f"run('{file.name}'" not in steps] == []
