# SPDX-License-Identifier: MIT
"""What a stated sum comes to over a period: *belopp över en tid*.

A sum per year counts from the first day of its period. How a year that is not
whole is paid, an agreement seldom says: the library divides it by days, and
says so.
"""

from collections.abc import Iterable

import attrs

from ..values import (
    Amount,
    Choice,
    Hedge,
    Money,
    Per,
    Period,
    Shown,
    StatedPeriod,
    above,
    below,
    checked,
    exact_period,
    is_statable,
    outer_of,
    whole_years_of,
)
from ._spans import Spans


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
        money: The sum; ``None`` if it cannot be computed, or is not stated
            exactly.
        low: What it is at least: years that are not whole count as nothing.
        high: What it is at most: years that are not whole count as whole.
            Both are equal to *money* where that is exact; each is ``None``
            where it is not known.
        about: What it is about, if that is all that is stated.
        is_by_days: Whether a sum per year was divided by days.
        is_by_margin: Whether an end is by `MARGIN`, the library's own, since
            a sum is stated as about so much.

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
    about: Money | None = None
    is_by_days: bool = False
    is_by_margin: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the sum is known, and can be no other."""
        return self.money is not None and (
            self.low is self.high or self.low == self.high
        )

    @property
    def is_known(self) -> bool:
        """Whether anything is known of the sum, be it one end alone."""
        return self.low is not None or self.high is not None

    @property
    def stated(self) -> Amount | None:
        """The sum as a text would state it, as far as it is known.

        >>> print(total_over(Amount.parse("cirka 18 mnkr"), None).stated)
        about 18000000.00 SEK
        """
        if self.money is not None:
            amount = Amount(self.money) if is_statable(self.money) else None
        elif self.about is not None and is_statable(self.about):
            amount = Amount(self.about, hedge=Hedge.ABOUT)
        else:
            amount = _between(self.low, self.high)
        return amount

    def is_below(self, limit: Money) -> bool | None:
        """Return whether it is below *limit*; ``None`` if that cannot be told.

        Raises:
            IllFormedError: If *limit* is in another currency.

        >>> about = total_over(Amount.parse("cirka 18 mnkr"), None)
        >>> about.is_below(Money(25_000_000)), about.is_below(Money(19_000_000))
        (True, None)
        """
        return below(self.low, self.high, limit)

    def is_above(self, limit: Money) -> bool | None:
        """Return whether it is above *limit*; ``None`` if that cannot be told.

        Raises:
            IllFormedError: If *limit* is in another currency.

        >>> least = total_over(Amount.parse("minst 50 000 kr"), None)
        >>> least.is_above(Money(40_000)), least.is_above(Money(60_000))
        (True, None)
        """
        return above(self.low, self.high, limit)


def _between(low: Money | None, high: Money | None) -> Amount | None:
    """State a sum of which the ends are known, or one of them."""
    if low is None or not is_statable(low) or (high and not is_statable(high)):
        return None
    if high is None:
        return Amount(low, hedge=Hedge.AT_LEAST)
    if low.is_zero:
        return Amount(high, hedge=Hedge.AT_MOST)
    return Amount(low, hedge=Hedge.BETWEEN, upper=high)


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


def total_over(
    amount: Amount | None, period: Period | StatedPeriod | None
) -> Total:
    """Compute what *amount* comes to over *period*: *belopp över en tid*.

    Args:
        amount: A sum for the whole period, or for each year, month ... of it.
        period: The period; a sum for the whole of it does not need it. Of one
            that is known in part the days, or the number of years, may be
            enough.

    Returns:
        The total, of which nothing is known where the amount is not stated,
        is for each of something, or is an increase; or is per year and the
        period is not stated or has no end. Nothing per year is nothing, over
        whatever period. The money is not known where the amount is not stated
        exactly, nor where the last year goes past the year 9999.

    >>> from datetime import date
    >>> yearly = Amount(Money(400_000), per=Per.YEAR)
    >>> total_over(yearly, Period(date(2018, 3, 1), date(2020, 2, 29))).money
    Money('800000.00')
    >>> months = total_over(yearly, Period(date(2018, 3, 1), date(2019, 12, 31)))
    >>> months.low, months.money, months.high, months.is_by_days
    (Money('400000.00'), Money('734426.23'), Money('800000.00'), True)
    >>> most = total_over(Amount.parse("högst 400 tkr per år"), Period.of_year(2018))
    >>> most.low, most.money, most.high
    (Money('0.00'), None, Money('400000.00'))
    """
    if amount is None or amount.unit is not None or amount.is_increase:
        return _UNKNOWN
    if amount.per is Per.TERM or _is_nothing(amount):
        return _times(amount, 1, 1)
    years = None if period is None else whole_years_of(period)
    if years is not None and amount.per is Per.YEAR:
        return _times(amount, years, years)
    days = exact_period(period)
    if days is None or days.last is None:
        return _UNKNOWN
    return _over(amount, Spans.of(days.first, days.last, amount.per))


def _over(amount: Amount, spans: Spans) -> Total:
    """Compute what a sum comes to over so many years, months ..."""
    number = spans.number
    if spans.is_whole:
        return _times(amount, number, number)
    found = _times(amount, number - 1, number)
    if not amount.is_exact:
        return attrs.evolve(found, is_by_days=True)
    last = spans.last_share(amount.money)
    money = None if last is None else amount.money * (number - 1) + last
    return attrs.evolve(found, money=money, is_by_days=True)


def _is_nothing(amount: Amount) -> bool:
    """Return whether it can be nothing else than nothing."""
    return amount.high is not None and amount.high.is_zero


def _times(amount: Amount, least: int, most: int) -> Total:
    """Take a stated sum so many times, at least and at most."""
    low, high = amount.ends
    if low is not None and low == high and least == most:
        return _exact(low * most)
    return Total(
        low=None if low is None else low * least,
        high=None if high is None else high * most,
        about=amount.money * most
        if amount.is_approximate and least == most
        else None,
        is_by_margin=amount.is_approximate,
    )


def years_over(
    amount: Amount | None, period: Period | StatedPeriod | None
) -> tuple[YearShare, ...]:
    """Divide what *amount* comes to by calendar year: *belopp per år*.

    Money for a time within one calendar year belongs to that year. Money for
    a longer time is divided by days: a sum per year within each year from the
    first day of the period, and so per month; another over the whole period.

    Args:
        amount: A sum for the whole period, or for each year, month ... of it.
        period: The period; without an end the money has no year.

    Returns:
        The years in order. They add up to the money of `total_over`; there
        are none where that is not known.

    >>> from datetime import date
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
    days = None if period is None else exact_period(period)
    if days is None or days.last is None:
        year = None if period is None else _only_year(period)
        basis = None if year is None else YearBasis.PERIOD
        return (YearShare(year=year, amount=money, basis=basis),)
    if amount.per is Per.TERM or money.is_zero:
        return _calendar_years(money, days)
    spans = Spans.of(days.first, days.last, amount.per)
    last = money - amount.money * (spans.number - 1)
    return tuple(
        YearShare(
            year=year,
            amount=share,
            basis=YearBasis.DAYS if is_by_days else YearBasis.PERIOD,
        )
        for year, share, is_by_days in spans.years(amount.money, last)
    )


def _only_year(period: Period | StatedPeriod) -> int | None:
    """Return the calendar year that a period lies within, if it is known."""
    outer = outer_of(period)
    if outer.last is None or outer.last.year != outer.first.year:
        return None
    return outer.first.year


def total_of(totals: Iterable[Total]) -> Total:
    """Add up totals: *summa*.

    Nothing is nothing in any currency.

    Returns:
        The total, of which nothing is known where there are none to add, or
        the currencies are mixed. An end of it is known where that end of each
        is.

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
    return Total(
        money=_added([part.money for part in parts]),
        low=_added([part.low for part in parts]),
        high=_added([part.high for part in parts]),
        about=_about(parts),
        is_by_days=any(part.is_by_days for part in parts),
        is_by_margin=any(part.is_by_margin for part in parts),
    )


def _about(parts: list[Total]) -> Money | None:
    """Add up what parts are about, if some are and the others are exact."""
    if all(part.about is None for part in parts):
        return None
    return _added(
        [part.money if part.is_exact else part.about for part in parts]
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
