"""Pictures of the sheet."""

from enum import IntEnum
from pathlib import Path

import pytest
from nicegui.testing import User

from pwa.domain.choices import CircleKind, Ring
from pwa.ui.components.picture import picture_name
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import on_stage

PICTURES = {file.stem for file in (Path(__file__).parents[3] / 'assets' / 'pictures').glob('*.svg')}


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
        assert used <= {f'/assets/pictures.svg#{name}' for name in PICTURES}, path
