"""Good news is never empty."""

from datetime import date

import pytest

from pwa.domain.good_news import GoodNews
from pwa.domain.writing import WritingError


def test_good_news_says_something() -> None:
    with pytest.raises(WritingError):
        GoodNews('g', ' ', date(2026, 11, 23))
    assert GoodNews('g', ' Een  zeven ', date(2026, 11, 23)).text == 'Een zeven'
