# SPDX-License-Identifier: MIT
"""How the way is walked, one step at a time: *vandringen*."""

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from ..agreement import Agreement
from ..amendments import History
from ..choices import is_member
from ..decisions import DecisionOutcome
from ..errors import IllFormedError
from ..ledger import (
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
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    Paid,
    Proposed,
    Repaid,
    ReplacedBy,
    ReportApproved,
    ReportReceived,
    ReportReturned,
    Signed,
    TerminatedForBreach,
    Waived,
)
from ..lifecycle import TRANSITIONS, State, Step
from ..reporting import ReportKind
from ..schedules import months_after
from .values import Stage


__all__ = ["ONE_DAY", "Walk", "last_by_notice"]

_STEPS: dict[type, Step] = {
    Proposed: Step.PROPOSED,
    Appealed: Step.APPEALED,
    IndexSet: Step.INDEX_SET,
    Paid: Step.PAID,
    CostAccounted: Step.COST_ACCOUNTED,
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
        """Tell whether with *key* all have come."""
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
    return {party.key for party in version.parties or ()}


def _finals(version: Agreement) -> set[str]:
    """Name the final reports."""
    reporting = version.reporting
    return {
        duty.key
        for duty in (reporting and reporting.duties) or ()
        if duty.kind is ReportKind.FINAL
    }


@attrs.define(kw_only=True)
class Walk:
    """The way so far, while it is walked."""

    history: History
    state: State = attrs.field(default=State.DRAFT, validator=is_member)
    stages: list[Stage] = attrs.Factory(list)
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
        self.stages.append(
            Stage(
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
            self.cut_short(last_by_notice(self.history, entry))
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
            self.signed.read(self.history.on(entry.on))
            is_last = self.signed.is_last(entry.party)
            is_first_time = self.signed_on is None
            return (
                Step.SIGNED_BY_ALL
                if is_last and is_first_time
                else Step.SIGNED
            )
        if isinstance(entry, ReportApproved):
            self.approved.read(self.history.on(entry.on))
            is_last = self.approved.is_last(entry.report)
            return (
                Step.FINAL_APPROVED
                if entry.report in self.approved.keys and is_last
                else Step.REPORT_APPROVED
            )
        return _STEPS[type(entry)]

    def tick(self, day: date) -> None:
        """Take the steps that the calendar takes on a day."""
        first, last = self.bounds(day)
        has_begun = first is not None and first <= day
        is_over = last is not None and last < day
        if self.state is State.SIGNED and has_begun:
            self.take(day, Step.TERM_BEGINS)
        if self.state is State.REPORTING_OUT and not is_over:
            self.take(day, Step.TERM_BEGINS)
        if self.state is State.ACTIVE and is_over:
            self.take(day, Step.TERM_ENDS)

    def bounds(self, day: date) -> tuple[date | None, date | None]:
        """Give the first and last day in force, as far as they are known."""
        term = self.history.on(day).term
        period = term and term.period
        first = period.first if period else self.signed_on
        stated = period.last if period else None
        lasts = (day for day in (self.cut, stated) if day is not None)
        return first, min(lasts, default=None)


def last_by_notice(history: History, entry: NoticeGiven) -> list[date]:
    """Reckon the last day in force after a notice; none if it is unknown."""
    if entry.last_day is not None:
        return [entry.last_day]
    term = history.on(entry.on).term
    notice = term.notice if term else None
    try:
        if notice and notice.months is not None:
            return [months_after(entry.on, notice.months)]
        if notice and notice.days is not None:
            return [entry.on + timedelta(days=notice.days)]
    except (IllFormedError, OverflowError):  # past the year 9999
        pass
    return []
