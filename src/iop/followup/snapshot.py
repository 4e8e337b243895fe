# SPDX-License-Identifier: MIT
"""What days are reckoned from: *vad som har hänt*."""

from datetime import date

import attrs

from ..agreement import Agreement, DayOff, History, ReportEvent
from ..ledger import Ledger, Record, Round
from ..values import IllFormedError, Shown, checked, sample, sought
from ._by_day import ByDay
from .timeline import Course, walked


__all__ = ["Past", "as_past"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Past(Shown):
    """What due days are reckoned from: *vad som har hänt*.

    Made with `Past.of`.

    Attributes:
        course: The way the agreement has gone.
        record: What has been done.
        day_off: What comes of a due day that is no working day.

    Raises:
        IllFormedError: If a field is of another type.

    >>> past = Past.of(Agreement(), Ledger(), date(2019, 3, 1))
    >>> past.day_off
    <DayOff.STAYS: 'stays'>
    >>> Past(course=past.course, record=past.record, day_off="moves")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Past.day_off: got "moves"; right is DayOff, for example: DayOff.STAYS [type.expected]
    """

    _EXAMPLE = "Past.of(Agreement(), Ledger(), date(2019, 3, 1))"

    course: Course
    record: Record
    day_off: DayOff = DayOff.STAYS

    @staticmethod
    def of(agreement: Agreement | History, ledger: Ledger, on: date) -> "Past":
        """Gather what has happened by a day.

        Args:
            agreement: The agreement, or its history where it was amended.
            ledger: What has happened; what is dated after the day is not seen.
            on: The day.

        Raises:
            IllFormedError: If *on* is no day, or has a time of day; if
                *agreement* is neither an agreement nor a history, or *ledger*
                no ledger.

        >>> past = Past.of(Agreement(), Ledger(), date(2019, 3, 1))
        >>> past.course.state.text.sv
        'utkast'
        >>> Past.of(Agreement(), [], date(2019, 3, 1))
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got a list of 0 part(s); right is Ledger, for example: Ledger() [type.expected]
        """
        return past_of(ByDay.of(agreement, ledger, on))

    def report_day(self, report: str, event: ReportEvent) -> date | None:
        """Give the first day on which a report came, or was approved.

        Raises:
            IllFormedError: If *event* is neither, nor the word of one.
        """
        wanted = sought(report)
        if ReportEvent(event) is ReportEvent.APPROVED:
            return self.record.approved.get(wanted)
        return self.record.rounds.get(wanted, (Round(),))[0].came_on


def past_of(known: ByDay) -> Past:
    """Gather what has happened from what is read off already."""
    term = known.agreement.term
    return Past(
        course=walked(known),
        record=known.record,
        day_off=(term and term.day_off) or DayOff.STAYS,
    )


def as_past(value: object) -> Past:
    """Return *value* if it tells what has happened: *vad som har hänt*.

    Raises:
        IllFormedError: If it is no `Past`.

    >>> as_past(Ledger())
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Ledger; right is Past, for example: Past.of(Agreement(), Ledger(), date(2019, 3, 1)) [type.expected]
    """
    if isinstance(value, Past):
        return value
    raise IllFormedError("type.expected", value, "Past", "Past", sample(Past))
