# SPDX-License-Identifier: MIT
"""LED017-LED020: What the agreement states a day for, in time (*förseningar*).

Reports, payments, the repayment; milestones, meetings and the evaluation. One
function lists what is late; the rules differ in what they say of it alone.
"""

from ...rules import RuleSet
from .._prelude import *
from ._owed import days_late, listed, overdue, part_of, said, undated
from ._places import obligation_at
from ._specimens import BEGUN, RUN, agreed, by_day


Told = Callable[[FollowUp, Obligation], Mapping[str, object]]
"""What a finding says of what is late, besides the days (*uppgifter*)."""


def _overdue(
    *kinds: ObligationKind, told: Told, none: Text
) -> Callable[[FollowUp], Iterator[Observation]]:
    """Make the function that lists what is late of some kinds.

    Args:
        *kinds: The kinds.
        told: What is said of each, besides the days.
        none: Why the rule does not apply where nothing of them is owed.
    """

    def check(followed: FollowUp) -> Iterator[Observation]:
        owed = listed(followed, *kinds)
        for number, one in overdue(owed):
            yield violation(
                obligation_at(number),
                **told(followed, one),
                due=one.due_by,
                day=followed.on,
                late=days_late(one),
            )
        yield from undated(followed, owed)
        if not owed:
            yield NotApplicable(none)

    return check


_PAID, *_ = _SINCE = RUN[len(BEGUN) :]
_RECEIVED = ReportReceived(
    key="del-1-in", on=date(2018, 6, 30), report="del-1"
)
_UNUSED = tuple(entry for entry in _SINCE if entry.key != "kostnad-2")


LED017 = rule(
    code="LED017",
    name="report-overdue",
    title=Text("Redovisningar i tid", "Reports in time"),
    demand=Text(
        "En redovisning bör komma in senast den dag som avtalet anger.",
        "A report should come in by the day that the agreement states.",
    ),
    advice=Text(
        "Begär in redovisningen, eller skriv in när den kom in.",
        "Ask for the report, or enter when it came in.",
    ),
    finding=Text(
        "{report} skulle ha kommit in senast den {due}. Den {day}, {late} "
        "senare, är det inte noterat.",
        "{report} was to come in by {due}. By {day}, {late} later, that is "
        "not written down.",
    ),
    fault=Text("Redovisningen är sen", "The report is late"),
    tells=Text(
        "om redovisningarna kommer in i tid",
        "whether the reports come in on time",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(date(2018, 7, 1), _PAID, _RECEIVED),
    breaks_followed=by_day(date(2018, 7, 1), _PAID),
    related=("LED021",),
)(
    _overdue(
        ObligationKind.REPORT,
        told=lambda _, one: {"report": part_of(one)},
        none=Text(
            "Så som avtalet står den dagen krävs ingen redovisning.",
            "As the agreement stands on the day, no report is asked for.",
        ),
    )
)

LED018 = rule(
    code="LED018",
    name="payment-overdue",
    title=Text("Utbetalningar i tid", "Payments in time"),
    demand=Text(
        "En delutbetalning vars villkor är uppfyllt bör betalas ut senast den "
        "dag som avtalet anger.",
        "An instalment whose condition is met should be paid out by the day "
        "that the agreement states.",
    ),
    advice=Text(
        "Betala ut, eller skriv in när det betalades ut.",
        "Pay it out, or enter when it was paid out.",
    ),
    finding=Text(
        "{instalment} skulle ha betalats ut i sin helhet (belopp: {amount}) "
        "senast den {due}. Den {day}, {late} senare, är det inte noterat.",
        "{instalment} was to be paid out in full (sum: {amount}) by {due}. "
        "By {day}, {late} later, that is not written down.",
    ),
    fault=Text("Utbetalningen är sen", "The payment is late"),
    tells=Text(
        "om pengarna betalas ut i tid", "whether the money is paid on time"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(date(2018, 4, 1), _PAID),
    breaks_followed=by_day(date(2018, 4, 1)),
    related=("LED021",),
)(
    _overdue(
        ObligationKind.PAYMENT,
        told=lambda _, one: {
            "instalment": part_of(one),
            "amount": one.amount,
        },
        none=Text(
            "Så som avtalet står den dagen krävs ingen utbetalning.",
            "As the agreement stands on the day, no payment is asked for.",
        ),
    )
)

LED019 = rule(
    code="LED019",
    name="repayment-overdue",
    title=Text("Återbetalning i tid", "Repayment in time"),
    demand=Text(
        "Pengar som ska betalas tillbaka bör vara återbetalda senast den dag "
        "som avtalet, eller kravet på dem, anger.",
        "Money that is to be paid back should be repaid by the day that the "
        "agreement, or the claim for it, states.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in när de betalades tillbaka.",
        "Ask for the money, or enter when it was paid back.",
    ),
    finding=Text(
        "Av {amount} som ska betalas tillbaka återstår {left}. Sista dag var "
        "den {due}. Den {day}, {late} senare, är det inte noterat.",
        "Of {amount} that is to be paid back, {left} is left. The "
        "last day was {due}. By {day}, {late} later, that is not written "
        "down.",
    ),
    fault=Text("Återbetalningen är sen", "The repayment is late"),
    tells=Text(
        "om pengarna betalas tillbaka i tid",
        "whether the money is repaid on time",
    ),
    severity=Severity.WARNING,
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
)(
    _overdue(
        ObligationKind.REPAYMENT,
        told=lambda followed, one: {
            "amount": one.amount,
            "left": followed.settlement.to_be_repaid,
        },
        none=Text(
            "Så som avtalet står den dagen krävs ingen återbetalning.",
            "As the agreement stands on the day, no repayment is asked for.",
        ),
    )
)


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


_REACHED = MilestoneReached(
    key="oppnat", on=date(2018, 3, 31), milestone="start"
)


_WAS_TO_BE = {
    ObligationKind.MILESTONE: Text(
        "{part} skulle ha nåtts",
        "{part} was to be reached",
    ),
    ObligationKind.MEETING: Text(
        "Styrgruppsmötena till och med år {part} av avtalstiden skulle ha "
        "hållits",
        "The meetings of the steering group until year {part} of the term "
        "were to be held",
    ),
    ObligationKind.EVALUATION: Text(
        "Utvärderingen skulle ha kommit in", "The evaluation was to come in"
    ),
}


LED020 = rule(
    code="LED020",
    name="obligation-overdue",
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
        "{what} senast den {due}. Den {day}, {late} senare, är det inte "
        "noterat.",
        "{what} by {due}. By {day}, {late} later, that is not written down.",
    ),
    fault=Text("Inte gjort i tid", "Not done on time"),
    tells=Text("om allt görs i tid", "whether everything is done on time"),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=_with_milestone,
    breaks=_with_milestone,
    meets_followed=by_day(
        date(2018, 4, 1), _PAID, _REACHED, agreement=_with_milestone()
    ),
    breaks_followed=by_day(
        date(2018, 4, 1), _PAID, agreement=_with_milestone()
    ),
    related=("LED021",),
)(
    _overdue(
        *_WAS_TO_BE,
        told=lambda _, one: {"what": said(_WAS_TO_BE[one.kind], one)},
        none=Text(
            "Så som avtalet står den dagen krävs varken milstolpar, "
            "styrgruppsmöten eller utvärdering.",
            "As the agreement stands on the day, neither milestones, "
            "meetings nor an evaluation are asked for.",
        ),
    )
)


RULES = RuleSet((LED017, LED018, LED019, LED020))
"""The family (*regelfamiljen*)."""
