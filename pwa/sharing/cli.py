"""The codec at the command line: ``python3 pwa show`` and ``python3 pwa read``.

Both answer 0 when it went well; otherwise they write the code of what is wrong to ``stderr`` and answer 2.
A share in several parts is as many lines, in any order.
"""

from collections.abc import Callable
from datetime import date
from typing import TextIO

from pwa.domain.overview import Overview
from pwa.sharing import frame, parts
from pwa.sharing.codec import encode, opened
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.frame import Frame, FrameType
from pwa.sharing.overview_json import from_json, to_json
from pwa.sharing.parts import Collected

REFUSED = 2

Write = Callable[[Overview], str]
Open = Callable[[Frame, date], Overview]


def show(  # noqa: PLR0913 - a command has three streams
    stdin: TextIO,
    stdout: TextIO,
    stderr: TextIO,
    today: date,
    *,
    write: Write = encode,
    read_back: Open | None = opened,
    in_parts: bool = False,
) -> int:
    """Turns an overview as JSON into a payload, if a reader would open it today.

    Args:
        stdin: the JSON.
        stdout: where the payload goes.
        stderr: where the code of what is wrong goes.
        today: the day of now.
        write: makes the payload.
        read_back: reads it back before it is shown; None where only somebody else can.
        in_parts: whether what is too much for one part goes out as several, each on a line.
    """
    try:
        payload = write(from_json(_text(stdin, ShareFault.SHAPE)))
        if read_back:
            read_back(frame.read(payload), today)
        lines = parts.split(payload) if in_parts else (payload,)
    except ShareError as error:
        return refuse(error, stderr)
    stdout.writelines(f'{line}\n' for line in lines)
    return 0


def read(stdin: TextIO, stdout: TextIO, stderr: TextIO, today: date, *, open_frame: Open = opened) -> int:
    """Turns a payload, a link that ends in one, or parts on a line each in any order, into JSON.

    Args:
        stdin: what was scanned.
        stdout: where the JSON goes.
        stderr: where the code of what is wrong goes.
        today: the day of now.
        open_frame: takes the overview out of a frame.
    """
    try:
        overview = open_frame(together(_text(stdin, ShareFault.UNKNOWN)), today)
    except ShareError as error:
        return refuse(error, stderr)
    stdout.write(f'{to_json(overview)}\n')
    return 0


def together(text: str) -> Frame:
    """The frame in a text: of one payload, or of all parts of one share.

    Raises:
        ShareError: ``BROKEN`` where a part is missing, or what else is wrong.
    """
    lines = text.split() or ['']
    first = frame.read(lines[0] if len(lines) > 1 and lines[0].startswith(_PART) else text)
    if first.type is not FrameType.PART:
        return first
    collected = Collected()
    for line in lines:
        collected = collected.with_part(parts.read(frame.read(line)))
    if not collected.is_whole:
        raise ShareError(ShareFault.BROKEN)
    return collected.together()


_PART = f'{frame.MARK}{FrameType.PART}'


def _text(stdin: TextIO, fault: ShareFault) -> str:
    try:
        return stdin.read()
    except UnicodeDecodeError as error:
        raise ShareError(fault) from error


def refuse(error: ShareError, stderr: TextIO) -> int:
    """Writes the code of what is wrong; answers ``REFUSED``."""
    stderr.write(f'{error.fault}\n')
    return REFUSED
