# SPDX-License-Identifier: MIT
"""What the parts of a generated agreement have in common: *ramar*.

Parts that are drawn one by one do not fit together: a payment names a party
that is not there, the sums do not add up. So what they share is drawn first, in
one `Frame`, and each part is drawn within it.
"""

from datetime import date, timedelta

import attrs
from hypothesis import strategies as st

from ..agreement import AfterEvent, Event, OnDate
from ..values import Money, Period, months_after
from ._words import ASSOCIATIONS, PLACES, WORKS, Place, Work


__all__ = ["Frame", "frames"]


@attrs.frozen(kw_only=True)
class Frame:
    """What the parts of one agreement share: *ram*.

    Attributes:
        place: Where it is.
        work: What it is about.
        associations: The names of the organisations.
        term: The term.
        parts: The instalments of the public money, which they add up to.
        own: What the organisations put in, in money.
        is_reckoned: Whether what comes last is due so long after the term,
            and not on a day that is written out.
        boards: The keys of the public parties.
        keys: The keys of the organisations.

    >>> from hypothesis import find
    >>> from iop.strategies import budgets
    >>> frame = find(frames(), lambda frame: True)
    >>> budget = find(budgets(frame=frame), lambda budget: True)
    >>> budget.contributions[0].amount.money == frame.total
    True
    """

    place: Place
    work: Work
    associations: tuple[str, ...]
    term: Period
    parts: tuple[Money, ...]
    own: Money
    is_reckoned: bool
    boards: tuple[str, ...] = ("namnden",)
    keys: tuple[str, ...]

    @property
    def total(self) -> Money:
        """The public money."""
        return Money.total(self.parts)

    @property
    def last(self) -> date:
        """The last day of the term."""
        return self.term.last or self.term.first

    @property
    def decided(self) -> date:
        """The day of the decision: a month before the term."""
        return self.term.first - timedelta(days=31)

    def after(self, months: int) -> AfterEvent | OnDate:
        """Return the deadline so many months after the term."""
        if self.is_reckoned:
            return AfterEvent(event=Event.TERM_ENDS, months=months)
        return OnDate(day=months_after(self.last, months))


_KEYS = ("foreningen", "foreningen-2", "foreningen-3")


@st.composite
def frames(draw: st.DrawFn, *, organisations: int | None = None) -> Frame:
    """Draw what the parts of one agreement share (*ramar*).

    Parts that are drawn in the same frame fit together.

    Args:
        organisations: How many organisations, at most three; one, sometimes
            more, if it is not given.

    >>> from hypothesis import given
    >>> @given(frames(organisations=2))
    ... def test_two(frame):
    ...     assert len(frame.keys) == len(frame.associations) == 2
    >>> test_two()
    """
    number = (
        draw(st.sampled_from((1, 1, 1, 1, 2, 3)))
        if organisations is None
        else organisations
    )
    first = date(
        draw(st.integers(2018, 2026)), draw(st.sampled_from((1, 1, 7, 3))), 1
    )
    years = draw(st.integers(1, 3))
    thousands = draw(st.lists(st.integers(5, 120), min_size=2, max_size=4))
    names = draw(
        st.lists(
            st.sampled_from(ASSOCIATIONS),
            min_size=number,
            max_size=number,
            unique=True,
        )
    )
    return Frame(
        place=draw(st.sampled_from(PLACES)),
        work=draw(st.sampled_from(WORKS)),
        associations=tuple(names),
        term=Period(
            first, months_after(first, 12 * years) - timedelta(days=1)
        ),
        parts=tuple(Money(10_000) * part for part in thousands),
        own=Money(5_000) * draw(st.integers(0, 20)),
        is_reckoned=draw(st.booleans()),
        keys=_KEYS[:number],
    )
