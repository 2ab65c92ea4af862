"""An overview as JSON says the same as the overview, and takes nothing it doesn't know."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from pwa.domain.overview import Overview
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.overview_json import from_json, to_json
from tests.sharing.strategies import overviews

LEAST = {'day': '2026-03-02', 'giver': 'Noor'}


@given(overviews())
@settings(max_examples=50)
def test_every_overview_comes_back(overview: Overview) -> None:
    assert from_json(to_json(overview)) == overview


def test_what_is_empty_is_left_out() -> None:
    assert json.loads(to_json(from_json(json.dumps({**LEAST, 'people': [], 'kind': 'youth'})))) == {
        **LEAST,
        'kind': 'youth',
    }


@pytest.mark.parametrize('audience', ['steunfiguur', 'family'])
def test_for_whom_it_is_is_said_by_name(audience: str) -> None:
    document = {**LEAST, 'audience': audience}
    assert json.loads(to_json(from_json(json.dumps(document)))) == document


def test_that_it_is_for_a_professional_goes_without_saying() -> None:
    assert json.loads(to_json(from_json(json.dumps({**LEAST, 'audience': 'professional'})))) == LEAST


def test_the_first_person_is_not_taken_for_nobody() -> None:
    document = {**LEAST, 'people': [{'name': 'Ellen'}], 'steps': [{'what': 'Bellen', 'who': 0}]}
    assert json.loads(to_json(from_json(json.dumps(document)))) == document


def test_giving_stands_before_getting() -> None:
    person = {'name': 'Ellen', 'getting': ['fun'], 'getting_text': 'a', 'giving': ['fun'], 'giving_text': 'b'}
    keys = list(json.loads(to_json(from_json(json.dumps({**LEAST, 'people': [person]}))))['people'][0])
    assert keys == ['name', 'giving', 'getting', 'giving_text', 'getting_text']


@pytest.mark.parametrize(
    'text',
    [
        '',
        '{',
        'null',
        '[]',
        '"Noor"',
        '1',
        '{}',
        '{"day": "2026-03-02"}',
        '[' * 100_000,
        '9' * 5_000,
        '{"day": NaN, "giver": ""}',
    ],
)
def test_a_text_that_is_no_overview_is_refused(text: str) -> None:
    with pytest.raises(ShareError) as caught:
        from_json(text)
    assert caught.value.fault is ShareFault.SHAPE


@pytest.mark.parametrize(
    'fields',
    [
        {'phone': '06'},
        {'day': '20260302'},
        {'day': '2026-W10-1'},
        {'day': 20_514},
        {'day': None},
        {'giver': 1},
        {'kind': 'YOUTH'},
        {'kind': 2},
        {'kind': []},
        {'audience': 'FAMILY'},
        {'audience': 2},
        {'audience': ''},
        {'audience': None},
        {'people': {}},
        {'people': ['Ellen']},
        {'people': [{}]},
        {'people': [{'name': 'Ellen', 'id': 'p1'}]},
        {'people': [{'name': 'Ellen', 'role': 'boss'}]},
        {'people': [{'name': 'Ellen', 'strengthen': 1}]},
        {'people': [{'name': 'Ellen', 'giving': 'fun'}]},
        {'people': [{'name': 'Ellen', 'giving': ['gold']}]},
        {'steunfiguren': [{'person': True}]},
        {'steunfiguren': [{'person': '0'}]},
        {'steunfiguren': [{'person': 0, 'agreements': [{'party': 'youth'}]}]},
        {'steunfiguren': [{'person': 0, 'agreements': [{'party': 'youth', 'text': ''}]}]},
        {'steps': [{'who': 0}]},
        {'good_news': 'Ja'},
        {'good_news': [1]},
        {'about': [{'topic': 'likes'}]},
    ],
)
def test_a_field_of_another_name_or_kind_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ShareError) as caught:
        from_json(json.dumps({**LEAST, **fields}))
    assert caught.value.fault is ShareFault.SHAPE


@pytest.mark.parametrize('text', ['a' * 241, 'a\u202eb'])
def test_an_agreement_that_is_too_long_or_hides_something_is_refused(text: str) -> None:
    figure = {'person': 0, 'agreements': [{'party': 'youth', 'text': text}]}
    with pytest.raises(ShareError) as caught:
        from_json(json.dumps({**LEAST, 'steunfiguren': [figure]}))
    assert caught.value.fault is ShareFault.TEXT
