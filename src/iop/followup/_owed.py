# SPDX-License-Identifier: MIT
"""All that is owed under an agreement: *bevakningslista*."""

import attrs

from ..agreement import Agreement, History
from ._instalments import PlannedInstalment
from ._owed_extensions import extensions
from ._owed_meetings import meetings
from ._owed_money import payments, repayment
from ._owed_reports import evaluation, milestones, reports
from ._snapshot import Snapshot
from .obligations import Obligation
from .settlement import Settlement


def owed(
    history: History,
    now: Agreement,
    snapshot: Snapshot,
    instalments: tuple[PlannedInstalment, ...],
    settlement: Settlement,
) -> tuple[Obligation, ...]:
    """List all that is owed, by kind, then in the order of the agreement.

    Args:
        history: The agreement, with its amendments.
        now: The agreement as it reads on the day.
        snapshot: What has happened by the day.
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
