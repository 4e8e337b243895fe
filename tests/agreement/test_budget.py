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
)
from iop.values.amounts import Amount, Per
from iop.values.errors import IllFormedError
from iop.values.hedges import Hedge
from iop.values.money import Money


FIRST = date(2018, 3, 1)

in_money = pytest.mark.parametrize(
    "cls", [MoneyContribution, PremisesContribution]
)
in_hours = pytest.mark.parametrize(
    "cls", [StaffTimeContribution, VolunteerHoursContribution]
)


class TestValue:
    """What a contribution is worth."""

    @in_money
    def test_of_a_sum(self, cls):
        """A contribution with a sum is worth it, as it is stated."""
        amount = Amount(Money(5), hedge=Hedge.ABOUT, per=Per.YEAR)

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
