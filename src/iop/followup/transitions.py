# SPDX-License-Identifier: MIT
"""One step on the way of an agreement: *steg på vägen*."""

from datetime import date

import attrs

from ..ledger import State, Step
from ..values import Day, Shown, checked


__all__ = ["Transition"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Transition(Shown):
    """One step on the way: *steg på vägen*.

    Attributes:
        day: The day it was taken, or by which it was.
        step: Which step.
        before: The state it was taken in.
        after: The state it led to; ``None`` if it contradicts what is written.
        number: The number of the entry in the ledger, from 0; ``None`` where
            the calendar took the step, or the agreement states it.
        is_inferred: Whether nobody wrote it down, and a later step shows that
            it was taken.
        stated: The day it was taken, as far as that is written down; ``None``
            where it is not, or where the calendar took the step.
    """

    day: date
    step: Step
    before: State
    after: State | None = None
    number: int | None = None
    is_inferred: bool = False
    stated: Day | None = None
