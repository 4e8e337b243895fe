# SPDX-License-Identifier: MIT
"""All that is owed under an agreement: *bevakningslista*."""

import attrs

from ..agreement import Agreement, History, as_history
from ..values import IllFormedError, sample
from ._owed_money import payments, repayment
from ._owed_reports import evaluation, milestones, reports
from ._owed_steering import extensions, meetings
from .instalments import PlannedInstalment, plan
from .obligations import Obligation
from .settlement import Settlement
from .snapshot import Snapshot, as_snapshot


__all__ = ["obligations"]


def obligations(
    agreement: Agreement | History, snapshot: Snapshot, settlement: Settlement
) -> tuple[Obligation, ...]:
    """List all that is owed, by kind, then in the order of the agreement.

    Args:
        agreement: The agreement, or its history where it was amended.
        past: What has happened by the day.
        settlement: The sums on the same day.

    Raises:
        IllFormedError: If *agreement* is neither an agreement nor a history,
            *past* no `Snapshot`, or *settlement* no settlement.

    >>> from datetime import date
    >>> from iop.examples import trygghet_127_continued, trygghet_127_ledger
    >>> from iop.followup import settle
    >>> agreement, ledger = trygghet_127_continued(), trygghet_127_ledger()
    >>> snapshot = Snapshot.of(agreement, ledger, date(2018, 6, 1))
    >>> first, *_ = obligations(agreement, snapshot, settle(agreement, snapshot))
    >>> first.name, first.progress.text.sv, first.days_overdue
    ('report/delredovisning-1', 'försenat', 1)
    >>> obligations(agreement, snapshot, ledger)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Ledger; right is Settlement, for example: follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)).settlement [type.expected]
    """
    history, snapshot = as_history(agreement), as_snapshot(snapshot)
    if not isinstance(settlement, Settlement):
        raise IllFormedError(
            "type.expected",
            settlement,
            "Settlement",
            "Settlement",
            sample(Settlement),
        )
    now = history.on(snapshot.timeline.on)
    return owed(history, now, snapshot, plan(now, snapshot), settlement)


def owed(
    history: History,
    now: Agreement,
    snapshot: Snapshot,
    instalments: tuple[PlannedInstalment, ...],
    settlement: Settlement,
) -> tuple[Obligation, ...]:
    """List all that is owed, of a plan that is worked out already.

    Args:
        history: The agreement, with its amendments.
        now: The agreement as it reads on the day.
        past: What has happened by the day.
        instalments: What is to be paid, as it reads on the day.
        settlement: The sums on the same day.
    """
    found = [
        *reports(now, snapshot),
        *payments(now, instalments, snapshot),
        *milestones(now, snapshot),
        *meetings(now, snapshot),
        *extensions(history, now, snapshot),
        *evaluation(now, snapshot),
        *repayment(now, snapshot, settlement),
    ]
    awaited: dict[str, list[str]] = {}
    for one in found:
        for name in one.waits_for:
            awaited.setdefault(name, []).append(one.name)
    return tuple(
        attrs.evolve(one, awaited_by=tuple(awaited[one.name]))
        if one.name in awaited
        else one
        for one in found
    )
