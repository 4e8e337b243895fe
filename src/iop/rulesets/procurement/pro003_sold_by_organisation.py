# SPDX-License-Identifier: MIT
"""PRO003: The organisation sells the service.

*Organisationen säljer tjänsten*.
"""

from .._prelude import *
from ._called import no_verdict
from ._citations import (
    EACH_CASE,
    EXPLAINED,
    LEADING_CASE,
    MARKET,
    PAY,
    SUPPLIER,
)
from ._pay import Given, sign_of


@rule(
    code="PRO003",
    name="sold-by-organisation",
    title=Text(
        "Organisationen säljer tjänsten", "The organisation sells the service"
    ),
    demand=Text(
        "Säljer organisationen samma sak på en marknad, bör det prövas om "
        "avtalet är ett köp. Den som tillhandahåller tjänster på marknaden är "
        "en leverantör enligt lagen om offentlig upphandling. I HFD 2020 ref. "
        "15 sågs stiftelsen enligt referat som en sådan. Att den inte drevs i "
        "vinstsyfte saknade betydelse.",
        "If the organisation sells the same on a market, it should be "
        "considered whether the agreement is a purchase. Whoever provides "
        "services on the market is a supplier under the Public Procurement Act. In HFD "
        "2020 ref. 15 the foundation is reported to have been one. That it "
        "sought no profit did not matter.",
    ),
    advice=Text(
        "Låt någon som kan upphandling pröva om avtalet är ett köp. Skriv ner "
        "vad som skiljer partnerskapet från det organisationen säljer. Ett "
        "tecken är ingen dom.",
        "Let somebody who knows procurement consider whether the agreement is "
        "a purchase. Write down how the partnership differs from what the "
        "organisation sells. A sign is no verdict.",
    ),
    finding=Text(
        "Organisationen säljer samma sak på en marknad. {sign}",
        "The organisation sells the same on a market. {sign}",
    ),
    fault=Text(
        "Organisationen säljer samma sak",
        "The organisation sells the same thing",
    ),
    tells=Text(
        "om organisationen säljer samma sak",
        "whether the organisation sells the same thing",
    ),
    severity=Severity.WARNING,
    citations=(SUPPLIER, MARKET, PAY, LEADING_CASE, EACH_CASE),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_sold_by_organisation=False)
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_sold_by_organisation=True)
    ),
    law_day=LawDay.AWARD,
    law_day_reason=EXPLAINED,
    related=("PRO007",),
)
def sold_by_organisation(  # noqa: PLR0917 - one parameter is one fact
    is_sold: IsSoldByOrganisation | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    given = Given(parties, participants, contributions)
    place = "/purchase_signs/is_sold_by_organisation"
    yield from sign_of(is_sold, place, given, no_verdict(form, called))
