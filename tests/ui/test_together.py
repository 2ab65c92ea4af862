"""Looking together: nothing private on any screen, one tap from Meer, one question before it ends."""

from dataclasses import replace

import pytest
from nicegui.testing import User

from pwa.domain.choices import Domain, Role, Stand
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.domain.snapshot_values import KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Steunfiguur
from pwa.domain.wishes import Wish
from tests.ui.routes import CIRCLE, PATHS, put_in_hand
from tests.ui.stage import TODAY, Stage, on_stage

HIDDEN = Person(id='x', name='Verborgene', role=Role.FRIEND, why='Verborgen reden', private=True)
WITH_HIDDEN = replace(
    CIRCLE,
    people=(*CIRCLE.people, HIDDEN),
    steunfiguren=(*CIRCLE.steunfiguren, Steunfiguur('x', Stand.YES)),
    wishes=(Wish('zwemmen', 'Leren zwemmen', ('riet', 'x')),),
    steps=(*CIRCLE.steps, Step('geheim', 'Verborgen stap', 'x')),
    snapshots=(Snapshot('toen', TODAY, (KeptPerson('x', 'Verborgene', private=True),)),),
    share_log=(*CIRCLE.share_log, ShareEntry('eerder', TODAY, None, 'Juf Anja', (ShownName('Verborgene'),))),
    closing=Closing(None, 'Samen eten', ('x', 'riet'), (LaterLine('x', 'Verborgen hulp'),), 'Ik kan dit'),
)
OF_HIDDEN = [path.replace('/riet', '/x').replace('/bas', '/x') for path in PATHS if '/riet' in path or '/bas' in path]


def said(stage: Stage) -> str:
    """All that can be read on the page or is read out."""
    labels = (str(element.props.get('aria-label', '')) for element in stage.elements())
    return ' '.join([*stage.words(), *labels])


async def test_it_goes_on_with_one_tap_and_off_after_a_question(user: User) -> None:
    stage = await on_stage(user, WITH_HIDDEN, '/meer')
    await stage.tap(stage.say('together.row'))
    assert stage.path == '/samen'
    assert stage.sees('together.bar')
    await stage.go('/lijst')
    assert HIDDEN.name not in said(stage)
    await stage.tap(stage.say('together.turn_off'))
    assert stage.sees('together.off.title')
    assert stage.words('k-foot--button') == [stage.say('together.off.no')]
    await stage.go('/lijst')
    assert HIDDEN.name not in said(stage)
    await stage.tap(stage.say('together.turn_off'))
    await stage.tap(stage.say('together.off.yes'))
    assert stage.path == '/lijst'
    assert HIDDEN.name in said(stage)
    assert not stage.sees('together.bar')


async def test_nothing_private_stands_on_any_screen(user: User) -> None:
    """Whichever way it is reached, also by an address that was kept."""
    stage = await on_stage(user, WITH_HIDDEN, '/hulp')
    stage.setting.repository.looked_along = True
    for path in ('/', *PATHS, *OF_HIDDEN):
        put_in_hand(stage)
        await stage.go(path)
        assert 'erborgen' not in said(stage), path
        assert stage.sees('together.bar'), path


async def test_without_it_they_can_be_seen(user: User) -> None:
    """So the test above looks for something that would be there."""
    stage = await on_stage(user, WITH_HIDDEN, '/lijst')
    seen = []
    for path in ('/lijst', '/steunfiguur', '/mens/x', '/delen/gezien'):
        await stage.go(path)
        seen.append('Verborgene' in said(stage))
    assert seen == [True] * 4


async def test_the_list_of_what_was_shown_says_that_it_is_for_its_owner_alone(user: User) -> None:
    stage = await on_stage(user, WITH_HIDDEN, '/delen/gezien')
    stage.setting.repository.looked_along = True
    await stage.go('/delen')
    await stage.go('/delen/gezien')
    assert stage.sees('share.log.alone')
    assert 'Juf Anja' not in said(stage)
    stage.setting.repository.looked_along = False
    assert len(stage.circle.share_log) == 2


async def test_from_its_page_it_leads_to_what_can_be_looked_at(user: User) -> None:
    stage = await on_stage(user, WITH_HIDDEN, '/samen')
    await stage.tap(stage.say('together.turn_on'))
    assert {'/samen/plaatje', '/', '/voor-hulpverleners'} <= set(stage.links())


@pytest.mark.parametrize(('names', 'shown'), [('full', ('Bas', 'Mama', 'Petra')), ('letters', ('B.', 'M.', 'P.'))])
async def test_the_picture_has_three_groups_and_names_as_the_family_wants(
    user: User, names: str, shown: tuple[str, ...]
) -> None:
    petra = Person(id='petra', name='Petra', domain=Domain.CARE)
    home = Person(id='mama', name='Mama', role=Role.PARENT)
    people = (home, petra, *(person for person in WITH_HIDDEN.people if person.id in {'bas', 'x'}))
    stage = await on_stage(user, replace(WITH_HIDDEN, people=people), '/samen/plaatje')
    await stage.tap(stage.say(f'together.drawing.{names}'))
    (drawing,) = [element for element in stage.elements() if 'k-map' in element.classes]
    told = str(drawing.props['aria-label'])
    for group, who in zip(('own', 'family', 'care'), shown, strict=True):
        assert stage.say(f'together.drawing.{group}') in told
        assert who in told
    assert 'erborgen' not in said(stage)


async def test_no_group_of_the_picture_is_larger_than_another(user: User) -> None:
    stage = await on_stage(user, WITH_HIDDEN, '/samen/plaatje')
    groups = [element.props for element in stage.elements() if 'k-map__group' in element.classes]
    assert len(groups) == 3
    assert len({(group['width'], group['height']) for group in groups}) == 1
