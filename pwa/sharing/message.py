"""A code in the midst of a message that somebody was sent and pasted whole."""

import re

from pwa.sharing.frame import MARK, SPACES

_NEWER = re.compile(rf'(?:\A|[#{SPACES}])KR[2-9]')
"""A mark of later, only where a word or what follows a ``#`` begins with it: other words may hold it too."""


def code_in(message: str) -> str:
    """The code in a message, with the link before it; what holds none stays as it is.

    A code of now goes before one of later. It takes a time that grows with the message and no faster: what is pasted
    or comes by a link may be of any length.
    """
    mark = _mark_in(message)
    if mark < 0:
        return message
    before, after = message[:mark], message[mark:]
    link = '' if before[-1:] in SPACES else before.rsplit(maxsplit=1)[-1]
    code = after.split(maxsplit=1)[0]
    word = link + code
    return word if f'#{code[: len(MARK)]}' in word else code


def _mark_in(message: str) -> int:
    mark = message.find(MARK)
    if mark >= 0:
        return mark
    newer = _NEWER.search(message)
    return newer.end() - len(MARK) if newer else -1
