import pytest

from tests.architecture.modules import module
from tests.architecture.no_words import shown_parameters, word_faults

COMPONENTS = """
def text(tag, words, *classes): ...
def main_button(words, on_click): ...
def text_field(setting, label, *, help=''): ...
class Session:
    def tell(self, words): ...
"""
SHOWN = shown_parameters(module('pwa.ui.components.plain', COMPONENTS))


def faults(source: str, name: str = 'pwa.ui.pages.person') -> list[str]:
    return [fault.what for fault in word_faults(module(name, source), SHOWN)]


@pytest.mark.parametrize(
    'source',
    [
        "text('p', 'opgeslagen')",
        "text('p', words='opgeslagen')",
        "text('p', f'{name} erbij')",
        "text('p', 'ja' if yes else say('no'))",
        "main_button('klaar', save)",
        "text_field(setting, say('name'), help='of een bijnaam')",
        "setting.session.tell('opgeslagen')",
        "element.props['aria-label'] = 'terug'",
        "TITLE = 'Wie hoort erbij?'",
        "hint = 'je mag dit overslaan'",
        "words = {'a': 'Overslaan'}",
        "greeting = f'Dag {name}'",
        "question = 'klaar?'",
        "word = 'één'",
    ],
)
def test_words_in_a_screen_are_told(source: str) -> None:
    assert faults(source)
    assert faults(source, 'pwa.app')


@pytest.mark.parametrize(
    'source',
    [
        '"""What this page is for."""',
        'def page():\n    """Draws the page."""',
        "text('p', say('person.title'), 'k-soft')",
        "text('p', say(f'person.{name}.title'))",
        "text('p', ' · '.join(words))",
        "element.classes('k-soft k-small')",
        "element.props('dense autocomplete=off')",
        "element.props['aria-label'] = say('frame.back')",
        "element.props['viewBox'] = f'0 0 {size} {size}'",
        "element.props['d'] = 'M' + path",
        "box('div', 'k-field')",
        "path = f'/mens/{person.id}'",
        "Choice = TypeVar('Choice')",
        "log.error('a page broke down')",
        "raise ValueError('Nobody has this id')",
    ],
)
def test_names_and_notes_for_programmers_are_let_through(source: str) -> None:
    assert not faults(source)


def test_only_screens_speak_to_a_family() -> None:
    assert not faults("text('p', 'opgeslagen')", 'pwa.hosts.build.steps')
