# SPDX-License-Identifier: MIT
"""PRO001: On the public party's behalf, for pay.

*För den offentliga partens räkning, mot ersättning*.
"""

from .._prelude import *
from ._called import no_verdict
from ._citations import (
    CONTRACT,
    COURT_SUMMARY,
    EACH_CASE,
    EXPLAINED,
    GRANT,
    LEADING_CASE,
    PAY,
)
from ._pay import Given, sign_of


@rule(
    code="PRO001",
    name="direct-economic-interest",
    title=Text(
        "För den offentliga partens räkning, mot ersättning",
        "On the public party's behalf, for pay",
    ),
    demand=Text(
        "Görs arbetet för den offentliga partens räkning, mot betalning? Då "
        "bör det prövas om avtalet är ett köp. Enligt HFD 2020 ref. 15 har "
        "ett avtal ekonomiska villkor när myndigheten mot ersättning får en "
        "prestation av direkt ekonomiskt intresse för den, och parterna blir "
        "rättsligt bundna. Det gäller också när ersättningen bara täcker "
        "kostnaderna.",
        "If the work is done on the public party's behalf, for pay, it "
        "should be considered whether the agreement is a purchase. Under HFD "
        "2020 ref. 15 an agreement has economic terms when the authority "
        "gets, for pay, a performance of direct economic interest to it, and "
        "the parties are legally bound. That is so even if the pay only "
        "covers the costs.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp, och ange "
        "prövningen i avtalet. Ett tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase, and state the assessment. A sign is no verdict.",
    ),
    finding=Text(
        "Arbetet görs för den offentliga partens räkning, mot betalning. "
        "{sign}",
        "The work is done on the public party's behalf, for pay. {sign}",
    ),
    fault=Text(
        "Arbetet utförs för den offentliga partens räkning",
        "The work is done on the public party's behalf",
    ),
    tells=Text(
        "om arbetet utförs för den offentliga partens räkning",
        "whether the work is done on the public party's behalf",
    ),
    severity=Severity.WARNING,
    citations=(
        COURT_SUMMARY,
        LEADING_CASE,
        PAY,
        CONTRACT,
        GRANT,
        EACH_CASE,
    ),
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
def direct_economic_interest(  # noqa: PLR0917 - one parameter is one fact
    is_public_task: IsPublicTask | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    given = Given(parties, participants, contributions)
    yield from sign_of(
        is_public_task,
        "/purchase_signs/is_public_task",
        given,
        no_verdict(form, called),
    )
