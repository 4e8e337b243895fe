# SPDX-License-Identifier: MIT
"""LED023: Repaid when closed (*återbetalt vid avslut*)."""

from .._prelude import *
from ._closed_cases import AFTER, CLOSED, DONE_WITH, NOT_SETTLED, run
from ._specimens import agreed, by_day


@rule(
    code="LED023",
    name="closed-with-debt",
    title=Text("Återbetalt vid avslut", "Repaid when closed"),
    demand=Text(
        "Det som ska betalas tillbaka ska vara återbetalt när ärendet "
        "avslutas.",
        "What is to be paid back must have been so when the case is closed.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in återbetalningen.",
        "Ask for the money, or enter the repayment.",
    ),
    finding=Text(
        "Ärendet är avslutat, fast {amount} återstår att betala tillbaka.",
        "The case is closed, though {amount} is still to be paid back.",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        AFTER,
        *run("kostnad-2"),
        Repaid(key="ater", on=date(2019, 4, 15), amount=Money(450_000)),
        CLOSED,
    ),
    breaks_followed=by_day(AFTER, *run("kostnad-2"), CLOSED),
    related=("LED019", "LED022"),
)
def closed_with_debt(followed: FollowUp) -> Iterator[Observation]:
    """Read off what is still to be paid back."""
    owed = followed.settlement.to_be_repaid
    if followed.state not in DONE_WITH:
        yield NOT_SETTLED
    elif owed is None:
        yield NotStated("/payments/is_unused_repaid")
    elif followed.state is State.ENDED and not owed.is_zero:
        yield violation("follow-up:/settlement/to_be_repaid", amount=owed)
