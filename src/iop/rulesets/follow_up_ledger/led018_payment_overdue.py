# SPDX-License-Identifier: MIT
"""LED018: Payments in time (*utbetalningar i tid*)."""

from .._prelude import *
from ._overdue import PAID
from ._owed import days_late, key_of, listed, overdue, undated
from ._places import obligation_at
from ._specimens import agreed, by_day


@rule(
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
        "Delutbetalningen {instalment} (belopp: {amount}) skulle ha betalats "
        "ut i sin helhet senast den {due}. Den {day}, {late} senare, är det "
        "inte noterat.",
        "The instalment {instalment} (sum: {amount}) was to be paid out in "
        "full by {due}. By {day}, {late} later, that is not written down.",
    ),
    fault=Text("Utbetalningen är sen", "The payment is late"),
    tells=Text(
        "om pengarna betalas ut i tid", "whether the money is paid on time"
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(date(2018, 4, 1), PAID),
    breaks_followed=by_day(date(2018, 4, 1)),
    related=("LED021",),
)
def payment_overdue(followed: FollowUp) -> Iterator[Observation]:
    """List the payments that are late."""
    owed = listed(followed, ObligationKind.PAYMENT)
    for number, one in overdue(owed):
        yield violation(
            obligation_at(number),
            instalment=key_of(one),
            amount=one.amount,
            due=one.due_by,
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
