"""Where everybody stands on the circle map: three rings round me, people of one part of life side by side.

Nobody covers somebody else. In a crowd people become smaller, and lose the names below them, so that the rings stay
near to round; only where the smallest size is still too large, the rings are pulled apart, up and down, to ovals.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, count, pairwise
from math import ceil, cos, dist, hypot, pi, sin, sqrt

from pwa.domain.choices import Domain, Ring
from pwa.domain.people import Person
from pwa.ui.map_names import wants_two
from pwa.ui.map_shapes import (
    CLOSE_BY,
    MARK,
    ME,
    NAMED,
    NAMED_WHOLE,
    SMALL,
    SMALLEST,
    WIDTH,
    Box,
    CircleMap,
    Group,
    Oval,
    Part,
    Placed,
    Size,
    Spot,
)

_OUTER = 166
_EMPTY_BAND = 24
_STEP = 6
_PULL = 16
_NEAR_TO_ROUND = {NAMED_WHOLE: 64, NAMED: 64, CLOSE_BY: 64, SMALL: 80}
"""How far the ovals may be pulled apart before names are cut or people become smaller."""
_PACKED = 0.8
"""The part of the room that people can take up at the very most: below it is not tried, for that takes time."""
_CROWDED = 0.45
"""The same among the most people, who are never packed as well as a few are."""
_EDGE = 16
_LABEL_GAP = 0.07
_COLUMN, _GAP, _TITLE = 72, 10, 28
_RINGS = (Ring.VERY_CLOSE, Ring.CLOSE, Ring.FURTHER)
_BESIDE = (Ring.BEFORE, Ring.NEW)


def lay_out(people: Iterable[Person]) -> CircleMap:
    """Gives everybody with a ring a place.

    Args:
        people: in the order of the circle; those without a ring have no place on the map.
    """
    listed = tuple(people)
    inside = tuple(person for person in listed if person.ring in _RINGS)
    parts = _parts(inside)
    size, ovals, found, strict = _fit(inside, parts)
    centre = (WIDTH / 2, ovals[-1].down + _EDGE)
    groups, beside, height = _beside(listed, 2 * centre[1] + _EDGE)
    return CircleMap(
        height=height,
        centre=centre,
        ovals=ovals[::-1],
        parts=parts if strict else (),
        groups=groups,
        people=(*(Placed(seat.person, seat.x + centre[0], seat.y + centre[1], size) for seat in found), *beside),
        size=size,
    )


def _fit(people: Sequence[Person], parts: Sequence[Part]) -> tuple[Size, tuple[Oval, ...], list[Placed], bool]:
    """The largest people in near to round ovals where all have a spot, and whether each is in their part of life."""
    whole = any(wants_two(person.name) for person in people)
    for size, straight, strict in _attempts(len(people), whole=whole):
        across = _across(people, size, straight)
        ovals = tuple(Oval(ring, wide, straight) for ring, wide in zip(_RINGS, across, strict=True))
        placed = _place(people, parts, ovals, size, strict=strict)
        if placed is not None:
            return size, ovals, placed, strict
    raise AssertionError('ovals grow until everybody has a spot')


def _parts(people: Sequence[Person]) -> tuple[Part, ...]:
    counts = {domain: sum(person.domain is domain for person in people) for domain in (*Domain, None)}
    present = {domain: number for domain, number in counts.items() if number}
    if len(present) == 1:
        return tuple(Part(domain, 0, 1) for domain in present)
    room, start, parts = (1 - 2 * _LABEL_GAP) / max(1, len(people)), _LABEL_GAP, []
    for domain, number in present.items():
        parts.append(Part(domain, start, number * room))
        start += number * room
    return tuple(parts)


def _across(people: Sequence[Person], size: Size, straight: float) -> tuple[float, ...]:
    """Half widths of the three ovals: a disc fits in each band where somebody stands, and crowded bands get more."""
    crowds = [sum(person.ring is ring for person in people) for ring in _RINGS]
    bands = [2 * _margin(size) + 2 if crowd else _EMPTY_BAND for crowd in crowds]
    within = [crowd / sum(crowds) for crowd in accumulate(crowds)] if any(crowds) else [1 / 9, 4 / 9, 1]
    room = pi * _OUTER**2 + 4 * straight * _OUTER
    across = [_wide(share * room, straight) for share in within]
    before: float = ME
    for place, band in enumerate(bands):
        before = across[place] = max(across[place], before + band)
    across[-1] = _OUTER
    for place in (1, 0):
        across[place] = min(across[place], across[place + 1] - bands[place + 1])
    return tuple(across)


def _wide(room: float, straight: float) -> float:
    """Half the width of an oval that takes up so much room."""
    return (sqrt(4 * straight**2 + pi * room) - 2 * straight) / pi


def _margin(size: Size) -> float:
    return size.disc + 2


def _attempts(crowd: int, *, whole: bool) -> Iterator[tuple[Size, float, bool]]:
    """Sizes, how far to pull the ovals apart, and whether everybody must stand within their part of life.

    Room for names of two lines is only sought where there are such names.
    """
    for size, most in _NEAR_TO_ROUND.items():
        if size is NAMED_WHOLE and not whole:
            continue
        least = _least(crowd, size, _PACKED)
        for strict in (True, False):
            yield from ((size, straight, strict) for straight in range(0, most + 1, _PULL) if straight >= least)
    least = _least(crowd, SMALLEST, _CROWDED)
    yield from ((SMALLEST, least + _PULL * step * (step + 1) / 2, False) for step in count())


def _least(crowd: int, size: Size, packed: float) -> float:
    """How far the ovals must be pulled apart at the least, going by how much of the room so many people take up."""
    taken = crowd * 2 * size.half * (size.above + size.below)
    return max(0, taken / packed - pi * _OUTER**2) / (4 * _OUTER)


def _place(
    people: Sequence[Person], parts: Sequence[Part], ovals: Sequence[Oval], size: Size, *, strict: bool
) -> list[Placed] | None:
    """A spot round me for everybody, or None where these ovals are too small."""
    marks = (_mark_box(ovals[-1], part) for part in parts if strict and part.domain)
    fixed = [_kept_off(box, size) for box in (*(_label_box(oval) for oval in ovals), *marks)]
    placed: list[Placed] = []
    for inner, oval in pairwise((Oval(Ring.VERY_CLOSE, ME, 0), *ovals)):
        members = [person for person in people if person.ring is oval.ring]
        free = sorted(_free(_spots(inner, oval, size), fixed, size), key=_height) if members else []
        for other in placed:
            free = _away_from(other, free)
        for person, part, turn in _wishes(members, parts, strict=strict):
            allowed = [spot for spot in free if part.has(ovals[-1].turn(spot))] if strict else free
            if not allowed:
                return None
            wish = _between(inner.at(turn), oval.at(turn))
            x, y = min(allowed, key=partial(dist, wish))
            placed.append(Placed(person, x, y, size))
            free = _away_from(placed[-1], free)
    return placed


def _kept_off(box: Box, size: Size) -> Box:
    """Where nobody can have their disc, since they would cover the box."""
    return Box(box.left - size.half, box.top - size.below, box.right + size.half, box.bottom + size.above)


def _free(spots: Iterable[Spot], fixed: Sequence[Box], size: Size) -> Iterator[Spot]:
    """Where a disc covers nothing fixed, and its name does not cover me."""
    # here and below: asked some ten thousand times in a large circle, so without a call for each
    edges = [(box.left, box.top, box.right, box.bottom) for box in fixed]
    for x, y in spots:
        if size.letters and hypot(max(0, abs(x) - size.half), max(0, y + size.disc, -y - size.below)) < ME:
            continue
        if not any(left < x < right and top < y < bottom for left, top, right, bottom in edges):
            yield x, y


def _height(spot: Spot) -> float:
    return spot[1]


def _away_from(other: Placed, spots: Sequence[Spot]) -> list[Spot]:
    """Where a person with their disc there does not cover the other one; spots go from the top down."""
    across, down = 2 * other.size.half, other.size.above + other.size.below
    start = bisect_right(spots, other.y - down, key=_height)
    end = bisect_left(spots, other.y + down, key=_height)
    beside = [(x, y) for x, y in spots[start:end] if abs(x - other.x) >= across]
    return [*spots[:start], *beside, *spots[end:]]


def _wishes(people: Sequence[Person], parts: Sequence[Part], *, strict: bool) -> Iterator[tuple[Person, Part, float]]:
    """For each person of a ring their part of life and the direction that would spread all evenly."""
    here = [(part, [person for person in people if person.domain is part.domain]) for part in parts]
    before = 0
    for part, members in here:
        for index, person in enumerate(members):
            within = part.start + part.width * (index + 0.5) / len(members)
            yield person, part, within if strict else (before + index + 0.5) / len(people)
        before += len(members)


def _spots(inner: Oval, oval: Oval, size: Size) -> list[Spot]:
    """Where a disc can stand within an oval, free of the one inside it: on lines that follow the oval."""
    margin = _margin(size)
    least = 0 if oval.ring is Ring.VERY_CLOSE else inner.across + margin
    most = min(oval.across - margin, WIDTH / 2 - size.half)
    lines = ceil((most - least) / _STEP) or 1
    followed = (Oval(oval.ring, most - (most - least) * line / lines, oval.straight) for line in range(lines + 1))
    return [spot for line in followed for spot in _walk(line) if not inner.holds(spot, margin - 1)]


def _walk(line: Oval) -> Iterator[Spot]:
    for place in range(-int(line.straight / _STEP), int(line.straight / _STEP) + 1):
        yield line.across, place * _STEP
        yield -line.across, place * _STEP
    bends = max(1, int(pi * line.across / _STEP))
    for bend in range(bends + 1):
        x, y = line.across * cos(pi * bend / bends), line.across * sin(pi * bend / bends) + line.straight
        yield x, y
        yield x, -y


def _beside(people: Sequence[Person], top: float) -> tuple[tuple[Group, ...], tuple[Placed, ...], float]:
    """Columns below the ovals for people from before and for new ones, and where the drawing ends."""
    present = [ring for ring in _BESIDE if any(person.ring is ring for person in people)]
    room = WIDTH / max(1, len(present))
    size = NAMED_WHOLE if any(wants_two(person.name) for person in people if person.ring in _BESIDE) else NAMED
    row = size.disc + size.below + _GAP
    groups, placed, end = [], [], top
    for place, ring in enumerate(present):
        middle = room * (place + 0.5)
        groups.append(Group(ring, middle, top + _TITLE / 2))
        members = [person for person in people if person.ring is ring]
        columns = min(len(members), int(room // _COLUMN))
        for index, person in enumerate(members):
            x = middle + (index % columns - (columns - 1) / 2) * _COLUMN
            placed.append(Placed(person, x, top + _TITLE + size.disc + index // columns * row, size))
        end = max(end, top + _TITLE + ceil(len(members) / columns) * row)
    return tuple(groups), tuple(placed), end


def _label_box(oval: Oval) -> Box:
    return Box(-46, 4 - oval.down, 46, 20 - oval.down)


def _mark_box(oval: Oval, part: Part) -> Box:
    x, y = oval.at(part.middle)
    return Box(x - MARK, y - MARK, x + MARK, y + MARK)


def _between(one: Spot, other: Spot) -> Spot:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
