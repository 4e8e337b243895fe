# SPDX-License-Identifier: MIT
"""The way an agreement goes, step by step: *avtalets gång, steg för steg*.

The entries of a ledger and the calendar are taken one by one, in the order of
their days, and each is a step by the table of `iop.ledger.lifecycle`. Where a
step shows that others came before it, those are taken as well: what is not
written down may have happened all the same. What contradicts what is written
leaves the state as it was, and is kept as such.
"""

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from ..agreement import (
    Agreement,
    DecisionOutcome,
    DecisionSubject,
    ReportKind,
    notice_of,
    signing_parties,
)
from ..ledger import (
    TRANSITIONS,
    UNWRITTEN,
    Appealed,
    AppealOutcome,
    AppealSettled,
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    Entry,
    EvaluationReceived,
    IndexSet,
    MeetingHeld,
    MilestoneReached,
    NoticeGiven,
    OutcomeMeasured,
    Paid,
    Proposed,
    Reclaimed,
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
    Withheld,
)
from ..values import (
    IllFormedError,
    Period,
    StatedDate,
    StatedPeriod,
    earliest,
    exact_day,
    first_of,
    has_end,
    is_member,
    last_of,
    latest,
    months_after,
)
from .transitions import Transition


__all__ = ["ONE_DAY", "Walk", "last_by", "spanned"]

_STEPS: dict[type, Step] = {
    Proposed: Step.PROPOSED,
    Appealed: Step.APPEALED,
    IndexSet: Step.INDEX_SET,
    Paid: Step.PAID,
    Withheld: Step.WITHHELD,
    CostAccounted: Step.COST_ACCOUNTED,
    OutcomeMeasured: Step.OUTCOME_MEASURED,
    ReportReceived: Step.REPORT_RECEIVED,
    ReportReturned: Step.REPORT_RETURNED,
    EvaluationReceived: Step.EVALUATION_RECEIVED,
    MilestoneReached: Step.MILESTONE_REACHED,
    MeetingHeld: Step.MEETING_HELD,
    Waived: Step.WAIVED,
    NoticeGiven: Step.NOTICE_GIVEN,
    EndedByAgreement: Step.ENDED_BY_AGREEMENT,
    TerminatedForBreach: Step.TERMINATED,
    ReplacedBy: Step.REPLACED,
    Reclaimed: Step.RECLAIMED,
    Repaid: Step.REPAID,
    Ended: Step.ENDED,
}

_DECISIONS = {
    DecisionOutcome.APPROVED: Step.APPROVED,
    DecisionOutcome.CHANGED: Step.APPROVED,
    DecisionOutcome.TABLED: Step.TABLED,
    DecisionOutcome.REFERRED_BACK: Step.REFERRED_BACK,
    DecisionOutcome.NOTED: Step.OTHER_DECISION,
    DecisionOutcome.REJECTED: Step.REJECTED,
}
_ON_THE_AGREEMENT = (
    None,
    DecisionSubject.AGREEMENT,
    DecisionSubject.AMENDMENT,
)
"""What a decision is on that moves the agreement, or an amendment of it."""

_APPEALS = {
    AppealOutcome.DISMISSED: Step.APPEAL_DISMISSED,
    AppealOutcome.NOT_HEARD: Step.APPEAL_DISMISSED,
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
    """List the parties that must sign; where none is stated, none."""
    return {party.key for party in signing_parties(version)}


def _finals(version: Agreement) -> set[str]:
    """List the final reports."""
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
        ends: The last days in force that each notice, and each end by
            agreement, leads to, by the number of its entry.
        signed_undated: The parties that are stated to have signed it, without
            a day.
        gaps: The times between an end and a late extension.
        over: The last day in force when the term was over.
        is_renegotiated: Whether anything was proposed or decided on while it
            ran; what is signed then is an amendment.
        cut: The day by which it has ended, where something has ended it.
        soonest: The soonest day on which it may have been ended.
        signed_on: The day by which the last party has signed.
        is_signing_dated: Whether that is the very day.
    """

    version: Agreement
    ends: dict[int | None, list[date]]
    signed_undated: frozenset[str] = frozenset()
    is_renegotiated: bool = False
    state: State = attrs.field(default=State.DRAFT, validator=is_member)
    transitions: list[Transition] = attrs.Factory(list)
    gaps: list[Period] = attrs.Factory(list)
    over: date = date.max
    signed: Awaited = attrs.Factory(lambda: Awaited(_parties))
    approved: Awaited = attrs.Factory(lambda: Awaited(_finals))
    cut: date | None = None
    soonest: date = date.max
    is_signed: bool = False
    signed_on: date | None = None
    is_signing_dated: bool = False
    appeals: int = 0

    def cut_short(self, days: list[date]) -> None:
        """Let it end on the first of *days*, if that is sooner."""
        known = [] if self.cut is None else [self.cut]
        self.cut = min([*known, *days], default=None)

    def take(
        self,
        day: date,
        step: Step,
        number: int | None = None,
        *,
        is_inferred: bool = False,
        stated: date | StatedDate | None = None,
    ) -> bool:
        """Take a step, if the table allows it; return whether it does."""
        after = TRANSITIONS.get((self.state, step))
        self.transitions.append(
            Transition(
                day=day,
                step=step,
                before=self.state,
                after=after,
                number=number,
                is_inferred=is_inferred,
                stated=stated,
            )
        )
        self.state = after or self.state
        return after is not None

    def enter(self, entry: Entry, number: int | None) -> None:
        """Take the step of an entry, and keep what later steps hang on."""
        self.signed.read(self.version)
        step = self._step_of(entry)
        for unwritten in self._unwritten_before(step, entry.day):
            self.take(entry.day, unwritten, is_inferred=True)
            self.is_signed |= unwritten is Step.SIGNED_BY_ALL
            step = self._step_of(entry)
        if self.take(entry.day, step, number, stated=entry.on):
            self._keep(entry, step, number)

    def _keep(self, entry: Entry, step: Step, number: int | None) -> None:
        """Keep what later steps hang on."""
        if isinstance(entry, Signed):
            self.signed.add(entry.party)
        if step is Step.REFERRED_BACK and self.state is State.DRAFT:
            # What was signed is not the text that comes back.
            self.signed.clear()
        if isinstance(entry, ReportApproved):
            self.approved.add(entry.report)
        if step is Step.SIGNED_BY_ALL:
            self.is_signed, self.signed_on = True, entry.day
            self.is_signing_dated = exact_day(entry.on) is not None
        first, _ = self.bounds()
        runs = self.is_signed and first is not None and first <= entry.day
        if runs and step in (Step.PROPOSED, Step.APPROVED):
            self.is_renegotiated = True
        if isinstance(entry, Appealed):
            self.appeals += 1
        if isinstance(entry, AppealSettled):
            self.appeals = max(self.appeals - 1, 0)
        lasts = self._lasts(entry, step, number)
        self.cut_short(lasts)
        self.soonest = min([self.soonest, *_soonest(entry, lasts)])

    def _lasts(
        self, entry: Entry, step: Step, number: int | None
    ) -> list[date]:
        """Compute the last days in force that a step leads to."""
        if isinstance(entry, NoticeGiven | EndedByAgreement):
            return self.ends[number]
        if step in (Step.TERMINATED, Step.SET_ASIDE):
            return [entry.day]
        if step is Step.REPLACED:
            return [max(entry.day, date.min + ONE_DAY) - ONE_DAY]
        return []

    def _step_of(self, entry: Entry) -> Step:
        """Return the step that an entry is."""
        if isinstance(entry, Decided):
            is_on_it = entry.subject in _ON_THE_AGREEMENT
            return (
                _DECISIONS[entry.outcome] if is_on_it else Step.OTHER_DECISION
            )
        if isinstance(entry, AppealSettled):
            return _APPEALS[entry.outcome]
        if isinstance(entry, Signed):
            is_last = self.signed.is_last(entry.party)
            return (
                Step.SIGNED_BY_ALL
                if is_last and self._is_first_signing()
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

    def _is_first_signing(self) -> bool:
        """Return whether what is signed is the agreement, and no amendment."""
        return self.signed_on is None and not self.is_renegotiated

    def _unwritten_before(self, step: Step, day: date) -> list[Step]:
        """Return the steps that must have come before *step*, unwritten.

        There are none where they would not make it possible.
        """
        state, found = self.state, list[Step]()
        while (state, step) not in TRANSITIONS:
            unwritten = self._next_unwritten(state, day)
            if unwritten is None:
                return []
            found.append(unwritten)
            state = TRANSITIONS[state, unwritten]
        return found

    def _next_unwritten(self, state: State, day: date) -> Step | None:
        """Return the step that leads on from *state*, if it can be unwritten."""
        if state is State.SIGNED and self._may_have_begun(day):
            return Step.TERM_BEGINS
        return UNWRITTEN.get(state)

    def _may_have_begun(self, day: date) -> bool:
        """Return whether the term may have begun by a day."""
        period = self.version.period
        start = None if period is None else first_of(period)
        begins = None if start is None else earliest(start)
        return begins is None or begins <= day

    def tick(self, day: date) -> None:
        """Take the steps that the calendar takes on a day."""
        first, last = self.bounds()
        has_begun = first is not None and first <= day
        is_over = last is not None and last < day
        if has_begun and self.state in UNWRITTEN:
            self._sign_undated(day)
        if self.state is State.SIGNED and has_begun:
            self.take(day, Step.TERM_BEGINS)
        if self.state is State.REPORTING_OUT and not is_over:
            self._resume(day)
        if self.state is State.ACTIVE and last is not None and last < day:
            self.take(day, Step.TERM_ENDS)
            self.over = last

    def _resume(self, day: date) -> None:
        """Go on after a late extension, and keep the time in between."""
        self.take(day, Step.TERM_BEGINS)
        self.gaps.append(Period(self.over + ONE_DAY, day - ONE_DAY))

    def _sign_undated(self, day: date) -> None:
        """Take it that it is signed, if the agreement says so without a day."""
        self.signed.read(self.version)
        missing = self.signed.missing
        if missing and missing <= self.signed_undated:
            while self.state in UNWRITTEN:
                self.take(day, UNWRITTEN[self.state], is_inferred=True)
            self.is_signed = True

    @property
    def stated(self) -> date | None:
        """The last day in force by the agreement, if it states one exactly."""
        return exact_day(_last(self.version))

    def bounds(self) -> tuple[date | None, date | None]:
        """Return the days by which it is in force, and is so no more.

        Of a day that is known in part that is the latest it may be. Where it
        may go on by itself, there is no last day until notice is given.
        """
        first, last = spanned(self.version)
        if self.cut is None and goes_on(self.version):
            last = None
        if not _has_start(self.version):
            first = self.signed_on
        lasts = [day for day in (self.cut, last) if day is not None]
        return first, min(lasts, default=None)

    def told(self, on: date) -> State:
        """Return the state on a day, undetermined where it cannot be told."""
        first, _ = self.bounds()
        period = self.version.period
        may_run = False
        if self.state in UNWRITTEN:
            has_begun = first is not None and first <= on
            may_run = has_begun or (
                _has_start(self.version) and self._may_have_begun(on)
            )
        if period is not None and self.state is State.SIGNED:
            may_run = self._may_have_begun(on)
        if period is not None and self.state is State.ACTIVE:
            may_run = self.cut is None and self._may_be_over(period, on)
        return State.UNDETERMINED if may_run else self.state

    def _may_be_over(self, period: Period | StatedPeriod, on: date) -> bool:
        """Return whether the term may be over, though that is not known."""
        end = last_of(period)
        if end is None:
            first, _ = self.bounds()
            return has_end(period) is not False and first != on
        soonest = earliest(end)
        return soonest is None or soonest < on


def _last(version: Agreement) -> date | StatedDate | None:
    """Return the last day of the term of a version, as far as it is known."""
    period = version.period
    return None if period is None else last_of(period)


def spanned(version: Agreement) -> tuple[date | None, date | None]:
    """Return the days by which the term of a version has begun, and is over."""
    period = version.period
    if period is None:
        return None, None
    ends = first_of(period), last_of(period)
    first, last = (None if day is None else latest(day) for day in ends)
    return first, last


def _has_start(version: Agreement) -> bool:
    """Return whether a first day is stated, exact or in part."""
    period = version.period
    return period is not None and first_of(period) is not None


def goes_on(version: Agreement) -> bool:
    """Return whether the term goes on by itself unless notice is given."""
    return any(one.is_automatic for one in version.extensions)


def _soonest(entry: Entry, lasts: list[date]) -> list[date]:
    """Return the soonest days that the last days in force may be."""
    is_stated = isinstance(entry, NoticeGiven | EndedByAgreement) and (
        entry.last_day is not None
    )
    if is_stated or exact_day(entry.on) is not None:
        return lasts
    return [earliest(entry.on) or date.min for _ in lasts]


def last_by(
    version: Agreement, entry: NoticeGiven | EndedByAgreement
) -> list[date]:
    """Compute the last day in force by an entry; none if it is unknown."""
    if entry.last_day is not None:
        return [entry.last_day]
    if isinstance(entry, EndedByAgreement):
        return [entry.day]
    notice = notice_of(version, entry.party)
    try:
        if notice and notice.months is not None:
            return [months_after(entry.day, notice.months)]
        if notice and notice.days is not None:
            return [entry.day + timedelta(days=notice.days)]
    except (IllFormedError, OverflowError):  # past the year 9999
        pass
    return []
