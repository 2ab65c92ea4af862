"""What is shown for a while and then covered by itself, as a code that anybody in the room could scan."""

import asyncio
from collections.abc import Callable

from pwa.ui.components.plain import box

SECONDS = 60
"""Long enough to aim a camera twice, short enough to lay the phone aside and forget it."""


def covered_later(draw: Callable[[], object], cover: Callable[[Callable[[], None]], object]) -> None:
    """Draws something that is covered after ``SECONDS``.

    Args:
        draw: draws what is shown.
        cover: draws what stands in its place afterwards; given what shows it again.
    """
    place, shown = box('div'), 0

    def show() -> None:
        nonlocal shown
        shown += 1
        place.clear()
        with place:
            draw()
        asyncio.get_running_loop().call_later(SECONDS, hide, shown)

    def hide(time: int) -> None:
        # the page may be gone by then, or it is shown once more, for a while of its own
        if place.is_deleted or time != shown:
            return
        place.clear()
        with place:
            cover(show)

    show()
