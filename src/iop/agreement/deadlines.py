# SPDX-License-Identifier: MIT
"""When something is due: *tidsfrister*.

A day may be fixed, lie somewhere within a period, or be counted from an event
that has not come yet. The computation itself belongs to the follow-up; here is
what the agreement says.
"""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from ..values import (
    Choice,
    Day,
    Fit,
    IllFormedError,
    Kind,
    MilestoneKey,
    Misfit,
    Period,
    ReportKey,
    Shown,
    Span,
    StatedPeriod,
    Text,
    Whole,
    checked,
    has_end,
)


__all__ = [
    "AfterEvent",
    "AfterMilestone",
    "AfterReport",
    "DayOff",
    "Deadline",
    "Event",
    "OnDate",
    "ReportEvent",
    "Within",
]


class Event(Choice):
    """An event in the life of the agreement as a whole: *händelse*."""

    DECISION = "decision", "beslutet", "the decision"
    SIGNING = "signing", "undertecknandet", "the signing"
    TERM_BEGINS = (
        "term-begins",
        "avtalstidens början",
        "the first day of the term",
    )
    TERM_ENDS = "term-ends", "avtalstidens slut", "the last day of the term"


class ReportEvent(Choice):
    """What happens to a report: *händelse för en redovisning*."""

    RECEIVED = "received", "mottagen", "received"
    APPROVED = "approved", "godkänd", "approved"


class DayOff(Choice):
    """What comes of a due day that is no working day: *helgdag som sista dag*.

    Where an agreement does not say, the library lets the day stay as it is
    written. The act that moves a last day to the next weekday (SFS 1930:173
    2 §, `iop.law.time_limits.DAYS_OFF`) is on time set by law, such as the
    time for an appeal, and not on a day that the parties have agreed on.
    """

    STAYS = "stays", "dagen står kvar", "the day stays"
    MOVES = (
        "moves",
        "dagen flyttas till nästa arbetsdag",
        "the day moves to the next working day",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class OnDate(Shown):
    """On a day, or no later than it: *senast en viss dag*.

    Attributes:
        day: The last day in time, as far as it is known.

    >>> from datetime import date
    >>> OnDate(day=date(2019, 2, 28)).day
    datetime.date(2019, 2, 28)
    """

    KIND: ClassVar[Kind] = Kind(
        "on-date", Text("senast en dag", "no later than a day")
    )

    day: Day


def _may_end(period: Period | StatedPeriod) -> Iterator[Misfit]:
    if has_end(period) is False:
        yield (
            (),
            IllFormedError(
                "deadline.open",
                str(period),
                "en period med en sista dag",
                "a period with a last day",
                "Period(date(2019, 1, 1), date(2019, 1, 7))",
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Within(Whole, Shown):
    """Within a period, such as the first week of a quarter: *inom en period*.

    Attributes:
        period: The period; its last day is the last day in time. One that has
            no end is refused.

    >>> from datetime import date
    >>> Within(period=Period(date(2019, 1, 1), date(2019, 1, 7))).period.days
    7
    >>> Within(period=Period(date(2019, 1, 1), None))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2019-01-01--"; right is a period with a last day, for example: Period(date(2019, 1, 1), date(2019, 1, 7)) [deadline.open]
    """

    KIND: ClassVar[Kind] = Kind(
        "within", Text("inom en period", "within a period")
    )
    FITS: ClassVar[tuple[Fit, ...]] = (Fit(("period",), _may_end),)

    period: Span


def _is_in_one_unit(*units: int | None) -> Iterator[Misfit]:
    given = [unit for unit in units if unit is not None]
    if len(given) != 1:
        yield (
            (),
            IllFormedError(
                "deadline.unit",
                given,
                "precis en enhet: months, days eller workdays",
                "exactly one unit: months, days or workdays",
                "days=30",
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class _After(Whole, Shown):
    """What deadlines counted from something have in common."""

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("months", "days", "workdays"), _is_in_one_unit),
    )

    months: int | None = None
    days: int | None = None
    workdays: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterEvent(_After):
    """So long after an event of the agreement: *viss tid efter en händelse*.

    Attributes:
        event: The event that it is counted from; its day is not counted.
        months: Months after it, counted from its day, month ends clipped.
        days: Days after it.
        workdays: Working days after it.

    Raises:
        IllFormedError: Unless exactly one of months, days and workdays is
            given.

    >>> AfterEvent(event=Event.SIGNING, days=30).days
    30
    >>> AfterEvent(event=Event.SIGNING)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a list of 0 parts; right is exactly one unit: months, days or workdays, for example: days=30 [deadline.unit]
    """

    _EXAMPLE = "AfterEvent(event=Event.SIGNING, days=30)"

    KIND: ClassVar[Kind] = Kind(
        "after-event", Text("efter en händelse", "after an event")
    )

    event: Event


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterReport(_After):
    """So long after a report came or was approved: *efter en redovisning*.

    Attributes:
        report: The report.
        event: What happened to it.
        months: Months after it.
        days: Days after it.
        workdays: Working days after it.

    Raises:
        IllFormedError: Unless exactly one of months, days and workdays is
            given.

    >>> due = AfterReport(
    ...     report="del-1", event=ReportEvent.APPROVED, workdays=10
    ... )
    >>> due.workdays
    10
    """

    _EXAMPLE = (
        'AfterReport(report="slut", event=ReportEvent.APPROVED, days=30)'
    )

    KIND: ClassVar[Kind] = Kind(
        "after-report", Text("efter en redovisning", "after a report")
    )

    report: ReportKey
    event: ReportEvent


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterMilestone(_After):
    """So long after a milestone was reached: *efter en milstolpe*.

    Attributes:
        milestone: The milestone.
        months: Months after it.
        days: Days after it.
        workdays: Working days after it.

    Raises:
        IllFormedError: Unless exactly one of months, days and workdays is
            given.

    >>> AfterMilestone(milestone="invigning", months=1).months
    1
    """

    _EXAMPLE = 'AfterMilestone(milestone="start", days=30)'

    KIND: ClassVar[Kind] = Kind(
        "after-milestone", Text("efter en milstolpe", "after a milestone")
    )

    milestone: MilestoneKey


Deadline = OnDate | Within | AfterEvent | AfterReport | AfterMilestone
"""When something is due (*tidsfrist*)."""
