# SPDX-License-Identifier: MIT
"""LED023: Repaid when closed (*återbetalt vid avslut*)."""

from .._prelude import *
from ._closed_cases import AFTER, CLOSED, DONE_WITH, NOT_SETTLED, run
from ._happenings import happened
from ._specimens import agreed, by_day


_USE_NOT_WRITTEN = NotKnown(
    Text(
        "Vad de utbetalade pengarna har använts till är inte noterat.",
        "What the money paid out was used for is not written down.",
    )
)


@rule(
    code="LED023",
    name="closed-with-debt",
    title=Text("Återbetalt vid avslut", "Repaid when closed"),
    demand=Text(
        "När ärendet avslutas bör alla pengar som ska betalas tillbaka vara "
        "återbetalda.",
        "When the case is closed, all money that is to be paid back should "
        "have been repaid.",
    ),
    advice=Text(
        "Begär tillbaka pengarna, eller skriv in återbetalningen.",
        "Ask for the money, or enter the repayment.",
    ),
    finding=Text(
        "Ärendet är avslutat, men {amount} är inte noterat som återbetalt.",
        "The case is closed, but {amount} is not written down as repaid.",
    ),
    fault=Text(
        "Avslutat med pengar kvar att betala tillbaka",
        "Closed with money left to repay",
    ),
    tells=Text(
        "om allt var återbetalt vid avslutet",
        "whether everything was repaid at the close",
    ),
    severity=Severity.WARNING,
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
    elif not happened(followed, Paid):
        yield NotApplicable(
            Text(
                "Inget är noterat som utbetalt.",
                "Nothing is written down as paid out.",
            )
        )
    elif not followed.settlement.still_open.is_zero:
        yield _USE_NOT_WRITTEN
    elif owed is None:
        yield NotStated("/payments/is_unused_repaid")
    elif followed.state is State.ENDED and not owed.is_zero:
        yield violation("follow-up:/settlement/to_be_repaid", amount=owed)
