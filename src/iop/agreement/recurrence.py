# SPDX-License-Identifier: MIT
"""What is done again and again, where no list of it stands: *återkommande*.

*Kvartalsvis i förskott*, *årligen senast den sista februari*, *senast 14 dagar
efter varje kväll*: a paper says so much, and no more. Nothing is due by it
alone; once the days are known, each instalment and each report is listed.
"""

from typing import ClassVar

import attrs

from ..values import Choice, Count, Day, Help, Shown, checked


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
    """How often something is done, where no list of it stands: *upprepning*.

    Attributes:
        interval: How often.
        times: How many times in each year, quarter or other interval; once
            where it is not stated.
        timing: Whether it is done before or after the period that it is for.
        days: The days or months of the year when it is done, where they are
            stated.
        within_days: How many days after the period, or the occasion, it is
            done at the latest; 0 is the same day.

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
    HELP: ClassVar[Help] = Help(
        "Upprepning",
        "Hur ofta något görs, till exempel varje kvartal i förskott.",
        interval="Välj hur ofta det görs, till exempel varje kvartal.",
        times="Antal gånger per år, kvartal eller vad som är valt, till exempel 2. Tomt betyder en gång.",
        timing="Välj om det görs före den period som det gäller (i förskott) eller efter den (i efterskott).",
        days="Dagar eller månader på året då det görs, till exempel 31 januari eller april, om de är angivna.",
        within_days="Senast så många dagar efter periodens slut eller tillfället, till exempel 14. Skriv 0 om det görs samma dag.",
    )

    interval: Interval
    times: Count | None = None
    timing: Timing | None = None
    days: tuple[Day, ...] | None = None
    within_days: int | None = None
