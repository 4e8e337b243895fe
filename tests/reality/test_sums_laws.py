# SPDX-License-Identifier: MIT
"""A law of sums that are stated more or less exactly: *angivna belopp*.

To make a sum more exact never contradicts what was told of it before.
"""

from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from iop import strategies
from iop.examples import complete, trygghet_127
from iop.rules import Circumstances, Status
from iop.rulesets import FULL, review
from iop.values import Amount, Hedge, Money, find, replace


AROUND = st.sampled_from(
    [Circumstances(), Circumstances(is_undertaking=True, sek_per_euro=10)]
)
TOLD = (Status.MET, Status.NOT_MET)


def is_amount(kind):
    """Return whether a field holds a stated sum."""
    return kind is Amount


@st.composite
def coarser(draw, amount):
    """State a sum less exactly, so that it may still be what it is."""
    ore, code = amount.money.ore, amount.money.currency
    least, most = -(-ore * 10 // 11), ore * 10 // 9
    more = draw(st.sampled_from([ore, ore + 1, ore * 2 + 100]))
    less = draw(st.sampled_from([ore, max(ore - 1, 0), ore // 2]))
    hedge, figure = draw(
        st.sampled_from(
            [
                (Hedge.ABOUT, ore),
                (Hedge.ABOUT, least),
                (Hedge.ABOUT, most),
                (Hedge.JUST_OVER, least),
                (Hedge.JUST_UNDER, most),
                (Hedge.AT_LEAST, less),
                (Hedge.AT_MOST, more),
                (Hedge.LESS_THAN, ore + 1),
                (Hedge.BETWEEN, less),
                *([(Hedge.MORE_THAN, ore - 1)] if ore else []),
            ]
        )
    )
    upper = Money(ore=more, currency=code) if hedge is Hedge.BETWEEN else None
    money = Money(ore=figure, currency=code)
    return attrs.evolve(amount, money=money, hedge=hedge, upper=upper)


@st.composite
def pairs(draw, agreement):
    """Draw an agreement, and the same with some sums less exact."""
    coarse = agreement
    for pointer, _, amount in find(agreement, is_amount):
        if amount.is_exact and draw(st.booleans()):
            coarse = replace(coarse, pointer, draw(coarser(amount)))
    return coarse, agreement


def differences(coarse, exact, around):
    """Name the rules of which something else is told of the exact one."""
    before, after = (
        review(
            agreement, on=date(2024, 6, 1), circumstances=around, rules=FULL
        )
        for agreement in (coarse, exact)
    )
    return [
        (one.code, one.status, other.status)
        for one, other in zip(before.outcomes, after.outcomes, strict=True)
        if one.status in TOLD and one.status is not other.status
    ]


@given(
    (strategies.agreements() | strategies.umbrellas()).flatmap(pairs), AROUND
)
def test_drawn(pair, around):
    """Whatever is told of the coarse agreement is told of the exact one."""
    assert [] == differences(*pair, around)


@given((st.just(complete()) | st.just(trygghet_127())).flatmap(pairs), AROUND)
def test_examples(pair, around):
    """So it is with the examples, of which much more is told."""
    assert [] == differences(*pair, around)


@given(strategies.agreements().flatmap(pairs), st.data())
def test_changed(pair, data):
    """So it is where the exact sums are wrong."""
    coarse, exact = pair
    found = [
        (pointer, amount)
        for pointer, _, amount in find(exact, is_amount)
        if amount.is_exact and amount.money.ore
    ]
    if found:
        pointer, amount = data.draw(st.sampled_from(found))
        times = data.draw(st.sampled_from([1, 2, 3]))
        wrong = attrs.evolve(amount, money=amount.money * times)
        exact = replace(exact, pointer, wrong)
        coarse = replace(coarse, pointer, data.draw(coarser(wrong)))

    assert [] == differences(coarse, exact, Circumstances())
