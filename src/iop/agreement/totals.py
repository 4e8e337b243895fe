# SPDX-License-Identifier: MIT
"""What a stated sum comes to over a period: *belopp över en tid*.

A sum per year counts from the first day of its period. How a year that is not
whole is paid, an agreement seldom says: the library divides it by days, and
says so.
"""

from collections.abc import Iterable
from datetime import date

import attrs

from ..values import (
    Amount,
    Choice,
    Money,
    Per,
    Period,
    Shown,
    checked,
    years_from,
)


__all__ = [
    "Total",
    "YearBasis",
    "YearShare",
    "total_of",
    "total_over",
    "years_of",
    "years_over",
]


class YearBasis(Choice):
    """How it is known to which year money belongs: *grund för året*.

    Attributes:
        PERIOD: The period that the money is for lies in the year.
        PLAN: The plan of payments has it in the year.
        DAYS: The money was divided by days.
    """

    PERIOD = "period", "efter perioden", "by the period"
    PLAN = "plan", "efter utbetalningsplanen", "by the plan of payments"
    DAYS = "days", "efter dagar", "by days"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Total(Shown):
    """What a stated sum comes to in all: *totalt belopp*.

    Attributes:
        money: The sum; ``None`` if it cannot be computed.
        low: What it is at least: years that are not whole count as nothing.
        high: What it is at most: years that are not whole count as whole.
            Both are equal to *money* where that is exact, and ``None`` where
            no bounds are known.
        is_by_days: Whether a sum per year was divided by days.

    Raises:
        IllFormedError: If a field is of another type.

    >>> Total(money=Money(1), low=Money(1), high=Money(1)).is_exact
    True
    >>> Total().is_exact
    False
    >>> Total(money=1)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Total.money: got 1; right is Money, for example: Money(850_000) [type.expected]
    """

    money: Money | None = None
    low: Money | None = None
    high: Money | None = None
    is_by_days: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the sum is known, and can be no other."""
        return self.money is not None and (
            self.low is self.high or self.low == self.high
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class YearShare(Shown):
    """What falls in one calendar year: *belopp per år*.

    Attributes:
        year: The calendar year; ``None`` for what has no year.
        amount: The money.
        basis: How the year is known; ``None`` for what has no year.

    Raises:
        IllFormedError: If a field is of another type.

    >>> YearShare(year=2025, amount=Money(200_000), basis=YearBasis.DAYS).year
    2025
    >>> YearShare(year=2025, amount=200_000, basis=YearBasis.DAYS)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: YearShare.amount: got 200000; right is Money, for example: Money(850_000) [type.expected]
    """

    year: int | None
    amount: Money
    basis: YearBasis | None


_UNKNOWN = Total()
_FIRMNESS = (None, *YearBasis)
"""The bases, from the firmest to the least firm."""


def total_over(amount: Amount | None, period: Period | None) -> Total:
    """Compute what *amount* comes to over *period*: *belopp över en tid*.

    Args:
        amount: A sum for the whole period, or for each year of it.
        period: The period; only a sum per year needs it.

    Returns:
        The total, of which nothing is known where the amount is not stated or
        is approximate, or is per year and the period is not stated or has no
        end. Nothing per year is nothing, over whatever period. The money alone
        is not known where the last year goes past the year 9999.

    >>> yearly = Amount(Money(400_000), per=Per.YEAR)
    >>> total_over(yearly, Period(date(2018, 3, 1), date(2020, 2, 29))).money
    Money('800000.00')
    >>> months = total_over(yearly, Period(date(2018, 3, 1), date(2019, 12, 31)))
    >>> months.low, months.money, months.high, months.is_by_days
    (Money('400000.00'), Money('734426.23'), Money('800000.00'), True)
    """
    if amount is None or amount.is_approximate:
        return _UNKNOWN
    if amount.per is Per.TERM or amount.money.is_zero:
        return _exact(amount.money)
    if period is None or period.is_open:
        return _UNKNOWN
    years = period.whole_years()
    if years is not None:
        return _exact(amount.money * years)
    shares = [one.money for one in _agreement_years(amount.money, period)]
    known = [money for money in shares if money is not None]
    return Total(
        money=Money.total(known, amount.money.currency)
        if len(known) == len(shares)
        else None,
        low=amount.money * (len(shares) - 1),
        high=amount.money * len(shares),
        is_by_days=True,
    )


def years_over(
    amount: Amount | None, period: Period | None
) -> tuple[YearShare, ...]:
    """Divide what *amount* comes to by calendar year: *belopp per år*.

    Money for a time within one calendar year belongs to that year. Money for
    a longer time is divided by days: a sum per year within each year from the
    first day of the period, another over the whole period.

    Args:
        amount: A sum for the whole period, or for each year of it.
        period: The period; without an end the money has no year.

    Returns:
        The years in order. They add up to the money of `total_over`; there
        are none where that is not known.

    >>> period = Period(date(2025, 1, 1), date(2027, 12, 31))
    >>> for share in years_over(Amount(Money(600_000)), period):
    ...     print(share.year, share.amount, share.basis.value)
    2025 200000.00 SEK days
    2026 200000.00 SEK days
    2027 200000.00 SEK days
    """
    money = total_over(amount, period).money
    if amount is None or money is None:
        return ()
    if period is None or period.is_open:
        return (YearShare(year=None, amount=money, basis=None),)
    if amount.per is Per.TERM or money.is_zero:
        return _calendar_years(money, period)
    return years_of(
        share
        for year in _agreement_years(amount.money, period)
        if year.money is not None
        for share in year.shares(year.money)
    )


def total_of(totals: Iterable[Total]) -> Total:
    """Add up totals: *summa*.

    Nothing is nothing in any currency.

    Returns:
        The total, of which nothing is known where there are none to add, the
        bounds of one are not known, or the currencies are mixed.

    >>> one = total_over(Amount(Money(850_000)), None)
    >>> total_of([one, one]).money
    Money('1700000.00')
    >>> total_of([one, Total()]).money is None, total_of([]).money is None
    (True, True)
    """
    parts = list(totals)
    if all(part.is_exact for part in parts):
        money = _added([part.money for part in parts])
        return _UNKNOWN if money is None else _exact(money)
    lows = _added([part.low for part in parts])
    highs = _added([part.high for part in parts])
    if lows is None or highs is None:
        return _UNKNOWN
    return Total(
        money=_added([part.money for part in parts]),
        low=lows,
        high=highs,
        is_by_days=any(part.is_by_days for part in parts),
    )


def years_of(shares: Iterable[YearShare]) -> tuple[YearShare, ...]:
    """Add up by calendar year, in order, what has no year last: *per år*.

    Of several bases in one year the least firm counts, which is days.
    Nothing is nothing in any currency, and is left out beside other money.

    Raises:
        IllFormedError: If other money is in several currencies.

    >>> half = YearShare(year=2025, amount=Money(1), basis=YearBasis.PERIOD)
    >>> years_of([half, attrs.evolve(half, basis=YearBasis.DAYS)])
    (YearShare(year=2025, amount=Money('2.00'), basis=<YearBasis.DAYS: 'days'>),)
    """
    found: dict[int | None, list[YearShare]] = {}
    listed = list(shares)
    worth = [one for one in listed if not one.amount.is_zero]
    currencies = {one.amount.currency for one in worth}
    for one in listed:
        if not currencies or one.amount.currency in currencies:
            found.setdefault(one.year, []).append(one)
    return tuple(
        YearShare(
            year=year,
            amount=sum((one.amount for one in own[1:]), start=own[0].amount),
            basis=max((one.basis for one in own), key=_FIRMNESS.index),
        )
        for year, own in sorted(found.items(), key=_by_year)
    )


def _by_year(entry: tuple[int | None, list[YearShare]]) -> tuple[bool, int]:
    """Put years in order, and what has none last."""
    year = entry[0]
    return (year is None, year or 0)


def _exact(money: Money) -> Total:
    """Make a total that can be no other."""
    return Total(money=money, low=money, high=money)


def _added(monies: list[Money | None]) -> Money | None:
    """Add up money; ``None`` if one is not known, or there are currencies."""
    known = [money for money in monies if money is not None]
    worth = [money for money in known if not money.is_zero]
    currencies = {money.currency for money in worth}
    if not known or len(known) < len(monies) or len(currencies) > 1:
        return None
    return Money.total(worth, (worth or known)[0].currency)


@attrs.frozen(kw_only=True)
class _AgreementYear:
    """A year from the first day of a period, or the last part of one.

    What a year comes to that goes past the year 9999 is not known.
    """

    days: Period
    money: Money | None
    is_whole: bool

    def shares(self, money: Money) -> tuple[YearShare, ...]:
        """Divide its money by calendar year."""
        shares = _calendar_years(money, self.days)
        if self.is_whole:
            return shares
        return tuple(attrs.evolve(one, basis=YearBasis.DAYS) for one in shares)


def _agreement_years(money: Money, period: Period) -> list[_AgreementYear]:
    """List the years of a period that has an end, with their money."""
    years: list[_AgreementYear] = []
    for first, last, end in years_from(period.first, period.last or date.max):
        days, share = Period(first, last), None if end is None else money
        if end is not None and last < end:
            share, _ = money.allocate([days.days, (end - last).days])
        year = _AgreementYear(days=days, money=share, is_whole=last == end)
        years.append(year)
    return years


def _calendar_years(money: Money, period: Period) -> tuple[YearShare, ...]:
    """Divide money over the calendar years of a period, by days."""
    years = period.years()
    if len(years) == 1:
        year, basis = period.first.year, YearBasis.PERIOD
        return (YearShare(year=year, amount=money, basis=basis),)
    shares = money.allocate([part.days for part in years])
    return tuple(
        YearShare(year=part.first.year, amount=share, basis=YearBasis.DAYS)
        for part, share in zip(years, shares, strict=True)
    )
