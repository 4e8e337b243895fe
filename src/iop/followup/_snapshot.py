# SPDX-License-Identifier: MIT
"""What days are counted from: *vad som har hänt*."""

from datetime import date

import attrs

from ..agreement import DayOff, Names, ReportEvent
from ..ledger import Record, Submission
from ..values import StatedDate, sought
from ._by_day import ByDay
from .timeline import Timeline, walked


@attrs.frozen(kw_only=True)
class Snapshot:
    """What due days are counted from: *vad som har hänt*.

    Attributes:
        timeline: The way the agreement has gone.
        record: What has been done.
        day_off: What comes of a due day that is no working day.
        names: What people call the parts that keys name.
    """

    timeline: Timeline
    record: Record
    day_off: DayOff
    names: Names

    def report_day(
        self, report: str, event: ReportEvent
    ) -> date | StatedDate | None:
        """Return the first day on which a report came, or was approved.

        As far as it is known; ``None`` if it has not.
        """
        wanted = sought(report)
        if event is ReportEvent.APPROVED:
            return self.record.approved.get(wanted)
        return self.record.submissions.get(wanted, (Submission(),))[0].came_on


def snapshot_of(by_day: ByDay) -> Snapshot:
    """Gather what has happened from what is read off already."""
    term = by_day.agreement.term
    return Snapshot(
        timeline=walked(by_day),
        record=by_day.record,
        day_off=(term and term.day_off) or DayOff.STAYS,
        names=Names((by_day.agreement,)),
    )
