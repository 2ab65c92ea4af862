"""The app is built as it was drawn: arrows, packages, words and code each in their place."""

from collections.abc import Callable, Iterable

import pytest

from tests.architecture import arrows, no_code, no_words
from tests.architecture.modules import Fault, Module, modules

ALL = tuple(modules())
SHOWN = {
    name: places
    for module in ALL
    if module.is_in('pwa.ui')
    for name, places in no_words.shown_parameters(module).items()
}

Rule = Callable[[Module], Iterable[Fault]]
RULES: dict[str, Rule] = {
    'each part imports only what stands to its right': arrows.arrow_faults,
    'packages are imported only where they have a place': arrows.package_faults,
    'TinyDB queries stand in one file': arrows.query_faults,
    'every import can be read': arrows.hidden_import_faults,
    'no text reaches code': no_code.code_faults,
    'every word for people stands in content': lambda module: no_words.word_faults(module, SHOWN),
}


@pytest.mark.parametrize('rule', RULES.values(), ids=RULES.keys())
def test_rule(rule: Rule) -> None:
    faults = [str(fault) for module in ALL for fault in rule(module)]
    assert not faults, '\n'.join(faults)


def test_all_of_the_app_is_read() -> None:
    assert {module.name for module in ALL} >= {*arrows.MAY_IMPORT, *no_code.SCREENS, arrows.QUERIES_IN}


@pytest.mark.parametrize(('module', 'name'), no_code.EXCEPTIONS)
def test_no_exception_outlives_its_use(module: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(no_code.EXCEPTIONS, (module, name))
    assert [fault for found in ALL if found.name == module for fault in no_code.code_faults(found)]


@pytest.mark.parametrize(('module', 'function'), no_words.PART_OF_A_KEY)
def test_no_function_is_let_through_that_needs_it_no_more(
    module: str, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(no_words, 'PART_OF_A_KEY', frozenset())
    (found,) = (one for one in ALL if one.name == module)
    shown = {function: no_words.shown_parameters(found)[function]}
    assert list(no_words.word_faults(found, shown))
