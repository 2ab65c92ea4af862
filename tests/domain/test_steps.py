"""Steps, their order and looking back on them."""

from datetime import date

import pytest

from pwa.domain.choices import Outcome, Phase
from pwa.domain.steps import Step, end_of_week, in_order, looked_back_on, taken_up_again, without_person
from pwa.domain.writing import WritingError

DAY = date(2026, 11, 23)


def test_those_with_a_moment_come_first_by_that_moment() -> None:
    late, none, soon = Step('l', 'Later', day=date(2026, 12, 1)), Step('n', 'Ooit'), Step('s', 'Nu', day=DAY)
    assert in_order([late, none, soon]) == (soon, late, none)


def test_looking_back_closes_a_step_and_taking_it_up_opens_it_without_a_moment() -> None:
    step = Step('s', 'Bellen', 'a', DAY, Phase.DOING, 'w')
    back = looked_back_on(step, Outcome.OTHERWISE, DAY, ' Zij  belde zelf ')
    assert (back.is_open, back.went) == (False, 'Zij belde zelf')
    assert taken_up_again(back) == Step('s', 'Bellen', 'a', None, Phase.DOING, 'w')


def test_a_step_has_something_to_do() -> None:
    with pytest.raises(WritingError):
        Step('s', '  ')


def test_a_step_stays_when_its_person_goes() -> None:
    assert without_person(Step('s', 'Bellen', 'a'), 'a') == Step('s', 'Bellen')
    assert without_person(Step('s', 'Bellen', 'a'), 'b') == Step('s', 'Bellen', 'a')


@pytest.mark.parametrize(
    ('day', 'weeks', 'sunday'),
    [
        (date(2026, 11, 23), 0, date(2026, 11, 29)),
        (date(2026, 11, 29), 0, date(2026, 11, 29)),
        (date(2026, 12, 30), 1, date(2027, 1, 10)),
    ],
)
def test_a_week_ends_on_its_sunday(day: date, weeks: int, sunday: date) -> None:
    assert end_of_week(day, weeks) == sunday
