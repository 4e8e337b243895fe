# SPDX-License-Identifier: MIT
"""Laws of amendments and versions: *tilläggsavtal*."""

from datetime import date

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.amendments import (
    Amendment,
    History,
    as_history,
    sum_effect,
)
from iop.agreement.budget import Budget, MoneyContribution
from iop.agreement.public_money import public_money
from iop.values.amounts import Amount
from iop.values.changes import apply
from iop.values.errors import IllFormedError
from iop.values.money import Money

from .. import noise as strategies


DAYS = st.dates(date(2018, 1, 1), date(2018, 2, 1))
"""Days close to each other, so that some are the same."""


def small_agreements():
    """Agreements that differ in little."""
    return st.builds(
        Agreement,
        name=st.none() | st.sampled_from(["Festen", "Festivalen"]),
        budget=st.none() | st.builds(Budget, contributions=money()),
    )


def money():
    """Contributions in money from one party, none or several."""
    return st.lists(
        st.builds(
            MoneyContribution,
            key=st.sampled_from(["bidrag", "stod"]),
            party=st.just("sdn"),
            amount=st.integers(0, 10**9).map(
                lambda ore: Amount(Money(ore=ore))
            ),
        ),
        max_size=3,
    )


@st.composite
def histories(draw):
    """Agreements with amendments, some of them from the same day."""
    numbers = sorted(draw(st.sets(st.integers(1, 9), max_size=4)))
    days = sorted(draw(DAYS) for _ in numbers)
    return History(
        original=draw(small_agreements()),
        amendments=tuple(
            Amendment(
                number=number,
                first_day=day,
                agreement=draw(small_agreements()),
            )
            for number, day in zip(numbers, days, strict=True)
        ),
    )


AMENDED = History(
    original=Agreement(),
    amendments=(
        Amendment(number=3, first_day=date(2018, 1, 9), agreement=Agreement()),
    ),
)


class TestInForce:
    """On every day one version is in force, and later ones replace earlier."""

    @given(histories(), DAYS)
    def test_by_counting(self, history, day):
        """It is the version after so many amendments as have come by the day."""
        made = [one for one in history.amendments if one.first_day <= day]

        assert history.versions[len(made)] == history.on(day)
        assert (made[-1] if made else None) == history.amendment_on(day)

    @given(histories(), DAYS)
    def test_later_ones_do_not_matter(self, history, day):
        """What is in force from a later day changes nothing now."""
        until = tuple(
            one for one in history.amendments if one.first_day <= day
        )

        assert history.on(day) == attrs.evolve(history, amendments=until).on(
            day
        )

    @given(strategies.agreements(), st.dates())
    def test_alone(self, agreement, day):
        """An agreement alone reads the same on every day."""
        history = as_history(agreement)

        assert agreement == history.on(day)
        assert (agreement,) == history.versions
        assert history is as_history(history)


class TestChanges:
    """The changes of the amendments lead from version to version."""

    @given(histories())
    def test_lead_to_the_last(self, history):
        """All made, one amendment after another, they give the last version."""
        version = history.original
        for one in history.amendments:
            version = apply(version, history.changes(one.number))

            assert one.agreement == version

    @given(histories(), st.integers(0, 12))
    @example(history=AMENDED, number=3)
    @example(history=AMENDED, number=2)
    def test_unknown(self, history, number):
        """A number is refused just where no amendment has it."""
        numbers = {one.number for one in history.amendments}
        if number in numbers:
            assert isinstance(history.changes(number), tuple)
            return
        with pytest.raises(IllFormedError) as caught:
            history.changes(number)

        assert ("history.number", number) == (
            caught.value.code,
            caught.value.given,
        )


class TestOrder:
    """A history is well-formed just where its amendments come in order."""

    @given(st.lists(st.tuples(st.integers(1, 5), DAYS), max_size=4))
    @example(drawn=[(1, date(2018, 1, 9)), (2, date(2018, 1, 9))])
    @example(drawn=[(1, date(2018, 1, 9)), (2, date(2018, 1, 8))])
    def test_order(self, drawn):
        """Numbers rise, and first days do not fall; else it is refused."""
        amendments = tuple(
            Amendment(number=number, first_day=day, agreement=Agreement())
            for number, day in drawn
        )
        numbers, days = [n for n, _ in drawn], [d for _, d in drawn]
        if sorted({*numbers}) == numbers and sorted(days) == days:
            history = History(original=Agreement(), amendments=amendments)

            assert amendments == history.amendments
            return
        with pytest.raises(IllFormedError) as caught:
            History(original=Agreement(), amendments=amendments)

        assert caught.value.code in ("history.numbers", "history.days")


FUNDED = Agreement(
    budget=Budget(
        contributions=(
            MoneyContribution(
                key="bidrag", party="sdn", amount=Amount(Money(5))
            ),
        )
    )
)


class TestSums:
    """Sums are exact, and effects add up."""

    @given(money())
    def test_adds_up(self, contributions):
        """The sum is that of the parts to the öre; of none, no sum."""
        agreement = Agreement(budget=Budget(contributions=contributions))
        ore = sum(one.amount.money.ore for one in contributions)

        assert (Money(ore=ore) if contributions else None) == public_money(
            agreement
        ).total

    @given(small_agreements(), small_agreements(), small_agreements())
    @example(first=FUNDED, second=FUNDED, third=FUNDED)
    @example(first=FUNDED, second=FUNDED, third=Agreement())
    @example(first=FUNDED, second=Agreement(), third=FUNDED)
    def test_effects_add_up(self, first, second, third):
        """From the first to the third is as far as by way of the second."""
        steps = (sum_effect(first, second), sum_effect(second, third))
        if None not in steps:
            assert steps[0] + steps[1] == sum_effect(first, third)
        elif public_money(second).total is not None:
            assert sum_effect(first, third) is None

    @given(strategies.agreements(), strategies.agreements())
    def test_of_any(self, before, after):
        """The effect is told just where both sums are, in one currency."""
        old, new = public_money(before).total, public_money(after).total
        are = None not in (old, new) and old.currency == new.currency

        assert (new - old if are else None) == sum_effect(before, after)
