# SPDX-License-Identifier: MIT
"""Due days, and how each was computed: *förfallodagar*."""

from datetime import date, timedelta

import attrs

from ..agreement import (
    AfterEvent,
    AfterMilestone,
    AfterReport,
    DayOff,
    Deadline,
    Event,
    OnDate,
    ReportEvent,
    Within,
)
from ..ledger import ObligationKind, ObligationName
from ..values import (
    Counted,
    IllFormedError,
    Sentence,
    StatedDate,
    Text,
    add_workdays,
    day_between,
    earliest,
    last_of,
    latest,
    months_after,
    next_workday,
)
from ._snapshot import Snapshot


@attrs.frozen(kw_only=True)
class DueDate:
    """A due day, and how it was computed: *förfallodag*.

    Attributes:
        day: The last day in time; ``None`` if it cannot be computed yet, or
            at all.
        unmoved: The day before it was moved, if it was, to a working day.
        within: The time that the day lies in, where that is all that can be
            told of it.
        how: How it was computed, in sentences.
        waits_for: What must happen before it can be computed: the name of an
            obligation, such as ``report/slut``, or of an event, such as
            ``signing``.
    """

    day: date | None = None
    unmoved: date | None = None
    within: StatedDate | None = None
    how: tuple[Sentence, ...] = ()
    waits_for: tuple[str, ...] = ()

    @property
    def soonest(self) -> date | None:
        """The soonest that the day may be, before it was moved."""
        return self.unmoved or (self.within and earliest(self.within))

    @property
    def farthest(self) -> date | None:
        """The latest that the day may be; ``None`` if nothing is known of it."""
        if self.within is None:
            return self.unmoved
        return latest(self.within) or date.max


_NO_DAY = Sentence(
    Text("Avtalet anger ingen dag.", "The agreement states no day.")
)
_FIXED = Text(
    "Senast {day}, enligt avtalet.", "By {day}, as the agreement says."
)
_WITHIN = Text(
    "Inom tiden {period}, enligt avtalet.",
    "Within {period}, as the agreement says.",
)
_KNOWN = Text(
    "Dagen är bara känd till en del: {day}.",
    "The day is known only in part: {day}.",
)
_IN_PART = Sentence(
    Text(
        "Den sista dagen är bara känd till en del.",
        "The last day is known only in part.",
    )
)
_AFTER = Text(
    "{length} efter {event}, {anchor}: {day}.",
    "{length} after {event}, {anchor}: {day}.",
)
_NOT_YET = Text(
    "{length} efter {event}; den dagen är inte känd än.",
    "{length} after {event}; that day is not known yet.",
)
_UNDATED = Text(
    "{length} efter {event}; det är inte noterat vilken dag det var.",
    "{length} after {event}; on what day that was is not written down.",
)
_AFTER_PART = Text(
    "{length} efter {event}. Den dagen är bara känd till en del: {anchor}.",
    "{length} after {event}. That day is known only in part: {anchor}.",
)
_OUT_OF_REACH = Text(
    "{length} efter {event}, {anchor}: längre bort än biblioteket kan räkna.",
    "{length} after {event}, {anchor}: farther than the library can compute.",
)
_MOVED = Text(
    "{day} är ingen arbetsdag; fristen flyttas till {moved}, enligt avtalet.",
    "{day} is no working day; the time moves to {moved}, as the agreement "
    "says.",
)
_UNMOVED = Text(
    "Vilken arbetsdag som är den första från {day} är inte känt; dagen står "
    "kvar.",
    "Which working day is the first from {day} on is not known; the day "
    "stays.",
)
_REPORT = {
    ReportEvent.RECEIVED: Text("att {report} kom in", "{report} came in"),
    ReportEvent.APPROVED: Text(
        "att {report} godkändes", "{report} was approved"
    ),
}
_MILESTONE = Text("att {milestone} nåddes", "{milestone} was reached")
_UNITS = {
    "months": (
        Text("{number} månad", "{number} month"),
        Text("{number} månader", "{number} months"),
    ),
    "days": (
        Text("{number} dag", "{number} day"),
        Text("{number} dagar", "{number} days"),
    ),
    "workdays": (
        Text("{number} arbetsdag", "{number} working day"),
        Text("{number} arbetsdagar", "{number} working days"),
    ),
}


def compute_due_date(deadline: Deadline | None, snapshot: Snapshot) -> DueDate:
    """Compute when something is due: *förfallodag*.

    Args:
        deadline: What the agreement says; ``None`` is not stated.
        snapshot: What it is counted from.

    >>> from iop.agreement import Agreement
    >>> from iop.ledger import Ledger
    >>> from iop.followup._by_day import ByDay
    >>> from iop.followup._snapshot import snapshot_of
    >>> by_day = ByDay.of(Agreement(), Ledger(), date(2019, 6, 1))
    >>> due = compute_due_date(OnDate(day=date(2019, 6, 22)), snapshot_of(by_day))
    >>> due.day
    datetime.date(2019, 6, 22)
    """
    match deadline:
        case None:
            return DueDate(how=(_NO_DAY,))
        case OnDate(day=date() as day):
            return _moved(day, Sentence.of(_FIXED, day=day), snapshot)
        case OnDate(day=day):
            return _in_part(day, (Sentence.of(_KNOWN, day=day),), snapshot)
        case Within(period=period):
            how, last = Sentence.of(_WITHIN, period=period), last_of(period)
            if not isinstance(last, date):
                return _in_part(last, (how, _IN_PART), snapshot)
            return _moved(last, how, snapshot)
        case _:
            return _after(deadline, snapshot)


def _after(
    deadline: AfterEvent | AfterReport | AfterMilestone, snapshot: Snapshot
) -> DueDate:
    """Compute a day from something that happens."""
    anchor, event, name = _anchor(deadline, snapshot)
    said = {"length": _length(deadline), "event": event}
    if isinstance(anchor, StatedDate):
        how = Sentence.of(_AFTER_PART, **said, anchor=anchor)
        return _in_part(_spanned(deadline, anchor), (how,), snapshot)
    if _is_undated(deadline, snapshot):
        return DueDate(how=(Sentence.of(_UNDATED, **said),))
    if anchor is None:
        return DueDate(how=(Sentence.of(_NOT_YET, **said),), waits_for=(name,))
    day = _reckoned(deadline, anchor)
    if day is None:
        return DueDate(
            how=(Sentence.of(_OUT_OF_REACH, **said, anchor=anchor),)
        )
    how = Sentence.of(_AFTER, **said, anchor=anchor, day=day)
    return _moved(day, how, snapshot)


def _is_undated(
    deadline: AfterEvent | AfterReport | AfterMilestone, snapshot: Snapshot
) -> bool:
    """Return whether what is counted from has come, on a day unknown."""
    if not isinstance(deadline, AfterEvent):
        return False
    timeline, event = snapshot.timeline, deadline.event
    return timeline.day_of(event) is None and timeline.has_happened(event)


def _anchor(
    deadline: AfterEvent | AfterReport | AfterMilestone, snapshot: Snapshot
) -> tuple[date | StatedDate | None, Sentence | Event, str]:
    """Find the day that is counted from, what it is called, and its name."""
    match deadline:
        case AfterEvent(event=event):
            day = snapshot.timeline.stated_day_of(event)
            return day, event, event.value
        case AfterReport(report=key, event=what):
            report = snapshot.names.of("report", key, is_within=True)
            called = Sentence.of(_REPORT[what], report=report)
            return (
                snapshot.report_day(key, what),
                called,
                ObligationName(ObligationKind.REPORT, key),
            )
        case _:
            key = deadline.milestone
            milestone = snapshot.names.of("milestone", key, is_within=True)
            called = Sentence.of(_MILESTONE, milestone=milestone)
            return (
                snapshot.record.reached.get(key),
                called,
                ObligationName(ObligationKind.MILESTONE, key),
            )


def _length(deadline: AfterEvent | AfterReport | AfterMilestone) -> Counted:
    """Return how long after it is."""
    lengths = [
        Counted(number, *texts)
        for name, texts in _UNITS.items()
        if (number := getattr(deadline, name)) is not None
    ]
    (length,) = lengths  # a deadline has exactly one
    return length


def _reckoned(
    deadline: AfterEvent | AfterReport | AfterMilestone, anchor: date
) -> date | None:
    """Compute the day; ``None`` if it is farther off than can be computed."""
    try:
        if deadline.months is not None:
            return months_after(anchor, deadline.months)
        if deadline.workdays is not None:
            return add_workdays(anchor, deadline.workdays)
        return anchor + timedelta(days=deadline.days or 0)
    except (IllFormedError, OverflowError):
        return None


def _spanned(
    deadline: AfterEvent | AfterReport | AfterMilestone, anchor: StatedDate
) -> date | StatedDate | None:
    """Compute the time that the day lies in."""
    return day_between(
        *(
            None if end is None else _reckoned(deadline, end)
            for end in (earliest(anchor), latest(anchor))
        )
    )


def _in_part(
    day: date | StatedDate | None,
    how: tuple[Sentence, ...],
    snapshot: Snapshot,
) -> DueDate:
    """Tell the time that a day lies in, of which it is the last at most.

    The last day of it moves as any other; the first is the soonest it may be.
    """
    if not isinstance(day, StatedDate):
        return DueDate(day=day, unmoved=day, how=how)
    last = latest(day)
    if last is not None and snapshot.day_off is DayOff.MOVES:
        last = _next_workday(last) or last
    within = day_between(earliest(day), last)
    return DueDate(
        within=within if isinstance(within, StatedDate) else None, how=how
    )


def _next_workday(day: date) -> date | None:
    """Return the first working day from a day on, if it is known."""
    try:
        return next_workday(day)
    except IllFormedError:  # outside of the years that are known
        return None


def _moved(day: date, how: Sentence, snapshot: Snapshot) -> DueDate:
    """Move a day that is no working day, if the agreement says so."""
    if snapshot.day_off is DayOff.STAYS:
        return DueDate(day=day, unmoved=day, how=(how,))
    moved = _next_workday(day)
    if moved is None:
        told = Sentence.of(_UNMOVED, day=day)
        return DueDate(day=day, unmoved=day, how=(how, told))
    if moved == day:
        return DueDate(day=day, unmoved=day, how=(how,))
    told = Sentence.of(_MOVED, day=day, moved=moved)
    return DueDate(day=moved, unmoved=day, how=(how, told))
