# SPDX-License-Identifier: MIT
"""FUP009: Money that is not used (*pengar som inte används*)."""

from .._prelude import *


@rule(
    code="FUP009",
    name="unused-money-repaid",
    title=Text("Pengar som inte används", "Money that is not used"),
    demand=Text(
        "Det är bra om avtalet säger att pengar som inte används betalas "
        "tillbaka, eller när de kan krävas tillbaka.",
        "It is good if the agreement says that money that is not used is paid "
        "back, or when it can be reclaimed.",
    ),
    advice=Text(
        "Skriv in vad som händer med pengar som inte har använts när avtalet "
        "slutar.",
        "Write in what happens to money that has not been used when the "
        "agreement ends.",
    ),
    finding=Text(
        "Pengar som inte används betalas inte tillbaka. Inget villkor säger "
        "när de kan krävas tillbaka.",
        "Money that is not used is not paid back. No clause says when it can "
        "be reclaimed.",
    ),
    fault=Text(
        "Pengar som inte används betalas inte tillbaka",
        "Money that is not used is not repaid",
    ),
    tells=Text(
        "vad som händer med pengar som inte används",
        "what becomes of money that is not used",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(payments=Payments(is_unused_repaid=True)),
    breaks=lambda: Agreement(payments=Payments(is_unused_repaid=False)),
    related=("FUP008",),
)
def unused_money_repaid(
    is_repaid: IsUnusedRepaid | None,
    clauses: Clauses | None,
) -> Iterator[Observation]:
    """Look for a statement, or for a clause on reclaim."""
    has_clause = any(
        clause.subject is ClauseSubject.RECLAIM for clause in clauses or ()
    )
    if is_repaid or has_clause:
        return
    if is_repaid is None:
        yield NotStated("/payments/is_unused_repaid")
    else:
        yield violation("/payments/is_unused_repaid")
