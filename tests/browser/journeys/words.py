"""The words of the app: a step taps what a person reads."""

from enum import IntEnum
from pathlib import Path

from pwa import texts
from pwa.ui.components.words import label_of

SAY = texts.load(Path(__file__).resolve().parents[3] / 'content')


def label(choice: IntEnum) -> str:
    """What a choice is called."""
    return label_of(SAY, choice)
