"""What it takes to take a change back."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pwa.storage.history import MAX_CHANGES, Change, free_id, of_day, patch_between, patched
from pwa.storage.tables import Tables

TODAY = date(2026, 3, 4)

documents = st.dictionaries(st.sampled_from(['name', 'ring']), st.integers(0, 3), max_size=2)
tables = st.dictionaries(
    st.sampled_from(['people', 'profile']),
    st.dictionaries(st.integers(1, 12).map(str), documents, max_size=5),
    max_size=2,
)


def without_empty(all_tables: Tables) -> Tables:
    """Tables in which nothing stands are the same as no tables."""
    return {name: rows for name, rows in all_tables.items() if rows}


@given(before=tables, after=tables)
def test_a_patch_takes_any_change_back(before: Tables, after: Tables) -> None:
    assert without_empty(patched(after, patch_between(after, before))) == without_empty(before)


def test_a_patch_holds_nothing_but_what_changed() -> None:
    before: Tables = {'people': {'1': {'name': 'Oma'}, '2': {'name': 'Karim'}}}
    after: Tables = {'people': {'1': {'name': 'Oma'}, '2': {'name': 'Kareem'}, '3': {'name': 'Els'}}}
    assert patch_between(after, before) == {'people': {'2': {'name': 'Karim'}, '3': None}}


def test_a_person_that_comes_back_stands_where_they_stood() -> None:
    before: Tables = {'people': {'1': {'name': 'Oma'}, '2': {'name': 'Karim'}, '10': {'name': 'Els'}}}
    after: Tables = {'people': {'2': {'name': 'Karim'}, '10': {'name': 'Els'}}}
    assert list(patched(after, patch_between(after, before))['people']) == ['1', '2', '10']


def test_taking_back_leaves_the_tables_it_was_given_alone() -> None:
    after: Tables = {'people': {'1': {'name': 'Oma'}}}
    patched(after, {'people': {'1': None}})
    assert after == {'people': {'1': {'name': 'Oma'}}}


def test_what_was_changed_yesterday_can_no_longer_be_taken_back() -> None:
    yesterday = Change(TODAY - timedelta(days=1), {})
    today = Change(TODAY, {})
    assert of_day((yesterday, today), TODAY) == (today,)


def test_a_clock_that_was_moved_back_loses_no_change() -> None:
    ahead = Change(TODAY + timedelta(days=3), {})
    assert of_day((ahead,), TODAY) == (ahead,)


def test_the_newest_changes_stay_when_there_are_many() -> None:
    many = tuple(Change(TODAY, {'people': {str(number): None}}) for number in range(MAX_CHANGES + 5))
    assert of_day(many, TODAY) == many[5:]


def test_a_change_without_those_that_came_after_it_is_none_to_take_back() -> None:
    ahead, back, today = Change(TODAY + timedelta(days=1), {}), Change(TODAY - timedelta(days=1), {}), Change(TODAY, {})
    assert of_day((ahead, back, today), TODAY) == (today,)


@given(now=tables, patches=st.lists(tables, max_size=3))
def test_a_new_document_never_takes_the_place_of_one_that_may_come_back(now: Tables, patches: list[Tables]) -> None:
    changes = tuple(Change(TODAY, patch_between(now, before)) for before in patches)
    taken = {name for change in changes for name in change.patch.get('people', {})} | set(now.get('people', {}))
    assert str(free_id('people', now, changes)) not in taken
