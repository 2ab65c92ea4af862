"""Good news: what goes well, in own words."""

from dataclasses import dataclass
from datetime import date

from pwa.domain.writing import MAX_TEXT, clean


@dataclass(frozen=True)
class GoodNews:
    """One piece of good news and the day it was written down.

    Raises:
        WritingError: the text is empty or too long.
    """

    id: str
    text: str
    day: date

    def __post_init__(self) -> None:
        object.__setattr__(self, 'text', clean(self.text, MAX_TEXT, needed=True))
