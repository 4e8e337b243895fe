# SPDX-License-Identifier: MIT
"""PRO007: Others offer the same (*andra erbjuder samma sak*)."""

from .._prelude import *
from ._called import no_verdict
from ._citations import (
    CHOICE_OF_FORM,
    EACH_CASE,
    EXPLAINED,
    LEADING_CASE,
    MALMO,
    MARKET,
    SKR,
)
from ._pay import Given, sign_of


@rule(
    code="PRO007",
    name="offered-by-others",
    title=Text("Andra erbjuder samma sak", "Others offer the same"),
    demand=Text(
        "Finns en marknad för samma sak, bör det prövas om avtalet är ett "
        "köp. Enligt Upphandlingsmyndigheten var stiftelsen i HFD 2020 ref. 15 "
        "en leverantör därför att en marknad redan fanns. SKR 2017, så som "
        "Uddevalla återger det, ber parterna att visa i skrift och handling "
        "att arbetet är samfinansierat och ömsesidigt. Malmö upphandlar när "
        "flera kan göra arbetet.",
        "If there is a market for the same, it should be considered whether "
        "the agreement is a purchase. According to Upphandlingsmyndigheten the "
        "foundation in HFD 2020 ref. 15 was a supplier since there already was "
        "a market. SKR 2017, as Uddevalla restates it, asks the parties to "
        "show in writing and deed that the work is cofinanced and mutual. "
        "Malmö procures where several could do the work.",
    ),
    advice=Text(
        "Skriv ner vad parterna gör tillsammans som ingen på marknaden "
        "erbjuder, och vad var och en bidrar med. Annars pröva om arbetet ska "
        "upphandlas.",
        "Write down what the parties do together that nobody on the market "
        "offers, and what each contributes. Else consider whether the work is "
        "to be procured.",
    ),
    finding=Text(
        "Andra erbjuder samma sak på en marknad. {sign}",
        "Others offer the same on a market. {sign}",
    ),
    fault=Text("Andra erbjuder samma sak", "Others offer the same thing"),
    tells=Text(
        "om andra erbjuder samma sak", "whether others offer the same thing"
    ),
    severity=Severity.WARNING,
    citations=(MARKET, LEADING_CASE, EACH_CASE, SKR, MALMO, CHOICE_OF_FORM),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_offered_by_others=False)
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_offered_by_others=True)
    ),
    law_day=LawDay.AWARD,
    law_day_reason=EXPLAINED,
    related=("PRO003",),
)
def offered_by_others(  # noqa: PLR0917 - one parameter is one fact
    is_offered: IsOfferedByOthers | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    given = Given(parties, participants, contributions)
    place = "/purchase_signs/is_offered_by_others"
    yield from sign_of(is_offered, place, given, no_verdict(form, called))
