"""What the circle map is made of. Lengths are in units of the drawing, about one pixel on a phone of 390 wide."""

from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin

from pwa.domain.choices import Domain, Ring
from pwa.domain.people import Person

WIDTH = 360
ME = 28
"""Radius of me in the middle."""
MARK = 13
"""Half the width of the mark of a part of life."""

Spot = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A part of the drawing that something takes up."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Size:
    """How large people are drawn, and what a finger can hit of each: the crowd decides.

    Attributes:
        disc: radius of the disc.
        half: half the width of what can be hit, which a name below the disc may take.
        above: from the centre of the disc to the top of what can be hit.
        below: from the centre of the disc to the foot of what can be hit.
        letters: how many letters of the name stand in a line below the disc; none where there is no room for names.
        lines: how many such lines there can be.
        initials: how many letters stand on a disc without a picture.
    """

    disc: float
    half: float
    above: float
    below: float
    letters: int
    lines: int
    initials: int

    def box(self, spot: Spot) -> Box:
        """What a person with their disc here takes up."""
        return Box(spot[0] - self.half, spot[1] - self.above, spot[0] + self.half, spot[1] + self.below)


NAMED_WHOLE = Size(disc=20, half=31, above=24, below=52, letters=9, lines=2, initials=1)
NAMED = Size(disc=20, half=31, above=24, below=38, letters=9, lines=1, initials=1)
CLOSE_BY = Size(disc=19, half=24, above=24, below=24, letters=0, lines=0, initials=3)
SMALL = Size(disc=14, half=17, above=17, below=17, letters=0, lines=0, initials=2)
SMALLEST = Size(disc=11, half=13, above=13, below=13, letters=0, lines=0, initials=2)
"""The largest first. Of the last two less can be hit than the 48 of all other controls, though more than the 24 that
WCAG 2.2 asks (2.5.8): there the list is the way for who has no steady hand."""


@dataclass(frozen=True)
class Placed:
    """A person at the centre of their disc, in their size."""

    person: Person
    x: float
    y: float
    size: Size = NAMED

    @property
    def box(self) -> Box:
        """What the disc and the name take up, which is also what a finger can hit."""
        return self.size.box((self.x, self.y))


@dataclass(frozen=True)
class Oval:
    """A ring round me: a circle of radius ``across``, pulled apart ``straight`` up and down."""

    ring: Ring
    across: float
    straight: float

    @property
    def down(self) -> float:
        """Half its height."""
        return self.across + self.straight

    def holds(self, spot: Spot, more: float) -> bool:
        """Whether a spot is within the oval made ``more`` larger on each side."""
        return hypot(spot[0], max(0, abs(spot[1]) - self.straight)) <= self.across + more

    def turn(self, spot: Spot) -> float:
        """The direction of a spot: 0 at the top, clockwise to 1."""
        return atan2(spot[0] / self.across, -spot[1] / self.down) / (2 * pi) % 1

    def at(self, turn: float) -> Spot:
        """The spot on the oval in a direction."""
        x, y = self.across * sin(2 * pi * turn), -self.down * cos(2 * pi * turn)
        low, high = 0.0, 2.0
        for _ in range(12):
            half = (low + high) / 2
            low, high = (half, high) if self.holds((x * half, y * half), 0) else (low, half)
        return x * low, y * low


@dataclass(frozen=True)
class Part:
    """The directions of a part of life; ``domain`` is None for people of whom it was not said."""

    domain: Domain | None
    start: float
    width: float

    def has(self, turn: float) -> bool:
        """Whether a direction is one of these."""
        return self.start <= turn < self.start + self.width

    @property
    def middle(self) -> float:
        """The direction of its mark."""
        return self.start + self.width / 2


@dataclass(frozen=True)
class Group:
    """People beside the ovals: the middle of their title."""

    ring: Ring
    x: float
    y: float


@dataclass(frozen=True)
class CircleMap:
    """All that is drawn; ``ovals`` come outermost first, round ``centre``.

    ``parts`` are there as long as everybody can stand within their part of life: not where it is very crowded.
    ``size`` is that of the people round me; those beside the ovals always have their names.
    """

    height: float
    centre: Spot
    ovals: tuple[Oval, ...]
    parts: tuple[Part, ...]
    groups: tuple[Group, ...]
    people: tuple[Placed, ...]
    size: Size = NAMED
