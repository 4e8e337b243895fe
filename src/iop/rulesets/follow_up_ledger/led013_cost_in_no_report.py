# SPDX-License-Identifier: MIT
"""LED013: Costs in reports (*kostnader i redovisningar*)."""

from .._prelude import *
from ._accounts import ON, PAID, RECEIVED, cost
from ._days import on_day
from ._happenings import happened
from ._places import entry_at
from ._specimens import agreed, by_day


@rule(
    code="LED013",
    name="cost-in-no-report",
    title=Text("Kostnader i redovisningar", "Costs in reports"),
    demand=Text(
        "En kostnad bör stå i en redovisning; annars blir den aldrig godkänd.",
        "A cost should stand in a report; otherwise it is never approved.",
    ),
    advice=Text(
        "Ange vilken redovisning kostnaden står i.",
        "State in which report the cost stands.",
    ),
    finding=Text(
        "En kostnad på {amount} redovisades {day}. Den står inte i någon "
        "redovisning, och blir därför aldrig godkänd.",
        "A cost of {amount} was accounted for {day}. It stands in no report, "
        "and so is never approved.",
    ),
    fault=Text(
        "Kostnaden står inte i någon redovisning", "The cost is in no report"
    ),
    tells=Text(
        "om varje kostnad står i en redovisning",
        "whether each cost is in a report",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(ON, PAID, cost("400000"), RECEIVED),
    breaks_followed=by_day(ON, PAID, cost("400000", None), RECEIVED),
)
def cost_in_no_report(followed: FollowUp) -> Iterator[Observation]:
    """List the costs that stand in no report, those in kind as well."""
    costs = happened(followed, CostAccounted)
    for number, entry in costs:
        if entry.report is None:
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                amount=entry.amount,
            )
    if not costs:
        yield NotApplicable(
            Text(
                "Inga kostnader har redovisats.",
                "No costs have been accounted for.",
            )
        )
