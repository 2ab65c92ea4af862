"""Every screen of the lock is right by axe, fits fingers, narrow screens and large text, and works by keyboard."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys.checks import by_tab, chromium, found_by_axe, places, small_targets, sticking_out

WEB = Path(__file__).parents[2] / 'pwa' / 'hosts' / 'web'
SCREEN = re.sub(r'^export ', '', (WEB / 'screen.js').read_text(encoding='utf-8'), flags=re.MULTILINE)
DRAWING = Path(__file__).with_name('journeys') / 'lock_screens.js'
DRAW = DRAWING.read_text(encoding='utf-8').replace('SCREEN;', SCREEN)
TEMPLATE = re.compile(r'<template id="kring-lock-([\w-]+)">(.*?)\n {4}</template>', re.DOTALL)
TEMPLATES = dict(one for file in WEB.glob('*.html') for one in TEMPLATE.findall(file.read_text(encoding='utf-8')))
NAMES = sorted(TEMPLATES)
ASKING = [name for name in NAMES if 'type="password"' in TEMPLATES[name]]
FIELDS = '[...document.querySelectorAll("#kring-lock input[type=password]")]'
FILLED_IN = (
    '[field.name, field.autocomplete, field.form?.elements.username?.autocomplete, field.readOnly, field.disabled]'
)
PASTED = 'vier groene laarzen, ëen'
CONTROLS = '[...document.querySelectorAll("#kring-lock [data-do], #kring-lock [data-main]")]'


@pytest.fixture(params=[(name, whole) for name in NAMES for whole in (True, False)], ids=str)
def drawn(request: pytest.FixtureRequest, phone: Page) -> Page:
    """A screen with all that may be on it, or with what is there instead."""
    name, whole = request.param
    assert phone.eval(f'{DRAW}.draw({json.dumps(name)}, {json.dumps(whole)})')
    return phone


def test_no_screen_of_the_page_is_left_out(phone: Page) -> None:
    assert sorted(phone.eval(f'{DRAW}.templates()')) == [f'kring-lock-{name}' for name in NAMES]


def test_axe_finds_nothing(drawn: Page) -> None:
    assert found_by_axe(drawn) == []


def test_a_finger_fits_on_every_target(drawn: Page) -> None:
    assert small_targets(drawn) == []


def test_large_text_stays_within_a_narrow_screen(drawn: Page) -> None:
    assert sticking_out(drawn) == {}


def test_tab_goes_round(drawn: Page) -> None:
    controls = places(drawn)
    visited, unmarked = by_tab(drawn)
    assert visited == list(range(len(controls)))
    assert [controls[at]['html'] for at in unmarked] == []
    rows = [control for control in controls if not control['apart']]
    assert [(one['html'], two['html']) for one, two in pairwise(rows) if two['bottom'] <= one['top']] == []


def test_each_answer_can_be_given_by_the_keyboard(drawn: Page) -> None:
    answers = drawn.eval(f'{CONTROLS}.map((control) => control.dataset.do ?? "go")')
    assert answers
    for at in range(len(answers)):
        drawn.eval(f'{CONTROLS}[{at}].focus()')
        drawn.press('Enter')
    assert drawn.eval('window.acted') == answers


@pytest.mark.parametrize('name', ASKING)
def test_a_password_manager_finds_each_code_field_and_what_it_is_for(phone: Page, name: str) -> None:
    assert phone.eval(f'{DRAW}.draw({json.dumps(name)}, true)')
    found = phone.eval(f'{FIELDS}.map((field) => {FILLED_IN})')
    known, chosen = [('code', 'current-password')], [('code', 'new-password'), ('again', 'new-password')]
    expected = chosen if 'name="again"' in TEMPLATES[name] else known
    assert found == [[*field, 'username', False, False] for field in expected]


@pytest.mark.parametrize('name', ASKING)
def test_a_code_can_be_pasted_in_each_field(phone: Page, name: str) -> None:
    assert phone.eval(f'{DRAW}.draw({json.dumps(name)}, true)')
    chromium(phone).page.context.grant_permissions(['clipboard-read', 'clipboard-write'])
    phone.eval(f'navigator.clipboard.writeText({json.dumps(PASTED)})')
    count = phone.eval(f'{FIELDS}.length')
    for at in range(count):
        phone.eval(f'{FIELDS}[{at}].focus()')
        phone.press('Control+V')
    assert phone.eval(f'{FIELDS}.map((field) => field.value)') == [PASTED] * count
    phone.press('Enter')
    assert phone.eval('window.acted') == ['go']
