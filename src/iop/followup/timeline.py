# SPDX-License-Identifier: MIT
"""The way an agreement has gone until a day: *avtalets gång*.

The entries of a ledger and the calendar are taken one by one, in the order of
their days, and each is a step by the table of `iop.ledger.lifecycle`. A step that the
table does not allow leaves the state as it was, and is kept as such.
"""

import functools
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

import attrs

from ..agreement import (
    Agreement,
    DecisionOutcome,
    Event,
    History,
    ReportKind,
    signing_parties,
)
from ..ledger import (
    TRANSITIONS,
    Appealed,
    AppealOutcome,
    AppealSettled,
    CostAccounted,
    Decided,
    Ended,
    Entry,
    EvaluationReceived,
    Happening,
    IndexSet,
    Ledger,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    OutcomeMeasured,
    Paid,
    Proposed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    State,
    Step,
    TerminatedForBreach,
    Waived,
)
from ..values import (
    IllFormedError,
    Shown,
    as_date,
    checked,
    is_member,
    months_after,
)
from ._by_day import ByDay, divided


__all__ = ["Timeline", "Transition", "timeline"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Transition(Shown):
    """One step on the way: *steg på vägen*.

    Attributes:
        day: The day it was taken.
        step: Which step.
        before: The state it was taken in.
        after: The state it led to; ``None`` if the table does not allow it.
        number: The number of the entry in the ledger, from 0; ``None`` where
            the calendar took the step.
    """

    day: date
    step: Step
    before: State
    after: State | None = None
    number: int | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Timeline(Shown):
    """The way an agreement has gone until a day: *avtalets gång*.

    Attributes:
        on: The day.
        state: The state on that day, when all that is dated that day is done.
        stages: Every step, in order.
        first_day: The first day in force: as the agreement says, else the
            day when the last party signed; ``None`` if neither is known.
        last_day: The last day in force, as far as is known on the day: as the
            agreement says, or sooner by notice, termination for breach or
            replacement; ``None`` if no end is known.
        is_cut_short: Whether the last day is sooner than the agreement says.
    """

    _EXAMPLE = "timeline(as_history(Agreement()), Ledger(), date(2019, 3, 1))"

    on: date
    state: State
    transitions: tuple[Transition, ...]
    first_day: date | None = None
    last_day: date | None = None
    is_cut_short: bool = False

    @property
    def refused(self) -> tuple[Transition, ...]:
        """The steps that the table does not allow, in order."""
        return tuple(
            transition
            for transition in self.transitions
            if transition.after is None
        )

    def first(self, step: Step) -> date | None:
        """Return the first day on which *step* was taken and allowed.

        Raises:
            IllFormedError: If *step* is no step, nor the word of one.
        """
        return self._firsts.get(Step(step))

    @functools.cached_property
    def _firsts(self) -> dict[Step, date]:
        """The first day of each step that was taken and allowed."""
        firsts: dict[Step, date] = {}
        for transition in self.transitions:
            if transition.after is not None:
                firsts.setdefault(transition.step, transition.day)
        return firsts

    @property
    def signed_on(self) -> date | None:
        """The day on which the last party signed (*undertecknandet*)."""
        return self.first(Step.SIGNED_BY_ALL)

    def day_of(self, event: Event) -> date | None:
        """Return the day of an event of the agreement, if it is known.

        The days of the term are known before they come.

        Raises:
            IllFormedError: If *event* is no event, nor the word of one.
        """
        return {
            Event.DECISION: self.first(Step.APPROVED),
            Event.SIGNING: self.signed_on,
            Event.TERM_BEGINS: self.first_day,
            Event.TERM_ENDS: self.last_day,
        }[Event(event)]


_STEPS: dict[type, Step] = {
    Proposed: Step.PROPOSED,
    Appealed: Step.APPEALED,
    IndexSet: Step.INDEX_SET,
    Paid: Step.PAID,
    CostAccounted: Step.COST_ACCOUNTED,
    OutcomeMeasured: Step.OUTCOME_MEASURED,
    ReportReceived: Step.REPORT_RECEIVED,
    ReportReturned: Step.REPORT_RETURNED,
    EvaluationReceived: Step.EVALUATION_RECEIVED,
    MilestoneReached: Step.MILESTONE_REACHED,
    MeetingHeld: Step.MEETING_HELD,
    Waived: Step.WAIVED,
    NoticeGiven: Step.NOTICE_GIVEN,
    TerminatedForBreach: Step.TERMINATED,
    ReplacedBy: Step.REPLACED,
    Repaid: Step.REPAID,
    Ended: Step.ENDED,
}
_DECISIONS = {
    DecisionOutcome.APPROVED: Step.APPROVED,
    DecisionOutcome.CHANGED: Step.APPROVED,
    DecisionOutcome.REFERRED_BACK: Step.REFERRED_BACK,
    DecisionOutcome.REJECTED: Step.REJECTED,
}
_APPEALS = {
    AppealOutcome.DISMISSED: Step.APPEAL_DISMISSED,
    AppealOutcome.SET_ASIDE: Step.SET_ASIDE,
}
ONE_DAY = timedelta(days=1)
"""From one day to the next."""


@attrs.define
class Awaited:
    """Keys of a version that are waited for, and those that have come.

    What is asked of one version is kept, since many entries fall in each.

    Attributes:
        keys_of: Reads off a version the keys that are waited for.
        version: The version asked of last.
        keys: Its keys.
        missing: Those of them that have not come.
        come: All that have come, whether the version has them or not.
    """

    keys_of: Callable[[Agreement], set[str]]
    version: Agreement | None = None
    keys: set[str] = attrs.Factory(set)
    missing: set[str] = attrs.Factory(set)
    come: set[str] = attrs.Factory(set)

    def read(self, version: Agreement) -> None:
        """Wait for the keys of a version."""
        if version is not self.version:
            self.version, self.keys = version, self.keys_of(version)
            self.missing = self.keys - self.come

    def is_last(self, key: str) -> bool:
        """Return whether with *key* all have come."""
        return self.missing <= {key}

    def add(self, key: str) -> None:
        """Take it that *key* has come."""
        self.come.add(key)
        self.missing.discard(key)

    def clear(self) -> None:
        """Take it that none has come."""
        self.missing |= self.come & self.keys
        self.come.clear()


def _parties(version: Agreement) -> set[str]:
    """Name the parties that must sign; where none is stated, none."""
    return {party.key for party in signing_parties(version)}


def _finals(version: Agreement) -> set[str]:
    """Name the final reports."""
    return {
        report.key
        for report in version.reports
        if report.kind is ReportKind.FINAL
    }


@attrs.define(kw_only=True)
class Walk:
    """The way so far, while it is walked.

    Attributes:
        version: The agreement as it reads on the day that is come to.
        ends: The last days in force that each notice leads to, by the number
            of its entry.
    """

    version: Agreement
    ends: dict[int, list[date]]
    state: State = attrs.field(default=State.DRAFT, validator=is_member)
    transitions: list[Transition] = attrs.Factory(list)
    signed: Awaited = attrs.Factory(lambda: Awaited(_parties))
    approved: Awaited = attrs.Factory(lambda: Awaited(_finals))
    cut: date | None = None
    signed_on: date | None = None

    def cut_short(self, days: list[date]) -> None:
        """Let it end on the first of *days*, if that is sooner."""
        known = [] if self.cut is None else [self.cut]
        self.cut = min([*known, *days], default=None)

    def take(self, day: date, step: Step, number: int | None = None) -> bool:
        """Take a step, if the table allows it; tell whether it does."""
        after = TRANSITIONS.get((self.state, step))
        self.transitions.append(
            Transition(
                day=day,
                step=step,
                before=self.state,
                after=after,
                number=number,
            )
        )
        self.state = after or self.state
        return after is not None

    def enter(self, happening: Happening) -> None:
        """Take the step of an entry, and keep what later steps hang on."""
        entry = happening.entry
        step = self._step_of(entry)
        is_taken = self.take(entry.on, step, happening.number)
        if not is_taken:
            return
        if isinstance(entry, Signed):
            self.signed.add(entry.party)
        if step is Step.REFERRED_BACK:
            # What was signed is not the text that comes back.
            self.signed.clear()
        if isinstance(entry, ReportApproved):
            self.approved.add(entry.report)
        if isinstance(entry, NoticeGiven):
            self.cut_short(self.ends[happening.number])
        if step in (Step.TERMINATED, Step.SET_ASIDE):
            self.cut_short([entry.on])
        if step is Step.REPLACED:
            self.cut_short([max(entry.on, date.min + ONE_DAY) - ONE_DAY])
        if step is Step.SIGNED_BY_ALL and self.signed_on is None:
            self.signed_on = entry.on

    def _step_of(self, entry: Entry) -> Step:
        """Name the step that an entry is."""
        if isinstance(entry, Decided):
            return _DECISIONS[entry.outcome]
        if isinstance(entry, AppealSettled):
            return _APPEALS[entry.outcome]
        if isinstance(entry, Signed):
            self.signed.read(self.version)
            is_last = self.signed.is_last(entry.party)
            is_first_time = self.signed_on is None
            return (
                Step.SIGNED_BY_ALL
                if is_last and is_first_time
                else Step.SIGNED
            )
        if isinstance(entry, ReportApproved):
            self.approved.read(self.version)
            is_last = self.approved.is_last(entry.report)
            return (
                Step.FINAL_APPROVED
                if entry.report in self.approved.keys and is_last
                else Step.REPORT_APPROVED
            )
        return _STEPS[type(entry)]

    def tick(self, day: date) -> None:
        """Take the steps that the calendar takes on a day."""
        first, last = self.bounds()
        has_begun = first is not None and first <= day
        is_over = last is not None and last < day
        if self.state is State.SIGNED and has_begun:
            self.take(day, Step.TERM_BEGINS)
        if self.state is State.REPORTING_OUT and not is_over:
            self.take(day, Step.TERM_BEGINS)
        if self.state is State.ACTIVE and is_over:
            self.take(day, Step.TERM_ENDS)

    @property
    def stated(self) -> date | None:
        """The last day in force by the agreement, if it states one."""
        period = self.version.term and self.version.term.period
        return period.last if period else None

    def bounds(self) -> tuple[date | None, date | None]:
        """Return the first and last day in force, as far as they are known."""
        period = self.version.term and self.version.term.period
        first = period.first if period else self.signed_on
        lasts = (day for day in (self.cut, self.stated) if day is not None)
        return first, min(lasts, default=None)


def last_by_notice(version: Agreement, entry: NoticeGiven) -> list[date]:
    """Compute the last day in force after a notice; none if it is unknown."""
    if entry.last_day is not None:
        return [entry.last_day]
    term = version.term
    notice = term.notice if term else None
    try:
        if notice and notice.months is not None:
            return [months_after(entry.on, notice.months)]
        if notice and notice.days is not None:
            return [entry.on + timedelta(days=notice.days)]
    except (IllFormedError, OverflowError):  # past the year 9999
        pass
    return []


def timeline(history: History, ledger: Ledger, on: date) -> Timeline:
    """Walk through what has happened until a day: *avtalets gång*.

    Args:
        history: The agreement, with its amendments.
        ledger: What has happened.
        on: The last day that counts.

    Where an agreement states no parties, the first signature is enough. Where
    it states no term, it runs from the day the last party signed, until it is
    ended; that is this library's own reading.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day.

    >>> from iop.agreement import Agreement, as_history, DecisionOutcome
    >>> from iop.ledger import Decided, Proposed
    >>> ledger = Ledger(
    ...     entries=(
    ...         Proposed(key="p", on=date(2018, 2, 1)),
    ...         Decided(
    ...             key="d",
    ...             on=date(2018, 2, 22),
    ...             outcome=DecisionOutcome.APPROVED,
    ...         ),
    ...     )
    ... )
    >>> history = as_history(Agreement())
    >>> timeline(history, ledger, date(2018, 2, 21)).state.text.sv
    'föreslaget'
    >>> timeline(history, ledger, date(2018, 2, 22)).state.text.sv
    'beslutat'
    >>> timeline(history, ledger, "2018-02-22")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2018-02-22"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    return walked(ByDay(history, ledger, as_date(on)))


def walked(by_day: ByDay) -> Timeline:
    """Walk through what has happened until a day."""
    ends = {
        happening.number: last_by_notice(version, happening.entry)
        for version, own in by_day.by_version
        for happening in own
        if isinstance(happening.entry, NoticeGiven)
    }
    walk = Walk(version=by_day.history.original, ends=ends)
    entered: dict[date, list[Happening]] = {}
    for happening in by_day.happenings:
        entered.setdefault(happening.entry.on, []).append(happening)
    found = {*entered, *_points(by_day.history, ends.values())}
    points = (*sorted(one for one in found if one < by_day.on), by_day.on)
    for version, own in divided(by_day.history, points, _itself):
        walk.version = version
        for point in own:
            walk.tick(point)
            for happening in entered.get(point, ()):
                walk.enter(happening)
                walk.tick(point)
    first, last = walk.bounds()
    return Timeline(
        on=by_day.on,
        state=walk.state,
        transitions=tuple(walk.transitions),
        first_day=first,
        last_day=last,
        is_cut_short=walk.cut is not None and last != walk.stated,
    )


def _itself(day: date) -> date:
    return day


def _points(history: History, ends: Iterable[list[date]]) -> Iterator[date]:
    """Return every day on which the state may change by the calendar."""
    yield from (amendment.first_day for amendment in history.amendments)
    lasts = [last for own in ends for last in own]
    for version in history.versions:
        if version.term and version.term.period:
            yield version.term.period.first
            if version.term.period.last:
                lasts.append(version.term.period.last)
    yield from (last + ONE_DAY for last in lasts if last < date.max)
