# SPDX-License-Identifier: MIT
"""Laws of what the public side puts in: *offentliga medel*.

Whoever asks gets the same answer: the agreement, its amendments, the
settlement, and the rules on procurement, on state aid and on consistency.
"""

from datetime import date, timedelta
from decimal import Decimal

import attrs
from hypothesis import assume, example, given
from hypothesis import strategies as st

from iop import strategies
from iop.agreement import (
    Agreement,
    Budget,
    History,
    MoneyContribution,
    Term,
    YearBasis,
    public_contributions,
    public_money,
    sum_effect,
    total_over,
    years_over,
)
from iop.examples import complete, trygghet_127
from iop.followup.followup import follow_up
from iop.ledger import Ledger
from iop.rules.law_days import DayOrigin, TakenDay
from iop.rulesets._sums import public_sum
from iop.rulesets.procurement._value import value_with_options
from iop.rulesets.state_aid._grants import Grant
from iop.values import Amount, Hedge, Money, Per, Period

from .. import noise


def amounts():
    """Amounts of all kinds, and none."""
    return st.none() | st.builds(
        Amount,
        st.integers(0, 10**9).map(lambda ore: Money(ore=ore)),
        hedge=st.sampled_from(
            [Hedge.EXACT, Hedge.EXACT, Hedge.EXACT, Hedge.ABOUT]
        ),
        per=st.sampled_from(Per),
    )


@st.composite
def periods(draw):
    """Periods of up to some years, of whole ones, and without an end."""
    first = draw(st.dates(date(2000, 1, 1), date(2030, 12, 31)))
    days = draw(
        st.none()
        | st.integers(0, 2_000)
        | st.sampled_from([364, 365, 729, 730, 1095])
    )
    last = None if days is None else first + timedelta(days=days)
    return Period(first, last)


@st.composite
def reworded(draw, agreement):
    """Let sums be per year, or approximate, and the term be any."""
    budget = agreement.budget
    given_ = (budget and budget.contributions) or ()
    contributions = tuple(
        attrs.evolve(
            one,
            amount=draw(st.just(one.amount) | amounts()),
            period=draw(st.just(one.period) | st.none() | periods()),
        )
        if isinstance(one, MoneyContribution)
        else one
        for one in given_
    )
    term = agreement.term or Term()
    return attrs.evolve(
        agreement,
        budget=budget and attrs.evolve(budget, contributions=contributions),
        term=attrs.evolve(
            term,
            period=draw(st.just(term.period) | st.none() | periods()),
            extensions=(),
        ),
    )


@st.composite
def histories(draw):
    """Histories in which much is stated otherwise than is common."""
    history = draw(strategies.histories())
    if draw(st.booleans()):
        return history
    return History(
        original=draw(reworded(history.original)),
        amendments=tuple(
            attrs.evolve(one, agreement=draw(reworded(one.agreement)))
            for one in history.amendments
        ),
    )


def agreements():
    """Agreements as they are, reworded, and of noise."""
    return (
        strategies.agreements()
        | strategies.agreements().flatmap(reworded)
        | noise.agreements()
    )


class TestRows:
    """The rows add up, and say how they came about."""

    @given(agreements())
    @example(complete())
    @example(trygghet_127())
    def test_years_add_up(self, agreement):
        """The years are the total; without a total there are none."""
        money = public_money(agreement)
        years = [one.year for one in money.by_year]

        if money.total is None:
            assert () == money.by_year
        else:
            assert money.total == Money.total(
                (one.amount for one in money.by_year), money.total.currency
            )
        assert len(set(years)) == len(years)
        assert all(
            (one.year is None) == (one.basis is None) for one in money.by_year
        )

    @given(agreements())
    @example(complete())
    def test_rows_add_up(self, agreement):
        """So are the givers, those who get, and the sources, where told."""
        money = public_money(agreement)

        for rows in (money.by_party, money.by_organisation, money.by_source):
            if money.total is not None and rows is not None:
                worth = [
                    one.total.money
                    for one in rows
                    if not one.total.money.is_zero
                ]
                assert money.total.ore == sum(one.ore for one in worth)

    @given(agreements())
    def test_bounds(self, agreement):
        """The total lies within its bounds."""
        money = public_money(agreement)

        assert (
            money.total is None
            or money.low.ore <= money.total.ore <= money.high.ore
        )

    @given(agreements())
    def test_days_are_told(self, agreement):
        """Where a year was told by days, or bounds differ, it is said."""
        money = public_money(agreement)
        by_days = any(one.basis is YearBasis.DAYS for one in money.by_year)
        # A part of a year can come to a whole one only if that is nothing.
        is_between = money.total is not None and money.low != money.high

        assert money.is_by_days or not (by_days or is_between)

    @given(agreements(), st.data())
    def test_days_bear_on_years_alone(self, agreement, data):
        """What days the instalments are due changes no total."""
        payments = agreement.payments
        number = len((payments and payments.instalments) or ())
        days = data.draw(
            st.lists(st.none() | st.dates(), min_size=number, max_size=number)
        )
        one, other = (
            attrs.evolve(money, by_year=(), is_by_days=False)
            for money in (
                public_money(agreement),
                public_money(agreement, due_days=days),
            )
        )

        assert one == other


class TestOneSum:
    """One stated sum over one period."""

    @given(amounts(), st.none() | periods())
    def test_years_are_the_total(self, amount, period):
        """Divided by year it is what it is undivided."""
        total = total_over(amount, period).money
        shares = [one.amount for one in years_over(amount, period)]

        assert (total is None) == (not shares)
        assert total is None or total == Money.total(shares)

    @given(amounts(), periods(), st.integers(0, 1_000))
    def test_longer_is_no_less(self, amount, period, days):
        """The longer the time, the more a sum per year comes to."""
        last = (period.last or period.first) + timedelta(days=days)
        short, long = (
            total_over(amount, one)
            for one in (period.until(last), Period(period.first, last))
        )
        assume(short.money is not None)

        assert short.money <= long.money
        assert short.low <= long.low
        assert short.high <= long.high


def told_by_settlement(agreement):
    """Tell the public money as the settlement of a new agreement has it."""
    return follow_up(agreement, Ledger(), on=date(2000, 1, 1)).settlement


def told_by_rules(agreement):
    """Tell it as the rules have it: consistency, procurement, state aid."""
    parties, term = agreement.parties, agreement.term
    contributions = agreement.budget.contributions
    period = term.period if term else None
    grant = Grant(
        granted=TakenDay(on=date(2024, 6, 1), origin=DayOrigin.REVIEW),
        is_undertaking=True,
        rate=Decimal(1),
        parties=parties,
        contributions=contributions,
        annexes=None,
        term=period,
    )
    shares, _ = grant.shares() if len(grant.organisations) == 1 else ([], [])
    # With a total stated the whole time counts, and not 48 months of it.
    value = value_with_options(
        parties,
        attrs.evolve(agreement.budget, total=Amount(Money(1))),
        Term(period=period, extensions=()),
    )
    return public_sum(contributions, parties, period), value, shares


NOTHING = History(original=Agreement())
"""An agreement that states nothing."""

NO_MONEY = History(
    original=attrs.evolve(
        trygghet_127(),
        budget=Budget(
            contributions=(
                MoneyContribution(
                    key="inget", party="sdn", amount=Amount(Money(0))
                ),
            )
        ),
    )
)
"""An agreement in which the public side gives nothing."""


class TestOneAnswer:
    """How much does the public side pay? There is one answer."""

    @given(histories())
    @example(History(original=complete()))
    @example(History(original=trygghet_127()))
    @example(NOTHING)
    @example(NO_MONEY)
    def test_settlement(self, history):
        """The settlement has the total, and its years, to the öre."""
        sums = told_by_settlement(history)
        first = public_money(history.original)
        assume(first.total is None or first.total.currency == sums.currency)

        assert first.total == sums.agreed
        assert history.amendments or sums.agreed == sums.amended
        if first.total is not None:
            assert sums.agreed == Money.total(
                (row.agreed for row in sums.by_year), sums.currency
            )

    @given(histories())
    def test_amendments(self, history):
        """The effect of each amendment is the difference of the totals."""
        for before, after in zip(
            history.versions, history.versions[1:], strict=False
        ):
            old, new = (
                told_by_settlement(one).agreed for one in (before, after)
            )
            is_told = None not in (old, new)

            assert (new - old if is_told else None) == sum_effect(
                before, after
            )

    @given(histories())
    @example(History(original=complete()))
    @example(History(original=trygghet_127()))
    @example(NOTHING)
    @example(NO_MONEY)
    def test_rules(self, history):
        """The rules have the total and its bounds, where contributions tell.

        Where they do not, and the plan does, a rule holds the two against
        each other, and does not take the one for the other.
        """
        for agreement in history.versions:
            budget = agreement.budget
            if not agreement.parties or not (budget and budget.contributions):
                continue
            money = public_money(agreement)
            summed, value, shares = told_by_rules(agreement)
            # By a margin, an exact plan tells the total, and not the margin.
            is_told = summed.high is not None and not summed.is_by_margin
            if not is_told or not public_contributions(agreement):
                continue

            assert (money.total, money.low, money.high) == (
                summed.money,
                summed.low,
                summed.high,
            )
            # Of nothing there is no value to hold against a limit.
            assert value is not None or money.total.is_zero
            assert value is None or (money.total, money.low) == (
                value.money,
                value.low,
            )
            for share in shares:
                assert (money.total.ore, money.low.ore) == (
                    share.cents,
                    share.low,
                )
