import pytest

from tests.architecture.modules import module
from tests.architecture.no_code import code_faults

ANYWHERE = [
    "ui.run_javascript('alert(1)')",
    "client.run_javascript(f'say({name})')",
    "ui.add_body_html('<script>')",
    "ui.add_css('p {}')",
    'eval(words)',
    "element._props['innerHTML'] = words",
    "element.run_method('focus')",
]
ON_SCREENS = [
    'ui.html(words)',
    'ui.markdown(words)',
    'ui.button(words)',
    'from nicegui.elements.html import Html',
    'from nicegui import app',
    "element.on('click', js_handler='() => go()')",
    "element.add_slot('body', words)",
    "element.add_slot('body', template='<b>')",
    "element.props(':options=[1]')",
    "element.props('dense :rules=x')",
    "element.props(f'label={words}')",
    'element.props(remove=words)',
    "element.props[':options'] = words",
    'element.props[words] = words',
    "element.props['innerHTML'] = words",
    "element.props['onclick'] = words",
    "element.props['srcdoc'] = words",
    'element.props.update(**values)',
    'element.props.update(values)',
    'element.props.update(onclick=words)',
    "element.props.update({':y': words})",
    "element.props.update({'y': 1, **values})",
    "element.props.set_optional(':label', words)",
]
HARMLESS = [
    "ui.element('p').classes('k-soft')",
    "element.props('dense autocomplete=off')",
    "element.props['aria-label'] = words",
    'element.props.update(x=1, y=2)',
    "element.props.update({'y': 1, 'aria-hidden': 'true'})",
    "element.props.set_optional('aria-describedby', words)",
    "element.add_slot('append')",
    'from nicegui import Client, ui',
    "element.on('click', handler)",
]


@pytest.mark.parametrize('source', ANYWHERE)
@pytest.mark.parametrize('name', ['pwa.ui.frame', 'pwa.app', 'pwa.hosts.phone.start'])
def test_a_way_to_run_text_is_told_everywhere(name: str, source: str) -> None:
    assert list(code_faults(module(name, source)))


@pytest.mark.parametrize('source', ON_SCREENS)
def test_a_way_to_run_text_is_told_on_screens(source: str) -> None:
    assert list(code_faults(module('pwa.ui.pages.person', source)))
    assert list(code_faults(module('pwa.app', source)))


@pytest.mark.parametrize('source', HARMLESS)
def test_what_takes_words_as_text_is_let_through(source: str) -> None:
    assert not list(code_faults(module('pwa.ui.pages.person', source)))


def test_an_exception_is_for_one_file() -> None:
    source = "ui.add_head_html('<link>')"
    assert not list(code_faults(module('pwa.hosts.server', source)))
    assert list(code_faults(module('pwa.hosts.static', source)))
