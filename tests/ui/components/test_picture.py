"""Pictures of the sheet."""

from enum import IntEnum
from pathlib import Path

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Ring
from pwa.ui.components.picture import picture_name
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import on_stage

ROOT = Path(__file__).parents[3]
DRAWINGS = {file.stem: file.read_text(encoding='utf-8') for file in (ROOT / 'assets' / 'pictures').glob('*.svg')}


@pytest.mark.parametrize(
    ('choice', 'name'), [(Ring.VERY_CLOSE, 'ring-very-close'), (CircleKind.YOUTH, 'circle-kind-youth')]
)
def test_a_choice_has_a_picture_of_its_name(choice: IntEnum, name: str) -> None:
    assert picture_name(choice) == name


async def test_every_picture_of_every_page_is_in_the_sheet(user: User) -> None:
    stage = await on_stage(user, CIRCLE, '/')
    for path in PATHS:
        put_in_hand(stage)
        await stage.go(path)
        used = {str(element.props['href']) for element in stage.elements() if element.tag == 'use'}
        assert used <= {f'/assets/pictures.svg#{name}' for name in DRAWINGS}, path


def test_the_open_door_is_for_leaving_quickly_alone() -> None:
    """Who is in a hurry looks for it; stopping with somebody has a leaf."""
    assert [name for name, drawing in DRAWINGS.items() if drawing == DRAWINGS['ui-exit']] == ['ui-exit']
    assert DRAWINGS['stage-stopping'] == DRAWINGS['stand-stopped']
    pages = (ROOT / 'pwa' / 'ui' / 'pages').glob('*.py')
    users = {page.stem for page in pages if "'ui-exit'" in page.read_text(encoding='utf-8')}
    assert users == {'safety', 'quick_exit'}
