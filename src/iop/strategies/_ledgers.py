# SPDX-License-Identifier: MIT
"""What may happen to an agreement: *händelser*.

A ledger is drawn by doing, over and over, what `iop.follow_up` says is due
next. So it fits any agreement that follow-up can follow.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import strategies as st

from ..agreement import (
    Agreement,
    DecisionOutcome,
    DecisionSubject,
    History,
    MoneyContribution,
    as_history,
    signing_parties,
)
from ..followup import FollowUp, Obligation, follow_up
from ..ledger import (
    CostAccounted,
    Decided,
    Ended,
    EndedByAgreement,
    EvaluationReceived,
    Ledger,
    LedgerEntry,
    MeetingHeld,
    MilestoneReached,
    ObligationKind,
    OutcomeMeasured,
    Paid,
    Proposed,
    Reclaimed,
    Repaid,
    ReportApproved,
    ReportReceived,
    Signed,
    State,
    Withheld,
)
from ..values import Money, StatedDate, exact_day, exact_period, is_before
from ._values import stated_numbers


__all__ = ["ledgers"]

_START = date(2024, 1, 1)
"""When it begins, where no term is stated."""

_AT_MOST = 3 * 365
"""For how many days it goes on after the term."""

_SELDOM = 20
"""It ends early, or money is withheld, once in so many times."""

_MOST = 120
"""It breaks off when so much has happened, or is to be done in all."""


@st.composite
def ledgers(
    draw: st.DrawFn,
    agreement: Agreement | History,
    *,
    until: date | None = None,
) -> Ledger:
    """Draw what may happen to an agreement (*händelser*), in good order.

    It is proposed, decided and signed, perhaps after talks were decided on, or
    it was tabled, on days that may be known to the month alone. Then what is
    due is done in time, as far as that goes: instalments are paid, some of them once
    they have been withheld, reports come and are approved, with
    costs that use up the money or leave some of it, the steering group meets;
    the parties may agree to end it early; what is left is paid back, and the
    case is closed. What the agreement does not state does not happen. Where there is no end to it (a thousand meetings,
    a thousand years) it breaks off: after 120 entries, or before what is done
    in time if more than 120 things are to be done.

    Args:
        agreement: The agreement, or its history where it was amended.
        until: The last day that counts; if it is not given the ledger breaks
            off anywhere, or goes to the end.

    >>> from hypothesis import given
    >>> from iop.examples import trygghet_127_continued
    >>> @given(ledgers(trygghet_127_continued()))
    ... def test_in_order(ledger):
    ...     days = [entry.day for entry in ledger.entries]
    ...     assert days == sorted(days)
    >>> test_in_order()
    """
    history = as_history(agreement)
    period = exact_period(history.versions[-1].period)
    start = period.first if period else _START
    end = (period and period.last) or start
    story = _Story(draw=draw, history=history)
    story.begin(start)
    last = until or _moved(end, _AT_MOST)
    while story.day <= last and len(story.entries) < _MOST:
        if not story.goes_on():
            break
    if until is None:
        days = [date.min, *(entry.day for entry in story.entries)]
        last = draw(st.sampled_from(days))
    return Ledger(
        entries=tuple(one for one in story.entries if one.day <= last)
    )


@attrs.define(kw_only=True)
class _Story:
    """What has happened so far, and until what day."""

    draw: st.DrawFn
    history: History
    entries: list[LedgerEntry] = attrs.field(factory=list)
    day: date = date.min
    held: int = 0
    """How many meetings."""
    is_ended: bool = False
    """Whether the parties have agreed to end it early."""

    def write(
        self,
        made: Callable[..., LedgerEntry],
        word: str,
        *,
        until: date | None = None,
        **facts: Any,
    ) -> None:
        """Write an entry, on the day, with a key of its own.

        Where the month of the day is over by *until*, no more than that may
        be known.
        """
        key = f"{word}-{len(self.entries) + 1}"
        days: list[date | StatedDate] = [self.day]
        month = StatedDate(self.day.isoformat()[:7])
        if until and is_before(month, until):
            days.append(month)
        on = self.draw(st.sampled_from(days))
        self.entries.append(made(key=key, on=on, **facts))

    def begin(self, start: date) -> None:
        """Propose, decide and sign, as the papers say or before the term."""
        agreement = self.history.original
        signed = {
            one.party: exact_day(one.on) for one in agreement.signatures or ()
        }
        first = min([start, *filter(None, signed.values())])
        days = {
            party.key: signed.get(party.key) or _moved(first, -1)
            for party in signing_parties(agreement)
        }
        papers = agreement.decisions
        decided = [day for one in papers if (day := exact_day(one.on))]
        decided_on = min([_moved(first, -10), *decided])
        self.decide(decided_on, min([first, *days.values()]))
        for party in sorted(days, key=days.__getitem__):
            self.day = max(self.day, days[party])
            self.write(Signed, "underskrift", party=party)

    def decide(self, day: date, signed_on: date) -> None:
        """Propose it and approve it, on a day before it is signed."""
        if self.draw(st.booleans()):
            self.day = _moved(day, -90)
            self.write(
                Decided,
                "samtal",
                until=_moved(day, -30),
                outcome=DecisionOutcome.APPROVED,
                subject=DecisionSubject.TALKS,
            )
        self.day = _moved(day, -30)
        self.write(Proposed, "forslag", until=_moved(day, -14))
        if self.draw(st.booleans()):
            self.day = _moved(day, -14)
            self.write(Decided, "bordlagt", outcome=DecisionOutcome.TABLED)
        self.day = day
        self.write(
            Decided,
            "beslut",
            until=signed_on,
            outcome=self.draw(
                st.sampled_from(
                    [DecisionOutcome.APPROVED, DecisionOutcome.CHANGED]
                )
            ),
            subject=self.draw(
                st.sampled_from([None, DecisionSubject.AGREEMENT])
            ),
        )

    def ends_early(self, followed: FollowUp) -> bool:
        """Let the parties agree to end it, once; tell whether they do."""
        if self.is_ended or followed.state is not State.ACTIVE:
            return False
        self.is_ended = self.draw(st.integers(0, _SELDOM)) == _SELDOM
        if self.is_ended:
            later = st.none() | st.just(_moved(self.day, 30))
            self.write(EndedByAgreement, "slut", last_day=self.draw(later))
        return self.is_ended

    def goes_on(self) -> bool:
        """Do what is due next, or close; tell whether more may follow."""
        ledger = Ledger(entries=tuple(self.entries))
        followed = follow_up(self.history, ledger, on=self.day)
        if len(followed.obligations) > _MOST:
            return False
        if self.ends_early(followed):
            return True
        due = sorted(
            _open(followed),
            key=lambda one: (self.latest(one, followed), one.name),
        )
        target = self.latest(due[0], followed) if due else date.max
        for amendment in self.history.amendments:
            if self.day < amendment.first_day <= target:
                self.day = amendment.first_day
                return True
        if not due:
            self.close(followed)
            return False
        early = self.draw(st.integers(0, 14))
        self.day = max(self.day, _moved(target, -early))
        self.do(due[0], followed, target)
        return True

    def latest(self, one: Obligation, followed: FollowUp) -> date:
        """Return by when something is to be done; meetings are spread out."""
        last = one.due or date.max
        if one.kind is not ObligationKind.MEETING:
            return last
        governance = followed.agreement.governance
        group = governance and governance.steering_group
        yearly = (group and group.meetings_a_year) or 1
        left = yearly * int(one.name.key or 1) - self.held
        return _moved(last, -(left - 1) * 365 // yearly)

    def do(self, one: Obligation, followed: FollowUp, latest: date) -> None:
        """Do what is due."""
        key = one.name.key or ""
        match one.kind:
            case ObligationKind.REPORT:
                self.report(one, followed, latest)
            case ObligationKind.PAYMENT:
                self.withhold(key)
                self.write(
                    Paid,
                    "utbetalning",
                    amount=one.amount,
                    instalment=key,
                    payer=one.debtor,
                    payee=one.creditor,
                )
            case ObligationKind.REPAYMENT:
                left = followed.settlement.to_be_repaid
                self.reclaim(left)
                self.write(Repaid, "aterbetalning", amount=left)
            case ObligationKind.MILESTONE:
                self.write(MilestoneReached, "milstolpe", milestone=key)
            case ObligationKind.EVALUATION:
                self.write(EvaluationReceived, "utvardering")
            case _:
                self.write(MeetingHeld, "mote")
                self.held += 1

    def withhold(self, instalment: str) -> None:
        """Withhold an instalment until it is paid, once in many times."""
        if self.draw(st.integers(0, _SELDOM)) == _SELDOM:
            self.write(
                Withheld,
                "innehallet",
                instalment=instalment,
                until=self.draw(st.none() | st.just(self.day)),
            )

    def reclaim(self, money: Money | None) -> None:
        """Claim back what is owed, before it is paid, once in many times."""
        if self.draw(st.integers(0, _SELDOM)) == _SELDOM:
            due = self.draw(st.none() | st.just(self.day))
            self.write(Reclaimed, "aterkrav", amount=money, due=due)

    def report(
        self, one: Obligation, followed: FollowUp, latest: date
    ) -> None:
        """Let a report come with what it accounts for, and be approved."""
        key = one.name.key or ""
        costs = self.costs(one.debtor, followed)
        if _is_sum(costs):
            self.write(
                CostAccounted,
                "kostnad",
                amount=costs,
                report=key,
                party=one.debtor,
            )
        if len(_reports(followed)) == 1:
            self.deliver(key, followed)
        self.count(key, followed)
        self.write(ReportReceived, "redovisning", report=key)
        self.day = self.draw(st.dates(self.day, max(self.day, latest)))
        self.write(ReportApproved, "godkannande", report=key)

    def count(self, report: str, followed: FollowUp) -> None:
        """Let a report tell what came of the first of the activities."""
        for activity in followed.agreement.activities[:1]:
            self.write(
                OutcomeMeasured,
                "resultat",
                number=self.draw(
                    st.integers(0, 4000).map(Decimal)
                    | stated_numbers(whole=True)
                ),
                unit="besök",
                activity=activity.key,
                report=report,
            )

    def costs(self, party: str | None, followed: FollowUp) -> Money:
        """Use up most of the money that a party has and has not used."""
        sums = followed.settlement
        rooms = [row.still_open for row in sums.by_party if row.key == party]
        room = max([Money(0, sums.currency), *rooms], key=lambda one: one.ore)
        used, _ = room.allocate([self.draw(st.integers(1, 50)), 1])
        return used

    def deliver(self, report: str, followed: FollowUp) -> None:
        """Account for all that was promised besides the public money."""
        in_money = {
            one.key
            for one in followed.agreement.contributions
            if isinstance(one, MoneyContribution)
        }
        for promise in followed.settlement.deliveries:
            if _is_sum(promise.remaining):
                self.write(
                    CostAccounted,
                    "insats",
                    amount=promise.remaining,
                    report=report,
                    party=promise.party,
                    contribution=promise.contribution,
                    is_in_kind=promise.contribution not in in_money,
                )

    def close(self, followed: FollowUp) -> None:
        """Pay back what is left, and close the case, if all has come."""
        if followed.state is not State.SETTLED or _reports(followed):
            return
        left = followed.settlement.to_be_repaid
        if _is_sum(left):
            self.day = _moved(self.day, 20)
            self.write(Repaid, "aterbetalning", amount=left)
        self.day = _moved(self.day, 10)
        self.write(Ended, "avslut")


def _moved(day: date, days: int) -> date:
    """Return a day so many days later, or the last or first day there is."""
    number = day.toordinal() + days
    return date.fromordinal(
        min(max(number, date.min.toordinal()), date.max.toordinal())
    )


def _open(followed: FollowUp) -> list[Obligation]:
    """List what has a day and waits for nothing, and can be done."""
    moving = (ObligationKind.PAYMENT, ObligationKind.REPAYMENT)
    return [
        one
        for one in followed.obligations
        if one.is_open
        and one.due
        and not one.waits_for
        and one.kind is not ObligationKind.EXTENSION
        and (one.kind not in moving or _is_sum(one.amount))
    ]


def _is_sum(amount: Money | None) -> bool:
    return amount is not None and not amount.is_zero


def _reports(followed: FollowUp) -> list[Obligation]:
    """List the reports that have not come."""
    return [
        one
        for one in followed.obligations
        if one.kind is ObligationKind.REPORT and one.is_open
    ]
