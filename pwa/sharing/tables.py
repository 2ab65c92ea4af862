"""Tables: what belongs to one person (or step, or agreement) is a row, of which the columns are shared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pwa.sharing.cbor import Value
from pwa.sharing.columns import SEPARATOR, Column
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.limits import within


@dataclass(frozen=True)
class Table:
    """Columns by the name of their field, of at most ``most`` rows.

    The first column holds something in every row, so it tells how many rows there are. It is a text or
    has one byte a row.
    """

    most: int
    columns: Mapping[str, Column]

    def write(self, rows: Sequence[object]) -> tuple[Value, ...]:
        """The columns for these rows, which have an attribute for each column.

        Raises:
            ShareError: a reader would refuse it; ``TOO_BIG`` for too many rows.
        """
        within(len(rows), self.most)
        return tuple(column.write([getattr(row, name) for row in rows]) for name, column in self.columns.items())

    def read(self, value: Value) -> list[dict[str, Any]]:
        """The rows in ``value``, each as field -> cell.

        Raises:
            ShareError: it can't be such a table.
        """
        listed = array(value, len(self.columns))
        rows = row_count(listed[0])
        within(rows, self.most)
        cells = [column.read(values, rows) for column, values in zip(self.columns.values(), listed, strict=True)]
        return [dict(zip(self.columns, row, strict=True)) for row in zip(*cells, strict=True)]


def array(value: Value, length: int) -> tuple[Value, ...]:
    """The values of an array that has to have this length.

    Raises:
        ShareError: ``SHAPE`` if it is anything else.
    """
    if not isinstance(value, tuple) or len(value) != length:
        raise ShareError(ShareFault.SHAPE)
    return value


def row_count(column: Value) -> int:
    """How many rows a column has of which no cell is empty.

    Raises:
        ShareError: ``SHAPE`` if it is no column.
    """
    if isinstance(column, str):
        return column.count(SEPARATOR) + 1 if column else 0
    if isinstance(column, bytes):
        return len(column)
    raise ShareError(ShareFault.SHAPE)
