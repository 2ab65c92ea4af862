"""The circle map as it is drawn."""

from nicegui.testing import User

from tests.ui.family import FAMILY, NOBODY
from tests.ui.stage import on_stage


async def test_parts_of_life_have_their_picture_and_their_word(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    words = [stage.say(f'choices.domain.{key}.label') for key in ('family', 'friends', 'neighbours')]
    assert stage.words('k-legend') == words


async def test_everybody_is_a_link_with_a_target_of_48_or_more(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/')
    people = [next(iter(element)) for element in stage.elements() if 'k-map__person' in element.classes]
    hits = [element for element in stage.elements() if 'k-map__hit' in element.classes]
    assert len(people) == len(hits) == 5
    assert all(person.tag == 'a' and person.props['href'].startswith('/mens/') for person in people)
    assert all(hit.props['width'] >= 48 and hit.props['height'] >= 48 for hit in hits)


async def test_an_empty_circle_has_no_map(user: User) -> None:
    stage = await on_stage(user, NOBODY, '/')
    assert not stage.words('k-map')
