# SPDX-License-Identifier: MIT
"""PRO002: Promises that can be enforced.

*Löften som kan drivas igenom*.
"""

from .._prelude import *
from ._called import no_verdict
from ._citations import COURT_SUMMARY, EACH_CASE, EXPLAINED, LEADING_CASE, VAT
from ._pay import Given, sign_of


@rule(
    code="PRO002",
    name="enforceable-promises",
    title=Text(
        "Löften som kan drivas igenom", "Promises that can be enforced"
    ),
    demand=Text(
        "Kan det som parterna lovar varandra drivas igenom rättsligt? Då bör "
        "det prövas om avtalet är ett köp. Enligt HFD 2020 ref. 15 har ett "
        "avtal ekonomiska villkor bara om båda parter får skyldigheter mot "
        "varandra som är rättsligt bindande.",
        "If what the parties promise each other can be enforced in law, it "
        "should be considered whether the agreement is a purchase. Under HFD "
        "2020 ref. 15 an agreement has economic terms only if the parties "
        "take on mutual and legally binding duties.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp. Pröva "
        "också momsen: att parterna är skyldiga varandra prestationer är ett "
        "tecken även där. Ett tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase. Consider VAT as well: that the parties owe each other "
        "performance is a sign there too. A sign is no verdict.",
    ),
    finding=Text(
        "Det som parterna lovar kan drivas igenom rättsligt. {sign}",
        "What the parties promise can be enforced in law. {sign}",
    ),
    fault=Text("Löftena kan drivas igenom", "The promises can be enforced"),
    tells=Text(
        "om löftena kan drivas igenom", "whether the promises can be enforced"
    ),
    severity=Severity.WARNING,
    citations=(COURT_SUMMARY, LEADING_CASE, EACH_CASE, VAT),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_enforceable=False)
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_enforceable=True)
    ),
    law_day=LawDay.AWARD,
    law_day_reason=EXPLAINED,
    related=("PRO001", "PRO005"),
)
def enforceable_promises(  # noqa: PLR0917 - one parameter is one fact
    is_enforceable: IsEnforceable | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    given = Given(parties, participants, contributions)
    yield from sign_of(
        is_enforceable,
        "/purchase_signs/is_enforceable",
        given,
        no_verdict(form, called),
    )
