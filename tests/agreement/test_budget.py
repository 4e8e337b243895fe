# SPDX-License-Identifier: MIT
"""Promises of the budget: *ekonomi*."""

from datetime import date
from decimal import Decimal

import pytest

from iop.agreement.budget import (
    MoneyContribution,
    PremisesContribution,
    StaffTimeContribution,
    VolunteerHoursContribution,
    whole_sum,
)
from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.money import Money
from iop.values.periods import Period


FIRST = date(2018, 3, 1)

in_money = pytest.mark.parametrize(
    "cls", [MoneyContribution, PremisesContribution]
)
in_hours = pytest.mark.parametrize(
    "cls", [StaffTimeContribution, VolunteerHoursContribution]
)


class TestWholeSum:
    """`whole_sum`."""

    @pytest.mark.parametrize(
        "period", [None, Period(FIRST), Period(FIRST, FIRST)], ids=str
    )
    def test_for_the_term(self, period):
        """A sum for the whole is that sum, whatever the period."""
        assert Money(850_000) == whole_sum(Amount(Money(850_000)), period)

    @pytest.mark.parametrize(
        ("last", "times"),
        [
            (date(2019, 2, 28), 1),
            (date(2020, 2, 29), 2),
            (date(2028, 2, 29), 10),
            (date(2019, 2, 27), None),
            (date(2019, 3, 1), None),
            (date(2018, 12, 31), None),
            (FIRST, None),
        ],
    )
    def test_for_each_year(self, last, times):
        """A sum per year is multiplied by whole years, and by nothing else."""
        yearly = Amount(Money("400000.50", "EUR"), per=Per.YEAR)
        expected = times and Money("400000.50", "EUR") * times

        assert expected == whole_sum(yearly, Period(FIRST, last))

    @pytest.mark.parametrize("period", [None, Period(FIRST)], ids=str)
    def test_for_each_year_of_no_one_knows_how_many(self, period):
        """A sum per year needs a period with an end."""
        assert whole_sum(Amount(Money(1), per=Per.YEAR), period) is None

    @pytest.mark.parametrize("per", Per)
    def test_approximate(self, per):
        """About so much is no sum to reckon with."""
        about = Amount(Money(1), is_approximate=True, per=per)

        assert whole_sum(about, Period.of_year(2018)) is None

    def test_not_stated(self):
        """What is not stated is not zero."""
        assert whole_sum(None, Period.of_year(2018)) is None
        assert Money(0) == whole_sum(Amount(Money(0)), None)


class TestValue:
    """What a contribution is worth."""

    @in_money
    def test_of_a_sum(self, cls):
        """A contribution with a sum is worth it, as it is stated."""
        amount = Amount(Money(5), is_approximate=True, per=Per.YEAR)

        assert amount == cls(key="c", party="p", amount=amount).value

    @in_money
    def test_of_a_sum_not_stated(self, cls):
        """Without a sum the worth is not stated."""
        assert cls(key="c", party="p").value is None

    @in_hours
    @pytest.mark.parametrize(
        ("hours", "rate", "ore"),
        [
            (Decimal(900), Money(175), 15_750_000),
            (Decimal("40.5"), Money(400), 1_620_000),
            (Decimal("0.005"), Money(1), 1),
            (Decimal("0.0049"), Money(1), 0),
            (Decimal(0), Money(175), 0),
            (7, Money("0.01"), 7),
        ],
    )
    @pytest.mark.parametrize("per", Per)
    def test_of_hours(self, cls, hours, rate, ore, per):
        """Hours are worth their rate, to whole öre, half an öre upwards."""
        given = cls(key="c", party="p", hours=hours, rate=rate, per=per)

        assert Amount(Money(ore=ore), per=per) == given.value

    @in_hours
    @pytest.mark.parametrize(
        "given", [{}, {"hours": 5}, {"rate": Money(175)}], ids=str
    )
    def test_of_hours_not_stated(self, cls, given):
        """Without hours or a rate the worth is not stated."""
        assert cls(key="c", party="p", **given).value is None

    @in_hours
    @pytest.mark.parametrize(
        ("hours", "rate", "shown"),
        [
            (None, Money(-1), "-1.00 SEK"),
            (None, Money(10**12), "1000000000000.00 SEK"),
            (10**9, Money(1000), "1000000000000.00 SEK"),
        ],
    )
    def test_out_of_reach(self, cls, hours, rate, shown):
        """A rate or a worth out of reach is refused when it is stated."""
        with pytest.raises(IllFormedError) as caught:
            cls(key="c", party="p", hours=hours, rate=rate)

        assert (
            f'got "{shown}"; right is a sum from 0 to below 10^12, for '
            "example: Amount(Money(850_000)) [amount.range]"
        ) == str(caught.value)
