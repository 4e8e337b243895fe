# SPDX-License-Identifier: MIT
"""Days a number of months apart: *återkommande dagar*.

Every day is counted from the first, never from the one before it: monthly
from 31 January is the end of February, and then 31 March again.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from .checks import as_date, whole
from .errors import IllFormedError


__all__ = ["every", "months_after", "years_from"]


_MOST = 1200
"""Days in a schedule at most: monthly for a hundred years."""
_FARTHEST = 12 * date.max.year
"""No two days are as many months apart."""


def months_after(anchor: date, months: int) -> date:
    """Return the day *months* months after *anchor*: *månader efter*.

    A day that the month does not have is the last day that it has, as SFS
    1930:173 1 § counts time that is set by law.

    Args:
        anchor: The day to count from.
        months: Whole months; below zero leads to a day before.

    Raises:
        IllFormedError: If *anchor* is no date, *months* no whole number, or
            the day is not within the years 1 to 9999.

    >>> months_after(date(2018, 11, 30), 3)
    datetime.date(2019, 2, 28)
    >>> months_after(date(9999, 12, 1), 1)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 1; right is a number of months that leads to a day in the years 1 to 9999, for example: 0 [date.range]
    """
    day = as_date(anchor)
    if (number := whole(months)) is None:
        raise IllFormedError(
            "schedule.months",
            months,
            "ett helt antal månader",
            "a whole number of months",
            "3",
        )
    try:
        if abs(number) < _FARTHEST:
            return day + relativedelta(months=number)
    except ValueError:  # from dateutil: a year that is not in the calendar
        pass
    raise IllFormedError(
        "date.range",
        number,
        "ett antal månader som leder till en dag åren 1 till 9999",
        "a number of months that leads to a day in the years 1 to 9999",
        "0",
    )


def every(
    *,
    months: int,
    from_: date,
    count: int | None = None,
    until: date | None = None,
) -> tuple[date, ...]:
    """Return a day every so many months: *var tredje månad*.

    Each is counted from *from_* by `months_after`; *from_* is the first.

    Args:
        months: Months between the days; one or more.
        from_: The first day.
        count: How many days, 0 to 1200.
        until: The last day that counts; instead of *count*. None are returned
            if it is before *from_*.

    Raises:
        IllFormedError: If a day is no date; if *months* is no whole number
            from 1; unless exactly one of *count* and *until* is given; if
            the days are more than 1200, or go past the year 9999.

    >>> def shown(days):
    ...     return " ".join(map(str, days))
    >>> shown(every(months=3, from_=date(2018, 11, 30), count=5))
    '2018-11-30 2019-02-28 2019-05-30 2019-08-30 2019-11-30'
    >>> shown(every(months=3, from_=date(2020, 2, 29), count=5))
    '2020-02-29 2020-05-29 2020-08-29 2020-11-29 2021-02-28'
    >>> shown(every(months=1, from_=date(2019, 1, 31), until=date(2019, 4, 30)))
    '2019-01-31 2019-02-28 2019-03-31 2019-04-30'
    >>> every(months=3, from_=date(2018, 1, 1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got nothing; right is exactly one of count and until, for example: count=4 [schedule.end]
    """
    first = as_date(from_)
    step = whole(months)
    if step is None or step < 1:
        raise IllFormedError(
            "schedule.months",
            months if step is None else step,
            "ett helt antal månader från 1",
            "a whole number of months from 1",
            "3",
        )
    if (count is None) == (until is None):
        raise IllFormedError(
            "schedule.end",
            count if count is None else "count, until",
            "precis en av count och until",
            "exactly one of count and until",
            "count=4",
        )
    if until is None:
        return _days(first, step, _as_count(count))
    return _days(first, step, _as_count(_within(first, step, as_date(until))))


def _days(first: date, months: int, count: int) -> tuple[date, ...]:
    return tuple(months_after(first, step * months) for step in range(count))


def _within(first: date, months: int, last: date) -> int:
    """Count the days from *first* on that are not after *last*."""
    if last < first:
        return 0
    reach = (last.year - first.year) * 12 + last.month - first.month
    steps = reach // months
    # The last of them is in the month of *last*, or sooner.
    return steps + (months_after(first, steps * months) <= last)


def _as_count(count: object) -> int:
    """Return *count* if a schedule may have as many days."""
    number = whole(count)
    if number is None or not 0 <= number <= _MOST:
        raise IllFormedError(
            "schedule.count",
            count if number is None else number,
            f"ett antal dagar från 0 till {_MOST}",
            f"a number of days from 0 to {_MOST}",
            "4",
        )
    return number


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
    iop.values.errors.IllFormedError: got "2019"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
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
    """Return the last day of a year, counted from the first day of all."""
    if (first.month, first.day) == (1, 1):
        return date(first.year + number - 1, 12, 31)
    try:
        return months_after(first, _YEAR * number) - _ONE_DAY
    except IllFormedError:  # past the year 9999
        return None
