"""A circle and whose it is."""

import pytest

from pwa.domain.choices import CircleKind, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Steunfiguur
from pwa.domain.writing import WritingError

RIET, BAS = Person(id='r', name='Riet'), Person(id='b', name='Bas')
CIRCLE = Circle(Profile(' Sanne ', CircleKind.YOUTH), (RIET, BAS), (Steunfiguur('b', Stand.ASKED),))


def test_a_circle_has_a_name() -> None:
    assert CIRCLE.profile.name == 'Sanne'
    with pytest.raises(WritingError):
        Profile('', CircleKind.PARENT)


@pytest.mark.parametrize(('kind', 'may'), [(CircleKind.YOUTH, True), (CircleKind.PARENT, False)])
def test_only_a_youth_chooses_a_steunfiguur(kind: CircleKind, *, may: bool) -> None:
    assert Circle(Profile('Sanne', kind)).may_choose_steunfiguur is may


def test_somebody_is_found_by_id_or_not_at_all() -> None:
    assert CIRCLE.person('b') is BAS
    assert CIRCLE.person('x') is None


def test_what_is_kept_of_a_steunfiguur_is_found_by_the_person() -> None:
    assert CIRCLE.steunfiguur('b') == Steunfiguur('b', Stand.ASKED)
    assert CIRCLE.steunfiguur('r') is None
