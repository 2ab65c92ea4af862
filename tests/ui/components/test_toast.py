"""The line that says what just happened."""

from datetime import date
from unittest.mock import Mock

import pytest
from nicegui.elements.mixins.text_element import TextElement
from nicegui.testing import User

from pwa.domain.choices import Ring
from pwa.ui.components import toast
from tests.ui.family import FAMILY
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import Stage, on_stage, settle


def read_out(stage: Stage) -> list[TextElement]:
    """What stands in the region that is read out."""
    (region,) = [element for element in stage.elements() if element.props.get('role') == 'status']
    return [child for child in region.default_slot.children if isinstance(child, TextElement)]


async def test_it_stands_in_a_region_that_is_read_out_and_outlives_the_page(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    before = [element.id for element in stage.elements() if element.props.get('aria-live') == 'polite']
    await stage.tap_mark('ring-further')
    after = [element.id for element in stage.elements() if element.props.get('aria-live') == 'polite']
    assert before == after
    assert stage.words('k-toasts') == [stage.say('frame.saved'), stage.say('frame.undo')]


async def test_it_is_read_out_once_though_the_page_changes_under_it(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/naam')
    stage.setting.session.tell(stage.say('frame.saved'))
    before = read_out(stage)
    await stage.go('/meer')
    assert [element.text for element in before] == [stage.say('frame.saved')]
    assert read_out(stage) == before


@pytest.mark.parametrize('path', PATHS)
async def test_it_stands_on_every_page_above_what_is_at_the_foot(user: User, path: str) -> None:
    stage = await on_stage(user, CIRCLE, path)
    put_in_hand(stage)
    stage.setting.session.tell('Opgeslagen!')
    await stage.go('/hulp' if path == '/over' else '/over')
    stage.setting.session.tell('Opgeslagen!')
    await stage.go(path)
    (foot,) = [element for element in stage.elements() if 'k-foot' in element.classes]
    assert 'k-toasts' in foot.default_slot.children[0].classes
    assert stage.words('k-toasts') == ['Opgeslagen!']
    assert foot.parent_slot
    assert foot.parent_slot.children[-1] is foot


async def test_it_goes_away_after_the_next_page(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/meer')
    assert stage.words('k-toasts') == []


async def test_undo_can_be_tapped_twice_without_taking_back_more(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    await stage.go('/mens/bas/contact')
    await stage.tap_mark('contact-daily')
    await stage.tap(stage.say('frame.undo'))
    assert stage.words('k-toasts') == [stage.say('frame.undone')]
    bas = stage.circle.person('bas')
    assert bas is not None
    assert (bas.contact, bas.ring and bas.ring.name) == (None, 'FURTHER')


async def test_a_second_tap_on_keep_does_not_undo_what_was_kept(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/naam')
    await stage.write('Sebas')
    await stage.tap(stage.say('person.save'))
    stage.pace = 0.9
    await stage.tap(stage.say('frame.undo'))
    assert stage.sees('frame.undo')
    assert [person.name for person in stage.circle.people if person.id == 'bas'] == ['Sebas']
    await stage.tap(stage.say('frame.undo'))
    assert stage.sees('frame.undone')


async def test_it_goes_by_itself_and_undoing_stays_possible(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, 'STAYS', 0)
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    assert stage.words('k-toasts') == []
    await stage.go('/meer')
    assert stage.sees('more.undo')


async def test_it_does_not_go_under_somebody_who_is_at_its_button(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = Mock()
    monkeypatch.setattr(toast, 'get_running_loop', lambda: loop)
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    (button,) = [element for element in stage.elements() if 'undo' in element._markers]  # noqa: SLF001
    stage._send(button, 'focus', None)  # noqa: SLF001
    for later in loop.call_later.call_args_list:
        later.args[1]()
    assert stage.sees('frame.undo')
    stage._send(button, 'blur', None)  # noqa: SLF001
    await settle()
    assert not stage.sees('frame.undo')


async def test_after_midnight_undo_says_that_it_cannot(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = await on_stage(user, FAMILY, '/mens/bas/plek')
    await stage.tap_mark('ring-further')
    monkeypatch.setattr(stage.setting.repository, '_today', lambda: date.max)
    await stage.tap(stage.say('frame.undo'))
    assert stage.words('k-toasts') == [stage.say('frame.not_undone')]
    bas = stage.circle.person('bas')
    assert bas is not None
    assert bas.ring is Ring.FURTHER
