"""How much one code holds, so that an ordinary phone reads it from another phone's screen.

Source: the table of limits of the KR1 format. Those of steps, news, wishes and lines about oneself are the domain's.
"""

from pwa.sharing.errors import ShareError, ShareFault

MAX_PAYLOAD = 4_700
"""Characters, from ``KR1`` on."""

MAX_BODY = 3_120
"""Bytes, before Base41."""

MAX_INFLATED = 8_192
"""Bytes, after DEFLATE is undone."""

MAX_PEOPLE = 40

MAX_LABEL = 40
"""Bytes of UTF-8 in the label of a key."""

MAX_DAYS_AHEAD = 92
"""Days from the day of sharing up to the last day on which a code opens."""

CLOCK_DIFFERENCE = 1
"""Days that the clock of the phone that shows may run ahead of the one that reads."""


def within(amount: int, most: int) -> None:
    """Refuses more than there may be.

    Raises:
        ShareError: ``TOO_BIG``.
    """
    if amount > most:
        raise ShareError(ShareFault.TOO_BIG)
