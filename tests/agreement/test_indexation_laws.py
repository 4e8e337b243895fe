# SPDX-License-Identifier: MIT
"""Laws of how a sum follows an index: *indexuppräkning*."""

from decimal import Decimal
from fractions import Fraction

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop.agreement.indexation import indexed
from iop.agreement.payments import Indexation
from iop.values.money import Money, Rounding


HALVES = (Rounding.HALF_UP, Rounding.HALF_EVEN)


def sums(*, least=-(10**14)):
    """Sums in kronor, to a million millions."""
    return st.builds(Money, ore=st.integers(least, 10**14))


def figures():
    """Figures of an index, in any scale that one is kept in."""
    return st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places),
        st.integers(1, 10**6),
        st.integers(0, 4),
    )


def agreed():
    """Ways to follow an index that are stated in full."""
    return st.builds(
        Indexation,
        index=st.just("KPI"),
        share=st.integers(0, 100).map(lambda cent: Decimal(cent) / 100),
        rounded_to=st.none()
        | st.sampled_from([1, 10, 100, 5_000, 10_000]).map(
            lambda ore: Money(ore=ore)
        ),
        rounding=st.sampled_from(Rounding),
    )


def step(indexation):
    """Return what sums are rounded to, in öre."""
    return indexation.rounded_to.ore if indexation.rounded_to else 1


class TestNoChange:
    """An index that has not changed, or does not count, changes no sum."""

    @given(agreed(), st.integers(-(10**9), 10**9), figures())
    def test_same_figure(self, indexation, steps, figure):
        """A sum in whole steps stays where the figures are the same."""
        money = Money(ore=steps * step(indexation))

        assert money == indexed(money, indexation, base=figure, current=figure)

    @given(agreed(), st.integers(-(10**9), 10**9), figures(), figures())
    def test_no_share(self, indexation, steps, base, current):
        """A sum in whole steps stays where no share of the change counts."""
        money = Money(ore=steps * step(indexation))
        none = attrs.evolve(indexation, share=0)

        assert money == indexed(money, none, base=base, current=current)


class TestOrder:
    """A higher index never gives a lower sum, nor a higher sum a lower one."""

    @given(agreed(), sums(least=0), figures(), figures(), figures())
    def test_of_the_index(self, indexation, money, base, one, other):
        """A sum from zero rises, or stands, as the index rises."""
        low, high = sorted((one, other))

        assert indexed(money, indexation, base=base, current=low) <= indexed(
            money, indexation, base=base, current=high
        )

    @given(agreed(), sums(), sums(), figures(), figures())
    def test_of_the_sum(self, indexation, one, other, base, current):
        """The order of two sums stands."""
        low, high = sorted((one, other))

        assert indexed(low, indexation, base=base, current=current) <= indexed(
            high, indexation, base=base, current=current
        )

    @given(agreed(), sums(least=0), figures(), figures())
    def test_zero(self, indexation, money, base, current):
        """A sum from zero never falls below zero."""
        assert not indexed(
            money, indexation, base=base, current=current
        ).is_negative


class TestRounding:
    """The sum is in whole steps, within one of the exact sum."""

    @given(agreed(), sums(), figures(), figures())
    def test_nearness(self, indexation, money, base, current):
        """It is less than a step from the exact sum, on the agreed side."""
        change = (Fraction(current) - Fraction(base)) / Fraction(base)
        exact = money.ore * (1 + Fraction(indexation.share) * change)

        found = indexed(money, indexation, base=base, current=current).ore

        off = abs(found) - abs(exact)
        assert found % step(indexation) == 0
        assert abs(off) < step(indexation)
        assert off <= 0 or indexation.rounding is not Rounding.DOWN
        assert off >= 0 or indexation.rounding is not Rounding.UP
        assert (
            2 * abs(off) <= step(indexation)
            or indexation.rounding not in HALVES
        )


class TestScale:
    """What counts is how the figures stand to each other."""

    @given(
        agreed(), sums(), figures(), figures(), st.sampled_from([2, 7, 100])
    )
    def test_of_the_figures(self, indexation, money, base, current, factor):
        """Figures that are both so many times larger give the same sum."""
        assert indexed(
            money, indexation, base=base, current=current
        ) == indexed(
            money, indexation, base=base * factor, current=current * factor
        )

    @given(agreed(), sums(), figures(), figures())
    def test_of_the_sign(self, indexation, money, base, current):
        """The opposite sum comes to the opposite."""
        assert -indexed(
            money, indexation, base=base, current=current
        ) == indexed(-money, indexation, base=base, current=current)
