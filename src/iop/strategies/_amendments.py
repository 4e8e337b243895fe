# SPDX-License-Identifier: MIT
"""Agreements with their amendments: *ändringar*."""

from datetime import date, timedelta

import attrs
from hypothesis import strategies as st

from ..agreement import (
    Agreement,
    Amendment,
    Decision,
    DecisionOutcome,
    DecisionSubject,
    History,
)
from ..values import (
    Period,
    exact_day,
    exact_period,
)
from ._whole import coherent


__all__ = ["amendments", "histories"]


@st.composite
def amendments(
    draw: st.DrawFn,
    *,
    agreement: Agreement | None = None,
    number: int = 1,
    first_day: date | None = None,
) -> Amendment:
    """Draw amendments (*ändringar*) of an agreement.

    Where it has an option that is not used, it may be used, in time; else
    the steering group changes its pace.

    Args:
        agreement: What is amended; one that states everything if it is not
            given.
        number: The number of the amendment.
        first_day: Its first day in force; one within the term if it is not
            given.

    >>> from hypothesis import given
    >>> @given(amendments())
    ... def test_decided_before(amendment):
    ...     assert amendment.decision.on < amendment.first_day
    >>> test_decided_before()
    """
    before = agreement or draw(coherent())
    term = exact_period(before.period)
    start = term.first if term else date(2024, 1, 1)
    day = first_day or start + timedelta(days=draw(st.integers(31, 200)))
    decision = Decision(
        key="andringsbeslut",
        on=day - timedelta(days=draw(st.integers(1, 30))),
        subject=draw(st.sampled_from([None, DecisionSubject.AMENDMENT])),
        outcome=DecisionOutcome.APPROVED,
    )
    usable = [
        (one, until)
        for one in before.extensions
        if (until := exact_day(one.until)) and term and term.last
    ]
    if before.term and term and usable and draw(st.booleans()):
        option, until = usable[0]
        longer = attrs.evolve(
            before,
            term=attrs.evolve(
                before.term,
                period=Period(term.first, until),
                extensions=tuple(
                    one for one in before.extensions if one is not option
                ),
            ),
        )
        return Amendment(
            number=number,
            first_day=day,
            agreement=longer,
            decision=decision,
            reason="Parterna vill fortsätta.",
            proposer="parterna",
            uses=option.key,
        )
    return Amendment(
        number=number,
        first_day=day,
        agreement=attrs.evolve(before, name=f"{before.name or 'IOP'}, ändrat"),
        decision=decision,
        reason="Nytt namn.",
        proposer="parterna",
    )


@st.composite
def histories(
    draw: st.DrawFn, *, agreement: Agreement | None = None
) -> History:
    """Draw histories (*avtal med ändringar*) of none to three amendments.

    Args:
        agreement: The agreement at first; one that states everything if it is
            not given.

    >>> from hypothesis import given
    >>> @given(histories())
    ... def test_numbered(history):
    ...     numbers = [one.number for one in history.amendments]
    ...     assert numbers == list(range(1, len(numbers) + 1))
    >>> test_numbered()
    """
    original = agreement or draw(coherent())
    made: list[Amendment] = []
    for number in range(1, 1 + draw(st.integers(0, 3))):
        before = made[-1].agreement if made else original
        day = (
            made[-1].first_day + timedelta(days=draw(st.integers(0, 60)))
            if made
            else None
        )
        made.append(
            draw(amendments(agreement=before, number=number, first_day=day))
        )
    return History(original=original, amendments=tuple(made))
