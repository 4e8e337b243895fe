# SPDX-License-Identifier: MIT
"""Promises of what a stated sum comes to: *belopp över en tid*."""

from datetime import date

import pytest

from iop.agreement.totals import (
    Total,
    YearBasis,
    YearShare,
    total_of,
    total_over,
    years_of,
    years_over,
)
from iop.values.amounts import Amount, Per
from iop.values.money import Money
from iop.values.periods import Period


FIRST = date(2018, 3, 1)
UNKNOWN = Total()


def exact(*args):
    """Make a total that can be no other."""
    money = Money(*args)
    return Total(money=money, low=money, high=money)


def yearly(*args):
    """State a sum per year."""
    return Amount(Money(*args), per=Per.YEAR)


class TestTotalOver:
    """`total_over`."""

    @pytest.mark.parametrize(
        "period", [None, Period(FIRST, None), Period(FIRST, FIRST)], ids=str
    )
    def test_for_the_term(self, period):
        """A sum for the whole is that sum, whatever the period."""
        assert exact(850_000) == total_over(Amount(Money(850_000)), period)

    @pytest.mark.parametrize(
        ("last", "times"),
        [(date(2019, 2, 28), 1), (date(2020, 2, 29), 2)],
    )
    def test_whole_years(self, last, times):
        """A sum per year is multiplied by whole years."""
        assert exact(400_000 * times, "EUR") == total_over(
            yearly(400_000, "EUR"), Period(FIRST, last)
        )

    @pytest.mark.parametrize(
        ("last", "money", "low", "high"),
        [
            # 364 of 365 days, then 1 of 366 in the second year.
            (date(2019, 2, 27), 364_000, 0, 365_000),
            (date(2019, 3, 1), "365997.27", 365_000, 730_000),
            (FIRST, 1_000, 0, 365_000),
        ],
    )
    def test_part_of_a_year(self, last, money, low, high):
        """What is no whole year is by days, between nothing and a year."""
        assert Total(
            money=Money(money),
            low=Money(low),
            high=Money(high),
            is_by_days=True,
        ) == total_over(yearly(365_000), Period(FIRST, last))

    def test_past_the_last_year(self):
        """Of a year that goes past 9999 only the bounds are known."""
        period = Period(date(9998, 3, 1), date(9999, 12, 31))

        assert Total(
            low=Money(5), high=Money(10), is_by_days=True
        ) == total_over(yearly(5), period)
        assert () == years_over(yearly(5), period)

    @pytest.mark.parametrize("period", [None, Period(FIRST, None)], ids=str)
    def test_no_end(self, period):
        """A sum per year needs a period with an end, save of nothing."""
        assert UNKNOWN == total_over(yearly(1), period)
        assert exact(0) == total_over(yearly(0), period)

    @pytest.mark.parametrize("per", Per)
    def test_approximate(self, per):
        """About so much is no sum to compute with."""
        about = Amount(Money(1), is_approximate=True, per=per)

        assert UNKNOWN == total_over(about, Period.of_year(2018))

    def test_not_stated(self):
        """What is not stated is not zero."""
        assert UNKNOWN == total_over(None, Period.of_year(2018))


class TestYearsOver:
    """`years_over`."""

    def test_the_least(self):
        """A share that is by chance the whole is by days all the same."""
        period = Period(date(2018, 1, 1), date(2018, 12, 30))

        assert (
            YearShare(year=2018, amount=Money("0.01"), basis=YearBasis.DAYS),
        ) == years_over(yearly("0.01"), period)


class TestSums:
    """`total_of` and `years_of`."""

    def test_nothing_has_no_currency(self):
        """Nothing is added to any currency."""
        totals = [exact(0, "EUR"), exact(5), exact(0, "EUR")]
        shares = [
            YearShare(year=2018, amount=one.money, basis=YearBasis.PERIOD)
            for one in totals
        ]

        assert exact(5) == total_of(totals)
        assert (shares[1],) == years_of(shares)

    @pytest.mark.parametrize(
        "totals",
        [[], [exact(1), UNKNOWN], [exact(1), exact(1, "EUR")]],
        ids=["none", "unknown", "mixed"],
    )
    def test_unknown(self, totals):
        """None at all, one not known, and two currencies have no sum."""
        assert UNKNOWN == total_of(totals)
