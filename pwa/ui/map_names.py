"""What of a name stands below a disc on the map, where nine letters or so are all the room that there is in a line."""

from pwa.ui.map_shapes import NAMED, Size


def name_lines(name: str, size: Size) -> tuple[str, ...]:
    """A name as it stands below a disc: whole where it fits.

    Args:
        name: one that is not empty.
        size: how many letters and lines there is room for.

    Returns:
        None, one or two lines.
    """
    if not size.letters:
        return ()
    if size.lines == 1 or not wants_two(name):
        return (short(name),)
    first, second = _split(name.split(), size.letters)
    return _cut(first, size.letters), _cut(second, size.letters)


def wants_two(name: str) -> bool:
    """Whether a name is too long for a line, and can be parted."""
    return len(name) > NAMED.letters and len(name.split()) > 1


def short(name: str) -> str:
    """A name in one line: where it is long, the first word as a letter ("M. Kees"), the end cut off."""
    first, *rest = name.split()
    fitting = f'{first[0]}. {" ".join(rest)}' if rest and len(name) > NAMED.letters else name
    return _cut(fitting, NAMED.letters)


def _split(words: list[str], letters: int) -> tuple[str, str]:
    """Two lines that both fit, if there are such; else as many words in the first as fit there."""
    parted = [(' '.join(words[:end]), ' '.join(words[end:])) for end in range(1, len(words))]
    fitting = [lines for lines in parted if len(lines[0]) <= letters]
    whole = [lines for lines in fitting if len(lines[1]) <= letters]
    return (whole or fitting[::-1] or parted)[0]


def _cut(words: str, letters: int) -> str:
    return words if len(words) <= letters else f'{words[: letters - 1].rstrip()}…'
