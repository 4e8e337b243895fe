# SPDX-License-Identifier: MIT
"""How long an agreement would run as a purchase: *tiden, med förlängningar*.

A service that is procured without a stated total counts for 48 months at the
most: for longer, or without end, its value is what a month costs times 48 (5
kap. 13 § LOU).
"""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import Extension, Term, extended_until
from ...rules import KnownInPart, NotKnown, NotStated
from ...values import (
    IllFormedError,
    Period,
    StatedDate,
    StatedPeriod,
    exact_day,
    exact_period,
    has_end,
    months_after,
    whole_years_of,
)


__all__ = [
    "FOUR_YEARS",
    "Lacking",
    "TimeSpan",
    "is_beyond_48_months",
    "untold",
]

_MONTHS = 48

FOUR_YEARS = Period(date(2001, 1, 1), date(2004, 12, 31))
"""Any 48 months; so long is what a month costs multiplied."""

Lacking = NotStated | KnownInPart | NotKnown
"""Why something cannot be told (*det som saknas*)."""


@attrs.frozen
class TimeSpan:
    """How long the agreement runs, as far as its ends are stated.

    Attributes:
        periods: The first is the term, the last is the longest that its
            extensions can make it; there are none if the term has no end.
        is_endless: Whether it can run without end.
    """

    periods: tuple[Period | StatedPeriod, ...]
    is_endless: bool = False

    @classmethod
    def of(cls, term: Term) -> "TimeSpan":
        """Take the term with its extensions."""
        extensions = term.extensions or ()
        is_endless = any(one.is_open_ended for one in extensions)
        if term.period is None:
            return cls((), is_endless)
        if not has_end(term.period):
            return cls((), is_endless or has_end(term.period) is False)
        days = exact_period(term.period)
        if days is None or days.last is None:
            return cls((term.period,), is_endless)
        untils = [exact_day(extended_until(days, one)) for one in extensions]
        later = {until for until in untils if until and until > days.last}
        longer = [Period(days.first, until) for until in sorted(later)]
        return cls((days, *longer), is_endless)


def is_beyond_48_months(time: Period | StatedPeriod) -> bool:
    """Return whether a time with an end is longer, as far as it is known.

    >>> is_beyond_48_months(Period(date(2024, 3, 1), date(2028, 2, 29)))
    False
    >>> is_beyond_48_months(Period(date(2024, 3, 1), date(2028, 3, 1)))
    True
    """
    days = exact_period(time)
    if days is None or days.last is None:
        years = whole_years_of(time)
        return years is not None and 12 * years > _MONTHS
    try:
        return days.last >= months_after(days.first, _MONTHS)
    except IllFormedError:  # 48 months go past the year 9999
        return False


def untold(term: Term) -> Iterator[Lacking]:
    """Describe what hides how long the agreement can run."""
    period = term.period
    if period is None:
        yield NotStated("/term/period")
    elif has_end(period) is None:
        yield KnownInPart("/term/period")
    if term.extensions is None:
        yield NotStated("/term/extensions")
    for number, one in enumerate(term.extensions or ()):
        yield from _unknown_of(one, f"/term/extensions/{number}")
    is_short = period is None or exact_period(period) is not None
    if term.extensions and not is_short:
        yield KnownInPart("/term/period")


def _unknown_of(one: Extension, place: str) -> Iterator[Lacking]:
    """Describe what hides how far an extension can lead."""
    if one.is_open_ended:
        return
    if one.until is None and one.months is None:
        yield NotStated(f"{place}/until")
    elif one.until is None and one.is_automatic and one.times is None:
        yield NotStated(f"{place}/times")
    elif isinstance(one.until, StatedDate):
        yield KnownInPart(f"{place}/until")
