# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*."""

from datetime import date

from ...law import OWN, Citation, Provenance, Source, SourceKind
from ...law.acts import LOU
from ...law.cases import HFD_2020
from ...law.guidance import SKATTEVERKET_GRANTS
from ...values import Text


__all__ = [
    "CHOICE_OF_FORM",
    "EXPLAINED",
    "JUDGED",
    "LEADING_CASE",
    "METHOD",
    "OWN_SIGN",
    "SKR",
    "VAT",
]

JUDGED = date(2020, 3, 11)
"""The day of the leading case (*domens dag*)."""

LEADING_CASE = Citation(
    source=HFD_2020,
    provenance=Provenance.REPORTED,
    pinpoint="mål 3165-19",
    note=Text(
        "Domen har inte lästs. Detta är vad inkopsradet.se återger av den.",
        "The judgment has not been read. This is what inkopsradet.se reports "
        "of it.",
    ),
)
"""The leading case (*vägledande dom*), as a page reports it."""

EXPLAINED = Text(
    "Domen från 2020 sade vad lagen redan betydde: den gällde ett avtal från "
    "juni 2016, som prövades enligt lagen från 2007. Därför ställs frågan "
    "också om avtal som ingicks före domen.",
    "The judgment of 2020 said what the law already meant: it concerned an "
    "agreement of June 2016, which was tried under the Act of 2007. So the "
    "question is asked of agreements entered before the judgment too.",
)
"""Why there is no first day (*domen förklarade lagen*)."""

OWN_SIGN = Citation(
    source=OWN,
    provenance=Provenance.OWN,
    note=Text(
        "Att detta är ett tecken på köp är bibliotekets egen tanke. Ingen "
        "källa som har lästs säger det.",
        "That this is a sign of a purchase is the library's own idea. No "
        "source that has been read says so.",
    ),
)
"""The library's own sense (*egen tanke*)."""

CHOICE_OF_FORM = Citation(
    source=Source(
        key="eu-medborgare-form",
        kind=SourceKind.GUIDANCE,
        title=Text(
            "EU-medborgare i Sverige, om samverkan med civila samhället",
            "EU-medborgare i Sverige, on cooperation with civil society",
        ),
        url="http://www.eumedborgareisverige.se/samverkan/civila-samhallet",
    ),
    provenance=Provenance.PRACTICE,
    note=Text(
        "Sidan råder till upphandling när flera kan göra arbetet.",
        "The page advises procurement where several could do the work.",
    ),
)
"""Advice on the choice of form (*val av form*)."""

SKR = Citation(
    source=Source(
        key="uddevalla-iop",
        kind=SourceKind.GUIDANCE,
        title=Text(
            "Uddevalla kommun om idéburet offentligt partnerskap",
            "The municipality of Uddevalla on idea-based public partnership",
        ),
        issuer="Uddevalla kommun",
        url="https://www.uddevalla.se/omsorg-och-hjalp/folkhalsoarbete/overenskommelse-kommun--ideburen-sektor/ideburet-offentligt-partnerskap-iop.html",
    ),
    provenance=Provenance.PRACTICE,
    note=Text(
        "Så återger Uddevalla SKR 2017: finns en marknad, visa i skrift och "
        "handling att arbetet är samfinansierat och ömsesidigt.",
        "So Uddevalla restates SKR 2017: if there is a market, show in writing "
        "and deed that the work is cofinanced and mutual.",
    ),
)
"""SKR's criterion on markets of 2017, as Uddevalla restates it (*SKR*)."""

VAT = Citation(
    source=SKATTEVERKET_GRANTS,
    provenance=Provenance.REPORTED,
    note=Text(
        "Detta gäller moms och inte upphandling: en betalning som kallas "
        "bidrag är ersättning för en tjänst om parterna är skyldiga varandra "
        "prestationer och betalningen har ett direkt samband med tjänsten.",
        "This concerns VAT and not procurement: a payment called a grant is "
        "pay for a service if the parties owe each other performance and the "
        "payment has a direct link to the service.",
    ),
)
"""Signs that VAT (*moms*) may be due, which are the same."""

METHOD = Citation(
    source=LOU,
    provenance=Provenance.UNVERIFIED,
    note=Text(
        "Att förlängningar räknas in i värdet, och att liknande köp samma år "
        "läggs ihop, är allmän kännedom och inte kontrollerat. Att värdet ska "
        "ligga under gränsen säger Upphandlingsmyndigheten.",
        "That extensions count into the value, and that like purchases in the "
        "same year are added, is general knowledge and not verified. That the "
        "value must be below the limit is what Upphandlingsmyndigheten says.",
    ),
)
"""How the value is computed (*beräkning av värdet*)."""
