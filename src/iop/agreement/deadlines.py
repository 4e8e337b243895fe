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
    Help,
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
    """On a day, or no later than it: *senast en dag*.

    Attributes:
        day: The last day, as far as it is known: a month alone can be stated.

    >>> from datetime import date
    >>> OnDate(day=date(2019, 2, 28)).day
    datetime.date(2019, 2, 28)
    """

    KIND: ClassVar[Kind] = Kind(
        "on-date", Text("senast en dag", "no later than a day")
    )
    HELP: ClassVar[Help] = Help(
        "Senast en dag",
        "Något ska vara gjort senast en viss dag.",
        day="Den sista dagen, till exempel 28 februari 2019. Står bara månaden, skriv månad och år.",
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
        period: The period. Its last day is the one that counts, so one that
            has no end is refused.

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
    HELP: ClassVar[Help] = Help(
        "Inom en period",
        "Något ska vara gjort inom en viss period, till exempel kvartalets första vecka.",
        period="Periodens första och sista dag, till exempel 1–7 januari 2019. Den sista dagen är den som gäller, så perioden behöver ett slut.",
    )

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
    HELP: ClassVar[Help] = Help(
        "Viss tid efter",
        "Något ska vara gjort en viss tid efter något annat.",
        months="Antal månader efter, till samma dag i månaden, till exempel 3. Fyll bara i ett av månader, dagar och arbetsdagar.",
        days="Antal dagar efter, till exempel 30. Fyll bara i ett av månader, dagar och arbetsdagar.",
        workdays="Antal arbetsdagar efter, till exempel 10. Lördagar, söndagar, helgdagar, midsommarafton, julafton och nyårsafton räknas inte. Fyll bara i ett av månader, dagar och arbetsdagar.",
    )

    months: int | None = None
    days: int | None = None
    workdays: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterEvent(_After):
    """Some time after an event of the agreement: *efter en händelse*.

    Attributes:
        event: The event that it is counted from; its day is not counted.
        months: How many months after it, where it is counted in months: to
            the same day of the month, or to the last of a shorter one.
        days: How many days after it, where it is counted in days.
        workdays: How many working days after it, where it is counted so.
            Saturdays, Sundays, public holidays, Midsummer Eve, Christmas Eve
            and New Year's Eve do not count.

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
    HELP: ClassVar[Help] = Help(
        "Efter en händelse",
        "Något ska vara gjort en viss tid efter en händelse, till exempel 30 dagar efter undertecknandet.",
        event="Välj den händelse som tiden räknas från. Händelsens egen dag räknas inte.",
    )

    event: Event


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterReport(_After):
    """Some time after a report came or was approved: *efter en redovisning*.

    Attributes:
        report: The report that it is counted from.
        event: Whether it is counted from when the report was received, or from
            when it was approved.
        months: How many months after it, where it is counted in months: to
            the same day of the month, or to the last of a shorter one.
        days: How many days after it, where it is counted in days.
        workdays: How many working days after it, where it is counted so.
            Saturdays, Sundays, public holidays, Midsummer Eve, Christmas Eve
            and New Year's Eve do not count.

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
    HELP: ClassVar[Help] = Help(
        "Efter en redovisning",
        "Något ska vara gjort en viss tid efter att en redovisning har kommit in eller godkänts.",
        report="Välj den redovisning som tiden räknas från.",
        event="Välj om tiden räknas från att redovisningen är mottagen eller godkänd.",
    )

    report: ReportKey
    event: ReportEvent


@attrs.frozen(kw_only=True, field_transformer=checked)
class AfterMilestone(_After):
    """Some time after a milestone was reached: *efter en milstolpe*.

    Attributes:
        milestone: The milestone that it is counted from.
        months: How many months after it, where it is counted in months: to
            the same day of the month, or to the last of a shorter one.
        days: How many days after it, where it is counted in days.
        workdays: How many working days after it, where it is counted so.
            Saturdays, Sundays, public holidays, Midsummer Eve, Christmas Eve
            and New Year's Eve do not count.

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
    HELP: ClassVar[Help] = Help(
        "Efter en milstolpe",
        "Något ska vara gjort en viss tid efter att en milstolpe har nåtts.",
        milestone="Välj den milstolpe som tiden räknas från.",
    )

    milestone: MilestoneKey


Deadline = OnDate | Within | AfterEvent | AfterReport | AfterMilestone
"""When something is due (*tidsfrist*)."""
