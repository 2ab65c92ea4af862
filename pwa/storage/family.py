"""The seam between the app and the device for the joint view: one text of each circle, for all circles to read.

On the phone the texts are encrypted with the key of the device and lie in IndexedDB; on a computer they are in a file.
"""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Entry:
    """What one circle put in.

    Attributes:
        text: as it was put in, or None where it can't be read.
        own: whether the circle that is open put it in.
    """

    text: str | None
    own: bool


class Family(Protocol):
    """The joint view, as the circle that is open may use it: it reads all and changes nothing but its own."""

    async def read(self) -> tuple[Entry, ...]:
        """What is in it, in the order in which the circles first put something in.

        Raises:
            VaultError: none of it can be read now.
        """

    async def put(self, text: str) -> None:
        """Puts this in, in the place of what this circle had put in before.

        Raises:
            VaultError: it could not be kept, and nothing changed.
        """

    async def take_out(self) -> None:
        """Takes out what this circle put in, if it did.

        Raises:
            VaultError: it is still in it.
        """
