# SPDX-License-Identifier: MIT
"""PRO007: Others offer the same (*andra erbjuder samma sak*)."""

from .._prelude import *
from ._citations import CHOICE_OF_FORM, SKR


@rule(
    code="PRO007",
    name="offered-by-others",
    title=Text("Andra erbjuder samma sak", "Others offer the same"),
    demand=Text(
        "Finns en marknad är det värt att visa, i skrift och handling, att "
        "arbetet är samfinansierat och ömsesidigt. Så återges SKR 2017. Ett "
        "annat råd är att upphandla när flera kan göra arbetet.",
        "If there is a market it is worth showing, in writing and deed, that "
        "the work is cofinanced and mutual. So SKR 2017 is restated. Other "
        "advice is to procure where several could do the work.",
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
        "Andra erbjuder samma sak på en marknad. Det är ett tecken på köp men "
        "ingen dom. Vad avtalet kallas avgör inte saken.",
        "Others offer the same on a market. That is a sign of a purchase but "
        "no verdict. What the agreement is called does not settle the matter.",
    ),
    severity=Severity.NOTE,
    citations=(SKR, CHOICE_OF_FORM),
    meets=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_offered_by_others=False)
    ),
    breaks=lambda: Agreement(
        purchase_signs=PurchaseSigns(is_offered_by_others=True)
    ),
    related=("PRO003",),
)
def offered_by_others(
    is_offered: IsOfferedByOthers,
) -> Iterator[Observation]:
    """Take it as it is stated."""
    if is_offered:
        yield violation("/purchase_signs/is_offered_by_others")
