"""Fixed choices: a picture and a word, one or many."""

from nicegui import ui
from nicegui.testing import User

from tests.ui.family import FAMILY
from tests.ui.stage import Stage, on_stage


def with_role(stage: Stage, role: str) -> list[ui.element]:
    """What has this role on the page."""
    return [element for element in stage.elements() if element.props.get('role') == role]


async def test_one_of_them_is_a_named_group_of_radios_with_pictures(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/plek')
    (group,) = with_role(stage, 'radiogroup')
    assert group.props['aria-label'] == stage.say('person.ring.title', name='Oma Riet')
    radios = with_role(stage, 'radio')
    assert [radio.tag for radio in radios] == ['button'] * 5
    assert all(next(iter(radio)).tag == 'svg' for radio in radios)
    assert stage.checked() == [stage.say('choices.ring.very_close.label')]


async def test_choosing_another_moves_the_mark_also_where_it_can_not_be_kept(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/riet/plek')
    stage.vault.full = True
    await stage.tap_mark('ring-close')
    assert stage.checked() == [stage.say('choices.ring.close.label')]
    assert stage.path == '/mens/riet/plek'


async def test_many_of_them_are_named_groups_of_checkboxes(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/geven')
    names = [group.props['aria-label'] for group in with_role(stage, 'group')]
    assert names == [stage.say(f'choices.item_kind.{kind}.label') for kind in stage.say.keys_under('choices.item_kind')]
    assert len(with_role(stage, 'checkbox')) == 19
