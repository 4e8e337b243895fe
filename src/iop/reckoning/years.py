# SPDX-License-Identifier: MIT
"""The years of an agreement, counted from its first day: *avtalsår*."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..errors import IllFormedError
from ..forms import as_date
from ..schedules import months_after


__all__ = ["years_from"]

_ONE_DAY = timedelta(days=1)
_YEAR = 12


def years_from(
    first: date, last: date
) -> Iterator[tuple[date, date, date | None]]:
    """Split a span of days into years from its first day: *avtalsår*.

    Args:
        first: The first day.
        last: The last day.

    Yields:
        Of each year its first day; its last, or *last* if that is sooner; and
        the last day of the whole year, ``None`` if that is past the year 9999.

    Raises:
        IllFormedError: If a day is no date, or has a time of day.

    >>> for year in years_from(date(2018, 3, 1), date(2019, 12, 31)):
    ...     print(*year)
    2018-03-01 2019-02-28 2019-02-28
    2019-03-01 2019-12-31 2020-02-29
    >>> list(years_from(date(2018, 3, 1), "2019"))
    Traceback (most recent call last):
    ...
    iop.errors.IllFormedError: got "2019"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    begins, until, number = as_date(first), as_date(last), 0
    while begins <= until:
        number += 1
        ends = _year_end(first, number)
        yield begins, min(ends or until, until), ends
        if ends is None or ends == date.max:
            return
        begins = ends + _ONE_DAY


def _year_end(first: date, number: int) -> date | None:
    """Give the last day of a year, reckoned from the first day of all."""
    if (first.month, first.day) == (1, 1):
        return date(first.year + number - 1, 12, 31)
    try:
        return months_after(first, _YEAR * number) - _ONE_DAY
    except IllFormedError:  # past the year 9999
        return None
