"""No text that a person typed or a code brought in ever reaches code.

NiceGUI's page can run code from strings: in scripts and markup, in props whose name begins with ``:``,
in templates and in ``js_handler``. The app uses none of these ways, and these rules hold that.
"""

import ast
from collections.abc import Iterator

from tests.architecture.arrows import imported
from tests.architecture.modules import Fault, Module

SCREENS = ('pwa.ui', 'pwa.app')
"""What draws, and so what the strictest rules are for."""

DRAWS_WITH = frozenset(
    {
        'context',
        'element',
        'input',
        'label',
        'navigate',
        'on',
        'refreshable',
        'refreshable_method',
        'sub_pages',
        'textarea',
    }
)
"""All that the app uses of ``nicegui.ui``: none of these takes markup, a script or a template."""

FROM_NICEGUI = frozenset({'nicegui.ui', 'nicegui.Client', 'nicegui.elements.mixins.text_element.TextElement'})

RUNS_CODE = frozenset(
    {
        'add_body_html',
        'add_css',
        'add_head_html',
        'add_sass',
        'add_scss',
        'eval',
        'exec',
        'run_javascript',
        'run_method',
        'shared_body_html',
        'shared_head_html',
        '_props',
    }
)
EXCEPTIONS = {
    ('pwa.hosts.server', 'add_head_html'): 'the address of the theme, where there is no page of our own',
    ('pwa.hosts.phone.bridge', 'run_method'): 'replaces it by a message without code',
    ('pwa.ui.pages.steunfiguur_tips', 'a prop whose name is not fixed'): 'places in a drawing, each a number',
}
"""(Module, what it does) -> why it may."""

CURE = 'Draw it with elements of pwa/ui/components, which take words as text.'


def code_faults(module: Module) -> Iterator[Fault]:
    """Ways for text to become code."""
    yield from _runners(module)
    if module.is_in(*SCREENS):
        yield from _drawing(module)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                yield from (Fault(module.name, node.lineno, what) for what in _in_call(node))
            elif isinstance(node, ast.Subscript) and _is_props(node.value):
                named = (what for what in _prop_name(node.slice) if (module.name, what) not in EXCEPTIONS)
                yield from (Fault(module.name, node.lineno, what) for what in named)


def _runners(module: Module) -> Iterator[Fault]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute | ast.Name):
            name = node.attr if isinstance(node, ast.Attribute) else node.id
            if name in RUNS_CODE and (module.name, name) not in EXCEPTIONS:
                yield Fault(module.name, node.lineno, f'uses {name}. {CURE}')


def _drawing(module: Module) -> Iterator[Fault]:
    for name, line in imported(module):
        if name.startswith('nicegui') and name not in FROM_NICEGUI:
            yield Fault(module.name, line, f'imports {name}. {CURE}')
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and _is_ui(node.value) and node.attr not in DRAWS_WITH:
            yield Fault(module.name, node.lineno, f'uses ui.{node.attr}. {CURE}')


def _in_call(call: ast.Call) -> Iterator[str]:
    if any(keyword.arg == 'js_handler' for keyword in call.keywords):
        yield 'js_handler is a script. Handle the event in Python.'
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ''
    if method == 'add_slot' and (len(call.args) > 1 or call.keywords):
        yield f'add_slot with a template, which is code. {CURE}'
    if method == 'props':
        yield from _props_line(call)
    if isinstance(call.func, ast.Attribute) and _is_props(call.func.value):
        yield from _props_method(call)


def _props_line(call: ast.Call) -> Iterator[str]:
    """``props('...')`` reads a line of its own language: only a fixed line, without code."""
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            yield "props() with words that are not fixed. Write element.props['name'] = words."
        elif any(part.startswith(':') for part in argument.value.split()):
            yield f'props({argument.value!r}) holds code. {CURE}'


def _props_method(call: ast.Call) -> Iterator[str]:
    """``props.update(name=...)``, ``props.set_optional('name', ...)`` and the like: names are fixed."""
    if any(keyword.arg is None for keyword in call.keywords):
        yield 'props with names that are not fixed. Name each of them.'
    for first in call.args[:1]:
        for name in first.keys if isinstance(first, ast.Dict) else [first]:
            yield from _prop_name(name)
    for keyword in call.keywords:
        if keyword.arg:
            yield from _prop_name(ast.Constant(keyword.arg))


def _prop_name(name: ast.expr | None) -> Iterator[str]:
    if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
        yield 'a prop whose name is not fixed'
    elif name.value.startswith((':', 'on')) or name.value.lower() in {'innerhtml', 'srcdoc', 'style'}:
        yield f'the prop {name.value!r} is code or markup. {CURE}'


def _is_ui(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == 'ui'


def _is_props(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == 'props'
