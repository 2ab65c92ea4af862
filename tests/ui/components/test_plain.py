"""What is chosen is said of each thing that can be; only what changed is sent to the page again."""

import pytest
from nicegui import ui
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


@pytest.mark.parametrize(
    ('path', 'mark'),
    [('/mens/bas/plek', 'ring-before'), ('/mens/bas/plaatje', 'avatar-anchor'), ('/mens/bas/wie', 'role-relative')],
)
async def test_a_choice_sends_no_more_than_what_changed(
    user: User, monkeypatch: pytest.MonkeyPatch, path: str, mark: str
) -> None:
    stage = await on_stage(user, FAMILY, path)
    choices = [element for element in stage.elements() if 'aria-checked' in element.props]
    before = {element: element.props['aria-checked'] for element in choices}
    sent: list[ui.element] = []
    monkeypatch.setattr(ui.element, 'update', lambda element: sent.append(element))  # noqa: PLW0108 - a method
    stage.vault.full = True  # so that the page stays
    await stage.tap_mark(mark)
    changed = [element for element in choices if element.props['aria-checked'] != before[element]]
    assert changed
    assert [element for element in sent if element in choices] == changed
