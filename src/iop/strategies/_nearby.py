# SPDX-License-Identifier: MIT
"""Plain values near those that were seen: *närliggande värden*.

Equal to one that was seen, one more, one less; the first and the last day of
its year and of its month; in another currency, for another time, as a bound. Or
any other.
"""

import calendar
import contextlib
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from ..values import (
    Amount,
    CaseNumber,
    Hedge,
    IllFormedError,
    Money,
    OrganisationNumber,
    Per,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
)
from ._seen import Seen
from ._values import (
    case_numbers,
    monies,
    organisation_numbers,
    stated_dates,
    stated_numbers,
    stated_periods,
)


__all__ = ["NEARBY"]

_DAY = timedelta(days=1)
_EARLIEST = date(2016, 1, 1)
_LATEST = date(2035, 12, 31)
_LEAP = date(2024, 2, 29)
_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def _numbers(seen: Seen) -> st.SearchStrategy[Decimal]:
    """Draw numbers, whole and with decimals."""
    cent = Decimal("0.01")
    steps = (0, 1, -1, cent, -cent)
    near = dict.fromkeys(one + step for one in seen.numbers for step in steps)
    within = [one for one in near if 0 <= one < 10**9]
    return _some_of(within) | st.decimals(0, 100, places=2)


def _counts(seen: Seen) -> st.SearchStrategy[int]:
    """Draw whole numbers."""
    whole = [int(one) for one in seen.numbers if one == int(one)]
    near = dict.fromkeys(one + step for one in whole for step in (0, 1, -1))
    return _some_of([one for one in near if one >= 0]) | st.integers(0, 100)


def _monies(seen: Seen) -> st.SearchStrategy[Money]:
    """Draw sums: one krona or one öre more or less, or in another currency."""
    near = dict.fromkeys(
        Money(ore=one.ore + step, currency=currency)
        for one in seen.monies
        for currency in (one.currency, "SEK", "EUR")
        for step in (0, 1, -1, 100, -100, one.ore)
        if 0 <= one.ore + step < 10**13
    )
    return st.one_of(
        _some_of(list(near)),
        monies(max_value=2_000_000, whole_kronor=True),
        monies(max_value=100_000, currency="EUR"),
    )


@st.composite
def _amounts(draw: st.DrawFn, seen: Seen) -> Amount:
    """Draw sums as documents state them, mostly plain ones."""
    hedge = draw(_mostly(Hedge.EXACT, *Hedge))
    money = draw(NEARBY[Money](seen))
    upper = None
    if hedge is Hedge.LESS_THAN and money.is_zero:
        money = Money(ore=1, currency=money.currency)
    if hedge is Hedge.BETWEEN:
        more = draw(st.integers(0, 10**7))
        upper = Money(ore=money.ore + more, currency=money.currency)
    return Amount(
        money,
        hedge=hedge,
        upper=upper,
        per=draw(_mostly(Per.TERM, *Per)),
        unit=draw(_mostly(None, "plats")),
        is_increase=draw(_mostly(False, True)),  # noqa: FBT003 - drawn, not told
    )


def _days(seen: Seen) -> st.SearchStrategy[date]:
    """Draw days: those seen, next to them, and at the ends of years and months."""
    near: dict[date, None] = {}
    for day in (*seen.days, _LEAP):
        _, last = calendar.monthrange(day.year, day.month)
        for one in (
            day,
            date(day.year, 1, 1),
            date(day.year, 12, 31),
            day.replace(day=1),
            day.replace(day=last),
        ):
            beside = (_DAY, -_DAY) if date.min < one < date.max else ()
            near |= dict.fromkeys((one, *(one + step for step in beside)))
    return _some_of(list(near)) | st.dates(_EARLIEST, _LATEST)


def _stated_dates(seen: Seen) -> st.SearchStrategy[StatedDate]:
    """Draw days known in part: of the months and years that were seen."""
    shapes = dict.fromkeys(
        shape.format(part)
        for day in seen.days
        for part in (str(day)[:7], str(day)[:4], str(day))
        for shape in ("{}", "{}~", "../{}", "{}/..")
        if part != str(day) or shape != "{}"
    )
    return _some_of([StatedDate(one) for one in shapes]) | stated_dates()


@st.composite
def _periods(draw: st.DrawFn, seen: Seen) -> Period:
    """Draw periods, of which some have no end."""
    days = NEARBY[date](seen)
    first, last = sorted((draw(days), draw(days)))
    return Period(first, draw(_mostly(last, None)))


@st.composite
def _stated_periods(draw: st.DrawFn, seen: Seen) -> StatedPeriod:
    """Draw periods known in part."""
    first = draw(NEARBY[date](seen))
    months = draw(st.integers(1, 60))
    return draw(
        st.sampled_from(
            (
                StatedPeriod(first=first),
                StatedPeriod(first=first, months=months),
                StatedPeriod(last=first),
                StatedPeriod(months=months),
            )
        )
        | stated_periods()
    )


@st.composite
def _stated_numbers(draw: st.DrawFn, seen: Seen) -> StatedNumber:
    """Draw numbers as documents state them, near those seen or any."""
    hedge = draw(st.sampled_from(Hedge))
    number = draw(NEARBY[Decimal](seen))
    upper = None
    if hedge is Hedge.BETWEEN:
        upper = number + draw(st.integers(0, 100))
    made = None
    with contextlib.suppress(IllFormedError):
        made = StatedNumber(number, hedge=hedge, upper=upper)
    return draw(stated_numbers(whole=True)) if made is None else made


def _words(seen: Seen) -> st.SearchStrategy[str]:
    """Draw words: those seen, and any."""
    return _some_of(list(seen.words)) | st.text(
        _LETTERS, min_size=1, max_size=8
    )


def _some_of(near: list[Any]) -> st.SearchStrategy[Any]:
    """Draw one of those that are near, if there are any."""
    return st.sampled_from(near) if near else st.nothing()


def _mostly(usual: Any, *others: Any) -> st.SearchStrategy[Any]:
    """Draw what is usual more often than all the others together."""
    return st.sampled_from((usual,) * max(4, 2 * len(others)) + others)


NEARBY: dict[Any, Callable[[Seen], st.SearchStrategy[Any]]] = {
    bool: lambda _: st.booleans(),
    int: _counts,
    str: _words,
    Decimal: _numbers,
    date: _days,
    Money: _monies,
    Amount: _amounts,
    CaseNumber: lambda _: case_numbers(),
    OrganisationNumber: lambda _: organisation_numbers(),
    Period: _periods,
    StatedDate: _stated_dates,
    StatedNumber: _stated_numbers,
    StatedPeriod: _stated_periods,
}
"""How each plain value is drawn near those that were seen."""
