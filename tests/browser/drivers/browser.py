"""What the journeys ask of a browser; each of the three files beside this one has it from another engine."""

from pathlib import Path
from typing import Protocol

WIDTH, HEIGHT = 390, 844  # CSS pixels: an ordinary phone


class BrowserError(Exception):
    """The browser did not do it; a page that is just loading often does not."""


class Browser(Protocol):
    """A browser with one page in it, the size of a phone, on a profile that outlives it.

    Attributes:
        downloads: the folder in which it puts what is saved; it is there once something is.
    """

    downloads: Path

    def start(self) -> None:
        """Starts it on its profile."""

    def stop(self) -> None:
        """Closes it as a person would."""

    def kill(self) -> None:
        """Ends all its processes with SIGKILL, as a phone that needs the memory would."""

    def go(self, address: str) -> None:
        """Opens an address and waits until it has loaded."""

    def reload(self) -> None:
        """Loads the page again and waits until it has loaded."""

    def back(self) -> None:
        """Goes a page back in the history."""

    def forward(self) -> None:
        """Goes a page forward in the history."""

    def evaluate(self, expression: str) -> str:
        """The text that a JavaScript expression gives, or that its promise resolves to."""

    def click(self, x: int, y: int) -> None:
        """A tap or a click at a place, in CSS pixels from the upper left."""

    def write(self, text: str) -> None:
        """Types text into what has the focus, key by key."""

    def press(self, key: str) -> None:
        """Presses one key, by its name in ``KeyboardEvent.key``."""

    def pick(self, file: Path) -> None:
        """Chooses a file in the one field for files on the page."""

    def screenshot(self) -> bytes:
        """What the page shows, as PNG."""
