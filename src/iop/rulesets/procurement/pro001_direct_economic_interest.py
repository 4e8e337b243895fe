# SPDX-License-Identifier: MIT
"""PRO001: The public party's own task.

*Den offentliga partens egen uppgift*.
"""

from .._prelude import *
from ._citations import EXPLAINED, LEADING_CASE


@rule(
    code="PRO001",
    name="direct-economic-interest",
    title=Text(
        "Den offentliga partens egen uppgift", "The public party's own task"
    ),
    demand=Text(
        "Är arbetet en uppgift som den offentliga parten annars måste utföra "
        "själv, bör det prövas om avtalet är ett köp. I HFD 2020 ref. 15 var "
        "det enligt referat av direkt ekonomiskt intresse för kommunen att "
        "någon annan utförde arbetet mot ersättning.",
        "If the work is a task that the public party must otherwise do "
        "itself, "
        "it should be considered whether the agreement is a purchase. In HFD "
        "2020 ref. 15 it is reported to have been of direct economic interest "
        "to the municipality that somebody else did the work for pay.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp, och ange "
        "prövningen i avtalet. Ett tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase, and state the assessment. A sign is no verdict.",
    ),
    finding=Text(
        "Arbetet är en uppgift som den offentliga parten annars måste utföra "
        "själv. Det är ett tecken på köp men ingen dom. Vad avtalet kallas "
        "avgör inte saken.",
        "The work is a task that the public party must otherwise do itself. "
        "That is a sign of a purchase but no verdict. What the agreement is "
        "called does not settle the matter.",
    ),
    severity=Severity.WARNING,
    citations=(LEADING_CASE,),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_public_task=False)
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_public_task=True)
    ),
    law_day=LawDay.AWARD,
    law_day_reason=EXPLAINED,
    related=("PRO002",),
)
def direct_economic_interest(
    is_public_task: IsPublicTask,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    if is_public_task:
        yield violation("/purchase_signs/is_public_task")
