"""The joint view on the stage: what a mother put in it, and the way to put something in it by tap."""

from pwa.domain.choices import CircleKind, Field, Item
from pwa.domain.chosen import Chosen
from pwa.domain.joint import Contribution, contribution_of
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing.contribution import from_text
from tests.ui.sharing import CIRCLE, field_word
from tests.ui.stage import TODAY, MemoryFamily, Stage

MOTHER = Contribution(
    Overview(TODAY, 'Marie', CircleKind.PARENT, people=(ShownPerson('Oma Truus', giving=frozenset({Item.CHILDCARE})),)),
    'avatar-tree',
)
OWN = contribution_of(CIRCLE, Chosen({'o': frozenset({Field.WHY})}), TODAY)


def in_it(family: MemoryFamily) -> Contribution:
    """What the circle on the stage put in."""
    text = family.texts['own']
    assert text is not None
    return from_text(text)


def parts(stage: Stage) -> list[str]:
    """Whose parts are shown, in order."""
    return [
        str(one.props['aria-label']) for one in stage.elements() if one.tag == 'section' and 'k-preview' in one.classes
    ]


async def put_in(stage: Stage, names: list[str], fields: list[Field]) -> None:
    """From the joint view up to the look at what the others will see, by tap."""
    await stage.tap(stage.say('family.begin'))
    for name in names:
        await stage.tap(name)
    await stage.tap(stage.say('share.people.next'))
    for field in fields:
        await stage.tap(field_word(stage, field))
    await stage.tap(stage.say('share.fields.next'))
