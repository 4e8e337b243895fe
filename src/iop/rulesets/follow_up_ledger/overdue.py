# SPDX-License-Identifier: MIT
"""What is late, and still not done: *förseningar*."""

from collections.abc import Iterator
from datetime import date

import attrs

from ...agreement import Agreement, Milestone, OnDate, Reporting
from ...followup import FollowUp
from ...law import OWN_CHECK
from ...ledger import MilestoneReached, ObligationKind, Repaid, ReportReceived
from ...rules import NotApplicable, Remark, RuleSet, Severity, breach, rule
from ...values import Money, Text
from .owed import days_late, key_of, listed, overdue, said, undated
from .places import obligation_at
from .specimens import BEGUN, RUN, agreed, by_day


__all__ = ["RULES"]

_PAID, *_ = _SINCE = RUN[len(BEGUN) :]
_UNUSED = tuple(entry for entry in _SINCE if entry.key != "kostnad-2")


def _with_milestone() -> Agreement:
    """Let something be reached by the end of March."""
    start = Milestone(
        key="start",
        description="Mötesplatsen öppnar",
        due=OnDate(day=date(2018, 3, 31)),
    )
    plain = agreed()
    reporting = attrs.evolve(
        plain.reporting or Reporting(), milestones=(start,)
    )
    return attrs.evolve(plain, reporting=reporting)


def _reached(day: int) -> MilestoneReached:
    return MilestoneReached(
        key="oppnat", on=date(2018, 3, day), milestone="start"
    )


def _received(day: date) -> ReportReceived:
    return ReportReceived(key="del-1-in", on=day, report="del-1")


@rule(
    code="LED017",
    name="report-overdue",
    title=Text("Redovisningar i tid", "Reports in time"),
    demand=Text(
        "En redovisning ska komma in senast den dag som avtalet anger.",
        "A report must come in by the day that the agreement states.",
    ),
    advice=Text(
        "Begär in redovisningen, eller skriv in när den kom in.",
        "Ask for the report, or enter when it came in.",
    ),
    finding=Text(
        "Redovisningen {report} skulle ha kommit in senast den {due}; den "
        "{day} är den försenad med {late}.",
        "The report {report} was to come in by {due}; on {day} it is {late} "
        "late.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2018, 7, 1), _PAID, _received(date(2018, 6, 30))
    ),
    breaks_followed=by_day(date(2018, 7, 1), _PAID),
    related=("LED021",),
)
def report_overdue(followed: FollowUp) -> Iterator[Remark]:
    """List the reports that are late."""
    owed = listed(followed, ObligationKind.REPORT)
    for number, one in overdue(owed):
        yield breach(
            obligation_at(number),
            report=key_of(one),
            due=one.due,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs ingen redovisning.",
                "As the agreement stands on the day, no report is asked for.",
            )
        )


@rule(
    code="LED018",
    name="payment-overdue",
    title=Text("Utbetalningar i tid", "Payments in time"),
    demand=Text(
        "En delutbetalning vars villkor är uppfyllt ska betalas ut senast den "
        "dag som avtalet anger.",
        "An instalment whose condition is met must be paid out by the day "
        "that the agreement states.",
    ),
    advice=Text(
        "Betala ut, eller skriv in när det betalades ut.",
        "Pay it out, or enter when it was paid out.",
    ),
    finding=Text(
        "Delutbetalningen {instalment} (belopp: {amount}) skulle ha betalats "
        "ut i sin helhet senast den {due}; den {day} är den försenad med "
        "{late}.",
        "The instalment {instalment} (sum: {amount}) was to be paid out in "
        "full by {due}; on {day} it is {late} late.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(date(2018, 4, 1), _PAID),
    breaks_followed=by_day(date(2018, 4, 1)),
    related=("LED021",),
)
def payment_overdue(followed: FollowUp) -> Iterator[Remark]:
    """List the payments that are late."""
    owed = listed(followed, ObligationKind.PAYMENT)
    for number, one in overdue(owed):
        yield breach(
            obligation_at(number),
            instalment=key_of(one),
            amount=one.amount,
            due=one.due,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs ingen utbetalning.",
                "As the agreement stands on the day, no payment is asked for.",
            )
        )


@rule(
    code="LED019",
    name="repayment-overdue",
    title=Text("Återbetalning i tid", "Repayment in time"),
    demand=Text(
        "Pengar som inte har använts ska betalas tillbaka senast den dag som "
        "avtalet anger.",
        "Money that was not used must be paid back by the day that the "
        "agreement states.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in när de betalades tillbaka.",
        "Ask for the money, or enter when it was paid back.",
    ),
    finding=Text(
        "Av {amount} som inte har använts återstår {left} att betala "
        "tillbaka. Sista dag var den {due}; den {day} är återbetalningen "
        "försenad med {late}.",
        "Of {amount} that was not used, {left} is still to be paid back. The "
        "last day was {due}; on {day} the repayment is {late} late.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        date(2019, 5, 1),
        *_UNUSED,
        Repaid(key="ater", on=date(2019, 4, 30), amount=Money(450_000)),
    ),
    breaks_followed=by_day(date(2019, 5, 1), *_UNUSED),
    related=("LED021", "LED023"),
)
def repayment_overdue(followed: FollowUp) -> Iterator[Remark]:
    """Tell whether the repayment is late."""
    owed = listed(followed, ObligationKind.REPAYMENT)
    for number, one in overdue(owed):
        yield breach(
            obligation_at(number),
            amount=one.amount,
            left=followed.settlement.to_be_repaid,
            due=one.due,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs ingen återbetalning.",
                "As the agreement stands on the day, no repayment is asked "
                "for.",
            )
        )


_WAS_TO_BE = {
    ObligationKind.MILESTONE: Text(
        "Milstolpen {key} skulle ha nåtts",
        "The milestone {key} was to be reached",
    ),
    ObligationKind.MEETING: Text(
        "Styrgruppsmötena till och med år {key} av avtalstiden skulle ha "
        "hållits",
        "The meetings of the steering group until year {key} of the term were "
        "to be held",
    ),
    ObligationKind.EVALUATION: Text(
        "Utvärderingen skulle ha kommit in", "The evaluation was to come in"
    ),
}


@rule(
    code="LED020",
    name="duty-overdue",
    title=Text(
        "Milstolpar, möten och utvärdering i tid",
        "Milestones, meetings and evaluation in time",
    ),
    demand=Text(
        "Milstolpar, styrgruppsmöten och utvärdering bör bli av i den tid som "
        "avtalet anger.",
        "Milestones, meetings of the steering group and the evaluation should "
        "come about in the time that the agreement states.",
    ),
    advice=Text(
        "Ta upp det med parterna, eller skriv in när det blev gjort.",
        "Take it up with the parties, or enter when it was done.",
    ),
    finding=Text(
        "{what} senast den {due}; den {day} är det försenat med {late}.",
        "{what} by {due}; on {day} that is {late} late.",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_milestone,
    breaks=_with_milestone,
    meets_followed=by_day(
        date(2018, 4, 1), _PAID, _reached(31), agreement=_with_milestone()
    ),
    breaks_followed=by_day(
        date(2018, 4, 1), _PAID, agreement=_with_milestone()
    ),
    related=("LED021",),
)
def duty_overdue(followed: FollowUp) -> Iterator[Remark]:
    """List the milestones, meetings and evaluation that are late."""
    owed = listed(followed, *_WAS_TO_BE)
    for number, one in overdue(owed):
        yield breach(
            obligation_at(number),
            what=said(_WAS_TO_BE[one.kind], one),
            due=one.due,
            day=followed.on,
            late=days_late(one),
        )
    yield from undated(followed, owed)
    if not owed:
        yield NotApplicable(
            Text(
                "Så som avtalet står den dagen krävs varken milstolpar, "
                "styrgruppsmöten eller utvärdering.",
                "As the agreement stands on the day, neither milestones, "
                "meetings nor an evaluation are asked for.",
            )
        )


RULES = RuleSet(
    (report_overdue, payment_overdue, repayment_overdue, duty_overdue)
)
"""The rules on what is late, and still not done."""
