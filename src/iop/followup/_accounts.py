# SPDX-License-Identifier: MIT
"""What all the sums of a day are reckoned from: *räkenskaper*."""

from collections.abc import Iterable

import attrs

from ..agreement import Agreement, History
from ..ledger import Record, State
from ..values import Money
from ._commitments import Promise, promised, public_money, public_plan
from ._postings import Move, Moves, moves_of
from .instalments import PlannedInstalment
from .snapshot import Past
from .timeline import Course


__all__ = ["SETTLED", "Books", "books_of"]

SETTLED = frozenset({State.SETTLED, State.ENDED, State.REJECTED})
"""The states in which it is settled what was not used (*slutreglerat*)."""


@attrs.frozen(kw_only=True)
class Books:
    """The promises, the plan and the moves of an agreement: *räkenskaper*.

    Attributes:
        course: The way the agreement has gone.
        record: What has been done.
        first: The agreement as it was first made.
        now: The agreement as it reads on the day.
        currency: The currency of all sums.
        planned: The instalments of public money, as they read on the day.
        agreed: The public money promised at first.
        amended: The public money promised now.
        moves: All that has moved.
    """

    course: Course
    record: Record
    first: Agreement
    now: Agreement
    currency: str
    planned: tuple[PlannedInstalment, ...]
    agreed: Promise
    amended: Promise
    moves: Moves

    @property
    def zero(self) -> Money:
        """Nothing, in the currency of all sums."""
        return Money(0, self.currency)

    @property
    def is_settled(self) -> bool:
        """Whether it is settled what was not used."""
        return self.course.state in SETTLED

    def total(self, moves: Iterable[Move]) -> Money:
        """Add the sums of moves."""
        return Money.total((move.money for move in moves), self.currency)

    def owed(self, unused: Money, repaid: Money) -> Money | None:
        """Tell what is still to be paid back of what was not used."""
        payments = self.now.payments
        is_repaid = payments.is_unused_repaid if payments else None
        left = max(unused - repaid, self.zero)
        if left.is_zero or is_repaid is False:
            return self.zero
        return left if is_repaid else None


def books_of(history: History, past: Past) -> Books:
    """Gather what the sums are reckoned from."""
    first, now = history.original, history.on(past.course.on)
    currency = _currency(now, past.record)
    planned = public_plan(now, past)
    return Books(
        course=past.course,
        record=past.record,
        first=first,
        now=now,
        currency=currency,
        planned=planned,
        agreed=promised(first, public_plan(first, past), currency),
        amended=promised(now, planned, currency),
        moves=moves_of(now, past.record, currency),
    )


def _currency(agreement: Agreement, record: Record) -> str:
    """Name the currency of the first sum there is, by kind."""
    payments = agreement.payments
    amounts = [
        *(one.amount for one in public_money(agreement)),
        *(one.amount for one in (payments and payments.instalments) or ()),
    ]
    stated = [amount.money.currency for amount in amounts if amount]
    paid = [payment.amount.currency for payment in record.payments]
    return next(iter([*stated, *paid]), "SEK")
