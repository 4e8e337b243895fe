# SPDX-License-Identifier: MIT
"""How the way is walked, one step at a time: *vandringen*."""

from datetime import date, timedelta

import attrs

from ..amendments import History
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


@attrs.define(kw_only=True)
class Walk:
    """The way so far, while it is walked."""

    history: History
    state: State = State.DRAFT
    stages: list[Stage] = attrs.Factory(list)
    signed: set[str] = attrs.Factory(set)
    approved: set[str] = attrs.Factory(set)
    cuts: list[date] = attrs.Factory(list)
    signed_on: date | None = None

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
            self.cuts.extend(last_by_notice(self.history, entry))
        if step in (Step.TERMINATED, Step.SET_ASIDE):
            self.cuts.append(entry.on)
        if step is Step.REPLACED:
            self.cuts.append(max(entry.on, date.min + ONE_DAY) - ONE_DAY)
        if step is Step.SIGNED_BY_ALL and self.signed_on is None:
            self.signed_on = entry.on

    def _step_of(self, entry: Entry) -> Step:
        """Name the step that an entry is."""
        if isinstance(entry, Decided):
            return _DECISIONS[entry.outcome]
        if isinstance(entry, AppealSettled):
            return _APPEALS[entry.outcome]
        if isinstance(entry, Signed):
            is_last = self._parties(entry.on) <= {*self.signed, entry.party}
            is_first_time = self.signed_on is None
            return (
                Step.SIGNED_BY_ALL
                if is_last and is_first_time
                else Step.SIGNED
            )
        if isinstance(entry, ReportApproved):
            finals = self._finals(entry.on)
            is_last = finals <= {*self.approved, entry.report}
            return (
                Step.FINAL_APPROVED
                if entry.report in finals and is_last
                else Step.REPORT_APPROVED
            )
        return _STEPS[type(entry)]

    def _parties(self, day: date) -> set[str]:
        """Name the parties that must sign; where none is stated, none."""
        return {party.key for party in self.history.on(day).parties or ()}

    def _finals(self, day: date) -> set[str]:
        """Name the final reports."""
        reporting = self.history.on(day).reporting
        return {
            duty.key
            for duty in (reporting and reporting.duties) or ()
            if duty.kind is ReportKind.FINAL
        }

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
        return first, min(
            [*self.cuts, *([stated] if stated else [])], default=None
        )


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
