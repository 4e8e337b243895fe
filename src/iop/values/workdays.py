# SPDX-License-Identifier: MIT
"""Days on which an office is at work in Sweden: *arbetsdagar*.

A workday is no Saturday, no Sunday, no public holiday (*allmän helgdag*, SFS
1989:253 1 §), and no Midsummer Eve, Christmas Eve or New Year's Eve. Those three
are no public holidays, but SFS 1930:173 2 § counts them and the Saturdays with
them. Both acts were read as they stood on 2026-04-27; `iop.law.time_limits`
cites them.

Days before a holiday, half days and squeeze days (*klämdagar*) are workdays.

The years 1990 to 2100 are computed: the act replaced that of 1952:48, which
``holidays`` follows to 1989, and ``holidays`` computes to 2100. Within them
one change is known, of 2005: the National Day came, Whit Monday went. Days to
come are taken as the acts stand.
"""

import functools
from datetime import date, timedelta

from .checks import as_count, as_date
from .errors import IllFormedError


__all__ = ["add_workdays", "is_workday", "next_workday"]

_FIRST, _LAST = 1990, 2100
_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


def is_workday(day: date) -> bool:
    """Whether *day* is a workday: *arbetsdag*.

    Raises:
        IllFormedError: If *day* is no date, or not in the years 1990 to 2100.

    >>> is_workday(date(2019, 6, 20)), is_workday(date(2019, 6, 21))
    (True, False)
    >>> is_workday(date(1989, 12, 29))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "1989-12-29"; right is a day in the years 1990 to 2100, for example: date(2018, 6, 1) [workday.range]
    """
    day = as_date(day)
    if not _FIRST <= day.year <= _LAST:
        raise IllFormedError(
            "workday.range",
            day.isoformat(),
            f"en dag åren {_FIRST} till {_LAST}",
            f"a day in the years {_FIRST} to {_LAST}",
            "date(2018, 6, 1)",
        )
    return day.weekday() < _SATURDAY and day not in _days_off(day.year)


def next_workday(day: date) -> date:
    """Return *day* if it is a workday, else the first after it.

    Raises:
        IllFormedError: If *day* is no date, or if it or the days to the
            workday are not in the years 1990 to 2100.

    >>> next_workday(date(2018, 12, 29))
    datetime.date(2019, 1, 2)
    """
    while not is_workday(day):
        day += _ONE_DAY
    return day


def add_workdays(day: date, count: int) -> date:
    """Return the workday that is *count* workdays after *day*.

    The day itself is not counted, workday or not; none after it is the day
    itself.

    Raises:
        IllFormedError: If *day* is no date, *count* no whole number from 0,
            or if a day on the way is not in the years 1990 to 2100.

    >>> add_workdays(date(2019, 6, 20), 3)
    datetime.date(2019, 6, 26)
    """
    is_workday(day)  # refuses what is no day, or out of range
    for _ in range(as_count(count)):
        day = next_workday(day + _ONE_DAY)
    return day


@functools.cache
def _days_off(year: int) -> frozenset[date]:
    """Return the holidays of a year: the same, whatever the machine speaks."""
    import holidays

    return frozenset(
        holidays.country_holidays(
            "SE", years=year, categories=("public", "de_facto")
        )
    )
