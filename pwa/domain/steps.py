"""Steps: who does what, and when, or at no set moment."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pwa.domain.choices import Outcome, Phase
from pwa.domain.writing import MAX_TEXT, clean


@dataclass(frozen=True)
class Step:
    """A small step.

    Attributes:
        what: at most ``MAX_TEXT`` characters.
        who: the id of the person who does it or with whom it is done; None is the owner of the circle.
        day: the moment the family chose, or None.
        phase: orienteren, denken, doen; or not said.
        wish: the id of the wish that it belongs to, or None.
        outcome: how it went, once it was looked back on.
        looked_back: the day of that, or None.
        went: what is good to remember of it, in own words.

    Raises:
        WritingError: ``what`` is empty, or a text is too long.
    """

    id: str
    what: str
    who: str | None = None
    day: date | None = None
    phase: Phase | None = None
    wish: str | None = None
    outcome: Outcome | None = None
    looked_back: date | None = None
    went: str = ''

    def __post_init__(self) -> None:
        object.__setattr__(self, 'what', clean(self.what, MAX_TEXT, needed=True))
        object.__setattr__(self, 'went', clean(self.went, MAX_TEXT))

    @property
    def is_open(self) -> bool:
        """Whether it is still to come."""
        return self.outcome is None


def looked_back_on(step: Step, outcome: Outcome, day: date, went: str = '') -> Step:
    """The step after looking back.

    Raises:
        WritingError: ``went`` is too long.
    """
    return replace(step, outcome=outcome, looked_back=day, went=went)


def taken_up_again(step: Step) -> Step:
    """The step as one that is still to come, with no moment."""
    return replace(step, outcome=None, looked_back=None, went='', day=None)


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Steps with a moment by that moment, after them those without, each in the order in which they were written."""
    return tuple(sorted(steps, key=lambda step: (step.day is None, step.day or date.min)))


def end_of_week(day: date, weeks: int = 0) -> date:
    """The Sunday of the week that a day is in, or of as many weeks later."""
    return day + timedelta(days=7 - day.isoweekday(), weeks=weeks)


def without_person(step: Step, person_id: str) -> Step:
    """The step without this person; what was to be done stays."""
    return replace(step, who=None) if step.who == person_id else step
