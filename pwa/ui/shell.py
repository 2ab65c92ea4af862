"""The page around the app, which locks, asks for codes and wipes. No code and no key ever passes through here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class Ask(StrEnum):
    """What the page can be asked to do."""

    CODE = 'code'
    NO_CODE = 'no_code'
    PHONE = 'phone'
    PHONE_OFF = 'phone_off'
    MINUTES = 'minutes'
    LOCK = 'lock'
    CIRCLES = 'circles'
    WIPE = 'wipe'
    WIPE_ALL = 'wipe_all'
    LABEL = 'label'
    BACKUP = 'backup'
    BACKUP_LATER = 'backup_later'
    RESTORE = 'restore'
    KEEP = 'keep'
    INSTALL = 'install'
    NEUTRAL = 'neutral'
    UPDATE = 'update'
    PRINT = 'print'
    SCAN = 'scan'
    SCAN_MORE = 'scan_more'
    SCAN_END = 'scan_end'
    LANGUAGE = 'language'


@dataclass(frozen=True)
class Lock:
    """How the circle is locked on this phone.

    Attributes:
        code: whether it opens by a code only.
        minutes: after how many minutes without a touch it locks itself; 0 is only when it is out of sight.
        phone: whether the phone's own lock opens it too.
        phone_possible: whether that can be had here.
        others: whether there is another circle on this phone.
    """

    code: bool = False
    minutes: int = 5
    phone: bool = False
    phone_possible: bool = False
    others: bool = False


QUIET_DAYS = 30
"""So long a backup is not mentioned after somebody said "not now"."""


@dataclass(frozen=True)
class Backup:
    """What was done about a backup of the circle on this phone.

    Attributes:
        made: the day of the last one, or None where there never was one.
        later: the day on which somebody said "not now".
    """

    made: date | None = None
    later: date | None = None

    def may_be_mentioned(self, today: date) -> bool:
        """Whether there never was one, and nobody put the thought of it away lately."""
        quiet = self.later is not None and (today - self.later).days < QUIET_DAYS
        return self.made is None and not quiet


class Shell(Protocol):
    """The page around the app; what came of it is told by an event."""

    def ask(self, what: Ask, **details: object) -> None:
        """Asks for something, and does not wait.

        Args:
            what: what to do.
            details: ``minutes`` for ``MINUTES``; ``name`` and ``picture``, by which its owner finds the circle
                before it is open, for ``LABEL``; the ``day`` of now for ``BACKUP_LATER``; ``on`` for
                ``NEUTRAL``, whether the app gets its plain name and icon; ``words`` on what is still to be read
                for ``SCAN_MORE``.
        """
