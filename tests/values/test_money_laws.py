# SPDX-License-Identifier: MIT
"""Laws of sums of money: *belopp*."""

import math
from decimal import Decimal
from fractions import Fraction

from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from iop.values.errors import IllFormedError
from iop.values.money import Money, Rounding


BOUND = 10**26
WORDS = (" 000", "mn", "kr", "tkr", " per år", "cirka ", "EUR", "tusen ")


def monies(*, most=BOUND - 1):
    """Sums in kronor, below *most* öre either side of zero."""
    return st.builds(Money, ore=st.integers(-most, most))


def weights():
    """Weights of every exact kind, at least one above zero."""
    return st.lists(
        st.one_of(
            st.integers(0, 10**6),
            st.fractions(0, 1000, max_denominator=1000),
            st.decimals(0, 1000, places=3),
        ),
        min_size=1,
        max_size=30,
    ).filter(any)


def shapes():
    """Texts that come near to sums."""
    return st.one_of(
        st.text(),
        st.lists(
            st.sampled_from((*"0123456789.,- /:\u00a0\u202f\u2212", *WORDS)),
            max_size=15,
        ).map("".join),
    )


def or_fault(read, text):
    """Read a text, or return the code with which it is refused."""
    try:
        return read(text)
    except IllFormedError as error:
        return error.code


class TestAddition:
    """Addition is a commutative group, within the range."""

    @given(*[monies(most=BOUND // 3)] * 3)
    def test_is_a_commutative_group(self, a, b, c):
        """It is associative and commutative, with zero and opposites."""
        assert (a + b) + c == a + (b + c)
        assert a + b == b + a
        assert a + Money(0) == a
        assert a + -a == Money(0)
        assert a - b == a + -b

    @given(monies(most=BOUND // 100), st.integers(0, 20))
    def test_is_repeated_by_multiplication(self, money, n):
        """Multiplying is adding many times, as is the total."""
        assert money * n == Money.total([money] * n)
        assert -(money * n) == -n * money

    @given(*[monies() | st.just(Money(ore=BOUND - 1))] * 2)
    def test_agrees_with_integers(self, a, b):
        """A sum is the sum of the öre, or out of range."""
        ore = a.ore + b.ore

        added = or_fault(a.__add__, b)

        assert added == (Money(ore=ore) if abs(ore) < BOUND else "money.range")


class TestText:
    """What is written of a sum is read as that sum."""

    @given(monies())
    def test_reads_its_own_figures(self, money):
        """The amount makes the money again, as text, Decimal and repr."""
        assert money == Money(str(money.amount))
        assert money == Money(money.amount)
        assert money == Money.parse(str(money))
        assert repr(money) == f"Money('{money.amount}')"

    @given(monies())
    def test_reads_what_babel_writes(self, money):
        """Parse reads the sums that Babel writes in Swedish."""
        written = format_currency(money.amount, "SEK", locale="sv_SE")

        assert money == Money.parse(written)

    @given(shapes())
    def test_is_total(self, text):
        """Any text is a sum or ill-formed, and nothing else happens."""
        for read in (Money, Money.parse):
            value = or_fault(read, text)

            assert isinstance(value, Money | str)


class TestAllocation:
    """A sum is divided fairly, to the last öre."""

    @given(monies(), weights())
    def test_adds_up(self, money, shares):
        """The parts make the whole, each within an öre of its exact share."""
        parts = money.allocate(shares)

        whole = sum(map(Fraction, shares))
        assert len(shares) == len(parts)
        assert money == Money.total(parts)
        assert all(
            abs(part.ore - Fraction(share) * money.ore / whole) < 1
            for share, part in zip(shares, parts, strict=True)
        )

    @given(monies(), weights(), st.integers(1, 1000))
    def test_is_by_proportion(self, money, shares, scale):
        """Scaling the weights changes nothing, up or down."""
        parts = money.allocate(shares)

        assert parts == money.allocate([share * scale for share in shares])
        assert parts == money.allocate([Fraction(s) / scale for s in shares])

    @given(monies(), weights())
    def test_is_fair(self, money, shares):
        """Equal weights differ by an öre at most, and the earlier get it."""
        parts = abs(money).allocate(shares)

        for weight in set(shares):
            equals = [
                part.ore
                for share, part in zip(shares, parts, strict=True)
                if share == weight
            ]
            assert sorted(equals, reverse=True) == equals
            assert equals[0] - equals[-1] <= 1

    @given(monies(), weights())
    def test_turns_with_the_sign(self, money, shares):
        """A negative sum is divided as the positive."""
        turned = tuple(-part for part in money.allocate(shares))

        assert turned == (-money).allocate(shares)


def nearest(exact, rounding):
    """Round as the law of each way says, in other words than the library."""
    down, up = math.floor(exact), math.ceil(exact)
    inward, outward = (down, up) if exact >= 0 else (up, down)
    is_near = abs(exact - outward) <= abs(exact - inward)
    return {
        Rounding.DOWN: inward,
        Rounding.UP: outward,
        Rounding.HALF_UP: outward if is_near else inward,
        Rounding.HALF_EVEN: round(exact),
    }[rounding]


class TestRounding:
    """Rounding is that of exact fractions."""

    @given(
        monies(most=10**12),
        st.one_of(
            st.fractions(-1000, 1000, max_denominator=1000),
            st.decimals(-1000, 1000, places=3),
            st.integers(-1000, 1000),
        ),
        st.sampled_from(Rounding),
    )
    def test_times_rounds_the_exact_product(self, money, factor, rounding):
        """A product is rounded once, to whole öre."""
        exact = money.ore * Fraction(factor)

        assert nearest(exact, rounding) == (
            money.times(factor, rounding=rounding).ore
        )

    @given(
        monies(most=10**12),
        st.integers(1, 10**6),
        st.sampled_from(Rounding),
    )
    def test_rounded_gives_whole_multiples(self, money, step, rounding):
        """A sum is rounded to the multiple that the way asks for."""
        multiple = nearest(Fraction(money.ore, step), rounding)

        assert Money(ore=multiple * step) == money.rounded(
            Money(ore=step), rounding=rounding
        )

    @given(
        st.integers(-(10**9), 10**9),
        st.integers(1, 1000),
        st.sampled_from(Rounding),
    )
    def test_halves_are_rounded_as_said(self, n, step, rounding):
        """A sum half-way between two multiples goes where the way says."""
        halfway = Money(ore=(2 * n + 1) * step)

        assert Money(
            ore=nearest(Fraction(2 * n + 1, 2), rounding) * 2 * step
        ) == halfway.rounded(Money(ore=2 * step), rounding=rounding)


class TestOrder:
    """The order of sums is total, and that of their amounts."""

    @given(monies(), monies())
    def test_agrees_with_decimal(self, a, b):
        """Sums compare as their amounts do."""
        assert (a.amount < b.amount) == (a < b)
        assert (a.amount <= b.amount) == (a <= b)
        assert (a.amount > b.amount) == (a > b)
        assert (a.amount >= b.amount) == (a >= b)
        assert (a.amount == b.amount) == (a == b)
        assert (a < b) + (a == b) + (a > b) == 1

    @given(monies(), monies().filter(lambda money: not money.is_zero))
    def test_ratios_are_exact(self, a, b):
        """The ratio of two sums, times the second, is the first."""
        assert Decimal(a.ore) == (a / b) * b.ore
