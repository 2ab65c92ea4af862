"""Values to and from what a vault keeps."""

import json
from datetime import date

import pytest

from pwa.domain.birthdays import Birthday
from pwa.domain.choices import CircleKind, Contact, Domain, Involvement, Item, Knows, Party, Ring, Role, Stage, Stand
from pwa.domain.circle import Profile
from pwa.domain.people import Exchange, Person
from pwa.domain.steunfiguur import Agreement, Answer, Steunfiguur, Turn
from pwa.storage import records
from pwa.storage.history import Change
from pwa.storage.migrations import VERSION
from pwa.storage.vault import VaultError, VaultFault

FULL = Person(
    id='r',
    name='Oma Riet',
    picture='avatar-cat',
    role=Role.GRANDPARENT,
    own_role='Moeder van mama',
    ring=Ring.VERY_CLOSE,
    domain=Domain.FAMILY,
    contact=Contact.WEEKLY,
    exchange=Exchange(frozenset(Item), frozenset({Item.FUN}), 'Ik draag tassen', 'Zij kookt', frozenset({Item.PAPERS})),
    why='Zij bakt taart',
    knows=Knows.ALL,
    strengthen=True,
    involvement=frozenset(Involvement),
    private=True,
    nickname='Omi',
    good_at='Breien',
    task='Belt op zondag',
    closer=True,
    birthday=Birthday(2, 29),
    spoken=date(2026, 3, 1),
)


def through_json(document: records.Document) -> records.Document:
    """A document as it comes back from a vault."""
    back: records.Document = json.loads(json.dumps(document))
    return back


@pytest.mark.parametrize('person', [FULL, Person(id='b', name='Bas')])
def test_a_person_comes_back_whole(person: Person) -> None:
    assert records.person_of(through_json(records.person_document(person))) == person


def test_a_profile_comes_back_whole() -> None:
    profile = Profile('Sanne', CircleKind.YOUTH, 'avatar-cat', short_names=True)
    assert records.profile_of(through_json(records.profile_document(profile))) == profile


def test_a_steunfiguur_comes_back_whole_with_agreements_in_order() -> None:
    figure = Steunfiguur(
        'b',
        Stand.ASKED,
        (Agreement(Party.PARENTS, 'Twee'), Agreement(Party.YOUTH, 'Een')),
        (Turn(date(2026, 2, 1), Stand.THINKING), Turn(date(2026, 3, 1), Stand.ASKED)),
        (Answer(Stage.WHAT, 'needed', 'Iemand die meegaat'),),
        frozenset({Stage.WHO}),
    )
    assert records.steunfiguur_of(through_json(records.steunfiguur_document(figure))) == figure


def test_tables_come_back_as_they_were_in_any_script() -> None:
    tables: dict[str, dict[str, object]] = {'people': {'1': {'name': 'أحمد 👩\u200d👧'}}}
    assert records.from_record(records.to_record(tables)) == records.Kept(tables, ())


def test_what_takes_changes_back_comes_back_in_order() -> None:
    changes = (Change(date(2027, 3, 4), {'people': {'1': None}}), Change(date(2027, 3, 5), {'people': {'1': {'a': 1}}}))
    assert records.from_record(records.to_record({}, changes)).changes == changes


@pytest.mark.parametrize(
    'record',
    [
        '',
        'geen json',
        '[]',
        'null',
        '7',
        '{}',
        '{"version": 1}',
        '{"version": "1", "tables": {}}',
        '{"version": 1, "tables": []}',
        '{"version": 1, "tables": {"people": 3}}',
        '{"version": 2, "tables": {}, "changes": [["gisteren", {}]]}',
    ],
)
def test_what_is_no_record_is_damaged(record: str) -> None:
    with pytest.raises(VaultError) as refused:
        records.from_record(record)
    assert refused.value.fault is VaultFault.DAMAGED


def test_a_record_of_a_newer_app_says_so_whatever_its_shape() -> None:
    with pytest.raises(VaultError) as refused:
        records.from_record(f'{{"version": {VERSION + 1}, "sealed": "x"}}')
    assert refused.value.fault is VaultFault.NEWER
