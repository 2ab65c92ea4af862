"""A field, and what is wrong with what stands in it."""

from nicegui import ui
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import Stage, on_stage


def field(stage: Stage) -> ui.input:
    """The one field of the page."""
    (found,) = [element for element in stage.elements() if isinstance(element, ui.input)]
    return found


async def test_the_label_belongs_to_the_field(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/naam')
    (label,) = [element for element in stage.elements() if element.tag == 'label']
    assert label.props['for'] == field(stage).props['for']


async def test_what_is_wrong_is_said_at_once_belongs_to_the_field_and_goes_when_it_is_right(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/naam')
    await stage.write('a' * 41)
    await stage.leave_field()
    (alert,) = [element for element in stage.elements() if element.props.get('role') == 'alert']
    assert field(stage).props['aria-invalid'] == 'true'
    assert alert.html_id in field(stage).props['aria-describedby'].split()
    await stage.write('a' * 40)
    await stage.leave_field()
    assert field(stage).props['aria-invalid'] == 'false'
    assert not [element for element in stage.elements() if element.props.get('role') == 'alert']


async def test_help_belongs_to_the_field(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/namen')
    described = field(stage).props['aria-describedby']
    assert [element.tag for element in stage.elements() if element.html_id == described] == ['p']


async def test_what_somebody_typed_is_never_read_as_markup_or_as_a_setting(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/naam')
    typed = '<b onclick="x">:hoi="1"</b> {naam}'
    await stage.write(typed)
    await stage.tap(stage.say('person.save'))
    assert typed in stage.words()
    await stage.go('/')
    assert [element for element in stage.elements() if str(element.props.get('aria-label', '')).startswith(typed)]
