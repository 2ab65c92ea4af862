"""What is kept of what was shown: who and what, in the order in which it was shown."""

from datetime import date

from pwa.domain.choices import CircleKind, Field, Stand
from pwa.domain.chosen import Chosen
from pwa.domain.circle import Circle, Profile
from pwa.domain.overview import overview_of
from pwa.domain.people import Person
from pwa.domain.share_keeping import ShareEntry, ShownName
from pwa.domain.share_log import entry_of
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Steunfiguur

DAY = date(2026, 11, 23)
CIRCLE = Circle(
    Profile('Sam', CircleKind.YOUTH),
    (Person('o', 'Oma', why='Zij luistert'), Person('g', 'Geheim', private=True), Person('b', 'Bas')),
    (Steunfiguur('o', Stand.YES),),
    steps=(Step('a', 'Bellen'),),
)


def test_each_name_has_its_own_fields_and_a_private_one_is_not_there() -> None:
    why = frozenset({Field.WHY})
    chosen = Chosen({'b': frozenset(), 'g': why, 'o': why}, frozenset({'b'}), frozenset({Field.STEPS}))
    entry = entry_of('e', overview_of(CIRCLE, chosen, DAY, DAY), to='Juf', sealed=True)
    assert entry == ShareEntry(
        'e', DAY, DAY, 'Juf', (ShownName('Oma', why), ShownName('B.')), frozenset({Field.STEPS}), sealed=True
    )


def test_what_was_chosen_but_empty_was_not_shown() -> None:
    """Agreements that nobody made, a reason that nobody wrote, news that there is not."""
    both = frozenset({Field.STEUNFIGUUR, Field.AGREEMENTS, Field.WHY, Field.GIVING})
    chosen = Chosen({'b': both, 'o': both}, parts=frozenset({Field.STEPS, Field.GOOD_NEWS}))
    entry = entry_of('e', overview_of(CIRCLE, chosen, DAY, DAY))
    assert entry.people == (ShownName('Oma', frozenset({Field.STEUNFIGUUR, Field.WHY})), ShownName('Bas'))
    assert entry.parts == {Field.STEPS}
