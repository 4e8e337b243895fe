# SPDX-License-Identifier: MIT
"""What a ledger says of each part of the agreement: *vad som är gjort*.

The entries of a ledger lie in the order of their days. Here they lie by what
they are about: when a report came and was approved, what was paid of an
instalment, how often the group met.
"""

import functools
from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from ..values import Immutable, Money, StatedDate, day_between, sought
from .ledger import Entry, Happening
from .obligation_names import ObligationKind, ObligationName
from .outcomes import OutcomeMeasured
from .payments import (
    CostAccounted,
    IndexSet,
    Paid,
    Reclaimed,
    Repaid,
    Withheld,
)
from .reports import (
    EvaluationReceived,
    MeetingHeld,
    MilestoneReached,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Waived,
)


__all__ = ["Record", "Submission", "record"]


@attrs.frozen(kw_only=True)
class Submission(Immutable):
    """One time that a report is to come in: *omgång*.

    Attributes:
        returned_on: The day on which it was sent back the time before;
            ``None`` the first time.
        came_on: The day it came, as far as it is known; ``None`` if it has
            not. What was approved had come by then.
    """

    returned_on: date | StatedDate | None = None
    came_on: date | StatedDate | None = None


@attrs.frozen(kw_only=True)
class Record(Immutable):
    """What has been done, by what it is about: *vad som är gjort*.

    All that the entries say is here, whether or not they were in order: money
    that was paid too early has been paid.

    Attributes:
        rounds: The times that each report was to come in, the first one
            first: one more for each time that it was sent back. What is
            approved has come.
        approved: The first day on which each report was approved.
        reached: The first day on which each milestone was reached.
        waived: The first day on which each obligation, by its name, was
            waived.
        meetings: The days of the meetings, in order.
        evaluated_on: The first day on which the evaluation came.
        payments: The payments, in order.
        withheld: What says that money is withheld, in order.
        costs: What has been accounted for, in order.
        repayments: The repayments, in order.
        indices: The settled indices, in order.
        outcomes: What was measured, in order.
    """

    _EXAMPLE = "record(())"

    submissions: dict[str, tuple[Submission, ...]]
    approved: dict[str, date | StatedDate]
    reached: dict[str, date | StatedDate]
    waived: dict[ObligationName, date | StatedDate]
    meetings: tuple[date | StatedDate, ...]
    evaluated_on: date | StatedDate | None
    payments: tuple[Paid, ...]
    withheld: tuple[Withheld, ...]
    costs: tuple[CostAccounted, ...]
    claims: tuple[Reclaimed, ...]
    repayments: tuple[Repaid, ...]
    indices: tuple[IndexSet, ...]
    outcomes: tuple[OutcomeMeasured, ...]

    def paid_for(self, instalment: str) -> tuple[Paid, ...]:
        """Return the payments of an instalment, in order."""
        return tuple(self._by_instalment.get(instalment, ()))

    @functools.cached_property
    def _by_instalment(self) -> dict[str | None, list[Paid]]:
        """The payments by instalment, so that each is looked at once."""
        found: dict[str | None, list[Paid]] = {}
        for payment in self.payments:
            found.setdefault(payment.instalment, []).append(payment)
        return found

    def paid_sums(
        self, planned: Mapping[str | None, Money | None]
    ) -> Iterator[tuple[Paid, Money | None]]:
        """Return each payment with its sum: *utbetalda belopp*.

        One that states none pays what is left of its instalment.

        Args:
            planned: What is to be paid of each instalment, by its key.

        Yields:
            The payment and its sum; ``None`` if that cannot be told.
        """
        left = {**planned}
        for payment in self.payments:
            key, money = payment.instalment, payment.amount
            due = left.get(key)
            if money is None:
                money = due
            if due is not None and money and money.currency == due.currency:
                left[key] = max(due - money, due - due)
            yield payment, money

    def withheld_of(self, instalment: str) -> tuple[Withheld, ...]:
        """Return what withholds an instalment or all of them, in order."""
        found = self._withheld
        return tuple(found.get(instalment, found[None]))

    @functools.cached_property
    def _withheld(self) -> dict[str | None, list[Withheld]]:
        """What withholds by instalment; of all of them, by ``None``."""
        found: dict[str | None, list[Withheld]] = {None: []}
        for entry in self.withheld:
            if entry.instalment is None:
                for own in found.values():
                    own.append(entry)
            else:
                own = found.setdefault(entry.instalment, [*found[None]])
                own.append(entry)
        return found

    def paid_up(
        self, instalment: str, amount: Money | None
    ) -> date | StatedDate | None:
        """Return the day on which an instalment was paid in full.

        Where its sum is not known, the first payment is enough; a payment
        that states none is of all that was left.
        """
        paid = 0
        for payment in self.paid_for(sought(instalment)):
            if amount is None or payment.amount is None:
                return payment.on
            if payment.amount.currency == amount.currency:
                paid += payment.amount.ore
            if paid >= amount.ore:
                return payment.on
        return None


def record(happenings: tuple[Happening, ...]) -> Record:
    """Sort what has happened by what it is about.

    >>> from iop.ledger import Ledger
    >>> day = date(2019, 2, 28)
    >>> ledger = Ledger(
    ...     entries=(MilestoneReached(key="m", on=day, milestone="start"),)
    ... )
    >>> record(ledger.by(day)).reached
    {'start': datetime.date(2019, 2, 28)}
    """
    entries = [happening.entry for happening in happenings]
    approved: dict[str, date | StatedDate] = {}
    reached: dict[str, date | StatedDate] = {}
    waived: dict[ObligationName, date | StatedDate] = {}
    for entry in entries:
        match entry:
            case ReportApproved(report=key, on=day):
                approved.setdefault(key, day)
            case MilestoneReached(milestone=key, on=day):
                reached.setdefault(key, day)
            case Waived(on=day):
                waived.setdefault(_waived(entry), day)
            case _:
                pass
    evaluated = (e.on for e in entries if isinstance(e, EvaluationReceived))
    return Record(
        submissions=_rounds(entries),
        approved=approved,
        reached=reached,
        waived=waived,
        meetings=tuple(e.on for e in entries if isinstance(e, MeetingHeld)),
        evaluated_on=next(evaluated, None),
        payments=tuple(e for e in entries if isinstance(e, Paid)),
        withheld=tuple(e for e in entries if isinstance(e, Withheld)),
        costs=tuple(e for e in entries if isinstance(e, CostAccounted)),
        claims=tuple(e for e in entries if isinstance(e, Reclaimed)),
        repayments=tuple(e for e in entries if isinstance(e, Repaid)),
        indices=tuple(e for e in entries if isinstance(e, IndexSet)),
        outcomes=tuple(e for e in entries if isinstance(e, OutcomeMeasured)),
    )


def _rounds(entries: list[Entry]) -> dict[str, tuple[Submission, ...]]:
    """Return for each report when it came, was sent back, and came again."""
    submissions: dict[str, list[Submission]] = {}
    for entry in entries:
        match entry:
            case ReportReceived(report=key) | ReportApproved(report=key):
                own = submissions.setdefault(key, [Submission()])
                if own[-1].came_on is None:
                    own[-1] = attrs.evolve(own[-1], came_on=_came_on(entry))
            case ReportReturned(report=key, on=day):
                own = submissions.get(key, [Submission()])
                if own[-1].came_on is not None:
                    own.append(Submission(returned_on=day))
            case _:
                pass
    return {key: tuple(own) for key, own in submissions.items()}


def _came_on(entry: Entry) -> date | StatedDate | None:
    """Return the day a report came, or by which it had."""
    if isinstance(entry, ReportReceived):
        return entry.on
    return day_between(None, entry.day)


def _waived(entry: Waived) -> ObligationName:
    """Return the obligation that was waived."""
    if entry.report is not None:
        return ObligationName(ObligationKind.REPORT, entry.report)
    if entry.instalment is not None:
        return ObligationName(ObligationKind.PAYMENT, entry.instalment)
    return ObligationName(ObligationKind.MILESTONE, entry.milestone)
