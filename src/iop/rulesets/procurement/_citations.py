# SPDX-License-Identifier: MIT
"""What the rules of this set rest on: *hänvisningar*.

Of the leading case the court's own summary was read, and the opening of the
judgment. What only others report of it says so; so does what is a fact of the
case and was not seen to be a ground of it.
"""

from ...law import OWN, Citation, Provenance, Source, SourceKind
from ...law.acts import LOU
from ...law.cases import (
    APPEAL_COURT_2019,
    HFD_2020,
    HFD_2020_SUMMARY,
    INKOPSRADET_ON_HFD_2020,
    UHM_ON_HFD_2020,
)
from ...law.guidance import (
    MALMO_ASSOCIATIONS,
    SKATTEVERKET_GRANTS,
    UHM_ABOUT_IOP,
    UHM_ASSOCIATION,
)
from ...values import Text


__all__ = [
    "CHOICE_OF_FORM",
    "CONTRACT",
    "COURT_SUMMARY",
    "EACH_CASE",
    "EXPLAINED",
    "GRANT",
    "INDEFINITE",
    "LEADING_CASE",
    "LIMIT",
    "MALMO",
    "MARKET",
    "OTHER_GROUNDS",
    "OWN_SIGN",
    "PAY",
    "PLACES",
    "PROCURED",
    "RECURRING",
    "SKR",
    "SUPPLIER",
    "UNLIMITED",
    "VALUE",
    "VAT",
]

COURT_SUMMARY = Citation(
    source=HFD_2020_SUMMARY,
    provenance=Provenance.READ,
    note=Text(
        "Ekonomiska villkor förutsätter att myndigheten mot ersättning får "
        "en prestation av direkt ekonomiskt intresse för den, och att "
        "ömsesidiga och rättsligt bindande skyldigheter uppstår. Att "
        "ersättningen bara täcker kostnaderna ändrar inte det.",
        "Economic terms presuppose that the authority gets, for pay, a "
        "performance of direct economic interest to it, and that mutual and "
        "legally binding duties arise. That the pay only covers the costs "
        "does not change that.",
    ),
)
"""What the court itself says of the case (*domstolens sammanfattning*)."""

LEADING_CASE = Citation(
    source=HFD_2020,
    provenance=Provenance.REPORTED,
    pinpoint="mål 3165-19",
    note=Text(
        "Domens inledning har lästs, och domstolens egen sammanfattning, men "
        "inte hela domen. Avtalet som prövades var från juni 2016.",
        "The opening of the judgment was read, and the court's own summary, "
        "but not the whole judgment. The agreement that was judged was of "
        "June 2016.",
    ),
)
"""The leading case (*vägledande dom*)."""


def _act(pinpoint: str, note: Text) -> Citation:
    return Citation(
        source=LOU,
        provenance=Provenance.READ,
        pinpoint=pinpoint,
        note=note,
    )


CONTRACT = _act(
    "1 kap. 15 §",
    Text(
        "Ett kontrakt är ett skriftligt avtal med ekonomiska villkor mellan "
        "en upphandlande myndighet och en leverantör.",
        "A contract is a written agreement with economic terms between a "
        "contracting authority and a supplier.",
    ),
)
"""What a contract is (*kontrakt*)."""

SUPPLIER = _act(
    "1 kap. 16 §",
    Text(
        "En leverantör är den som tillhandahåller varor eller tjänster på "
        "marknaden.",
        "A supplier is one who provides goods or services on the market.",
    ),
)
"""What a supplier is (*leverantör*)."""

PAY = Citation(
    source=INKOPSRADET_ON_HFD_2020,
    provenance=Provenance.REPORTED,
    note=Text(
        "Så återges domen: tjänsten utfördes för kommunens räkning mot "
        "ersättning. Stiftelsen tillhandahöll tjänster på marknaden, och att "
        "den inte drevs i vinstsyfte saknade betydelse.",
        "So the judgment is reported: the service was performed on the "
        "municipality's behalf for pay. The foundation provided services on "
        "the market, and that it sought no profit did not matter.",
    ),
)
"""What is reported of pay and supplier (*ersättning och leverantör*)."""

MARKET = Citation(
    source=UHM_ON_HFD_2020,
    provenance=Provenance.REPORTED,
    note=Text(
        "Upphandlingsmyndigheten om domen: det fanns redan en marknad för "
        "liknande tjänster, och därför var stiftelsen en leverantör.",
        "Upphandlingsmyndigheten on the judgment: there was already a market "
        "for like services, and so the foundation was a supplier.",
    ),
)
"""What Upphandlingsmyndigheten says of the market (*marknaden*)."""

GRANT = Citation(
    source=UHM_ASSOCIATION,
    provenance=Provenance.READ,
    note=Text(
        "Upphandling är det när en leverantör mot ersättning utför något av "
        "direkt ekonomiskt intresse för myndigheten. Gåvor och bidrag utan "
        "krav på motprestation faller i princip utanför.",
        "It is procurement when a supplier does something of direct economic "
        "interest to the authority for pay. Gifts and grants without demand "
        "for a performance in return fall outside in principle.",
    ),
)
"""What is a purchase and what is a grant (*köp och bidrag*)."""

EACH_CASE = Citation(
    source=UHM_ABOUT_IOP,
    provenance=Provenance.READ,
    note=Text(
        "Ett IOP måste rymmas inom upphandlingsreglerna. Om det gör det "
        "bedöms efter omständigheterna i varje fall.",
        "An IOP must fit the procurement rules. Whether it does is judged on "
        "the circumstances of each case.",
    ),
)
"""That each agreement is to be considered (*prövas*)."""


def _fact(sv: str, en: str) -> Citation:
    """Cite what was so in the leading case, and is not seen as a ground."""
    return Citation(
        source=HFD_2020,
        provenance=Provenance.REPORTED,
        pinpoint="mål 3165-19, omständigheterna",
        note=Text(
            f"{sv} Det är en omständighet i målet. Att domstolen lade vikt "
            "vid den har inte setts.",
            f"{en} That is a circumstance of the case. That the court gave "
            "weight to it has not been seen.",
        ),
    )


PROCURED = _fact(
    "Kommunen hade tidigare upphandlat driften av samma stiftelse.",
    "The municipality had procured the running of the home before, from the "
    "same foundation.",
)
"""That the work had been procured before (*upphandlat tidigare*)."""

PLACES = _fact(
    "Kommunen skulle betala ytterligare en summa för varje plats som kom "
    "till.",
    "The municipality was to pay a further sum for each place that was added.",
)
"""That places were paid for (*per plats*)."""

UNLIMITED = Citation(
    source=APPEAL_COURT_2019,
    provenance=Provenance.REPORTED,
    note=Text(
        "Avtalet kunde förlängas utan gräns i tiden. Det är en omständighet i "
        "målet. Att domstolen lade vikt vid den har inte setts.",
        "The agreement could be extended without any limit of time. That is a "
        "circumstance of the case. That the court gave weight to it has not "
        "been seen.",
    ),
)
"""That the time was without limit (*utan gräns i tiden*)."""

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

MALMO = Citation(
    source=MALMO_ASSOCIATIONS,
    provenance=Provenance.PRACTICE,
    note=Text(
        "Enligt stadens tabell ska staden upphandla när flera kan göra "
        "arbetet. Sidan är inte sedd i sin helhet.",
        "By the city's table the city is to procure where several could do "
        "the work. The page was not seen in full.",
    ),
)
"""Malmö's table on the choice of form (*tabell*)."""

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


LIMIT = _act(
    "19 a kap. 2 §",
    Text(
        "Direktupphandling får användas om värdet beräknas understiga 700 000 "
        "kronor, och för tjänster i bilaga 2 om det beräknas understiga "
        "tröskelvärdet. Så lyder paragrafen från den 1 februari 2022.",
        "Direct award may be used if the value is estimated to be below 700 000 "
        "kronor, and for services in appendix 2 if it is estimated to be below the "
        "threshold. So the section reads from 1 February 2022.",
    ),
)
"""The limit for direct award (*direktupphandlingsgränsen*)."""

OTHER_GROUNDS = _act(
    "19 a kap. 3–6 §§",
    Text(
        "Direktupphandling får användas också på andra grunder än värdet, till "
        "exempel vid synnerlig brådska.",
        "Direct award may be used on other grounds than the value as well, for "
        "instance in extreme urgency.",
    ),
)
"""That there are other grounds (*andra grunder*)."""

VALUE = _act(
    "5 kap. 3 §",
    Text(
        "Värdet är allt som ska betalas enligt myndighetens uppskattning, utan "
        "moms. Options- och förlängningsklausuler räknas som om de hade "
        "utnyttjats. Lagen gäller från den 1 januari 2017. Vad den äldre lagen "
        "sa har inte lästs.",
        "The value is all that is to be paid by the authority's estimate, without "
        "VAT. Option and extension clauses count as if they had been used. The "
        "Act holds from 1 January 2017. What the older act said was not read.",
    ),
)
"""What the value is (*värdet*)."""

INDEFINITE = _act(
    "5 kap. 13 §",
    Text(
        "Gäller en tjänst utan angivet totalt belopp: det som ska betalas under "
        "löptiden om den är högst 48 månader, annars månadsvärdet gånger 48. "
        "Paragrafen säger inte om ett belopp per år, i ett avtal med en sista dag, "
        "är ett angivet totalt belopp. Är svaret beroende av det lämnas det öppet.",
        "It concerns a service without a stated total: what is to be paid during "
        "the term if that is 48 months at the most, else the monthly value times "
        "48. The section does not say whether a sum per year, in an agreement with "
        "a last day, is a stated total. Where the answer hangs on that it is left "
        "open.",
    ),
)
"""The value of a service without a stated total (*48 månader*)."""

RECURRING = _act(
    "5 kap. 6, 7, 7 a och 11 §§",
    Text(
        "En upphandling får inte delas upp i avsikt att kringgå reglerna. För "
        "kontrakt som regelbundet återkommer räknas liknande kontrakt under tolv "
        "månader eller ett räkenskapsår. Att alla köp av samma slag under ett år "
        "läggs ihop säger lagen inte.",
        "A procurement may not be split with intent to get round the rules. For "
        "contracts that recur regularly, like contracts in twelve months or a "
        "financial year count. That all purchases of one kind in a year are "
        "added, the Act does not say.",
    ),
)
"""On splitting and on contracts that recur (*återkommande kontrakt*)."""
