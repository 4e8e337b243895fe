# SPDX-License-Identifier: MIT
"""How an agreement stands on a day: *uppföljning*.

From the agreement, what has happened and a day it works out the state, what is
to be done, by whom and by when, and what was paid, used and is to be repaid.
"""

from ._owed import obligations
from ._settlement import settle
from .due_dates import Due, reckon
from .followup import Coming, FollowUp, follow_up
from .instalments import PlannedInstalment, planned_instalments
from .obligations import Obligation, Progress
from .settlement import Delivery, Row, Settlement
from .snapshot import Past, as_past
from .timeline import Course, Stage, course


__all__ = [
    "Coming",
    "Course",
    "Delivery",
    "Due",
    "FollowUp",
    "Obligation",
    "Past",
    "PlannedInstalment",
    "Progress",
    "Row",
    "Settlement",
    "Stage",
    "as_past",
    "course",
    "follow_up",
    "obligations",
    "planned_instalments",
    "reckon",
    "settle",
]
