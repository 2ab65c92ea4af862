"""Keeping a change: said to be saved only when it is, with a way back."""

from collections.abc import Awaitable
from typing import TypeVar

from pwa.storage.vault import VaultError
from pwa.ui.setting import Back, Setting

Kept = TypeVar('Kept')


async def keep(
    setting: Setting, change: Awaitable[Kept], *, said: str, undo: bool = True, back: Back | None = None
) -> Kept | None:
    """Waits for a change and says what came of it.

    Args:
        setting: where to say it.
        change: a change of the repository, as ``repository.add_people(names)``.
        said: what to say once it is kept.
        undo: whether it is a change of the circle, which can be taken back.
        back: the way back from a change of something else.

    Returns:
        What the change gave, or None where it could not be kept: then what to do was said, and nothing changed.

    Raises:
        WritingError: a text is not right; show it at its field.
    """
    try:
        kept = await change
    except VaultError as error:
        setting.session.tell(setting.say(f'storage.{error.fault}'))
        return None
    setting.session.tell(said, back=setting.repository.undo if undo and setting.repository.can_undo else back)
    return kept


async def is_kept(
    setting: Setting, change: Awaitable[object], *, said: str, undo: bool = True, back: Back | None = None
) -> bool:
    """As ``keep``, for a change that gives nothing: whether it was kept."""

    async def and_say_so() -> bool:
        await change
        return True

    return bool(await keep(setting, and_say_so(), said=said, undo=undo, back=back))
