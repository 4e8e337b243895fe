# SPDX-License-Identifier: MIT
"""Laws of the value of an agreement (*uppskattat värde*)."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from iop.agreement.budget import Budget, MoneyContribution
from iop.agreement.parties import Organisation, PublicBody
from iop.agreement.term import Extension, Term
from iop.rulesets.procurement._value import value_with_options
from iop.values.amounts import Amount, Per
from iop.values.hedges import Hedge
from iop.values.money import Money
from iop.values.periods import Period


PARTIES = (
    PublicBody(key="sdn", name="Skärholmens stadsdelsnämnd"),
    Organisation(key="kfum", name="KFUM"),
)


def days():
    """Days of a hundred years, the last of a year in particular."""
    return st.one_of(
        st.dates(date(1950, 1, 1), date(2050, 12, 31)),
        st.integers(1950, 2050).map(lambda year: date(year, 12, 31)),
    )


def periods():
    """Periods, with and without an end."""
    return st.one_of(
        st.builds(Period, days(), st.none()),
        st.tuples(days(), days()).map(lambda pair: Period(*sorted(pair))),
        st.integers(1950, 2050).map(Period.of_year),
    )


def gifts():
    """Money of either side, or of somebody else."""
    return st.builds(
        MoneyContribution,
        key=st.just("bidrag"),
        party=st.sampled_from(["sdn", "kfum", "okand"]),
        amount=st.none()
        | st.builds(
            Amount,
            st.builds(
                Money,
                st.integers(0, 10**12 - 1),
                st.sampled_from(["SEK", "EUR"]),
            ),
            hedge=st.sampled_from([Hedge.EXACT, Hedge.ABOUT]),
            per=st.sampled_from(Per),
        ),
        period=st.none() | periods(),
    )


def terms():
    """Terms, with and without extensions."""
    return st.builds(
        Term,
        period=st.none() | periods(),
        extensions=st.none()
        | st.lists(
            st.builds(Extension, key=st.just("option"), until=days()),
            max_size=3,
        ).map(tuple),
    )


def worth(given_, term, total=None):
    """Compute the value of what is given, where a total is stated or not."""
    budget = Budget(contributions=tuple(given_), total=total)
    return value_with_options(PARTIES, budget, term)


class TestOrder:
    """The order of the contributions does not matter."""

    @given(st.permutations(range(3)), st.lists(gifts(), min_size=3), terms())
    def test_order(self, order, given_, term):
        """In any order they come to the same."""
        found, again = (
            worth(some, term)
            for some in (given_[:3], [given_[place] for place in order])
        )

        assert (found is None) is (again is None)
        assert found is None or found.money == again.money


class TestAtLeast:
    """A value is at least what a part of it is."""

    @given(st.lists(gifts()), gifts(), terms())
    def test_one_more(self, given_, one_more, term):
        """One more contribution never lowers it."""
        less = worth(given_, term)
        more = worth((*given_, one_more), term)

        assert less is None or less.money <= more.money

    @given(st.lists(gifts()), terms(), days())
    def test_one_more_extension(self, given_, term, until):
        """One more extension never lowers it."""
        option = Extension(key="en-till", until=until)
        longer = Term(
            period=term.period,
            extensions=(*(term.extensions or ()), option),
        )
        less, more = (worth(given_, some) for some in (term, longer))

        assert less is None or less.money <= more.money

    @given(st.lists(gifts()), terms())
    def test_between_its_ends(self, given_, term):
        """It is between what it is at least and at most, where both are known."""
        value = worth(given_, term)

        assert value is None or value.low <= value.money
        assert value is None or value.high is None or value.money <= value.high

    @given(st.lists(gifts()), terms())
    def test_stated_total(self, given_, term):
        """That a total is stated never lowers it, nor raises what it is at most."""
        value, stated = (
            worth(given_, term, total) for total in (None, Amount(Money(1)))
        )

        assert (value is None) is (stated is None)
        assert value is None or (
            value.low <= stated.low and value.high == stated.high
        )


class TestYears:
    """A sum per year is that many times the sum of one year."""

    @given(
        st.integers(0, 10**9),
        st.integers(1, 50),
        st.integers(0, 50),
        st.booleans(),
    )
    @example(kronor=0, years=1, more=0, is_total_stated=False)
    def test_years(self, kronor, years, more, is_total_stated):
        """Those of the extension count like those of the term.

        Without a stated total it is four times at the most.
        """
        term = Term(
            period=Period(date(2000, 1, 1), date(1999 + years, 12, 31)),
            extensions=(
                Extension(
                    key="option", until=date(1999 + years + more, 12, 31)
                ),
            ),
        )
        gift = MoneyContribution(
            key="bidrag",
            party="sdn",
            amount=Amount(Money(kronor), per=Per.YEAR),
        )
        total = Amount(Money(1)) if is_total_stated else None
        value = worth((gift,), term, total)
        times = years + more if is_total_stated else min(years + more, 4)

        if kronor:
            assert (Money(kronor) * times, ()) == (value.money, value.lacking)
        else:
            assert value is None
