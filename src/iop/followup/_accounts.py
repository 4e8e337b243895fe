# SPDX-License-Identifier: MIT
"""What all the sums of a day are counted from: *räkenskaper*."""

from collections.abc import Iterable

import attrs

from ..agreement import (
    Agreement,
    PublicMoney,
    other_givers,
    public_contributions,
    public_money,
)
from ..ledger import Record, State
from ..values import Money
from ._instalments import PlannedInstalment, planned_instalments
from ._postings import Posting, Postings, postings_of
from ._snapshot import Snapshot
from .timeline import Timeline


__all__ = ["SETTLED", "Accounts", "accounts_of"]

SETTLED = frozenset({State.SETTLED, State.ENDED, State.REJECTED})
"""The states in which it is settled what was not used (*slutreglerat*)."""


@attrs.frozen(kw_only=True)
class Accounts:
    """The promises, the plan and the moves of an agreement: *räkenskaper*.

    Attributes:
        course: The way the agreement has gone.
        record: What has been done.
        first: The agreement as it was first made.
        now: The agreement as it reads on the day.
        currency: The currency of all sums.
        plan: The instalments, as they read on the day.
        planned: Those of public money.
        agreed: The public money promised at first.
        amended: The public money promised now.
        moves: All that has moved.
    """

    timeline: Timeline
    record: Record
    first: Agreement
    now: Agreement
    currency: str
    plan: tuple[PlannedInstalment, ...]
    planned: tuple[PlannedInstalment, ...]
    agreed: PublicMoney
    amended: PublicMoney
    postings: Postings

    @property
    def zero(self) -> Money:
        """Nothing, in the currency of all sums."""
        return Money(0, self.currency)

    @property
    def is_settled(self) -> bool:
        """Whether it is settled what was not used.

        Of an agreement that ran it is not, where no cost is written down.
        """
        state = self.timeline.state
        is_known = state is State.REJECTED or bool(self.record.costs)
        return state in SETTLED and is_known

    def known(self, money: Money | None) -> Money | None:
        """Return *money* if it is in the currency of all sums, or nothing."""
        if money is None or money.currency == self.currency:
            return money
        return self.zero if money.is_zero else None

    def total(self, postings: Iterable[Posting]) -> Money:
        """Add the sums of moves."""
        return Money.total(
            (posting.money for posting in postings), self.currency
        )

    @property
    def reclaimed(self) -> Money | None:
        """What is claimed back; ``None`` if nothing is."""
        claims = self.postings.reclaimed
        return self.total(claims) if claims else None

    def owed(
        self, unused: Money, repaid: Money, reclaimed: Money | None
    ) -> Money | None:
        """Return what is still to be paid back: what is claimed, or unused."""
        if reclaimed is not None:
            return max(reclaimed - repaid, self.zero)
        payments = self.now.payments
        is_repaid = payments.is_unused_repaid if payments else None
        if not self.is_settled or is_repaid is False:
            return self.zero
        if self.postings.unknown:
            return None
        left = max(unused - repaid, self.zero)
        if left.is_zero:
            return self.zero
        return left if is_repaid else None


def accounts_of(
    first: Agreement, now: Agreement, snapshot: Snapshot
) -> Accounts:
    """Gather what the sums are counted from.

    Args:
        first: The agreement as it was first made.
        now: The agreement as it reads on the day.
        snapshot: What has happened by the day.
    """
    instalments = planned_instalments(now, snapshot)
    amended = _money(now, instalments)
    agreed = (
        amended
        if first is now
        else _money(first, planned_instalments(first, snapshot))
    )
    own = other_givers(now)
    currency = _currency(now, snapshot.record)
    return Accounts(
        timeline=snapshot.timeline,
        record=snapshot.record,
        first=first,
        now=now,
        currency=currency,
        plan=instalments,
        planned=tuple(
            one for one in instalments if one.instalment.payer not in own
        ),
        agreed=agreed,
        amended=amended,
        postings=postings_of(
            now,
            snapshot.record,
            currency,
            {one.key: one.amount for one in instalments},
        ),
    )


def _money(
    agreement: Agreement, planned: tuple[PlannedInstalment, ...]
) -> PublicMoney:
    """Compute the public money, by the days that are known of the plan."""
    days = [one.planned.unmoved for one in planned]
    return public_money(agreement, due_days=days)


def _currency(agreement: Agreement, record: Record) -> str:
    """Return the currency of the first sum there is, by kind."""
    amounts = [
        *(one.amount for one in public_contributions(agreement)),
        *(one.amount for one in agreement.instalments),
    ]
    stated = [amount.money.currency for amount in amounts if amount]
    paid = [one.amount.currency for one in record.payments if one.amount]
    return next(iter([*stated, *paid]), "SEK")
