# SPDX-License-Identifier: MIT
"""When a decision can no longer be appealed against: *laga kraft*.

A decision of a municipality or a region may be appealed against within three
weeks of the day it was announced on the notice board that its minutes had been
approved (Local Government Act 2017:725, 13 kap. 5 §). The last day is the same
day of the week as that one (act 1930:173, 1 §). If it is a Saturday, a Sunday
or another public holiday, Midsummer Eve, Christmas Eve or New Year's Eve, the
next weekday will do (2 §). The acts were read as they stood on 27 April 2026.
For a decision that was announced before 2018 the older act holds, which was
not read.
"""

from datetime import date, timedelta

from ..values import (
    IllFormedError,
    StatedDate,
    day_between,
    earliest,
    latest,
    next_workday,
)
from .decisions import Decision


__all__ = ["appeal_period_ends", "becomes_final_on"]

_FIRST_DAY = date(2018, 1, 1)
"""The first day of the act; the one before it was not read."""
_THREE_WEEKS = timedelta(weeks=3)
_ONE_DAY = timedelta(days=1)


def appeal_period_ends(decision: Decision) -> date | StatedDate | None:
    """Return the last day for an appeal: *överklagandetidens sista dag*.

    It holds only if the announcement stays on the notice board all the time.
    Decisions of companies, of state authorities, and decisions under the
    Public Procurement Act (2016:1145, 20 kap. 19 §) are not appealed against
    in this way.

    Returns:
        ``None`` if no day of announcement is stated, or if it may be before
        2018, when an older act was in force; known in part if that day is.

    >>> tuesday = Decision(key="beslut", announced_on=date(2018, 3, 6))
    >>> appeal_period_ends(tuesday)
    datetime.date(2018, 3, 27)
    >>> friday = Decision(key="beslut", announced_on=date(2018, 6, 1))
    >>> appeal_period_ends(friday)  # 22 June 2018 is Midsummer Eve
    datetime.date(2018, 6, 25)
    >>> appeal_period_ends(Decision(key="beslut")) is None
    True
    """
    return _days_after(decision, timedelta(0))


def becomes_final_on(decision: Decision) -> date | StatedDate | None:
    """Return the day it becomes final, if nobody appeals: *laga kraft*.

    It is the day after the last day for an appeal.

    Returns:
        ``None`` if it cannot be told; known in part if the day of
        announcement is.

    >>> becomes_final_on(Decision(key="beslut", announced_on=date(2018, 3, 6)))
    datetime.date(2018, 3, 28)
    """
    return _days_after(decision, _ONE_DAY)


def _days_after(
    decision: Decision, more: timedelta
) -> date | StatedDate | None:
    """Return the last day for an appeal and some days more."""
    announced = decision.announced_on
    if announced is None or (earliest(announced) or date.min) < _FIRST_DAY:
        return None
    bounds = (earliest(announced), latest(announced))
    low, high = (None if one is None else _last_day(one) for one in bounds)
    return day_between(low and low + more, high and high + more)


def _last_day(announced: date) -> date | None:
    """Return the last day for an appeal; ``None`` if holidays are unknown."""
    try:
        return next_workday(announced + _THREE_WEEKS)
    except (IllFormedError, OverflowError):  # past the year 2100
        return None
