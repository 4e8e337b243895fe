# SPDX-License-Identifier: MIT
"""Laws of sums as documents state them: *angivna belopp*."""

from hypothesis import example, given
from hypothesis import strategies as st

from iop import strategies
from iop.values.amounts import Amount
from iop.values.formats import written
from iop.values.money import Money

from .test_money_laws import or_fault, shapes


BOUND = 10**14


def monies():
    """Sums in kronor on both sides of what an amount may be."""
    return st.builds(
        Money,
        ore=st.one_of(
            st.integers(-BOUND, 2 * BOUND),
            st.integers(BOUND - 2, BOUND + 1),
            st.integers(-2, 1),
        ),
    )


def amounts():
    """Amounts of every kind."""
    return strategies.amounts()


class TestRange:
    """An amount is money from nothing to below 10^12, and nothing else."""

    @given(monies())
    def test_is_of_the_money(self, money):
        """Money within makes an amount of it; other money makes none."""
        expected = money if 0 <= money.ore < BOUND else "amount.range"

        for made in (
            or_fault(Amount, money),
            or_fault(Amount.parse, str(money)),
        ):
            assert expected == getattr(made, "money", made)

    @given(st.lists(amounts(), max_size=20))
    def test_sums_are_within_the_reach_of_money(self, stated):
        """Amounts can always be added up."""
        total = Money.total([amount.money for amount in stated])

        assert sum(amount.money.ore for amount in stated) == total.ore


class TestText:
    """What is written of an amount is read as that amount."""

    @given(amounts())
    def test_is_read_as_it_is_written(self, amount):
        """The Swedish of an amount says all of it."""
        assert amount == Amount.parse(written(amount))

    @example("850 000 kr")
    @given(shapes())
    def test_is_of_the_money_read(self, text):
        """Whatever is one exact sum is an amount of it."""
        money = or_fault(Money.parse, text)
        if isinstance(money, Money):
            is_out = not 0 <= money.ore < BOUND
            amount = or_fault(Amount.parse, text)

            assert amount == ("amount.range" if is_out else Amount(money))


class TestEnds:
    """What is told of an amount is true of any sum that it may be."""

    @given(amounts(), st.integers(0, 10**11))
    def test_told(self, amount, ore):
        """It is never below or above a limit that its own sum is not."""
        limit = Money(ore=ore)

        assert amount.is_below(limit) is not True or amount.money <= limit
        assert amount.is_above(limit) is not True or amount.money >= limit
        assert not (amount.is_below(limit) and amount.is_above(limit))

    @given(amounts())
    def test_low_to_high(self, amount):
        """The low end is not above the high end, nor are those compared."""
        for low, high in ((amount.low, amount.high), amount.ends):
            assert None in (low, high) or low <= high
