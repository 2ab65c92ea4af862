"""The steunfiguur: an adult from a youth's own surroundings, chosen by the youth."""

from dataclasses import dataclass, replace
from datetime import date

from pwa.domain.choices import Party, Role, Stage, Stand
from pwa.domain.people import Person
from pwa.domain.writing import MAX_AGREEMENT, clean

MAX_AGREEMENTS = 25
"""Five parties, a few each; it bounds the record."""
MAX_SHOWN_AGREEMENTS = 10
MAX_SHOWN_STEUNFIGUREN = 3

OF_BEFORE = frozenset({Stand.NO, Stand.STOPPED})
"""How it stands with who does not stand beside the youth any more, or never did."""

_NOT_FITTING = frozenset({Role.PARENT, Role.PROFESSIONAL})


@dataclass(frozen=True)
class Agreement:
    """One agreement in own words, by or with one party.

    Raises:
        WritingError: the text is empty or longer than ``MAX_AGREEMENT`` characters.
    """

    party: Party
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, 'text', clean(self.text, MAX_AGREEMENT, needed=True))


@dataclass(frozen=True)
class Turn:
    """From this day on it stood so."""

    day: date
    stand: Stand


@dataclass(frozen=True)
class Answer:
    """What the youth wrote at one small question of a stage.

    Attributes:
        stage: the part of the path.
        question: the key of the question in ``content/<language>/path.toml``.
        text: at most ``MAX_AGREEMENT`` characters.

    Raises:
        WritingError: the text is empty or too long.
    """

    stage: Stage
    question: str
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, 'text', clean(self.text, MAX_AGREEMENT, needed=True))


@dataclass(frozen=True)
class Steunfiguur:
    """Somebody whom the youth thinks of, or has, as steunfiguur; there can be several.

    Attributes:
        stand: how it stands now.
        agreements: in the order in which they were written.
        turns: how it stood before and since when, the oldest first; nothing of it is lost.
        answers: what was written along the path.
        finished: the stages that the youth calls ready for now.
    """

    person_id: str
    stand: Stand = Stand.THINKING
    agreements: tuple[Agreement, ...] = ()
    turns: tuple[Turn, ...] = ()
    answers: tuple[Answer, ...] = ()
    finished: frozenset[Stage] = frozenset()


def with_stand(figure: Steunfiguur, stand: Stand, day: date) -> Steunfiguur:
    """The steunfiguur from this day on; what was changed twice on one day counts once, as it was last."""
    before = tuple(turn for turn in figure.turns if turn.day != day)
    if before and before[-1].stand is stand:
        return replace(figure, stand=stand, turns=before)
    return replace(figure, stand=stand, turns=(*before, Turn(day, stand)))


def with_answer(figure: Steunfiguur, stage: Stage, question: str, text: str) -> Steunfiguur:
    """The steunfiguur with this answer in place of the one before; an empty text takes it away.

    Raises:
        WritingError: the text is too long.
    """
    others = tuple(answer for answer in figure.answers if (answer.stage, answer.question) != (stage, question))
    new = (Answer(stage, question, text),) if text.strip() else ()
    return replace(figure, answers=(*others, *new))


def answer_to(figure: Steunfiguur, stage: Stage, question: str) -> str:
    """What was written at this question, or an empty text."""
    found = (answer.text for answer in figure.answers if (answer.stage, answer.question) == (stage, question))
    return next(found, '')


def may_be_steunfiguur(person: Person) -> bool:
    """Whether somebody can be chosen at all: a human being, not a parent, not a professional.

    Everything else about a steunfiguur is a hint to the youth, never a test.
    """
    return person.is_human and person.role not in _NOT_FITTING and not person.is_professional
