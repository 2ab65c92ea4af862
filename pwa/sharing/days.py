"""Days as numbers: days since 1970-01-01 in 16 bits, where 0 stands for no day. Nothing finer is shared."""

from datetime import date, timedelta

from pwa.sharing.errors import ShareError, ShareFault

LAST = 65_535

_START = date(1970, 1, 1)


def number_of(day: date | None) -> int:
    """The number of a day.

    Raises:
        ShareError: ``SHAPE`` for a day outside 1970-01-02 up to 2149-06-06.
    """
    if day is None:
        return 0
    number = (day - _START).days
    if not 1 <= number <= LAST:
        raise ShareError(ShareFault.SHAPE)
    return number


def day_of(number: int) -> date | None:
    """The day with this number.

    Raises:
        ShareError: ``SHAPE`` for a number of more than 16 bits.
    """
    if number > LAST:
        raise ShareError(ShareFault.SHAPE)
    return _START + timedelta(days=number) if number else None
