"""The phone that the app is on, as far as the page around the app knows it."""

from dataclasses import dataclass
from enum import StrEnum


class Kept(StrEnum):
    """What the browser says of what is stored."""

    KEPT = 'kept'
    MAY_GO = 'may_go'
    UNKNOWN = 'unknown'


@dataclass(frozen=True)
class Device:
    """How the app stands on this phone.

    Attributes:
        installed: whether it runs from the home screen.
        can_install: whether the browser lets itself be asked to put it there.
        apple: whether it is an iPhone or an iPad, where that goes another way.
        neutral: whether it has its plain name and icon.
        kept: what the browser says of what is stored.
    """

    installed: bool = False
    can_install: bool = False
    apple: bool = False
    neutral: bool = False
    kept: Kept = Kept.UNKNOWN

    def __post_init__(self) -> None:
        object.__setattr__(self, 'kept', Kept(self.kept))
