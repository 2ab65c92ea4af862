"""The page "Dit ben ik": lines in own words, for whoever is new."""

from dataclasses import dataclass

from pwa.domain.choices import Topic
from pwa.domain.writing import MAX_TEXT, clean


@dataclass(frozen=True)
class AboutLine:
    """One line about oneself.

    Raises:
        WritingError: the text is empty or too long.
    """

    topic: Topic
    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, 'text', clean(self.text, MAX_TEXT, needed=True))


def of_topic(lines: tuple[AboutLine, ...], topic: Topic) -> tuple[AboutLine, ...]:
    """The lines of one part of the page, in the order in which they were written."""
    return tuple(line for line in lines if line.topic is topic)


def with_topic(lines: tuple[AboutLine, ...], topic: Topic, texts: tuple[str, ...]) -> tuple[AboutLine, ...]:
    """The page with these lines as one of its parts, without the empty ones; parts stand in the order of ``Topic``.

    Raises:
        WritingError: a text is too long.
    """
    own = [AboutLine(topic, text) for text in texts if text.strip()]
    others = [line for line in lines if line.topic is not topic]
    return tuple(sorted([*others, *own], key=lambda line: line.topic))
