"""Days keep their numbers."""

from datetime import date

import pytest

from pwa.sharing.days import day_of, number_of
from pwa.sharing.errors import ShareError, ShareFault


@pytest.mark.parametrize(
    ('day', 'number'),
    [(None, 0), (date(1970, 1, 2), 1), (date(2026, 3, 2), 20_514), (date(2149, 6, 6), 65_535)],
)
def test_each_day_has_its_number(day: date | None, number: int) -> None:
    assert number_of(day) == number
    assert day_of(number) == day


@pytest.mark.parametrize('day', [date(1970, 1, 1), date(1969, 12, 31), date.min, date(2149, 6, 7), date.max])
def test_a_day_that_has_no_number_is_not_shared(day: date) -> None:
    with pytest.raises(ShareError) as caught:
        number_of(day)
    assert caught.value.fault is ShareFault.SHAPE


@pytest.mark.parametrize('number', [65_536, 2**64 - 1])
def test_a_number_that_no_day_has_is_refused(number: int) -> None:
    with pytest.raises(ShareError) as caught:
        day_of(number)
    assert caught.value.fault is ShareFault.SHAPE
