"""What is only for its owner is left out where somebody looks along; and who the three groups are."""

from dataclasses import replace
from datetime import date

from pwa.domain.choices import CircleKind, Domain, Role, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.closing import Closing, LaterLine
from pwa.domain.people import Person
from pwa.domain.snapshot_values import KeptFigure, KeptPerson, Snapshot
from pwa.domain.steps import Step
from pwa.domain.steunfiguur import Steunfiguur
from pwa.domain.together import Groups, groups_of, with_unseen, without_private
from pwa.domain.wishes import Wish

DAY = date(2027, 3, 4)
OMA = Person(id='o', name='Oma', role=Role.GRANDPARENT)
KEES = Person(id='k', name='Kees', role=Role.FRIEND, private=True)
CIRCLE = Circle(
    Profile('Noor', CircleKind.YOUTH),
    (OMA, KEES),
    (Steunfiguur('o'), Steunfiguur('k')),
    wishes=(Wish('w', 'Zwemmen', ('o', 'k')),),
    steps=(Step('1', 'Bellen', 'o'), Step('2', 'Appen', 'k'), Step('3', 'Fietsen')),
    snapshots=(
        Snapshot('s', DAY, (KeptPerson('o', 'Oma'), KeptPerson('k', 'Kees')), (KeptFigure('k', Stand.YES),)),
        Snapshot('t', DAY, (KeptPerson('weg', 'Wim', private=True),)),
    ),
    closing=Closing(people=('o', 'k'), later=(LaterLine('k', 'praten'),)),
)


def test_nobody_private_is_left_nor_what_is_about_them_alone() -> None:
    seen = without_private(CIRCLE)
    assert seen.people == (OMA,)
    assert seen.steunfiguren == (Steunfiguur('o'),)
    assert [step.id for step in seen.steps] == ['1', '3']
    assert [snapshot.people for snapshot in seen.snapshots] == [(KeptPerson('o', 'Oma'),), ()]
    assert [snapshot.figures for snapshot in seen.snapshots] == [(), ()]


def test_what_names_them_among_others_is_as_it_was() -> None:
    """So that a change of it, while somebody looks along, loses nobody."""
    seen = without_private(CIRCLE)
    assert (seen.wishes, seen.closing) == (CIRCLE.wishes, CIRCLE.closing)


def test_where_nobody_is_private_nothing_changes() -> None:
    everybody = replace(CIRCLE, people=(OMA, replace(KEES, private=False)), snapshots=CIRCLE.snapshots[:1])
    assert without_private(everybody) == everybody


def test_the_groups_are_home_own_people_and_care() -> None:
    mama = Person(id='m', name='Mama', role=Role.PARENT)
    sister = Person(id='z', name='Zus', role=Role.SIBLING, domain=Domain.HOME)
    brother = Person(id='b', name='Broer', role=Role.SIBLING, domain=Domain.FAMILY)
    ines = Person(id='i', name='Ines', domain=Domain.CARE)
    circle = replace(CIRCLE, people=(ines, OMA, mama, KEES, brother, sister))
    assert groups_of(circle) == Groups(own=(OMA, brother), family=(mama, sister), care=(ines,))


def test_who_could_not_be_seen_is_not_left_out_by_a_change() -> None:
    seen = without_private(CIRCLE)
    assert with_unseen(seen, ('o', 'k'), ()) == ('k',)
    assert with_unseen(seen, ('k',), ('o',)) == ('o', 'k')
    assert with_unseen(CIRCLE, ('o', 'k'), ('o',)) == ('o',)
