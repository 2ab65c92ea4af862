"""What is kept of what was shown: who and what, in the order in which it was shown."""

from datetime import date

from pwa.domain.choices import CircleKind, Field
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import overview_of
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.domain.share_log import entry_of

DAY = date(2026, 11, 23)
CIRCLE = Circle(
    Profile('Sam', CircleKind.YOUTH),
    (Person('o', 'Oma', why='Zij luistert'), Person('g', 'Geheim', private=True), Person('b', 'Bas')),
)


def test_each_name_has_its_own_fields_and_a_private_one_is_not_there() -> None:
    why = frozenset({Field.WHY})
    chosen = Chosen({'b': frozenset(), 'g': why, 'o': why}, frozenset({'b'}), frozenset({Field.STEPS}))
    entry = entry_of('e', CIRCLE, chosen, overview_of(CIRCLE, chosen, DAY, DAY), to='Juf', sealed=True)
    assert entry == ShareEntry(
        'e', DAY, DAY, 'Juf', (ShownName('Oma', why), ShownName('B.')), frozenset({Field.STEPS}), sealed=True
    )
