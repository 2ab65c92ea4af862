"""Which lines of a circle go along in an overview, where the family shows its steps, news, wishes or itself.

Of many lines the newest go: all of them would be more than a code holds, and who reads wants to know of now.
"""

from collections.abc import Collection, Sequence
from typing import TypeVar

from pwa.domain.about_me import AboutLine
from pwa.domain.choices import Field, Outcome
from pwa.domain.circle import Circle
from pwa.domain.steps import Step

MAX_STEPS = 20
MAX_GOOD_NEWS = 10
MAX_WISHES = 10
MAX_ABOUT = 10

DONE = frozenset({Outcome.DONE, Outcome.PARTLY})

Line = TypeVar('Line')


def steps_shown(circle: Circle, people: Collection[str]) -> tuple[Step, ...]:
    """The steps of the owner and of those who are shown: a step with anybody else would be a trace of them.

    A step that was let go or went otherwise is nobody's business. Where not all can go, those still to come go first.

    Args:
        circle: the steps are in the order in which they were added.
        people: the ids of who is shown.
    """
    told = _steps(circle, people)
    going = _newest(sorted(told, key=lambda step: step.is_open), MAX_STEPS)
    return tuple(step for step in told if step in going)


def good_news_shown(circle: Circle) -> tuple[str, ...]:
    """What goes well."""
    return tuple(news.text for news in _newest(circle.good_news, MAX_GOOD_NEWS))


def wishes_shown(circle: Circle) -> tuple[str, ...]:
    """The wishes that have not come true yet."""
    return tuple(_newest(_wishes(circle), MAX_WISHES))


def about_shown(circle: Circle) -> tuple[AboutLine, ...]:
    """What the owner says about themselves."""
    return tuple(_newest(circle.about, MAX_ABOUT))


def newest_only(circle: Circle, people: Collection[str], parts: Collection[Field]) -> tuple[Field, ...]:
    """The parts among these of which there is more than goes along."""
    lengths = {
        Field.STEPS: (len(_steps(circle, people)), MAX_STEPS),
        Field.GOOD_NEWS: (len(circle.good_news), MAX_GOOD_NEWS),
        Field.WISHES: (len(_wishes(circle)), MAX_WISHES),
        Field.ABOUT: (len(circle.about), MAX_ABOUT),
    }
    return tuple(part for part, (there, most) in lengths.items() if part in parts and there > most)


def _steps(circle: Circle, people: Collection[str]) -> list[Step]:
    return [
        step
        for step in circle.steps
        if (step.is_open or step.outcome in DONE) and (step.who is None or step.who in people)
    ]


def _wishes(circle: Circle) -> list[str]:
    return [wish.text for wish in circle.wishes if wish.fulfilled is None]


def _newest(lines: Sequence[Line], most: int) -> Sequence[Line]:
    return lines[-most:]
