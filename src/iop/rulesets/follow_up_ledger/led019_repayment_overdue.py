# SPDX-License-Identifier: MIT
"""LED019: Repayment in time (*återbetalning i tid*)."""

from .._prelude import *
from ._overdue import SINCE
from ._owed import days_late, listed, overdue, undated
from ._places import obligation_at
from ._specimens import agreed, by_day


_UNUSED = tuple(entry for entry in SINCE if entry.key != "kostnad-2")


@rule(
    code="LED019",
    name="repayment-overdue",
    title=Text("Återbetalning i tid", "Repayment in time"),
    demand=Text(
        "Pengar som inte har använts bör betalas tillbaka senast den dag som "
        "avtalet anger.",
        "Money that was not used should be paid back by the day that the "
        "agreement states.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in när de betalades tillbaka.",
        "Ask for the money, or enter when it was paid back.",
    ),
    finding=Text(
        "Av {amount} som inte har använts återstår {left} att betala "
        "tillbaka. Sista dag var den {due}. Den {day}, {late} senare, är det "
        "inte noterat.",
        "Of {amount} that was not used, {left} is still to be paid back. The "
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
)
def repayment_overdue(followed: FollowUp) -> Iterator[Observation]:
    """Return whether the repayment is late."""
    owed = listed(followed, ObligationKind.REPAYMENT)
    for number, one in overdue(owed):
        yield violation(
            obligation_at(number),
            amount=one.amount,
            left=followed.settlement.to_be_repaid,
            due=one.due_by,
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
