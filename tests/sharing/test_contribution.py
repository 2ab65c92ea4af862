"""What is kept of what a circle puts in the joint view: as typed, whole, or refused."""

import json
from typing import Any

import pytest

from pwa.domain.joint import Contribution
from pwa.domain.overview import Overview, ShownPerson
from pwa.sharing.contribution import VERSION, from_text, kept_form, to_text
from pwa.sharing.errors import ShareError, ShareFault
from tests.ui.reading import FULL
from tests.ui.stage import TODAY

CONTRIBUTION = Contribution(FULL, 'avatar-cat')


def changed(**parts: Any) -> str:  # noqa: ANN401 - anything that JSON holds
    """The text with other parts."""
    return json.dumps({**json.loads(to_text(CONTRIBUTION)), **parts})


def with_overview(**parts: Any) -> str:  # noqa: ANN401 - anything that JSON holds
    """The text with other parts of its overview."""
    overview = json.loads(json.loads(to_text(CONTRIBUTION))['overview'])
    return changed(overview=json.dumps({**overview, **parts}))


def test_all_that_was_put_in_comes_back() -> None:
    assert kept_form(CONTRIBUTION) == CONTRIBUTION


@pytest.mark.parametrize('name', ['أم خالد', '👩\u200d👧 Bo', 'İpek'])
def test_names_stay_as_they_were_typed(name: str) -> None:
    contribution = Contribution(Overview(TODAY, name, people=(ShownPerson(name),)))
    assert kept_form(contribution) == contribution


def test_more_people_than_a_code_holds_go_in() -> None:
    everybody = tuple(ShownPerson(f'Mens {number}', why='x' * 160) for number in range(100))
    assert kept_form(Contribution(Overview(TODAY, 'Noor', people=everybody))).overview.people == everybody


def test_that_of_a_newer_app_says_so() -> None:
    with pytest.raises(ShareError) as refused:
        from_text(changed(version=VERSION + 1))
    assert refused.value.fault is ShareFault.NEWER


@pytest.mark.parametrize(
    'text',
    [
        '',
        '[]',
        '{}',
        'null',
        changed(version='een'),
        changed(overview='{'),
        changed(overview=None),
        with_overview(day='gisteren'),
        with_overview(people=[{'name': 'Oma', 'ring': 'onbekend'}]),
        with_overview(steunfiguren=[{'person': 40}]),
        with_overview(steps=[{'what': 'Bellen', 'who': -1}]),
    ],
)
def test_what_is_damaged_is_refused_as_a_whole(text: str) -> None:
    with pytest.raises(ShareError) as refused:
        from_text(text)
    assert refused.value.fault is ShareFault.SHAPE
