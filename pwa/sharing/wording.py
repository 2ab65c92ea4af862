"""Texts as they are shared: one way to write each, with nothing in it that can't be seen."""

import unicodedata

from pwa.domain.writing import JOINERS, is_hidden
from pwa.sharing.errors import ShareError, ShareFault

_WITHOUT_JOINERS = str.maketrans('', '', JOINERS)


def shared(text: str, limit: int) -> str:
    """The text in its shared form: NFC, single spaces, and without joiners.

    A reader refuses every zero-width character, so an emoji of a family falls apart into its members.

    Args:
        text: what was typed; it may be empty.
        limit: the greatest number of characters (code points).

    Raises:
        ShareError: ``TEXT`` if it is too long or holds hidden characters other than joiners.
    """
    visible = ' '.join(unicodedata.normalize('NFC', text.translate(_WITHOUT_JOINERS)).split())
    if len(visible) > limit or any(map(is_hidden, text.translate(_WITHOUT_JOINERS))):
        raise ShareError(ShareFault.TEXT)
    return visible


def received(text: str, limit: int) -> str:
    """The same text, if it came in its shared form.

    Raises:
        ShareError: ``TEXT`` if it is anything else.
    """
    if shared(text, limit) != text:
        raise ShareError(ShareFault.TEXT)
    return text
