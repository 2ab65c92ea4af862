"""Columns: the same field of many people (or steps, or agreements) in one CBOR value.

Alike stands beside alike, which is what makes a code small. A column in which nothing is filled in is
an empty string, so a field that is kept to oneself looks the same as one that was left empty.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Generic, Protocol, TypeVar

from pwa.sharing import days, wording
from pwa.sharing.cbor import Value
from pwa.sharing.errors import ShareError, ShareFault

Cell = TypeVar('Cell')
Choice = TypeVar('Choice', bound=IntEnum)

SEPARATOR = '\n'


class Column(Protocol):
    """One field of all rows, to and from its CBOR value."""

    def write(self, cells: Sequence[Any]) -> Value:
        """The column for these cells.

        Raises:
            ShareError: a reader would refuse it.
        """

    def read(self, column: Value, rows: int) -> Sequence[Any]:
        """The cells of a column, as many as there are ``rows``.

        Raises:
            ShareError: it can't be a column of this kind and length.
        """


@dataclass(frozen=True)
class TextColumn:
    """Texts of at most ``limit`` characters, joined with line feeds; ``needed`` allows no empty ones."""

    limit: int
    needed: bool = False

    def write(self, cells: Sequence[str]) -> Value:
        """See ``Column.write``."""
        texts = [wording.shared(text, self.limit) for text in cells]
        self._check(texts)
        return SEPARATOR.join(texts) if any(texts) else ''

    def read(self, column: Value, rows: int) -> Sequence[str]:
        """See ``Column.read``."""
        if not isinstance(column, str):
            raise ShareError(ShareFault.SHAPE)
        texts = column.split(SEPARATOR) if column else [''] * rows
        if len(texts) != rows or (column and not any(texts)):
            raise ShareError(ShareFault.SHAPE)
        self._check(texts)
        return [wording.received(text, self.limit) for text in texts]

    def _check(self, texts: Iterable[str]) -> None:
        if self.needed and not all(texts):
            raise ShareError(ShareFault.SHAPE)


@dataclass(frozen=True)
class NumberColumn(Generic[Cell]):
    """One number of ``width`` bytes, big-endian, for each row; 0 is an empty cell.

    Attributes:
        width: bytes of one number.
        number: the number of a cell.
        cell: the cell of a number.
        needed: whether no cell may be empty.
    """

    width: int
    number: Callable[[Cell], int]
    cell: Callable[[int], Cell]
    needed: bool = False

    def write(self, cells: Sequence[Cell]) -> Value:
        """See ``Column.write``."""
        numbers = [self.number(cell) for cell in cells]
        self._check(numbers)
        return b''.join(number.to_bytes(self.width) for number in numbers) if any(numbers) else b''

    def read(self, column: Value, rows: int) -> Sequence[Cell]:
        """See ``Column.read``."""
        if not isinstance(column, bytes) or (column and not any(column)):
            raise ShareError(ShareFault.SHAPE)
        content = column or bytes(self.width * rows)
        if len(content) != self.width * rows:
            raise ShareError(ShareFault.SHAPE)
        numbers = [int.from_bytes(content[at : at + self.width]) for at in range(0, len(content), self.width)]
        self._check(numbers)
        return [self.cell(number) for number in numbers]

    def _check(self, numbers: Iterable[int]) -> None:
        if self.needed and not all(numbers):
            raise ShareError(ShareFault.SHAPE)


def choice_of(kind: type[Choice], number: int) -> Choice | None:
    """The choice with this number, or None for 0.

    Raises:
        ShareError: ``NEWER`` for a number that this app doesn't know yet: numbers are only ever added.
    """
    try:
        return kind(number) if number else None
    except ValueError as error:
        raise ShareError(ShareFault.NEWER) from error


def choices(kind: type[Choice], *, needed: bool = False) -> NumberColumn[Choice | None]:
    """A column of one choice a row, of which the numbers begin at 1."""
    return NumberColumn(1, lambda choice: choice or 0, lambda number: choice_of(kind, number), needed)


def sets(kind: type[Choice], width: int) -> NumberColumn[frozenset[Choice]]:
    """A column of sets of choices: choice n is the bit that is worth 2 to the power n."""

    def members(number: int) -> frozenset[Choice]:
        chosen = frozenset(choice for choice in kind if number >> choice & 1)
        if _bits(chosen) != number:
            raise ShareError(ShareFault.NEWER)
        return chosen

    return NumberColumn(width, _bits, members)


def flags() -> NumberColumn[bool]:
    """A column of yes (1) and no (0)."""

    def yes(number: int) -> bool:
        if number > 1:
            raise ShareError(ShareFault.SHAPE)
        return number == 1

    return NumberColumn(1, int, yes)


def places(people: int, *, needed: bool = False) -> NumberColumn[int | None]:
    """A column of people out of ``people``: the first is 1, nobody is 0."""

    def number_of(place: int | None) -> int:
        if place is None:
            return 0
        if not 0 <= place < people:
            raise ShareError(ShareFault.SHAPE)
        return place + 1

    def place_of(number: int) -> int | None:
        if number > people:
            raise ShareError(ShareFault.SHAPE)
        return number - 1 if number else None

    return NumberColumn(1, number_of, place_of, needed)


def dates() -> NumberColumn[date | None]:
    """A column of days."""
    return NumberColumn(2, days.number_of, days.day_of)


def _bits(chosen: Collection[IntEnum]) -> int:
    return sum(1 << choice for choice in chosen)
