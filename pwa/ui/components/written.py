"""Keeping what was written in a field."""

from collections.abc import Awaitable, Callable

from pwa.domain.writing import WritingError
from pwa.ui.components.field import TextField


async def keep_written(field: TextField, keep: Callable[[str], Awaitable[bool]]) -> bool:
    """Keeps the words of a field, or says beside it what is wrong with them.

    Args:
        field: where they are written.
        keep: makes something of them and says whether it was kept; may raise ``WritingError``.

    Returns:
        Whether they are kept now.
    """
    try:
        kept = await keep(field.value)
    except WritingError as error:
        field.fault(error)
        return False
    if kept:
        field.kept()
    return kept
