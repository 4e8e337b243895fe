# SPDX-License-Identifier: MIT
"""What is done again and again, where no list of it stands: *återkommande*.

*Kvartalsvis i förskott*, *årligen senast den sista februari*, *senast 14 dagar
efter varje kväll*: a paper says so much, and no more. Nothing is due by it
alone; once the days are known, each instalment and each report is listed.
"""

import attrs

from ..values import Choice, Count, Day, Shown, checked


__all__ = ["Interval", "Recurrence", "Timing"]


class Interval(Choice):
    """How often something is done: *mellanrum*."""

    YEAR = "year", "varje år", "every year"
    HALF_YEAR = "half-year", "varje halvår", "every half-year"
    TERTIAL = "tertial", "varje tertial", "every four months"
    QUARTER = "quarter", "varje kvartal", "every quarter"
    MONTH = "month", "varje månad", "every month"
    WEEK = "week", "varje vecka", "every week"
    OCCASION = "occasion", "varje tillfälle", "every occasion"
    EXTENSION = "extension", "varje förlängning", "every extension"


class Timing(Choice):
    """Whether something comes before or after its time: *tidpunkt*."""

    IN_ADVANCE = "in-advance", "i förskott", "in advance"
    IN_ARREARS = "in-arrears", "i efterskott", "in arrears"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Recurrence(Shown):
    """What is done again and again: *återkommande*.

    Attributes:
        interval: How often.
        times: How many times each; once where it is not stated.
        timing: Whether before or after the time that it is for.
        days: The days or months of a year, where a paper says them.
        within_days: How many days after the time, or the occasion, it is done
            at the latest; from 0.

    >>> from iop.values import StatedDate
    >>> Recurrence(
    ...     interval=Interval.YEAR,
    ...     times=2,
    ...     days=(StatedDate("XXXX-04"), StatedDate("XXXX-10")),
    ... ).times
    2
    >>> Recurrence(interval="fortnight")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Recurrence.interval: got "fortnight"; right is Interval, for example: Interval.YEAR [type.expected]
    """

    _EXAMPLE = "Recurrence(interval=Interval.QUARTER)"

    interval: Interval
    times: Count | None = None
    timing: Timing | None = None
    days: tuple[Day, ...] | None = None
    within_days: int | None = None
