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
from iop.values.hedges import Hedge
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

    @pytest.mark.parametrize(
        ("per", "times"),
        [
            (Per.TERM, 1),
            (Per.YEAR, 1),
            (Per.HALF_YEAR, 2),
            (Per.QUARTER, 4),
            (Per.MONTH, 12),
            (Per.DAY, 365),
        ],
    )
    def test_approximate(self, per, times):
        """About so much has the ends of the library's own margin."""
        about = Amount(Money(10), hedge=Hedge.ABOUT, per=per)

        assert Total(
            low=Money(9) * times,
            high=Money(11) * times,
            about=Money(10) * times,
            is_by_margin=True,
        ) == total_over(about, Period.of_year(2018))

    @pytest.mark.parametrize(
        ("text", "low", "high"),
        [
            ("högst 400 kr", 0, 800),
            ("minst 400 kr", 800, None),
            ("mer än 400 kr", "800.02", None),
            ("mindre än 400 kr", 0, "799.98"),
            ("300–400 kr", 600, 800),
        ],
    )
    def test_ends(self, text, low, high):
        """Two years of what has an end have it twice."""
        total = total_over(
            Amount.parse(f"{text} per år"),
            Period(date(2018, 1, 1), date(2019, 12, 31)),
        )

        assert (
            Total(low=Money(low), high=None if high is None else Money(high))
            == total
        )

    def test_ends_over_a_part(self):
        """Over a year and a half the ends are those of one and of two."""
        period = Period(date(2018, 1, 1), date(2019, 6, 30))

        assert Total(
            low=Money(300), high=Money(800), is_by_days=True
        ) == total_over(Amount.parse("300–400 kr per år"), period)

    @pytest.mark.parametrize(
        ("per", "first", "last", "times"),
        [
            (Per.HALF_YEAR, date(2018, 3, 1), date(2019, 8, 31), 3),
            (Per.QUARTER, date(2018, 11, 30), date(2019, 5, 29), 2),
            (Per.MONTH, date(2018, 1, 31), date(2018, 3, 30), 2),
            (Per.MONTH, date(9999, 12, 1), date(9999, 12, 31), 1),
            (Per.WEEK, date(2018, 1, 1), date(2018, 1, 14), 2),
            (Per.DAY, date(2018, 1, 1), date(2018, 12, 31), 365),
            (Per.DAY, date(9999, 12, 31), date(9999, 12, 31), 1),
        ],
    )
    def test_whole_parts(self, per, first, last, times):
        """Over whole half-years, months, weeks, days it is exact."""
        amount = Amount(Money(100), per=per)

        assert exact(100 * times) == total_over(amount, Period(first, last))

    def test_part_of_a_month(self):
        """Two months and 10 days of 31 are 2 to 3 months, 232.26 by days."""
        period = Period(date(2018, 1, 1), date(2018, 3, 10))

        assert Total(
            money=Money("232.26"),
            low=Money(200),
            high=Money(300),
            is_by_days=True,
        ) == total_over(Amount(Money(100), per=Per.MONTH), period)

    @pytest.mark.parametrize(
        "text", ["400 kr per besök", "höjs med 150 000 kr"]
    )
    def test_no_total(self, text):
        """For each of something, or more than before, is no total."""
        assert UNKNOWN == total_over(Amount.parse(text), None)

    def test_not_stated(self):
        """What is not stated is not zero."""
        assert UNKNOWN == total_over(None, Period.of_year(2018))


def total(low, high=None, **stated):
    """Make a total of its ends."""
    return Total(
        low=Money(low),
        high=None if high is None else Money(high),
        **stated,
    )


class TestStated:
    """A total as a text would state it, as far as it is known."""

    @pytest.mark.parametrize(
        ("found", "text"),
        [
            (exact(5), "5 kr"),
            (total(4, 6, about=Money(5)), "cirka 5 kr"),
            (total(4), "minst 4 kr"),
            (total(0, 6), "högst 6 kr"),
            (total(4, 6), "4–6 kr"),
        ],
    )
    def test_stated(self, found, text):
        """Exact, about, or by the ends that are known."""
        assert Amount.parse(text) == found.stated
        assert found.is_known

    @pytest.mark.parametrize(
        "found",
        [
            UNKNOWN,
            exact(10**12),
            total(10**12),
            total(0, 10**12),
            total(0, 10**12, about=Money(10**12)),
        ],
    )
    def test_not_statable(self, found):
        """What is not known, or is out of reach, is not stated."""
        assert found.stated is None

    def test_compared(self):
        """Either end tells, far from a limit."""
        found = total(4, 6)

        assert (True, None, False) == tuple(
            found.is_below(Money(limit)) for limit in (7, 5, 4)
        )
        assert (False, None, True) == tuple(
            found.is_above(Money(limit)) for limit in (6, 5, 3)
        )


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
