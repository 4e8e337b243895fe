# SPDX-License-Identifier: MIT
"""What days are counted from: *vad som har hänt*."""

from datetime import date

import attrs

from ..agreement import Agreement, DayOff, History, ReportEvent
from ..ledger import Ledger, Record, Submission
from ..values import (
    IllFormedError,
    Shown,
    StatedDate,
    checked,
    sample,
    sought,
)
from ._by_day import ByDay
from .timeline import Timeline, walked


__all__ = ["Snapshot", "as_snapshot"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Snapshot(Shown):
    """What due days are counted from: *vad som har hänt*.

    Made with `Snapshot.of`.

    Attributes:
        course: The way the agreement has gone.
        record: What has been done.
        day_off: What comes of a due day that is no working day.

    Raises:
        IllFormedError: If a field is of another type.

    >>> snapshot = Snapshot.of(Agreement(), Ledger(), date(2019, 3, 1))
    >>> snapshot.day_off
    <DayOff.STAYS: 'stays'>
    >>> Snapshot(timeline=snapshot.timeline, record=snapshot.record, day_off="moves")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Snapshot.day_off: got "moves"; right is DayOff, for example: DayOff.STAYS [type.expected]
    """

    _EXAMPLE = "Snapshot.of(Agreement(), Ledger(), date(2019, 3, 1))"

    timeline: Timeline
    record: Record
    day_off: DayOff = DayOff.STAYS

    @staticmethod
    def of(
        agreement: Agreement | History, ledger: Ledger, on: date
    ) -> "Snapshot":
        """Gather what has happened by a day.

        Args:
            agreement: The agreement, or its history where it was amended.
            ledger: What has happened; what is dated after the day is not seen.
            on: The day.

        Raises:
            IllFormedError: If *on* is no day, or has a time of day; if
                *agreement* is neither an agreement nor a history, or *ledger*
                no ledger.

        >>> snapshot = Snapshot.of(Agreement(), Ledger(), date(2019, 3, 1))
        >>> snapshot.timeline.state.text.sv
        'utkast'
        >>> Snapshot.of(Agreement(), [], date(2019, 3, 1))
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got a list of 0 parts; right is Ledger, for example: Ledger() [type.expected]
        """
        return past_of(ByDay.of(agreement, ledger, on))

    def report_day(
        self, report: str, event: ReportEvent
    ) -> date | StatedDate | None:
        """Return the first day on which a report came, or was approved.

        As far as it is known; ``None`` if it has not.

        Raises:
            IllFormedError: If *event* is neither, nor the word of one.
        """
        wanted = sought(report)
        if ReportEvent(event) is ReportEvent.APPROVED:
            return self.record.approved.get(wanted)
        return self.record.submissions.get(wanted, (Submission(),))[0].came_on


def past_of(known: ByDay) -> Snapshot:
    """Gather what has happened from what is read off already."""
    term = known.agreement.term
    return Snapshot(
        timeline=walked(known),
        record=known.record,
        day_off=(term and term.day_off) or DayOff.STAYS,
    )


def as_snapshot(value: object) -> Snapshot:
    """Return *value* if it tells what has happened: *vad som har hänt*.

    Raises:
        IllFormedError: If it is no `Snapshot`.

    >>> as_snapshot(Ledger())
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Ledger; right is Snapshot, for example: Snapshot.of(Agreement(), Ledger(), date(2019, 3, 1)) [type.expected]
    """
    if isinstance(value, Snapshot):
        return value
    raise IllFormedError(
        "type.expected", value, "Snapshot", "Snapshot", sample(Snapshot)
    )
