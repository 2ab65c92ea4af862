"""A person with a phone: one way to write a journey, whatever the browser."""

import json
from collections.abc import Callable
from math import dist
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.browser.drivers.browser import Browser, BrowserError

PATIENCE = 30.0  # seconds
PAUSE = 0.05  # seconds
FINGER = 25  # CSS pixels
AT_ONCE = 0.45  # seconds; two taps on one place within it are one gesture
FIND = Path(__file__).with_name('find.js').read_text(encoding='utf-8')


class Page:
    """The page of a browser, used by what a person sees and hears of it.

    Every act waits until it can be done, and fails with what the page shows when it never can.

    Args:
        browser: the browser, started.
        origin: what every path is added to, as in ``http://127.0.0.1:8080``.
    """

    def __init__(self, browser: Browser, origin: str) -> None:
        self.browser = browser
        self.origin = origin
        self._tapped = (-AT_ONCE, (0, 0))

    def open(self, path: str = '/') -> None:
        """Opens a path of the host."""
        self.browser.go(self.origin + path)

    def reload(self) -> None:
        """Loads the page again."""
        self.browser.reload()

    def back(self) -> None:
        """The back button."""
        self.browser.back()

    def forward(self) -> None:
        """The forward button."""
        self.browser.forward()

    def restart(self) -> None:
        """Closes the browser and starts it again on the same profile; nothing is open then."""
        self.browser.stop()
        self.browser.start()

    def kill(self) -> None:
        """Ends the browser at once and starts it again on the same profile; nothing is open then."""
        self.browser.kill()
        self.browser.start()

    def tap(self, name: str, role: str = '') -> None:
        """Taps what has this name.

        Args:
            name: its accessible name or, without a role, failing that the whole text that it shows.
            role: its ARIA role; without one, any control.
        """
        self._tap({'name': name, 'role': role})

    def type(self, label: str, text: str) -> None:
        """Puts a text into a field, in place of what it holds.

        Args:
            label: the accessible name of the field.
            text: what it holds afterwards.
        """
        self._tap({'name': label, 'role': 'field'})
        self.eval('document.activeElement.select?.()')
        if text:
            self.browser.write(text)
        else:
            self.browser.press('Backspace')
        self.until(lambda: self.value(label) == text, f'{label!r} to hold {text!r}')

    def press(self, key: str) -> None:
        """Presses one key, as in ``Tab`` or ``Enter``."""
        self.browser.press(key)

    def value(self, label: str) -> str:
        """What the field with this accessible name holds."""
        query = json.dumps({'name': label, 'role': 'field'})
        return str(self.eval(f'{FIND}.find({query})?.value ?? ""'))

    def shown(self) -> str:
        """All text on the page, with single spaces between."""
        return str(self.eval(f'{FIND}.shown()'))

    def see(self, text: str) -> None:
        """Waits until a text is on the page."""
        self.until(lambda: text in self.shown(), f'to see {text!r}')

    def not_see(self, text: str) -> None:
        """Waits until a text is not, or no longer, on the page."""
        self.until(lambda: text not in self.shown(), f'not to see {text!r}')

    def eval(self, expression: str) -> Any:  # noqa: ANN401 - what JavaScript gives
        """The value of a JavaScript expression, or of its promise, as JSON holds it."""
        text = self.browser.evaluate(f'(async () => JSON.stringify(await ({expression})) ?? "null")()')
        return json.loads(text)

    def screenshot(self, file: Path) -> None:
        """Writes what the page shows, as PNG."""
        file.write_bytes(self.browser.screenshot())

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Waits until something holds.

        Args:
            happened: asked again and again.
            what: goes on after "waited for" when it never holds.
        """
        deadline = monotonic() + PATIENCE
        error: BrowserError | None = None
        while monotonic() < deadline:
            try:
                if happened():
                    return
                error = None
            except BrowserError as failed:
                error = failed
            sleep(PAUSE)
        raise AssertionError(f'waited for {what}; {error or "the page shows: " + self.shown()}')

    def _tap(self, query: dict[str, str]) -> None:
        places: list[dict[str, Any]] = [{}]

        def stands_still() -> bool:
            places.append(self.eval(f'{FIND}.place({json.dumps(query)})'))
            return 'x' in places[-1] and places[-1] == places[-2]

        self.until(stands_still, f'{query["role"]} {query["name"]!r} to tap')
        self.touch(round(places[-1]['x']), round(places[-1]['y']))

    def touch(self, x: int, y: int) -> None:
        """Taps a place, in CSS pixels from the upper left; never so soon after the last tap there that both are one."""
        before, place = self._tapped
        if dist(place, (x, y)) < FINGER:
            self.until(lambda: monotonic() - before > AT_ONCE, 'a tap of its own')
        self.browser.click(x, y)
        self._tapped = (monotonic(), (x, y))
