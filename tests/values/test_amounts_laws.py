# SPDX-License-Identifier: MIT
"""Laws of sums as documents state them: *angivna belopp*."""

from hypothesis import given
from hypothesis import strategies as st

from iop.values.amounts import Amount, Per
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
    return st.builds(
        Amount,
        st.builds(Money, ore=st.integers(0, BOUND - 1)),
        is_approximate=st.booleans(),
        per=st.sampled_from(Per),
    )


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
    def test_reads_the_words_around(self, amount):
        """The words for about and yearly are kept, whatever the sum."""
        about = "cirka " if amount.is_approximate else ""
        yearly = " per år" if amount.per is Per.YEAR else ""

        assert amount == Amount.parse(f"{about}{amount.money}{yearly}")

    @given(shapes())
    def test_is_of_the_money_read(self, text):
        """Any text is an amount of the money in it, or shares its fault."""
        money = or_fault(Money.parse, text)
        is_out = isinstance(money, Money) and not 0 <= money.ore < BOUND
        amount = or_fault(Amount.parse, text)

        assert ("amount.range" if is_out else money) == (
            getattr(amount, "money", amount)
        )
