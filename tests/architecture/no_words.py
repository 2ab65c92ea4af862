"""No words for people outside ``content/``: what a screen says comes from there, by ``say('...')``."""

import ast
from collections.abc import Iterator, Mapping

from tests.architecture.modules import Fault, Module

SCREENS = ('pwa.ui', 'pwa.app')

SHOWN = frozenset({'words', 'label', 'hint', 'help', 'caption', 'title', 'placeholder', 'text', 'said'})
"""Names of parameters whose value is shown or read out."""

SPOKEN_PROPS = frozenset({'alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title'})

NOT_SHOWN = frozenset({'classes', 'props', 'mark', 'TypeVar', 'ParamSpec'})
"""Calls whose strings are names."""

LOGGED = frozenset({'debug', 'info', 'warning', 'error', 'exception'})
"""Methods of a log, which a family never sees; neither does it see the message of an exception."""

PART_OF_A_KEY = frozenset({('pwa.ui.pages.steunfiguur_party', '_keep')})
"""(Module, function) that has a shown parameter by its name, and makes a key of it."""

LONGEST_NAME = 3
"""Letters up to which a capital says nothing, as in the parts of a drawing."""

CURE = "Put it in content/nl/ and write say('...')."

Parameters = Mapping[str, frozenset[int | str]]
"""Function -> where its shown parameters stand, by place and by name."""


def word_faults(module: Module, shown: Parameters) -> Iterator[Fault]:
    """Words for people in the source of a screen.

    Args:
        module: a file.
        shown: what ``shown_parameters`` gave for all files.
    """
    if not module.is_in(*SCREENS):
        return
    silent = {id(node) for node in _silent(module.tree)}
    for node in ast.walk(module.tree):
        for value in _shown_values(node, shown):
            for literal in _literals(value):
                if _has_letters(literal):
                    yield Fault(module.name, value.lineno, f'shows {literal!r}. {CURE}')
        if isinstance(node, ast.Constant) and id(node) not in silent and reads_as_words(node.value):
            yield Fault(module.name, node.lineno, f'{node.value!r} reads as words. {CURE}')


def reads_as_words(value: object) -> bool:
    """Whether it is text with letters, and a space, a capital in front, an accent or a mark of speech."""
    if not isinstance(value, str) or not _has_letters(value):
        return False
    begins_large = value[0].isupper() and len(value) > LONGEST_NAME
    return begins_large or ' ' in value.strip() or value.endswith(('!', '?')) or not value.isascii()


def shown_parameters(module: Module) -> Parameters:
    """The functions and methods of a file that show or say what they get."""
    found: dict[str, frozenset[int | str]] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names = [parameter.arg for parameter in node.args.args if parameter.arg != 'self']
            by_name = SHOWN.intersection([*names, *(parameter.arg for parameter in node.args.kwonlyargs)])
            if by_name and (module.name, node.name) not in PART_OF_A_KEY:
                found[node.name] = frozenset({*by_name, *(place for place, name in enumerate(names) if name in SHOWN)})
    return found


def _shown_values(node: ast.AST, shown: Parameters) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call):
        places = shown.get(_called(node), frozenset())
        yield from (value for place, value in enumerate(node.args) if place in places)
        yield from (keyword.value for keyword in node.keywords if keyword.arg in places)
    elif isinstance(node, ast.Assign) and any(_is_spoken_prop(target) for target in node.targets):
        yield node.value


def _literals(value: ast.expr) -> Iterator[str]:
    """The strings that a value may be or hold; not those that say which words to take."""
    if isinstance(value, ast.IfExp):
        yield from (*_literals(value.body), *_literals(value.orelse))
    for part in value.values if isinstance(value, ast.JoinedStr) else [value]:
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """All that is for programmers or names things: docstrings, logs, errors, classes, props, marks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and _called(node) in NOT_SHOWN | LOGGED):
            yield from ast.walk(node)


def _has_letters(words: str) -> bool:
    return any(letter.isalpha() for letter in words)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ''


def _is_spoken_prop(target: ast.expr) -> bool:
    if not (isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant)):
        return False
    return target.slice.value in SPOKEN_PROPS
