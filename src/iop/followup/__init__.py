# SPDX-License-Identifier: MIT
"""How an agreement stands on a day: *uppföljning*.

From the agreement, what has happened and a day it works out the state, what is
to be done, by whom and by when, and what was paid, used and is to be repaid.
"""

from ._owed import obligations
from ._settlement import settle
from .due_dates import DueDate, compute_due_date
from .followup import Coming, FollowUp, follow_up
from .instalments import PlannedInstalment, planned_instalments
from .obligations import Obligation, Progress
from .outcomes import OutcomeRow, outcome_rows
from .settlement import Delivery, Settlement, Subtotal
from .snapshot import Snapshot, as_snapshot
from .timeline import EventDay, Timeline, Transition, timeline


__all__ = [
    "Coming",
    "Delivery",
    "DueDate",
    "EventDay",
    "FollowUp",
    "Obligation",
    "OutcomeRow",
    "PlannedInstalment",
    "Progress",
    "Settlement",
    "Snapshot",
    "Subtotal",
    "Timeline",
    "Transition",
    "as_snapshot",
    "compute_due_date",
    "follow_up",
    "obligations",
    "outcome_rows",
    "planned_instalments",
    "settle",
    "timeline",
]
