# SPDX-License-Identifier: MIT
"""When the decisions on an agreement are final: *laga kraft*."""

from collections.abc import Mapping
from datetime import date

import attrs

from ...agreement import Decision, Party, becomes_final_on
from ...values import StatedDate, earliest, is_before
from ._bodies import local_approvals


__all__ = ["Final", "finals_of"]


@attrs.frozen
class Final:
    """That a decision is final on a day, if nobody appeals: *laga kraft*.

    Attributes:
        number: The place of the decision among the decisions, from 0.
        decision: The decision.
        day: The day, as far as it is known.
    """

    number: int
    decision: Decision
    day: date | StatedDate

    @property
    def first_possible(self) -> date:
        """The earliest day on which it may be final."""
        return earliest(self.day) or date.min

    def is_decided_by(self, day: date | StatedDate) -> bool:
        """Return whether the decision may have been made by *day*."""
        return self.decision.on is None or not is_before(day, self.decision.on)


def finals_of(
    decisions: tuple[Decision, ...] | None, parties: tuple[Party, ...] | None
) -> Mapping[str | None, Final]:
    """Return when the first approval of each who decided is final, if known.

    Decisions of companies and of state authorities are left out.

    >>> decision = Decision(key="beslut", announced_on=date(2018, 3, 6))
    >>> finals_of((decision,), None)[None].day
    datetime.date(2018, 3, 28)
    """
    first: dict[str | None, tuple[int, Decision]] = {}
    for number, decision in local_approvals(decisions, parties):
        first.setdefault(decision.by, (number, decision))
    return {
        by: Final(number, decision, day)
        for by, (number, decision) in first.items()
        if (day := becomes_final_on(decision)) is not None
    }
