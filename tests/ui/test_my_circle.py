"""Another name or picture for the circle."""

from nicegui.testing import User

from pwa.domain.choices import CircleKind
from pwa.domain.circle import Profile
from tests.ui.family import FAMILY
from tests.ui.stage import on_stage


async def test_name_and_picture_are_kept_and_the_people_stay(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mijn-kring')
    assert stage.field() == 'Sanne'
    await stage.write('San')
    await stage.tap_mark('avatar-dog')
    await stage.tap(stage.say('person.save'))
    assert stage.circle.profile == Profile('San', CircleKind.YOUTH, 'avatar-dog')
    assert stage.circle.people == FAMILY.people
    assert stage.path == '/meer'


async def test_a_name_is_needed(user: User) -> None:
    stage = await on_stage(user, FAMILY, '/mijn-kring')
    await stage.write('')
    await stage.tap(stage.say('person.save'))
    assert stage.sees('writing.empty')
    assert stage.circle.profile == FAMILY.profile
