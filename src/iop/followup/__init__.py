# SPDX-License-Identifier: MIT
"""How an agreement stands on a day: *uppföljning*.

From the agreement, what has happened and a day it works out the state, what is
to be done, by whom and by when, and what was paid, used and is to be repaid.
"""

from .followup import Coming, FollowUp, follow_up
from .obligations import Obligation, Progress
from .outcomes import OutcomeRow
from .settlement import Delivery, Settlement, Subtotal
from .timeline import EventDay, Timeline, Transition


__all__ = [
    "Coming",
    "Delivery",
    "EventDay",
    "FollowUp",
    "Obligation",
    "OutcomeRow",
    "Progress",
    "Settlement",
    "Subtotal",
    "Timeline",
    "Transition",
    "follow_up",
]
