# SPDX-License-Identifier: MIT
"""What is to be paid, and when: *planerade utbetalningar*.

The instalments of an agreement, each with the day it is planned for and its
sum, raised by the index where one is settled.
"""

from bisect import bisect_right
from datetime import date

import attrs

from ..agreement import (
    Agreement,
    Condition,
    Indexation,
    IndexedSum,
    Instalment,
    OnReport,
    OnSigning,
    ReportEvent,
    indexed,
)
from ..ledger import IndexSet, ObligationKind, ObligationName
from ..values import (
    Day,
    IllFormedError,
    Money,
    Per,
    StatedDate,
)
from ._due_dates import DueDate, compute_due_date
from ._snapshot import Snapshot


@attrs.frozen(kw_only=True)
class PlannedInstalment:
    """An instalment as it is to be paid: *planerad utbetalning*.

    Attributes:
        number: Its place among the instalments of the agreement, from 0.
        instalment: What the agreement says.
        planned: The day it is planned for, whatever its condition.
        base: The sum that the agreement states; ``None`` if it states no
            exact one.
        amount: The sum to pay, raised by the index; ``None`` if it cannot be
            told.
        waits_for: What must happen before money goes out: the name of an
            obligation, such as ``report/del-1``, or ``signing``; ``None`` if
            that has happened, or nothing is asked for.
        free_from: The day on which that happened, as far as it is known.
    """

    number: int
    instalment: Instalment
    planned: DueDate
    base: Money | None
    amount: Money | None
    waits_for: str | None = None
    free_from: Day | None = None

    @property
    def key(self) -> str:
        """The key of the instalment."""
        return self.instalment.key


def planned_instalments(
    version: Agreement, snapshot: Snapshot
) -> tuple[PlannedInstalment, ...]:
    """List what is to be paid by one version, in the order of the agreement.

    A sum that follows an index follows the one whose first day is the latest
    by the day the instalment is planned for, before that day is moved to a
    working day; of two from the same day, the one settled last. Before the
    first of them the sum is as the agreement states it.
    """
    payments = version.payments
    if payments is None:
        return ()
    # They are in the order in which they were settled, and so are still those
    # of one day.
    indices = sorted(snapshot.record.indices, key=_first_day)
    indexation = payments.indexation
    planned = tuple(
        _planned(number, instalment, indexation, indices, snapshot)
        for number, instalment in enumerate(payments.instalments or ())
    )
    if indexation is None or indexation.applies_to is not IndexedSum.YEAR:
        return planned
    return _raised_by_year(planned, indexation, indices)


def _planned(
    number: int,
    instalment: Instalment,
    indexation: Indexation | None,
    indices: list[IndexSet],
    snapshot: Snapshot,
) -> PlannedInstalment:
    due = compute_due_date(instalment.due, snapshot)
    base = _exact(instalment)
    name, done = _condition(instalment.condition, snapshot)
    return PlannedInstalment(
        number=number,
        instalment=instalment,
        planned=due,
        base=base,
        amount=_raised(base, due.unmoved, indexation, indices),
        waits_for=name if done is None else None,
        free_from=done,
    )


def _first_day(index: IndexSet) -> date:
    return index.first_day


def _exact(instalment: Instalment) -> Money | None:
    """Return the sum of an instalment, if an exact one is stated."""
    amount = instalment.amount
    if amount is None or amount.is_approximate:
        return None
    # Nothing a year is nothing, over however many years.
    is_whole = amount.per is Per.TERM or amount.money.is_zero
    return amount.money if is_whole else None


def _condition(
    condition: Condition | None, snapshot: Snapshot
) -> tuple[str | None, date | StatedDate | None]:
    """Return what a payment waits for, and the day when it happened."""
    match condition:
        case None:
            return None, None
        case OnSigning():
            timeline = snapshot.timeline
            is_undated = timeline.is_signed and timeline.signed_on is None
            return None if is_undated else "signing", timeline.signed_on
        case OnReport(report=key):
            return ObligationName(
                ObligationKind.REPORT, key
            ), snapshot.report_day(key, ReportEvent.APPROVED)
        case _:
            key = condition.milestone
            return ObligationName(
                ObligationKind.MILESTONE, key
            ), snapshot.record.reached.get(key)


def _raised(
    base: Money | None,
    day: date | None,
    indexation: Indexation | None,
    indices: list[IndexSet],
) -> Money | None:
    """Raise a sum by the index that holds on its day.

    The indices are in the order of their first days.
    """
    # An index that no agreement asks for changes no sum, and none changes zero.
    if base is None or base.is_zero or indexation is None or not indices:
        return base
    if day is None:
        return None
    holding = _holding(day, indices)
    return (
        _indexed(base, indexation, indices[holding - 1]) if holding else base
    )


def _holding(day: date, indices: list[IndexSet]) -> int:
    """Count the indices that have come to hold by a day; the last one does."""
    return bisect_right(indices, day, key=_first_day)


def _indexed(
    base: Money, indexation: Indexation, index: IndexSet
) -> Money | None:
    """Raise a sum by an index, if the agreement tells how."""
    try:
        return indexed(
            base, indexation, base=index.base, current=index.current
        )
    except IllFormedError:  # beyond the reach of `Money`
        return None


def _raised_by_year(
    planned: tuple[PlannedInstalment, ...],
    indexation: Indexation,
    indices: list[IndexSet],
) -> tuple[PlannedInstalment, ...]:
    """Raise what is to be paid in each year as one sum, and divide it.

    Of a year in which the index changes each part is raised by its own. An
    instalment without a day may belong to any year, so then none is known.
    """
    groups: dict[tuple[int, int], list[PlannedInstalment]] = {}
    amounts = {one.number: one.amount for one in planned}
    for one in planned:
        day = one.planned.unmoved
        if day is not None and (holding := _holding(day, indices)):
            groups.setdefault((day.year, holding), []).append(one)
    is_dated = all(
        one.planned.unmoved is not None or _is_nothing(one) for one in planned
    )
    for (_, holding), own in groups.items():
        index = indices[holding - 1]
        shares = _shared(own, indexation, index) if is_dated else None
        for number, one in enumerate(own):
            if not _is_nothing(one):
                amounts[one.number] = (
                    None if shares is None else shares[number]
                )
    return tuple(
        attrs.evolve(one, amount=amounts[one.number]) for one in planned
    )


def _is_nothing(one: PlannedInstalment) -> bool:
    return one.base is not None and one.base.is_zero


def _shared(
    own: list[PlannedInstalment], indexation: Indexation, index: IndexSet
) -> tuple[Money, ...] | None:
    """Raise the sum of instalments, and divide it as they were divided."""
    bases = [one.base for one in own if one.base is not None]
    if len(bases) < len(own) or len({base.currency for base in bases}) > 1:
        return None
    whole = Money.total(bases, bases[0].currency)
    raised = None if whole.is_zero else _indexed(whole, indexation, index)
    if raised is None:
        return None
    return raised.allocate([base.ore for base in bases])
