# SPDX-License-Identifier: MIT
"""LED012: Costs against payments (*kostnader mot utbetalt*)."""

from .._prelude import *
from ._accounts import ON, PAID, RECEIVED, cost
from ._specimens import agreed, by_day


_APPROVED = ReportApproved(key="ok", on=date(2018, 6, 25), report="del-1")


@rule(
    code="LED012",
    name="costs-beyond-payments",
    title=Text("Kostnader mot utbetalt", "Costs against payments"),
    demand=Text(
        "Det är bra om godkända kostnader ryms inom vad som har betalats ut.",
        "It is good if approved costs fit within what has been paid out.",
    ),
    advice=Text(
        "Se efter om mer ska betalas ut, eller vem som bär resten.",
        "See whether more is to be paid out, or who bears the rest.",
    ),
    finding=Text(
        "Av de kostnader på {costs} som var godkända den {day} går {over} "
        "utöver vad som då hade betalats ut.",
        "Of the costs of {costs} that were approved on {day}, {over} goes "
        "beyond what had been paid out by then.",
    ),
    fault=Text(
        "Kostnaderna går utöver det utbetalda",
        "The costs go beyond what was paid",
    ),
    tells=Text(
        "om kostnaderna ryms i det som betalats ut",
        "whether the costs are within what was paid",
    ),
    severity=Severity.NOTE,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID, cost("425000"), RECEIVED, _APPROVED),
    breaks_followed=by_day(ON, PAID, cost("425000.01"), RECEIVED, _APPROVED),
)
def costs_beyond_payments(followed: FollowUp) -> Iterator[Observation]:
    """Read off what approved costs could not be charged to any payment."""
    sums = followed.settlement
    costs = sums.approved + sums.overspent
    if costs.is_zero:
        yield NotApplicable(
            Text(
                "Inga kostnader i pengar är godkända.",
                "No costs in money are approved.",
            )
        )
    if not sums.overspent.is_zero:
        yield violation(
            "follow-up:/settlement/overspent",
            day=followed.on,
            costs=costs,
            over=sums.overspent,
        )
