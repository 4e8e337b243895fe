# SPDX-License-Identifier: MIT
"""Sums, times and numbers: *belopp, tider och nummer*."""

import contextlib
from datetime import date
from typing import Any

from hypothesis import strategies as st

from ..values import (
    Amount,
    CaseNumber,
    Hedge,
    IllFormedError,
    Money,
    OrganisationGroup,
    OrganisationNumber,
    Per,
    Period,
    StatedDate,
    StatedNumber,
    StatedPeriod,
    is_before,
)


__all__ = [
    "amounts",
    "case_numbers",
    "days",
    "monies",
    "organisation_numbers",
    "periods",
    "spans",
    "stated_dates",
    "stated_numbers",
    "stated_periods",
]

_GROUPS = (
    OrganisationGroup.NON_PROFIT,
    OrganisationGroup.PUBLIC,
    OrganisationGroup.ECONOMIC_ASSOCIATION,
    OrganisationGroup.LIMITED_COMPANY,
    OrganisationGroup.TRADING_PARTNERSHIP,
)


def monies(
    *,
    min_value: int = 0,
    max_value: int = 10**9,
    whole_kronor: bool = False,
    currency: str = "SEK",
) -> st.SearchStrategy[Money]:
    """Draw sums (*belopp*), by default to the öre.

    Args:
        min_value: The least, in whole kronor.
        max_value: The most, in whole kronor.
        whole_kronor: Whether there are no öre.
        currency: The currency.

    >>> from hypothesis import given
    >>> @given(monies(min_value=5))
    ... def test_enough(money):
    ...     assert money >= Money(5)
    >>> test_enough()
    """
    step = 100 if whole_kronor else 1
    return st.integers(min_value * 100 // step, max_value * 100 // step).map(
        lambda steps: Money(ore=steps * step, currency=currency)
    )


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Draw sums as documents state them (*angivna belopp*), of every kind.

    >>> from hypothesis import given
    >>> @given(amounts())
    ... def test_hedge(amount):
    ...     assert (amount.upper is None) != (amount.hedge is Hedge.BETWEEN)
    >>> test_hedge()
    """
    hedge = draw(st.sampled_from(Hedge))
    least = 1 if hedge is Hedge.LESS_THAN else 0
    money = draw(monies(min_value=least))
    more = draw(monies()) if hedge is Hedge.BETWEEN else None
    return Amount(
        money,
        hedge=hedge,
        upper=None if more is None else money + more,
        per=draw(st.sampled_from(Per)),
        unit=draw(st.sampled_from([None, "plats", "besök"])),
        is_increase=draw(st.booleans()),
    )


@st.composite
def stated_numbers(draw: st.DrawFn, *, whole: bool = False) -> StatedNumber:
    """Draw numbers as documents state them (*angivna antal*).

    Args:
        whole: Whether they are whole.

    >>> from hypothesis import given
    >>> @given(stated_numbers(whole=True))
    ... def test_whole(stated):
    ...     assert stated.number == int(stated.number)
    >>> test_whole()
    """
    hedge = draw(st.sampled_from(Hedge))
    places = 0 if whole else 2
    numbers = st.decimals(0, 1000, places=places)
    number = draw(numbers)
    more = draw(numbers) if hedge is Hedge.BETWEEN else None
    upper = None if more is None else number + more
    return StatedNumber(number, hedge=hedge, upper=upper)


@st.composite
def periods(
    draw: st.DrawFn,
    *,
    min_first: date = date(2016, 1, 1),
    max_last: date = date(2035, 12, 31),
    may_be_open: bool = False,
) -> Period:
    """Draw periods (*perioder*), from a first day to a last.

    Args:
        min_first: The first day at the earliest.
        max_last: The last day at the latest.
        may_be_open: Whether there may be no last day.

    >>> from hypothesis import given
    >>> @given(periods(min_first=date(2018, 1, 1)))
    ... def test_ends(period):
    ...     assert date(2018, 1, 1) <= period.first <= period.last
    >>> test_ends()
    """
    first = draw(st.dates(min_first, max_last))
    if may_be_open and draw(st.booleans()):
        return Period(first, None)
    return Period(first, draw(st.dates(first, max_last)))


@st.composite
def stated_dates(
    draw: st.DrawFn,
    *,
    min_year: int = 2016,
    max_year: int = 2035,
) -> StatedDate:
    """Draw days known in part (*datum kända till en del*), of every shape.

    Args:
        min_year: The year of the earliest at the least.
        max_year: The year of the latest at the most.

    >>> from hypothesis import given
    >>> @given(stated_dates(min_year=2018))
    ... def test_year(day):
    ...     assert day.earliest is None or day.earliest.year >= 2017
    >>> test_year()
    """
    exact = st.dates(date(min_year, 1, 1), date(max_year, 12, 31))
    first, last = sorted(map(str, draw(st.tuples(exact, exact))))
    season = draw(st.integers(21, 24))
    parts = [first[:7], first[:4], f"{first[:4]}-{season}"]
    shapes = [
        *parts,
        *(f"{part}~" for part in (first, *parts)),
        *(f"../{part}" for part in (first, *parts)),
        *(f"{part}/.." for part in (first, *parts)),
        f"XXXX{first[4:]}",
        f"XXXX{first[4:7]}",
    ]
    if first != last:
        shapes.append(f"{first}/{last}")
    return StatedDate(draw(st.sampled_from(shapes)))


def days(
    *,
    min_value: date = date(2016, 1, 1),
    max_value: date = date(2035, 12, 31),
) -> st.SearchStrategy[date | StatedDate]:
    """Draw days (*dagar*), exact or known in part.

    Args:
        min_value: The earliest; those known in part are of its year or later.
        max_value: The latest; those known in part are of its year or sooner.

    >>> from hypothesis import find
    >>> find(days(), lambda day: isinstance(day, StatedDate))
    StatedDate('2016-01')
    """
    return st.dates(min_value, max_value) | stated_dates(
        min_year=min_value.year, max_year=max_value.year
    )


@st.composite
def stated_periods(
    draw: st.DrawFn,
    *,
    min_year: int = 2016,
    max_year: int = 2035,
) -> StatedPeriod:
    """Draw periods known in part (*tider kända till en del*), of every shape.

    Args:
        min_year: The year of the first day at the least.
        max_year: The year of the last day at the most.

    >>> from hypothesis import find
    >>> type(find(stated_periods(), lambda _: True)).__name__
    'StatedPeriod'
    """
    part = stated_dates(min_year=min_year, max_year=max_year)
    exact = st.dates(date(min_year, 1, 1), date(max_year, 12, 31))
    length = draw(st.integers(1, 60))
    first, last = draw(st.tuples(part, part))
    shapes: list[dict[str, object]] = [
        {"first": draw(exact | part)},
        {"last": draw(exact | part)},
        {"months": length},
        {"days": length},
        {"first": draw(exact | part), "months": length},
        {"last": draw(exact | part), "months": length},
        {"is_open_ended": True},
        {"is_open_ended": False},
        {"first": first, "is_open_ended": True},
        {"first": first, "is_open_ended": False},
    ]
    if not is_before(last, first):
        shapes.append({"first": first, "last": last})
    chosen: dict[str, Any] = draw(st.sampled_from(shapes))
    return StatedPeriod(**chosen)


def spans(
    *,
    min_first: date = date(2016, 1, 1),
    max_last: date = date(2035, 12, 31),
) -> st.SearchStrategy[Period | StatedPeriod]:
    """Draw periods (*perioder*), known in full or in part, some without end.

    Args:
        min_first: The first day at the earliest.
        max_last: The last day at the latest.

    >>> from hypothesis import find
    >>> find(spans(), lambda span: isinstance(span, StatedPeriod)).months
    >>> find(spans(), lambda span: isinstance(span, Period)).last is None
    False
    """
    return periods(
        min_first=min_first, max_last=max_last, may_be_open=True
    ) | stated_periods(min_year=min_first.year, max_year=max_last.year)


@st.composite
def organisation_numbers(
    draw: st.DrawFn,
    *,
    group: OrganisationGroup | int | None = None,
    series: int = 2,
) -> OrganisationNumber:
    """Draw organisation numbers (*organisationsnummer*) with true check digits.

    Args:
        group: The first digit, which tells what kind of organisation it is;
            one of those that partnerships have if it is not given.
        series: The third digit, 2 to 9; numbers of different series differ.

    Raises:
        IllFormedError: If there is no such group, or no such series.

    >>> from hypothesis import given
    >>> @given(organisation_numbers(group=8))
    ... def test_association(number):
    ...     assert number.digits.startswith("8")
    >>> test_association()
    """
    first = draw(st.sampled_from(_GROUPS)) if group is None else group
    if first not in tuple(OrganisationGroup):
        raise IllFormedError(
            "organisation-number.group",
            group,
            "en grupp som finns",
            "a group that there is",
            "8",
        )
    middle = draw(st.integers(0, 999_999))
    return _numbered(f"{int(first)}0{series}{middle:06d}")


def _numbered(stem: str) -> OrganisationNumber:
    """Find the check digit that nine digits ask for."""
    for digit in "012345678":
        with contextlib.suppress(IllFormedError):
            return OrganisationNumber(f"{stem}{digit}")
    return OrganisationNumber(f"{stem}9")


_SHAPES = (
    "{unit}./{serial}-{year}",
    "1.2.1-{serial}-{year}",
    "171-{serial}/{year}",
    "RVK {year}/{serial}",
    "KSN-{year}-{serial}",
    "KS/{year}:{serial}",
    "0{serial}/{short}",
    "SN {short}/00{serial}",
    "3.1.3-{serial}/{year}",
    "{short}RS3{serial:03}",
    "KS.{year}.0{serial}",
    "{year}/KS 0{serial} 013",
    "RS {year}/{serial}-1",
    "{year} /0{serial}",
    "1.1.-0{serial}/{year}",
    "dnr KOF/{year}:{serial}",
)
"""Shapes of case numbers that have been met in real papers."""


@st.composite
def case_numbers(draw: st.DrawFn, *, year: int | None = None) -> CaseNumber:
    """Draw case numbers (*diarienummer*) in all the shapes that were met.

    Args:
        year: The year; any from 2016 to 2035 if it is not given.

    >>> from hypothesis import given
    >>> @given(case_numbers(year=2018))
    ... def test_year(number):
    ...     assert "18" in number.written
    >>> test_year()
    """
    chosen = draw(st.integers(2016, 2035)) if year is None else year
    return CaseNumber(
        draw(st.sampled_from(_SHAPES)).format(
            unit="1.2.5",
            serial=draw(st.integers(10, 999)),
            year=chosen,
            short=f"{chosen % 100:02d}",
        )
    )
