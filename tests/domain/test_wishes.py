"""Wishes: own people first, professionals apart."""

from pwa.domain.choices import Domain
from pwa.domain.people import Person
from pwa.domain.wishes import Wish, own_and_care, without_person

OMA, WIJK, BAS = Person('o', 'Oma'), Person('w', 'Wijkcoach', domain=Domain.CARE), Person('b', 'Bas')


def test_own_people_and_professionals_stand_apart() -> None:
    assert own_and_care(Wish('1', 'Zwemmen', ('w', 'o')), [OMA, WIJK, BAS]) == ((OMA,), (WIJK,))


def test_a_wish_stays_when_somebody_goes() -> None:
    assert without_person(Wish('1', 'Zwemmen', ('w', 'o')), 'w') == Wish('1', 'Zwemmen', ('o',))
