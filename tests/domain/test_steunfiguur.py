"""Who can be a steunfiguur, and what is kept of one."""

import pytest

from pwa.domain.choices import CircleKind, Domain, Party, Role, Stand
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Person
from pwa.domain.steunfiguur import Agreement, Steunfiguur, may_be_steunfiguur
from pwa.domain.writing import MAX_AGREEMENT, WritingError, WritingFault

NEVER = {Role.PARENT, Role.PROFESSIONAL, Role.PET, Role.PLACE, Role.CLUB}


@pytest.mark.parametrize('role', sorted(set(Role) - NEVER))
def test_all_own_people_can_be_chosen(role: Role) -> None:
    """Everything but the few exclusions is the youth's own choice."""
    assert may_be_steunfiguur(Person(id='a', name='Anouk', role=role))


@pytest.mark.parametrize('role', sorted(NEVER))
def test_a_parent_a_professional_and_a_pet_can_not(role: Role) -> None:
    """A steunfiguur is a human being from the youth's own surroundings, and no parent."""
    assert not may_be_steunfiguur(Person(id='a', name='Anouk', role=role))


def test_somebody_from_care_can_not_whatever_the_role() -> None:
    """A coach who comes for work is a professional too."""
    assert not may_be_steunfiguur(Person(id='a', name='Anouk', role=Role.TRAINER, domain=Domain.CARE))


def test_somebody_of_whom_only_a_name_is_known_can() -> None:
    """A role is a help, never a condition."""
    assert may_be_steunfiguur(Person(id='a', name='Anouk'))


def test_it_begins_with_thinking() -> None:
    """Nobody is asked before the youth says so."""
    assert Steunfiguur('a').stand is Stand.THINKING


@pytest.mark.parametrize(('kind', 'may'), [(CircleKind.YOUTH, True), (CircleKind.PARENT, False)])
def test_only_in_a_youths_circle(kind: CircleKind, *, may: bool) -> None:
    """A parent does not choose for the youth."""
    assert Circle(Profile('Noor', kind)).may_choose_steunfiguur is may


@pytest.mark.parametrize(
    ('text', 'fault'), [(' ', WritingFault.EMPTY), ('x' * (MAX_AGREEMENT + 1), WritingFault.TOO_LONG)]
)
def test_an_agreement_says_something_and_not_too_much(text: str, fault: WritingFault) -> None:
    """Refused, never cut off."""
    with pytest.raises(WritingError) as caught:
        Agreement(Party.YOUTH, text)
    assert caught.value.fault is fault


def test_an_agreement_of_the_greatest_length_is_kept_whole() -> None:
    """The limit itself still fits."""
    assert Agreement(Party.EVERYONE, 'x' * MAX_AGREEMENT).text == 'x' * MAX_AGREEMENT
